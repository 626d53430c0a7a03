/** The columns of a table of prices; their names stand in its first line, in any order. Other columns are left out. */
export const priceColumns = ['omschrijving', 'bedrag', 'eenheid', 'bron', 'jaar'] as const;
export type PriceColumn = (typeof priceColumns)[number];

/** What is wrong with a table, with the line of the file; the whole table is refused, so that nothing is lost unseen. */
export type ImportMistake =
  | { readonly kind: 'empty' | 'noRows' }
  | { readonly kind: 'missingColumns'; readonly columns: readonly PriceColumn[]; readonly found: readonly string[] }
  | { readonly kind: 'unclosedQuote'; readonly line: number }
  | { readonly kind: 'emptyCell'; readonly line: number; readonly column: PriceColumn }
  | { readonly kind: 'amount' | 'unit' | 'year'; readonly line: number; readonly text: string }
  | { readonly kind: 'twice'; readonly line: number; readonly description: string; readonly firstLine: number };
