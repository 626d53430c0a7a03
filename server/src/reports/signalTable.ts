import { type Cents, formatMoney, subtractCents } from '../domain/money.js';
import type { Language, Texts } from '../domain/texts.js';
import { csv, csvAmount } from './csv.js';
import type { SignalRow } from './signals.js';
import { textTable } from './textTable.js';

/** What a reader of the table sees above each column. */
const COLUMNS = {
  rule: { nl: 'regel', en: 'rule' },
  law: { nl: 'wet', en: 'law' },
  plans: { nl: 'plannen', en: 'plans' },
  deviations: { nl: 'afwijkingen', en: 'deviations' },
  signals: { nl: 'losse signalen', en: 'separate signals' },
  sent: { nl: 'verstuurd', en: 'sent' },
  standardCost: { nl: 'gewone weg', en: 'standard route' },
  bespokeCost: { nl: 'maatwerk', en: 'bespoke' },
  difference: { nl: 'verschil', en: 'difference' },
} as const satisfies Record<string, Texts>;

const NOTHING: Texts = {
  nl: 'Geen signalen gevonden.',
  en: 'No signals found.',
};

const NOT_NAMED = '–';

/** A table for people, with a title line per column; `titleOf` gives what a rule is called. */
export function signalsAsText(
  rows: readonly SignalRow[],
  language: Language,
  titleOf: (rule: string) => Texts | undefined = () => undefined,
): string {
  if (rows.length === 0) {
    return `${NOTHING[language]}\n`;
  }
  const heads = Object.values(COLUMNS).map((column) => column[language]);
  const cells = rows.map((row) => [
    named(row.rule),
    named(row.law),
    ...[row.plans, row.deviations, row.signals, row.sent].map(String),
    ...amountsOf(row).map(formatMoney),
  ]);
  const lines = textTable([heads, ...cells], 2);
  const titles = [...new Set(rows.flatMap(({ rule }) => rule ?? []))].flatMap((rule) => {
    const title = titleOf(rule);
    return title ? [`${rule}: ${title[language]}`] : [];
  });
  return [...lines, ...(titles.length > 0 ? ['', ...titles] : []), ''].join('\n');
}

/** Amounts in whole cents; a rule or law that is not named is null. */
export function signalsAsJson(rows: readonly SignalRow[]): string {
  const list = rows.map((row) => {
    const [standardCost, bespokeCost, difference] = amountsOf(row);
    return {
      rule: row.rule ?? null,
      law: row.law ?? null,
      plans: row.plans,
      deviations: row.deviations,
      signals: row.signals,
      sent: row.sent,
      standardCost,
      bespokeCost,
      difference,
    };
  });
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

/** As spreadsheets in the Netherlands read it. */
export function signalsAsCsv(rows: readonly SignalRow[], language: Language): string {
  const heads = Object.values(COLUMNS).map((column) => column[language]);
  const lines = rows.map((row) => [
    row.rule ?? '',
    row.law ?? '',
    ...[row.plans, row.deviations, row.signals, row.sent].map(String),
    ...amountsOf(row).map(csvAmount),
  ]);
  return csv([heads, ...lines]);
}

function amountsOf({ standardCost, bespokeCost }: SignalRow): readonly [Cents, Cents, Cents] {
  return [standardCost, bespokeCost, subtractCents(bespokeCost, standardCost)];
}

function named(name: string | undefined): string {
  return name ?? NOT_NAMED;
}
