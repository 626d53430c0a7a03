import type { ReviewTexts } from '../../texts/reviewTexts.js';
import type { Mark, PlanPart, ReviewItem, ReviewPage, ReviewSection, ReviewTable } from './page.js';

/** Forges refuse a comment of 65,536 characters or more; this leaves room for what a pipeline puts around it. */
const LONGEST = 60_000;

const SIGNS: Readonly<Record<Mark, string>> = {
  alert: '🔴 ',
  error: '🔴 ',
  warning: '🟠 ',
  info: '🔵 ',
  added: '➕ ',
  removed: '➖ ',
  changed: '✏️ ',
  solved: '✅ ',
  plain: '',
};

/**
 * A review as a comment on a pull request, ending with a line break. What does not fit in a comment is left out, and the
 * comment says so; what weakens safety or rights and the overview are always there.
 */
export function reviewAsMarkdown(page: ReviewPage, texts: ReviewTexts): string {
  const head = [
    `## ${escaped(page.title)}`,
    escaped(page.summary),
    ...page.first.map((section) => sectionText(section, '###')),
    ...(page.overview ? [tableText(page.overview)] : []),
    ...page.totals.map((section) => sectionText(section, '###')),
  ].join('\n\n');
  const isOne = page.plans.length === 1 && page.overview === undefined;
  const parts = page.plans.map((part) => planText(part, isOne));
  const kept: string[] = [];
  let length = head.length;
  for (const part of parts) {
    length += part.length + 2;
    if (length > LONGEST) {
      break;
    }
    kept.push(part);
  }
  const left = parts.length - kept.length;
  return `${[head, ...kept, ...(left > 0 ? [`_${escaped(texts.leftOut(left))}_`] : [])].join('\n\n')}\n`;
}

function planText({ title, path, notes, sections }: PlanPart, isOne: boolean): string {
  const heading = isOne ? [] : [`### ${escaped(title)}`];
  const lines = [codeText(path), ...notes.map(escaped)].join(' · ');
  return [...heading, lines, ...sections.map((section) => sectionText(section, '####'))].join('\n\n');
}

function sectionText({ kind, title, items, table }: ReviewSection, level: string): string {
  const body = [...(items.length > 0 ? [items.map(itemText).join('\n')] : []), ...(table ? [tableText(table)] : [])];
  // What was there before is at hand, and out of the way.
  return kind === 'background'
    ? `<details><summary>${escaped(title)} (${items.length})</summary>\n\n${body.join('\n\n')}\n\n</details>`
    : [`${level} ${escaped(title)}`, ...body].join('\n\n');
}

function itemText({ mark, text, details }: ReviewItem): string {
  const sign = SIGNS[mark];
  const [only, ...others] = details.map(escaped);
  if (others.length === 0) {
    return `- ${sign}**${escaped(text)}**${only === undefined ? '' : `: ${only}`}`;
  }
  return [`- ${sign}**${escaped(text)}**`, ...details.map((detail) => `  - ${escaped(detail)}`)].join('\n');
}

function tableText({ heads, rows }: ReviewTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads.map(escaped)),
    line(heads.map((_, column) => (column === 0 ? '---' : '--:'))),
    ...rows.map(({ cells, isTotal }) =>
      line(cells.map((cell) => (isTotal && cell !== '' ? `**${escaped(cell)}**` : escaped(cell)))),
    ),
  ].join('\n');
}

/** What a forge would take for markup, for a person to be told, for an issue or for a link stands for itself. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~&<>@]|#(?=\d)|:(?=\/\/)/g, (sign) =>
      /[&<>@#:]/.test(sign) ? `&#${sign.charCodeAt(0)};` : `\\${sign}`,
    );
}

/** A file name is shown as it is, whatever it is made of. */
function codeText(text: string): string {
  const shown = text.replace(/[\s\p{Cc}]/gu, ' ');
  const fence = '`'.repeat(Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}
