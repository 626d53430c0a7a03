import { type Cents, cents, sumCents } from '../../domain/money.js';
import type { PlanCaseload } from './planCaseload.js';

/** What of a row is counted, in the order of the columns. */
export const COUNTS = [
  'households',
  'streams',
  'overdueEvaluations',
  'firedTriggers',
  'errors',
  'warnings',
  'infos',
] as const;

export type CountName = (typeof COUNTS)[number];

export interface LawSum {
  /** Households for which this law pays something. */
  readonly households: number;
  readonly amount: Cents;
}

/** What households together come to. */
export interface CaseloadSums {
  readonly counts: Readonly<Record<CountName, number>>;
  readonly total: Cents;
  readonly laws: ReadonlyMap<string, LawSum>;
}

export interface CaseloadRow extends CaseloadSums {
  /** Undefined for households that nobody coordinates now, and in rows of whole teams. */
  readonly coordinator: string | undefined;
  readonly team: string | undefined;
}

const NOTHING: CaseloadSums = {
  counts: {
    households: 0,
    streams: 0,
    overdueEvaluations: 0,
    firedTriggers: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
  },
  total: cents(0),
  laws: new Map(),
};

/** Adds up plan after plan, and keeps a row per coordinator and team, and one per team. */
export class CaseloadCounts {
  readonly #byCoordinator = new Map<string, CaseloadRow>();
  readonly #byTeam = new Map<string, CaseloadRow>();
  #total = NOTHING;

  /** A household with two coordinators on the same day counts for both, and once for their team and in the total. */
  add(plan: PlanCaseload): void {
    const nobody = { name: undefined, team: undefined };
    const coordinators = plan.coordinators.length === 0 ? [nobody] : plan.coordinators;
    for (const { name, team } of coordinators) {
      addTo(this.#byCoordinator, { coordinator: name, team }, plan);
    }
    for (const team of new Set(coordinators.map((one) => one.team))) {
      addTo(this.#byTeam, { coordinator: undefined, team }, plan);
    }
    this.#total = withPlan(this.#total, plan);
  }

  /** By team and then by name; what has no team or no coordinator comes last. */
  get perCoordinator(): readonly CaseloadRow[] {
    return inOrder(this.#byCoordinator);
  }

  get perTeam(): readonly CaseloadRow[] {
    return inOrder(this.#byTeam);
  }

  /** Every household once. */
  get total(): CaseloadSums {
    return this.#total;
  }
}

type Heading = Pick<CaseloadRow, 'coordinator' | 'team'>;

function addTo(rows: Map<string, CaseloadRow>, heading: Heading, plan: PlanCaseload): void {
  const key = JSON.stringify([heading.team, heading.coordinator]);
  rows.set(key, { ...heading, ...withPlan(rows.get(key) ?? NOTHING, plan) });
}

function withPlan({ counts, total, laws }: CaseloadSums, plan: PlanCaseload): CaseloadSums {
  const { findings } = plan;
  return {
    counts: {
      households: counts.households + 1,
      streams: counts.streams + plan.streams,
      overdueEvaluations: counts.overdueEvaluations + plan.overdueEvaluations,
      firedTriggers: counts.firedTriggers + plan.firedTriggers,
      errors: counts.errors + findings.error,
      warnings: counts.warnings + findings.warning,
      infos: counts.infos + findings.info,
    },
    total: sumCents([total, plan.total]),
    laws: withLaws(laws, plan.laws),
  };
}

function withLaws(sums: CaseloadSums['laws'], amounts: PlanCaseload['laws']): ReadonlyMap<string, LawSum> {
  const next = new Map(sums);
  for (const [law, amount] of amounts) {
    const known = next.get(law);
    next.set(law, {
      households: (known?.households ?? 0) + 1,
      amount: sumCents([known?.amount ?? cents(0), amount]),
    });
  }
  return next;
}

function inOrder(rows: ReadonlyMap<string, CaseloadRow>): readonly CaseloadRow[] {
  return [...rows.values()].toSorted(
    (a, b) => compareNames(a.team, b.team) || compareNames(a.coordinator, b.coordinator),
  );
}

function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) {
    return Number(a === undefined) - Number(b === undefined);
  }
  return a < b ? -1 : Number(a > b);
}
