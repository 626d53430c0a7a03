import { type Html, html } from '../html.js';

/** The page for the family: larger, and with room to write. */
export const familyStyle: Html = html`
main.family { max-width: 46rem; font-size: 1.08rem; line-height: 1.6; }
.family .intro { margin-top: 1rem; }
.family .voice blockquote { font-size: 1.12rem; }
.family .promises { counter-reset: promise; }
.family .promises > li { counter-increment: promise; position: relative; padding-left: 2.4rem; }
.family .promises > li::before { content: counter(promise); position: absolute; left: 0; top: 0.05rem; width: 1.6rem; height: 1.6rem; border: 1.5px solid var(--accent); border-radius: 50%; text-align: center; line-height: 1.45rem; font-weight: 600; font-size: 0.95rem; }
.family .promises > li + li { margin-top: 1.2rem; }
.family .promises h3 { font-size: 1.12rem; }
.family table { font-size: 1rem; }
.family .changes li + li { margin-top: 0.9rem; }
.family .call { padding: 1rem 1.3rem 1.2rem; border: 1.5px solid var(--accent); border-radius: 6px; break-inside: avoid; }
.family .call > p + p { margin-top: 0.4rem; }
.family .phone .blank { display: inline-block; width: 14rem; max-width: 60%; border-bottom: 1.5px solid var(--edge); height: 1.3em; }
.family .danger { font-weight: 600; }
.family .appointments { margin-top: 0.4rem; }
.family .appointments .aside { display: block; }
`;
