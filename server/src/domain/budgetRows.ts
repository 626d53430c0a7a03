import type { Fact } from './fact.js';
import type { FundingStream } from './funding.js';
import type { Law } from './law.js';
import { type Cents, sumCents } from './money.js';
import { type Draw, isOutsideHouseholdBudget, type PlanModel } from './plan.js';

interface Sum {
  /** Where the budget stands; undefined when none is written. */
  readonly fact: Fact | undefined;
  /** What is planned and counts for the budget. */
  readonly planned: Cents;
  readonly budget: Cents | undefined;
  /** What is left; negative when exceeded, undefined without a budget. */
  readonly room: Cents | undefined;
  /** What counts, the largest first. */
  readonly draws: readonly Draw[];
}

export type BudgetRow =
  /** `outside`: what the household budget leaves out (rules §7.1). */
  | (Sum & { readonly kind: 'household'; readonly outside: Cents })
  | (Sum & { readonly kind: 'stream'; readonly stream: FundingStream })
  /** A law that pays without a stream of its own in the plan. */
  | (Sum & { readonly kind: 'law'; readonly law: Law });

/** The household, each funding stream in the order of the text, and each law that pays without one. */
export function budgetRows(plan: PlanModel): readonly BudgetRow[] {
  const { streams } = plan.facts;
  const withStream = new Set(streams.map(({ law }) => law));
  return [
    householdRow(plan),
    ...streams.map(
      (stream): BudgetRow => ({
        kind: 'stream',
        stream,
        fact: stream,
        planned: plan.streamTotal(stream),
        budget: stream.budget,
        room: plan.roomIn(stream),
        draws: plan.drawsOn(stream),
      }),
    ),
    ...[...plan.lawTotals]
      .filter(([law]) => !withStream.has(law))
      .map(
        ([law, planned]): BudgetRow => ({
          kind: 'law',
          law,
          fact: undefined,
          planned,
          budget: undefined,
          room: undefined,
          draws: plan.facts.lines.flatMap((line) =>
            plan.sharesOf(line).flatMap(({ funding, amount }) => (funding.law === law ? [{ line, amount }] : [])),
          ),
        }),
      ),
  ];
}

function householdRow(plan: PlanModel): BudgetRow {
  const fact = plan.facts.householdBudget;
  const draws = plan.householdDraws;
  const planned = sumCents(draws.map(({ amount }) => amount));
  const outside = sumCents(
    [...plan.lawTotals].flatMap(([law, amount]) => (isOutsideHouseholdBudget(law) ? [amount] : [])),
  );
  const budget = fact?.amount;
  return { kind: 'household', fact, planned, budget, room: plan.householdRoom, draws, outside };
}
