/** Text that is shown as it is written, whatever signs it has in it. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');
}

/** `**Noor** – dochter`; what follows the name is left out when it is empty. */
export function heading(name: string, ...rest: readonly (string | undefined)[]): string {
  const after = rest.filter((part) => part !== undefined && part !== '').map((part) => ` – ${plain(part ?? '')}`);
  return `**${plain(name)}**${after.join('')}`;
}

/** A name and its value on a line of a list; nothing when there is no value. */
export function entry(name: string, value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `- ${name}: ${value}`;
}

/** Editors put the columns of a table right beside each other. */
const COLUMN_GAP = '&emsp;';

/** Columns with a heading each; cells are Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  const line = (cells: readonly string[], gap: string): string => `| ${cells.join(`${gap} | `)} |`;
  return rows.length === 0
    ? undefined
    : [
        line(headings, COLUMN_GAP),
        line(
          headings.map(() => ':---'),
          '',
        ),
        ...rows.map((row) => line(row, COLUMN_GAP)),
      ].join('\n');
}

/** Lines that belong together; undefined when there are none. */
export function lines(...parts: readonly (string | undefined)[]): string | undefined {
  const written = parts.filter((part) => part !== undefined && part !== '');
  return written.length === 0 ? undefined : written.join('\n');
}

/** Paragraphs with blank lines between them. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
