/** A row of a table, with the line of the file on which it starts, counted from 1. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Delimiter = ';' | ',' | '\t';

const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];

/** What stands most often between the cells of the first line; a semicolon, as spreadsheets here write, when none does. */
export function delimiterOf(text: string): Delimiter {
  const [first = ''] = text.split(/\r\n|\r|\n/, 1);
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: first.split(delimiter).length - 1 }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ';';
}

/**
 * The rows of a text with cells between delimiters (RFC 4180): a cell in double quotes may hold delimiters, line breaks
 * and doubled quotes. Rows without a word are left out. Undefined, with its line, when a quote is never closed.
 */
export function readDelimited(
  text: string,
  delimiter: Delimiter,
): { readonly rows: readonly DelimitedRow[]; readonly unclosedOn: number | undefined } {
  const rows: DelimitedRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let startLine = 1;
  let quotedSince: number | undefined;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) {
      rows.push({ line: startLine, cells: cells.map((one) => one.trim()) });
    }
    cells = [];
    cell = '';
  };
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const isBreak = character === '\n' || (character === '\r' && text.charAt(index + 1) !== '\n');
    line += isBreak ? 1 : 0;
    if (quotedSince !== undefined) {
      if (character !== '"') {
        cell += character;
      } else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index++;
      } else {
        quotedSince = undefined;
      }
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quotedSince = line;
    } else if (character === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (isBreak) {
      endRow();
      startLine = line;
    } else if (character !== '\r') {
      cell += character;
    }
  }
  endRow();
  return { rows, unclosedOn: quotedSince };
}
