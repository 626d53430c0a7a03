import { type Cents, formatMoney } from '../domain/money.js';

/** As spreadsheets in the Netherlands read it: semicolons between the columns, CRLF behind each line. */
export function csv(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(quoted).join(';')}\r\n`).join('');
}

/** `1234,56`, without a thousands separator. */
export function csvAmount(amount: Cents): string {
  return formatMoney(amount).replace('€ ', '').replaceAll('.', '');
}

/**
 * A cell in quotes where it needs them. A cell that a spreadsheet would run as a formula starts with an apostrophe: names
 * and codes are typed by hand.
 */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
