import { formatMoney } from '../../domain/money.js';
import type { CaseloadTexts } from '../../texts/caseloadTexts.js';
import { csv, csvAmount } from '../csv.js';
import { textTable } from '../textTable.js';
import { type CaseloadSums, COUNTS } from './caseloadCounts.js';
import { type CaseloadLine, countsOf, LAW_COLUMNS, LEAST_PUBLISHED } from './caseloadTable.js';

/** A table for people. `total` is left out where the lines are to be published. */
export function caseloadAsText(
  lines: readonly CaseloadLine[],
  total: CaseloadSums | undefined,
  texts: CaseloadTexts,
): string {
  if (lines.length === 0) {
    return `${texts.nothing}\n`;
  }
  const { columns } = texts;
  const names = total ? [columns.team, columns.coordinator] : [columns.team];
  const heads = [...names, columns.total, ...COUNTS.map((name) => columns[name])];
  const cells = lines.map((line) => [
    line.team ?? texts.noTeam,
    ...(total ? [line.coordinator ?? texts.nobody] : []),
    line.total === undefined ? '–' : formatMoney(line.total),
    ...countsOf(line).map((count) => countText(count, texts)),
  ]);
  const last = total
    ? [[texts.totalRow, '', formatMoney(total.total), ...COUNTS.map((name) => String(total.counts[name]))]]
    : [];
  const laws = total ? [...total.laws].toSorted(([a], [b]) => (a < b ? -1 : 1)) : [];
  const lawTable = textTable(
    [
      [texts.law, columns.households, columns.total],
      ...laws.map(([law, { households, amount }]) => [law, String(households), formatMoney(amount)]),
    ],
    1,
  );
  return [
    ...textTable([heads, ...cells, ...last], names.length),
    ...(laws.length > 0 ? ['', ...lawTable] : []),
    '',
  ].join('\n');
}

/** For spreadsheets; a count that is kept back is `<10`, an amount that is kept back is empty. */
export function caseloadAsCsv(lines: readonly CaseloadLine[], texts: CaseloadTexts): string {
  const { columns } = texts;
  return csv([
    [columns.coordinator, columns.team, ...COUNTS.map((name) => columns[name]), columns.total, ...LAW_COLUMNS],
    ...lines.map((line) => [
      line.coordinator ?? '',
      line.team ?? '',
      ...countsOf(line).map((count) => countText(count, texts)),
      ...[line.total, ...line.laws].map((amount) => (amount === undefined ? '' : csvAmount(amount))),
    ]),
  ]);
}

/** Amounts in whole cents; what is not known or kept back is null. */
export function caseloadAsJson(lines: readonly CaseloadLine[]): string {
  const list = lines.map(({ coordinator, team, counts, total, laws }) => ({
    coordinator: coordinator ?? null,
    team: team ?? null,
    ...Object.fromEntries(COUNTS.map((name) => [name, counts[name] ?? null])),
    total: total ?? null,
    laws: Object.fromEntries(LAW_COLUMNS.map((law, index) => [law, laws[index] ?? null])),
  }));
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function countText(count: number | undefined, texts: CaseloadTexts): string {
  return count === undefined ? texts.keptBack(LEAST_PUBLISHED) : String(count);
}
