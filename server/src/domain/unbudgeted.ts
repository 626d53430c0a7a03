import { isAbsent } from './fact.js';
import type { FundingShare, Intervention } from './intervention.js';
import type { Cents } from './money.js';
import { oncePerPlan } from './oncePerPlan.js';

/** A part of a line's cost for which the plan sets nothing aside. */
export interface UnbudgetedShare {
  readonly line: Intervention;
  readonly funding: FundingShare;
  readonly amount: Cents;
}

/** Laws for which a plan needs no budget: the state's own money, and help that costs nothing (rules BUD-05). */
const WITHOUT_BUDGET: ReadonlySet<string> = new Set(['Wfz', 'Informeel']);

/** First-line care that the health insurer pays without anyone deciding on it per household. */
const FIRST_LINE_CARE: ReadonlySet<string> = new Set(['huisarts', 'farmacie', 'poh-ggz']);

/** What lines draw on a stream without a budget, or on a law without a stream; pro memorie and € 0 do not count. */
export const unbudgetedShares = oncePerPlan((plan): readonly UnbudgetedShare[] =>
  plan.facts.lines
    .filter((line) => !line.estimate)
    .flatMap((line) => plan.sharesOf(line).map((share) => ({ line, ...share })))
    .filter(({ line, funding, amount }) => amount > 0 && needsBudget(line, funding) && !hasBudget(funding)),
);

function needsBudget(line: Intervention, { law }: FundingShare): boolean {
  const firstLine = law?.name === 'Zvw' && FIRST_LINE_CARE.has(line.service?.name ?? '');
  return law !== undefined && !WITHOUT_BUDGET.has(law.name) && !firstLine;
}

function hasBudget({ stream }: FundingShare): boolean {
  return stream !== undefined && !isAbsent(stream, 'budget');
}
