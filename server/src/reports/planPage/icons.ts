import { type Html, html } from '../html.js';

/** A state by its shape; the word for it always stands beside. */
export type Icon = 'error' | 'warning' | 'info' | 'hint' | 'done' | 'open' | 'alarm';

export function icon(name: Icon): Html {
  return html`<svg class="icon icon-${name}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}

const SHAPES: Readonly<Record<Icon, Html>> = {
  error: html`<path class="solid" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z"/><path class="sign" d="M5.5 5.5l5 5m0-5l-5 5"/>`,
  warning: html`<path class="solid" d="M8 1.2l7.2 13.3H.8z"/><path class="sign" d="M8 6v4m0 2v.4"/>`,
  info: html`<circle class="solid" cx="8" cy="8" r="7"/><path class="sign" d="M8 7v5m0-8v.4"/>`,
  hint: html`<circle class="outline" cx="8" cy="8" r="6"/><circle class="dot" cx="8" cy="8" r="2"/>`,
  done: html`<circle class="solid" cx="8" cy="8" r="7"/><path class="sign" d="M4.6 8.3l2.4 2.4 4.4-5"/>`,
  open: html`<circle class="outline" cx="8" cy="8" r="6"/>`,
  alarm: html`<path class="solid" d="M8 .8l7.2 7.2L8 15.2.8 8z"/><path class="sign" d="M8 4.6v4m0 2.4v.4"/>`,
};
