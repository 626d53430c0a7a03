import { type Cents, cents, formatMoney, subtractCents } from '../../domain/money.js';
import type { PlanModel } from '../../domain/plan.js';
import type { CliTexts } from '../../texts/cliTexts.js';

interface SumRow {
  readonly label: string;
  readonly total: Cents;
  readonly budget: Cents | undefined;
  readonly room: Cents | undefined;
}

/** The household, each funding stream, and each law that pays without one: the sum, its budget and the room left. */
export function sumLines(plan: PlanModel, texts: CliTexts['sums']): readonly string[] {
  const rows = [householdRow(plan, texts), ...streamRows(plan), ...rowsOfLawsAlone(plan, texts)];
  const labelWidth = longest(rows.map(({ label }) => label));
  const totalWidth = longest(rows.map(({ total }) => formatMoney(total)));
  const budgetWidth = longest(rows.flatMap(({ budget }) => (budget === undefined ? [] : formatMoney(budget))));
  return rows.map((row) =>
    [
      row.label.padEnd(labelWidth),
      formatMoney(row.total).padStart(totalWidth),
      row.budget === undefined ? texts.noBudget : `${texts.of} ${formatMoney(row.budget).padStart(budgetWidth)}`,
      roomText(row, texts),
    ]
      .join('  ')
      .trimEnd(),
  );
}

function householdRow(plan: PlanModel, texts: CliTexts['sums']): SumRow {
  const total = plan.householdTotal;
  const budget = plan.facts.householdBudget?.amount;
  const room = plan.householdRoom;
  const counted = budget === undefined || room === undefined ? total : subtractCents(budget, room);
  const remark = counted === total ? '' : ` (${texts.counted(formatMoney(counted))})`;
  return { label: `${texts.household}${remark}`, total, budget, room };
}

function streamRows(plan: PlanModel): readonly SumRow[] {
  return plan.facts.streams.map((stream) => ({
    label: stream.law ? `${stream.name} (${stream.law.name})` : stream.name,
    total: plan.streamTotal(stream),
    budget: stream.budget,
    room: plan.roomIn(stream),
  }));
}

function rowsOfLawsAlone(plan: PlanModel, texts: CliTexts['sums']): readonly SumRow[] {
  const withStream = new Set(plan.facts.streams.map(({ law }) => law));
  return [...plan.lawTotals]
    .filter(([law]) => !withStream.has(law))
    .map(([law, total]) => ({
      label: `${law.name} (${texts.withoutStream})`,
      total,
      budget: undefined,
      room: undefined,
    }));
}

function roomText({ room }: SumRow, texts: CliTexts['sums']): string {
  if (room === undefined) {
    return '';
  }
  if (room === 0) {
    return texts.nothingLeft;
  }
  return room > 0 ? texts.room(formatMoney(room)) : texts.exceeded(formatMoney(cents(-room)));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}
