import { type Html, html } from '../html.js';

/** How a page is set: one column of calm text, tables with digits below digits, and what an A4 printer needs. */
export const layout: Html = html`
* { box-sizing: border-box; }
html { font-size: var(--size); -webkit-text-size-adjust: 100%; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; padding: 0; background: var(--page); color: var(--ink); font: 400 1rem/1.55 var(--text); font-variant-numeric: tabular-nums lining-nums; }
main { max-width: 60rem; margin: 0 auto; padding: 2.5rem 2rem 3rem; container-type: inline-size; }
h1, h2, h3 { font-weight: 600; line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.95rem; letter-spacing: -0.015em; }
h2 { font-size: 1.2rem; letter-spacing: -0.005em; }
h3 { font-size: 1rem; }
p, ul, ol, dl, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
.eyebrow { color: var(--muted); font-size: 0.82rem; letter-spacing: 0.06em; text-transform: uppercase; margin-bottom: 0.5rem; }
.lead { color: var(--muted); font-size: 1.05rem; margin-top: 0.4rem; }
.aside, .role, .empty, figcaption, caption, .measure, footer { color: var(--muted); font-size: 0.875rem; }
.empty { font-style: italic; }
.tag { display: inline-block; color: var(--muted); font-size: 0.75rem; letter-spacing: 0.04em; text-transform: uppercase; }
.keep { white-space: nowrap; }
.code { color: var(--muted); font-size: 0.82rem; }
.part { margin-top: 2.75rem; padding-top: 1.1rem; border-top: 1px solid var(--rule); }
.part > h2 { margin-bottom: 1rem; }
.part > * + *:not(h2) { margin-top: 1rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.tiles { display: grid; grid-template-columns: repeat(4, 1fr); margin-top: 1.75rem; border: 1px solid var(--rule); border-radius: 6px; background: var(--raised); }
.tiles > div { padding: 0.8rem 1rem 0.9rem; border-left: 1px solid var(--rule); }
.tiles > div:first-child { border-left: 0; }
.tiles dt { color: var(--muted); font-size: 0.78rem; }
.tiles dd { margin: 0.15rem 0 0; font-weight: 600; line-height: 1.3; }
@container (max-width: 40rem) {
  .tiles { grid-template-columns: repeat(2, 1fr); }
  .tiles > div:nth-child(odd) { border-left: 0; }
  .tiles > div:nth-child(n + 3) { border-top: 1px solid var(--rule); }
}
.notice { margin-bottom: 1.5rem; padding: 0.7rem 1rem; border: 1px solid var(--warning); border-left-width: 5px; border-radius: 4px; background: var(--raised); }
.fired { margin-top: 1rem; padding: 0.7rem 1rem; border: 1px solid var(--error); border-left-width: 5px; border-radius: 4px; }

.details { display: grid; gap: 0.3rem 1.5rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); font-size: 0.9rem; }
.details > div { display: grid; grid-template-columns: 7rem 1fr; gap: 0.5rem; }
.details dt { color: var(--muted); }
.details dd { margin: 0; }
.people { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
.people li > * + * { margin-top: 0.15rem; }
.goal .details { grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); }
.part-appointments .details { grid-template-columns: 1fr; }
.part-appointments .details > div { grid-template-columns: 11rem 1fr; }
.people .details { grid-template-columns: 1fr; gap: 0.1rem; margin-top: 0.35rem; }
.voices { display: grid; gap: 0.9rem 2rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); margin-top: 1.25rem; }
.voice { padding-left: 0.9rem; border-left: 3px solid var(--rule); }
.voice-kracht { border-left-style: solid; border-left-color: var(--own); }
.voice-vraag { border-left-color: var(--accent); }
.voice-zorg { border-left-style: dashed; border-left-color: var(--edge); }
blockquote { font-style: italic; background: none; border: 0; }
blockquote:not(:has(.place))::before, blockquote > .place::before { content: "\\201C"; }
blockquote:not(:has(.place))::after, blockquote > .place::after { content: "\\201D"; }

table { width: 100%; border-collapse: collapse; font-size: 0.9rem; line-height: 1.4; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--muted); font-size: 0.8rem; padding-top: 0; }
tbody th { font-weight: 600; }
th.amount, td.amount { text-align: right; white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
td .aside, th .aside { display: block; font-weight: 400; }

@container (max-width: 36rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tfoot, tr, th, td { display: block; }
  tr { padding: 0.6rem 0; border-bottom: 1px solid var(--rule); }
  th, td, td.amount { padding: 0.1rem 0; border: 0; text-align: left; white-space: normal; }
  td { display: grid; grid-template-columns: 7rem 1fr; gap: 0 0.5rem; }
  td:empty { display: none; }
  td::before { content: attr(data-heading); color: var(--muted); font-weight: 400; }
  td .keep { grid-column: 2; }
}

.goal { padding: 0.2rem 0 0.6rem; }
.goal + .goal { margin-top: 1.75rem; }
.goal h3 { font-size: 1.06rem; }
.goal > * + * { margin-top: 0.4rem; }
.progress { display: flex; flex-wrap: wrap; align-items: center; gap: 0.2rem 1.75rem; }
.progress > .track { flex: 0 1 19rem; }
.progress > .words { flex: 1 1 16rem; }
.progress > .as-table { flex: 1 0 100%; margin-top: 0.1rem; }

.steps { display: grid; grid-template-columns: repeat(5, 1fr); margin-top: 0.4rem; border: 1px solid var(--rule); border-radius: 6px; font-size: 0.875rem; }
.steps > li { padding: 0.4rem 0.7rem 0.5rem; border-left: 1px solid var(--rule); line-height: 1.35; }
.steps > li:first-child { border-left: 0; }
.steps > .reached { background: var(--raised); outline: 2px solid var(--ink); outline-offset: -1px; border-radius: 4px; }
.steps .aside { display: block; }
.steps .tag { white-space: nowrap; }
@container (max-width: 40rem) {
  .steps { grid-template-columns: 1fr; }
  .steps > li { border-left: 0; }
  .steps > li + li { border-top: 1px solid var(--rule); }
}

.cluster { font-size: 1.06rem; }
.obstacles li + li { margin-top: 0.3rem; }
.part-effect > p + .aside { margin-top: 0.3rem; }
.weighed { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: flex-start; margin-top: 0.6rem; }
.weighed .details { flex: 1 1 20rem; grid-template-columns: 1fr; }
.deviation + .deviation { margin-top: 1.5rem; }

.as-table { margin-top: 0.5rem; font-size: 0.875rem; }
.as-table > summary { color: var(--muted); cursor: pointer; width: fit-content; }
.as-table > table { margin-top: 0.6rem; }

.faults li, .findings li, .safety { line-height: 1.45; }
.findings li { padding: 0.7rem 0 0.7rem 1rem; border-left: 3px solid var(--rule); }
.findings li + li { margin-top: 0.6rem; }
.findings .error { border-left-color: var(--error); }
.findings .warning { border-left-color: var(--warning); border-left-style: dashed; }
.findings .info, .findings .hint, .findings .accepted { border-left-style: dotted; }

.ladder { border-left: 2px solid var(--edge); padding-left: 1.5rem; }
.ladder > li { position: relative; padding: 0.55rem 0; }
.ladder > li::before { content: ""; position: absolute; left: calc(-1.5rem - 1px); top: 1.35rem; width: 1rem; border-top: 2px solid var(--edge); }
.ladder > li > * + * { margin-top: 0.15rem; }
.ladder .here { font-weight: 600; margin: 0.35rem 0; }
.ladder .here > p { display: inline-block; padding: 0.2rem 0.8rem; border: 1px solid var(--edge); border-radius: 1rem; background: var(--raised); }
.ladder .fired, .ladder .overdue { margin: 0; border: 0; border-radius: 0; padding: 0.55rem 0; }
.ladder .fired::before, .ladder .overdue::before { border-top: 4px solid var(--error); }
.appointments li + li { margin-top: 0.5rem; }

.icon { width: 1em; height: 1em; vertical-align: -0.12em; }
.icon .solid { fill: currentColor; }
.icon .sign { fill: none; stroke: var(--on-sign); stroke-width: 1.7; stroke-linecap: round; }
.icon .outline { fill: none; stroke: currentColor; stroke-width: 1.6; }
.icon .dot { fill: currentColor; }
.icon-error, .icon-alarm { color: var(--error); }
.icon-warning { color: var(--warning); }
.icon-info { color: var(--info); }
.icon-done { color: var(--good); }
.icon-open, .icon-hint { color: var(--muted); }

button.place { all: unset; cursor: pointer; border-radius: 2px; }
button.place:hover { text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
button.place:focus-visible, summary:focus-visible { outline: 2px solid var(--here); outline-offset: 2px; }
[data-line] { cursor: pointer; }
main [aria-current] { outline: 2px solid var(--here); outline-offset: 4px; border-radius: 3px; }
main tr[aria-current] { outline-offset: -1px; }

@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  main { max-width: none; padding: 0; }
  .as-table { display: none; }
  .part { margin-top: 1.6rem; }
  .goal, .deviation, .multiples > li, .finding, .voice, .people li, .ladder > li, tr, figure, .tiles { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
