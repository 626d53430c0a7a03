/** A short report of sentences and tables, before it is known where it is read. */
export interface Sheet {
  readonly title: string;
  readonly parts: readonly SheetPart[];
}

export type SheetPart = { readonly kind: 'heading' | 'paragraph'; readonly text: string } | SheetTable;

export interface SheetTable {
  readonly kind: 'table';
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns, counted from 0, whose cells stand against the right side. */
  readonly numeric: readonly number[];
}

/** For a terminal: columns with spaces between them. Ends with a line break. */
export function sheetAsText({ title, parts }: Sheet): string {
  return `${[title, ...parts.map((part) => (part.kind === 'table' ? textTable(part) : part.text))].join('\n\n')}\n`;
}

/** Ends with a line break. */
export function sheetAsMarkdown({ title, parts }: Sheet): string {
  return `${[`# ${escaped(title)}`, ...parts.map(markdownPart)].join('\n\n')}\n`;
}

function textTable({ heads, rows, numeric }: SheetTable): string {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all
    .map((cells) =>
      cells
        .map((cell, column) =>
          numeric.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function markdownPart(part: SheetPart): string {
  switch (part.kind) {
    case 'heading':
      return `## ${escaped(part.text)}`;
    case 'paragraph':
      return escaped(part.text);
    case 'table':
      return markdownTable(part);
  }
}

function markdownTable({ heads, rows, numeric }: SheetTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rule = `|${heads.map((_, column) => (numeric.includes(column) ? ' ---: ' : ' --- ')).join('|')}|`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}

/** What Markdown would take for markup stands for itself; what stands between backquotes is left as it is. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_<>[\]|#~]/g, '\\$&')))
    .join('');
}
