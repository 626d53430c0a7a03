import { isWritableYear } from '../domain/day.js';
import { type Cents, formatMoney } from '../domain/money.js';
import { readMoney } from '../domain/moneyText.js';
import { type ImportMistake, type PriceColumn, priceColumns } from '../domain/priceImport.js';
import { readUnit, type Unit } from '../domain/units.js';
import { type DelimitedRow, delimiterOf, readDelimited } from './delimitedText.js';

/** Other names that tables give these columns. */
const ALSO_CALLED: Readonly<Record<PriceColumn, readonly string[]>> = {
  omschrijving: ['naam', 'post', 'product', 'dienst'],
  bedrag: ['prijs', 'tarief', 'kosten'],
  eenheid: ['per'],
  bron: [],
  jaar: ['prijspeil'],
};

export interface ImportOptions {
  /** The title of the guide. */
  readonly title: string;
  /** What the lists are called, before their year: `Prijzen` gives `Prijzen2025`. */
  readonly name: string;
  /** For rows, or a table, without a source or a year of their own. */
  readonly source: string | undefined;
  readonly year: number | undefined;
}

export type ImportedPrices =
  | { readonly kind: 'guide'; readonly text: string; readonly prices: number; readonly lists: readonly string[] }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly ImportMistake[] };

interface PriceRow {
  readonly line: number;
  readonly description: string;
  readonly amount: Cents;
  readonly unit: Unit;
  readonly source: string;
  readonly year: number;
}

/** A guide with a `prijslijst` for each source and year of a table (CSV). */
export function importPrices(csv: string, options: ImportOptions): ImportedPrices {
  const { rows, unclosedOn } = readDelimited(csv, delimiterOf(csv));
  const [head, ...body] = rows;
  if (unclosedOn !== undefined) {
    return refused({ kind: 'unclosedQuote', line: unclosedOn });
  }
  if (!head) {
    return refused({ kind: 'empty' });
  }
  const places = columnsIn(head.cells);
  const given: ReadonlySet<PriceColumn> = new Set<PriceColumn>([
    ...(options.source === undefined ? [] : (['bron'] as const)),
    ...(options.year === undefined ? [] : (['jaar'] as const)),
  ]);
  const missing = priceColumns.filter((column) => !places.has(column) && !given.has(column));
  if (missing.length > 0) {
    return refused({ kind: 'missingColumns', columns: missing, found: head.cells });
  }
  if (body.length === 0) {
    return refused({ kind: 'noRows' });
  }
  const read = body.map((row) => readRow(row, places, options));
  const prices = read.flatMap((one) => ('row' in one ? one.row : []));
  const mistakes = [...read.flatMap((one) => ('row' in one ? [] : one.mistakes)), ...writtenTwice(prices)];
  return mistakes.length > 0
    ? { kind: 'mistakes', mistakes: mistakes.toSorted((a, b) => lineOf(a) - lineOf(b)) }
    : guideOf(prices, options);
}

function refused(mistake: ImportMistake): ImportedPrices {
  return { kind: 'mistakes', mistakes: [mistake] };
}

function lineOf(mistake: ImportMistake): number {
  return 'line' in mistake ? mistake.line : 0;
}

function columnsIn(heads: readonly string[]): ReadonlyMap<PriceColumn, number> {
  const names = heads.map((head) => head.toLowerCase());
  return new Map(
    priceColumns.flatMap((column): [PriceColumn, number][] => {
      const place = [column, ...ALSO_CALLED[column]].map((name) => names.indexOf(name)).find((found) => found >= 0);
      return place === undefined ? [] : [[column, place]];
    }),
  );
}

type ReadRow = { readonly row: PriceRow } | { readonly mistakes: readonly ImportMistake[] };

function readRow(
  { line, cells }: DelimitedRow,
  places: ReadonlyMap<PriceColumn, number>,
  { source, year }: ImportOptions,
): ReadRow {
  const cell = (column: PriceColumn): string => cells[places.get(column) ?? -1] ?? '';
  const texts: Readonly<Record<PriceColumn, string>> = {
    omschrijving: oneLine(cell('omschrijving')),
    bedrag: cell('bedrag'),
    eenheid: cell('eenheid').replace(/^per\s+/i, ''),
    bron: oneLine(cell('bron')) || (source ?? ''),
    jaar: cell('jaar') || String(year ?? ''),
  };
  const empty = priceColumns.filter((column) => texts[column] === '');
  if (empty.length > 0) {
    return { mistakes: empty.map((column) => ({ kind: 'emptyCell', line, column })) };
  }
  const amount = readMoney(`€ ${texts.bedrag.replace(/^(?:€|EUR)\s*/i, '')}`);
  const unit = readUnit(texts.eenheid);
  const inYear = /^\d{4}$/.test(texts.jaar) && isWritableYear(Number(texts.jaar)) ? Number(texts.jaar) : undefined;
  if (amount.kind === 'ok' && unit !== undefined && inYear !== undefined) {
    const { omschrijving: description, bron } = texts;
    return { row: { line, description, amount: amount.cents, unit, source: bron, year: inYear } };
  }
  return {
    mistakes: [
      ...(amount.kind === 'ok' ? [] : [{ kind: 'amount' as const, line, text: texts.bedrag }]),
      ...(unit === undefined ? [{ kind: 'unit' as const, line, text: texts.eenheid }] : []),
      ...(inYear === undefined ? [{ kind: 'year' as const, line, text: texts.jaar }] : []),
    ],
  };
}

/** Nothing that is written between double quotes may hold one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('"', '’').trim();
}

function* writtenTwice(prices: readonly PriceRow[]): Generator<ImportMistake> {
  for (const same of Map.groupBy(prices, keyOf).values()) {
    const [first, ...again] = same;
    for (const { line, description } of again) {
      yield { kind: 'twice', line, description, firstLine: first?.line ?? line };
    }
  }
}

/** As a post names it, whatever its capitals, within one list. */
function keyOf({ description, source, year }: PriceRow): string {
  return JSON.stringify([description.toLowerCase(), source, year]);
}

function guideOf(prices: readonly PriceRow[], { title, name }: ImportOptions): ImportedPrices {
  const groups = [...Map.groupBy(prices, ({ source, year }) => JSON.stringify([year, source])).values()];
  const taken = new Set<string>();
  const lists = groups.map((rows) => {
    const { year = 0, source = '' } = rows[0] ?? {};
    const list = freeName(`${name}${year}`, taken);
    return { list, text: listText(list, source, year, rows) };
  });
  const text = [`gids "${oneLine(title)}"`, ...lists.map((one) => one.text)].join('\n\n');
  return { kind: 'guide', text: `${text}\n`, prices: prices.length, lists: lists.map(({ list }) => list) };
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) {
    name = `${wanted}-${count}`;
  }
  taken.add(name);
  return name;
}

function listText(name: string, source: string, year: number, rows: readonly PriceRow[]): string {
  const prices = rows.map(
    ({ description, amount, unit }) => `  prijs "${description}" ${formatMoney(amount)} per ${unit}`,
  );
  return [`prijslijst ${name} {`, `  bron "${source}"`, `  jaar ${year}`, ...prices, '}'].join('\n');
}
