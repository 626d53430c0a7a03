import { type Content, Html, html } from '../html.js';

/** A part of the page under its own heading. */
export function section(id: string, heading: string, ...content: readonly Content[]): Html {
  return html`<section class="part part-${id}" aria-labelledby="${id}">
<h2 id="${id}">${Html.fixed(heading)}</h2>
${content}
</section>
`;
}

/** What a section says when the plan has nothing for it. */
export function empty(text: string): Html {
  return html`<p class="empty">${text}</p>`;
}

/** A name and its value; left out when there is no value. */
export function entry(name: string, value: Content): Content {
  return value === undefined || value === ''
    ? undefined
    : html`<div><dt>${Html.fixed(name)}</dt><dd>${value}</dd></div>`;
}

export interface Column {
  readonly heading: string;
  /** Amounts stand right, digits below digits. */
  readonly kind?: 'amount' | 'wide';
}

export interface Row {
  /** The attributes of the row, such as where it is written. */
  readonly attributes?: Content;
  /** The first cell is the heading of its row. */
  readonly cells: readonly Content[];
}

/**
 * A table with a caption that is read out and not shown. Where there is little room each row stands as a small list, with
 * the heading of the column before each value; the roles keep it a table to who hears it.
 */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[], foot?: Row): Html {
  const kindOf = (position: number): Content => {
    const kind = columns[position]?.kind;
    return kind ? html` class="${kind}"` : undefined;
  };
  const cell = (content: Content, position: number): Html =>
    position === 0
      ? html`<th scope="row" role="rowheader">${content}</th>`
      : html`<td role="cell"${kindOf(position)} data-heading="${columns[position]?.heading}">${content}</td>`;
  const line = ({ attributes, cells }: Row): Html => html`<tr role="row"${attributes}>${cells.map(cell)}</tr>
`;
  const headings = columns.map(
    ({ heading }, position) => html`<th scope="col" role="columnheader"${kindOf(position)}>${Html.fixed(heading)}</th>`,
  );
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${headings}</tr></thead>
<tbody role="rowgroup">
${rows.map(line)}</tbody>${foot && html`<tfoot role="rowgroup">${line(foot)}</tfoot>`}
</table>`;
}

/** A picture, with everything it shows as a table that opens below it. */
export function figure(className: string, picture: Html, showTable: string, asTable: Content): Html {
  return html`<figure class="${className}">
${picture}
<details class="as-table"><summary>${showTable}</summary>
${asTable}
</details>
</figure>`;
}
