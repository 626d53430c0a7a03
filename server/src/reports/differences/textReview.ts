import type { Mark, PlanPart, ReviewItem, ReviewPage, ReviewSection, ReviewTable } from './page.js';

/** How a terminal shows what stands out; each takes a text and gives it back. */
export interface Ink {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

const SIGNS: Readonly<Record<Mark, string>> = {
  alert: '!',
  error: '!',
  warning: '!',
  info: 'i',
  added: '+',
  removed: '-',
  changed: '~',
  solved: '✓',
  plain: '·',
};

/** A review for reading in a terminal, ending with a line break. */
export function reviewAsText(page: ReviewPage, ink: Ink): string {
  return `${[
    ink.bold(safe(page.title)),
    safe(page.summary),
    ...page.first.map((section) => sectionText(section, ink)),
    ...(page.overview ? [tableText(page.overview, ink)] : []),
    ...page.totals.map((section) => sectionText(section, ink)),
    ...page.plans.map((part) => planText(part, ink, page.plans.length > 1 || page.overview !== undefined)),
  ]
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

function planText({ title, path, notes, sections }: PlanPart, ink: Ink, isTitled: boolean): string {
  const head = isTitled ? [`${ink.bold(safe(title))}  ${ink.dim(safe(path))}`] : [ink.dim(safe(path))];
  const blocks = [
    [...head, ...notes.map((note) => `  ${safe(note)}`)].join('\n'),
    ...sections.map((section) => sectionText(section, ink)),
  ];
  return blocks.join('\n\n');
}

function sectionText({ kind, title, items, table }: ReviewSection, ink: Ink): string {
  const heading = kind === 'attention' ? ink.bold(ink.red(title)) : ink.bold(title);
  const lines = items.flatMap((item) => itemLines(item, ink));
  return [heading, ...lines, ...(table ? [tableText(table, ink)] : [])].join('\n');
}

function itemLines({ mark, text, details }: ReviewItem, ink: Ink): readonly string[] {
  const sign = paint(mark, ink)(SIGNS[mark]);
  const [only, ...others] = details;
  return others.length === 0
    ? [`  ${sign} ${safe(only === undefined ? text : `${text}: ${only}`)}`]
    : [`  ${sign} ${safe(text)}`, ...details.map((detail) => `      ${safe(detail)}`)];
}

function paint(mark: Mark, ink: Ink): (text: string) => string {
  switch (mark) {
    case 'alert':
    case 'error':
    case 'removed':
      return ink.red;
    case 'warning':
    case 'changed':
      return ink.yellow;
    case 'added':
    case 'solved':
      return ink.green;
    default:
      return ink.dim;
  }
}

/** The first column to the left, the others to the right. */
function tableText({ heads, rows }: ReviewTable, ink: Ink): string {
  const lines = [heads, ...rows.map(({ cells }) => cells)].map((cells) => cells.map(safe));
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells, index) => {
      const line = cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd();
      return `  ${index === 0 ? ink.dim(line) : rows[index - 1]?.isTotal ? ink.bold(line) : line}`;
    })
    .join('\n');
}

/** A text of a plan or a file name cannot steer the terminal. */
function safe(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
