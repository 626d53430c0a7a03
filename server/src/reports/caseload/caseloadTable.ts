import { type Cents, cents, sumCents } from '../../domain/money.js';
import { type CaseloadCounts, type CaseloadRow, COUNTS, type CountName, type LawSum } from './caseloadCounts.js';

/** The laws that have a column of their own: always these, so that files of different days have the same columns. */
export const LAW_COLUMNS = [
  'Wlz',
  'Zvw',
  'Zvw-aanvullend',
  'Wmo',
  'Wmo-algemeen',
  'Jeugdwet',
  'Participatiewet',
  'Wgs',
  'Onderwijs',
  'Leerlingenvervoer',
  'Wfz',
  'Wpg',
  'UWV',
  'Informeel',
  'Eigen',
  'Fonds',
] as const;

/** A line of a caseload as it may be shown: undefined is what is kept back. */
export interface CaseloadLine {
  readonly coordinator: string | undefined;
  readonly team: string | undefined;
  readonly counts: Readonly<Record<CountName, number | undefined>>;
  readonly total: Cents | undefined;
  /** One for each of `LAW_COLUMNS`, in that order. */
  readonly laws: readonly (Cents | undefined)[];
}

/** Counts below this say too much about a single household to be published. */
export const LEAST_PUBLISHED = 10;

/** Everything, for use within the municipality: a line per coordinator and team. */
export function caseloadLines({ perCoordinator }: CaseloadCounts): readonly CaseloadLine[] {
  return perCoordinator.map(({ coordinator, team, counts, total, laws }) => ({
    coordinator,
    team,
    counts,
    total,
    laws: perLaw(laws, (sum) => sum.amount),
  }));
}

/**
 * What can be published: a line per team without the names of staff, without counts below ten, and without amounts of
 * fewer than ten households. There is no total, and no sum of a team of which one law is kept back: whoever subtracts the
 * others would find it.
 */
export function publishedLines({ perTeam }: CaseloadCounts): readonly CaseloadLine[] {
  return perTeam.map((row) => ({
    coordinator: undefined,
    team: row.team,
    counts: publishedCounts(row),
    total: mayShowTotal(row) ? row.total : undefined,
    laws: perLaw(row.laws, ({ households, amount }) => (households >= LEAST_PUBLISHED ? amount : undefined)),
  }));
}

function publishedCounts({ counts }: CaseloadRow): CaseloadLine['counts'] {
  const shown = (name: CountName): number | undefined =>
    counts.households >= LEAST_PUBLISHED && counts[name] >= LEAST_PUBLISHED ? counts[name] : undefined;
  return {
    households: shown('households'),
    streams: shown('streams'),
    overdueEvaluations: shown('overdueEvaluations'),
    firedTriggers: shown('firedTriggers'),
    errors: shown('errors'),
    warnings: shown('warnings'),
    infos: shown('infos'),
  };
}

/** Only when nothing of it is kept back, and all of it is paid by a law that is shown. */
function mayShowTotal({ counts, laws, total }: CaseloadRow): boolean {
  const shown = [...laws].filter(([law]) => LAW_COLUMNS.some((column) => column === law));
  return (
    counts.households >= LEAST_PUBLISHED &&
    [...laws.values()].every(({ households }) => households >= LEAST_PUBLISHED) &&
    sumCents(shown.map(([, { amount }]) => amount)) === total
  );
}

function perLaw(
  laws: ReadonlyMap<string, LawSum>,
  amountOf: (sum: LawSum) => Cents | undefined,
): readonly (Cents | undefined)[] {
  return LAW_COLUMNS.map((law) => amountOf(laws.get(law) ?? { households: 0, amount: cents(0) }));
}

export function countsOf({ counts }: CaseloadLine): readonly (number | undefined)[] {
  return COUNTS.map((name) => counts[name]);
}
