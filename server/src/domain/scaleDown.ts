import { addMonths } from './day.js';
import type { Intervention } from './intervention.js';
import { amountOn } from './law.js';
import type { Cents } from './money.js';
import { isCare, isPaidHelp } from './paidHelp.js';
import type { PlanModel } from './plan.js';

/** Help that lasts longer than this asks when it may become less. */
const LONG_MONTHS = 3;

/** The amount of a guide above which help asks when it may become less, however short it is. */
const AMOUNT_OF_GUIDE = 'afschalen-boven';

/** Paid care that is long or expensive, while no agreement of the plan says when it may become less. */
export function linesWithoutScaleDown(plan: PlanModel): readonly Intervention[] {
  const down = plan.facts.triggers.filter(({ direction }) => direction === 'down');
  const coversAll = down.some(({ lines, unclear }) => lines.length === 0 || unclear.has('bij'));
  const covered = new Set(down.flatMap(({ lines }) => lines));
  return coversAll
    ? []
    : plan.facts.lines.filter(
        (line) => isPaidHelp(line) && isCare(line) && !covered.has(line) && (isLong(line) || isExpensive(plan, line)),
      );
}

function isLong({ period }: Intervention): boolean {
  return period !== undefined && addMonths(period.from, LONG_MONTHS) <= period.to;
}

function isExpensive(plan: PlanModel, line: Intervention): boolean {
  const cost = plan.cost(line);
  const most = amountOfGuide(plan);
  return cost !== undefined && most !== undefined && cost > most;
}

function amountOfGuide({ facts }: PlanModel): Cents | undefined {
  const amount = facts.statutoryAmounts.get(AMOUNT_OF_GUIDE);
  return amount && facts.period && amountOn(amount, facts.period.from);
}
