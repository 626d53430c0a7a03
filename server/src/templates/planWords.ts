import { addDays, addMonths, type Day, earliest, formatIso } from '../domain/day.js';
import type { PlanAnswers } from './planAnswers.js';

/** Names that a plan without a guide, and the statements of the templates, use themselves. */
export const TEMPLATE_NAMES: ReadonlySet<string> = new Set([
  'Wijkteam',
  'Regisseur',
  'Afspraken',
  'Gelukt',
  'Ritme',
  'Schooldagen',
  'Rust',
  'Ruzies',
  'VeiligThuisWonen',
  'Vallen',
  'Overzicht',
  'OpenPost',
  'Schulden',
  'Minder',
  'Meer',
]);

/** How far into a plan it is looked at together for the first time. */
const MONTHS_TO_EVALUATION = 3;
const MONTHS_TO_SECOND_EVALUATION = 9;

/** What the lines of a template need to know, in the notation of a plan. */
export interface PlanWords {
  readonly main: string;
  readonly others: readonly string[];
  /** `Kind, Moeder`. */
  readonly everyone: string;
  /** Who speaks for the household: the first of the others, else the main person. */
  readonly speaker: string;
  readonly coordinator: string;
  readonly start: string;
  readonly end: string;
  readonly evaluation: string;
  /** Undefined in a plan that is over by then. */
  readonly secondEvaluation: string | undefined;
}

export function wordsFor({ persons, period, guide }: PlanAnswers): PlanWords {
  const [main = 'Inwoner', ...others] = persons;
  const { from, to } = period;
  const inMonths = (months: number): Day => addDays(addMonths(from, months), -1);
  const second = inMonths(MONTHS_TO_SECOND_EVALUATION);
  return {
    main,
    others,
    everyone: [main, ...others].join(', '),
    speaker: others[0] ?? main,
    coordinator: guide?.coordinator?.name ?? 'Regisseur',
    start: formatIso(from),
    end: formatIso(to),
    evaluation: formatIso(earliest(inMonths(MONTHS_TO_EVALUATION), to)),
    secondEvaluation: second < to ? formatIso(second) : undefined,
  };
}
