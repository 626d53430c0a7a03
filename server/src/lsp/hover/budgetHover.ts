import type { FundingStream, HouseholdBudget } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { type Cents, cents, formatMoney, sumCents } from '../../domain/money.js';
import type { Draw } from '../../domain/plan.js';
import { unpricedLines } from '../../domain/unpriced.js';
import type { HoverContext } from './hoverContext.js';
import { heading, lines, paragraphs, plain, table } from './markdown.js';

/** More than these are only counted. */
const LARGEST = 3;

/** A funding stream: its budget, what draws on it, and what is left. */
export function streamHover(stream: FundingStream, context: HoverContext): string {
  const { plan, values } = context;
  return paragraphs(
    heading(
      stream.name,
      stream.label,
      stream.law?.label ?? stream.law?.name,
      stream.period && values.period(stream.period),
    ),
    plan && budgetTable(stream.budget, plan.streamTotal(stream), plan.roomIn(stream), context),
    plan && largest(plan.drawsOn(stream), context),
    plan && leftOut(unpricedLines(plan, stream), context),
  );
}

/** The household's budget: what draws on it, and what is left. */
export function householdHover(budget: HouseholdBudget, context: HoverContext): string {
  const { plan, texts, values } = context;
  const draws = plan?.householdDraws ?? [];
  const spent = sumCents(draws.map(({ amount }) => amount));
  const isPartial = plan !== undefined && spent !== plan.householdTotal && budget.period === undefined;
  return paragraphs(
    heading(texts.householdBudget, budget.period && values.period(budget.period)),
    budgetTable(budget.amount, spent, plan?.householdRoom, context),
    largest(draws, context),
    plan && leftOut(unpricedLines(plan), context),
    isPartial ? `*${texts.withoutBudgetLaws}*` : undefined,
  );
}

function budgetTable(
  budget: Cents | undefined,
  spent: Cents,
  room: Cents | undefined,
  context: HoverContext,
): string | undefined {
  const { texts } = context;
  return budget === undefined || room === undefined
    ? table([texts.sum, texts.budget], [[formatMoney(spent), texts.noBudget]])
    : table(
        [texts.budget, texts.sum, texts.roomLeft],
        [[formatMoney(budget), formatMoney(spent), roomText(room, context)]],
      );
}

/** What is left, or by how much it is too much. */
export function roomText(room: Cents, { texts }: HoverContext): string {
  return room < 0 ? texts.over(formatMoney(cents(-room))) : formatMoney(room);
}

function largest(draws: readonly Draw[], { texts }: HoverContext): string | undefined {
  const rest = draws.length - LARGEST;
  return draws.length === 0
    ? undefined
    : lines(
        `${texts.largestLines}:`,
        ...draws.slice(0, LARGEST).map(({ line, amount }) => `- ${plain(line.name)}: ${formatMoney(amount)}`),
        rest > 0 ? `- ${texts.andMore(rest)}` : undefined,
      );
}

/** A sum that misses something says so. */
function leftOut(unpriced: readonly Intervention[], { details }: HoverContext): string | undefined {
  return unpriced.length === 0
    ? undefined
    : `*${details.notCounted(plain(unpriced.map(({ name }) => name).join(', ')))}*`;
}
