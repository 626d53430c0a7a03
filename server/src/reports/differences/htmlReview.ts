import type { Language } from '../../domain/texts.js';
import type { Mark, PlanPart, ReviewItem, ReviewPage, ReviewSection, ReviewTable } from './page.js';
import { STYLE, STYLE_HASH } from './reviewStyle.js';

/** Only the style of the page itself: no script, no picture, nothing from elsewhere. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const SIGNS: Readonly<Record<Mark, string>> = {
  alert: '!',
  error: '!',
  warning: '!',
  info: 'i',
  added: '+',
  removed: '−',
  changed: '~',
  solved: '✓',
  plain: '·',
};

/** A review as a page that stands on its own: to open in a browser, to print, or to show beside the plan. */
export function reviewAsHtml(page: ReviewPage, language: Language): string {
  const isTitled = page.plans.length > 1 || page.overview !== undefined;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(page.title)}</h1>
<p class="summary">${escaped(page.summary)}</p>
${[
  ...page.first.map(sectionHtml),
  ...(page.overview ? [tableHtml(page.overview)] : []),
  ...page.totals.map(sectionHtml),
  ...page.plans.map((part) => planHtml(part, isTitled)),
].join('\n')}
</main>
</body>
</html>
`;
}

function planHtml({ anchor, title, path, notes, sections }: PlanPart, isTitled: boolean): string {
  return [
    `<section id="${anchor}">`,
    ...(isTitled ? [`<h2>${escaped(title)}</h2>`] : []),
    `<p class="path">${escaped(path)}</p>`,
    ...notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    ...sections.map(sectionHtml),
    '</section>',
  ].join('\n');
}

function sectionHtml({ kind, title, items, table }: ReviewSection): string {
  const body = [
    ...(items.length > 0 ? [`<ul>\n${items.map(itemHtml).join('\n')}\n</ul>`] : []),
    ...(table ? [tableHtml(table)] : []),
  ].join('\n');
  return kind === 'background'
    ? `<details><summary>${escaped(title)} (${items.length})</summary>\n${body}\n</details>`
    : `<div class="${kind}">\n<h3>${escaped(title)}</h3>\n${body}\n</div>`;
}

function itemHtml({ mark, text, details }: ReviewItem): string {
  const head = `<span class="sign" aria-hidden="true">${SIGNS[mark]}</span><span class="name">${escaped(text)}</span>`;
  const [only, ...others] = details;
  const rest =
    others.length > 0
      ? `<ul>${details.map((detail) => `<li class="detail">${escaped(detail)}</li>`).join('')}</ul>`
      : only === undefined
        ? ''
        : `: <span class="detail">${escaped(only)}</span>`;
  return `<li class="${mark}">${head}${rest}</li>`;
}

function tableHtml({ heads, rows }: ReviewTable): string {
  const cell = (text: string, column: number, anchor: string | undefined): string =>
    `<td>${column === 0 && anchor !== undefined ? `<a href="#${anchor}">${escaped(text)}</a>` : escaped(text)}</td>`;
  return [
    '<table>',
    `<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      ({ cells, anchor, isTotal }) =>
        `<tr${isTotal ? ' class="total"' : ''}>${cells.map((text, column) => cell(text, column, anchor)).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
