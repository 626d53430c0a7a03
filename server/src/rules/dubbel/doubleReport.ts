import type { LinePair } from '../../domain/doubles.js';
import type { Severity } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import { lineSide } from '../otherSide.js';
import type { Report } from '../rule.js';
import { moneyAtStake, onDays } from '../wording.js';

/** What differs between the rules about doubles: how the two lines are the same, and what to do. */
export interface DoubleWords {
  readonly same: Texts;
  readonly advice: Texts;
  readonly severity: Severity;
}

/** Stands on the line that starts later and points at the other; the money is that of the cheaper line (rules §7.4). */
export function doubleReport(plan: PlanModel, pair: LinePair, { same, advice, severity }: DoubleWords): Report {
  const { earlier, later, shared } = pair;
  const cheaper = cheaperOf(plan, pair);
  return {
    subject: later,
    severity,
    overlap: shared,
    ...(cheaper && { costOf: cheaper }),
    related: [lineSide(earlier)],
    message: ({ overlap, amount }) => {
      const span = onDays(overlap);
      const money = moneyAtStake(amount);
      return {
        nl: `${earlier.name} en ${later.name} zijn ${span.nl} ${same.nl}${money.nl}; ${advice.nl}.`,
        en: `${earlier.name} and ${later.name} are ${same.en} ${span.en}${money.en}; ${advice.en}.`,
      };
    },
  };
}

/** Undefined when one of the costs is not known. */
function cheaperOf(plan: PlanModel, { earlier, later, shared }: LinePair): Intervention | undefined {
  const [a, b] = [plan.costDuring(earlier, shared), plan.costDuring(later, shared)];
  if (a === undefined || b === undefined) {
    return undefined;
  }
  return a < b ? earlier : later;
}
