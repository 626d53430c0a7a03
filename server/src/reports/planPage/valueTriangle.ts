import { type Html, html } from '../html.js';
import type { PageContext } from './context.js';

/** The sides of the value triangle, in the order in which one writes them. */
export const SIDES = ['return', 'legitimacy', 'involvement'] as const;
export type Side = (typeof SIDES)[number];

const WIDTH = 96;
const HEIGHT = 84;
const CORNERS: Readonly<Record<Side, { readonly x: number; readonly y: number }>> = {
  return: { x: 48, y: 12 },
  legitimacy: { x: 12, y: 72 },
  involvement: { x: 84, y: 72 },
};

/** A triangle of which the corners that are substantiated are filled and ticked; the words beside it say the same. */
export function valueTriangle({ methodPage }: PageContext, substantiated: ReadonlySet<Side>): Html {
  const own = methodPage.bespoke;
  const names = SIDES.filter((side) => substantiated.has(side)).map((side) => own.sides[side].toLowerCase());
  const path = SIDES.map((side) => `${CORNERS[side].x} ${CORNERS[side].y}`).join('L');
  return html`<svg class="triangle" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${own.triangle(names)}">
<path class="edges" d="M${path}z"/>
${SIDES.map((side) => corner(side, substantiated.has(side)))}
</svg>`;
}

function corner(side: Side, isSubstantiated: boolean): Html {
  const { x, y } = CORNERS[side];
  return html`<g><circle class="${isSubstantiated ? 'filled' : 'open'}" cx="${x}" cy="${y}" r="10"/>${
    isSubstantiated ? html`<path class="tick" d="M${x - 4} ${y}l3 3.5 5.5-6.5"/>` : undefined
  }</g>`;
}
