import type { Person } from '../../domain/parties.js';
import type { Tie, TieStrength } from '../../domain/ties.js';
import { type Content, type Html, html } from '../html.js';
import { type PageContext, written } from './context.js';
import { pictureNumber } from './drawing.js';
import { partyName, shortened } from './names.js';
import { isStrained, tieRole } from './tieWords.js';

const WIDTH = 600;
/** More room on the right: organisations have longer names than people. */
const CENTRE = 280;
const REACH = 126;
const TOP = 34;
/** Room for two lines of text per tie. */
const STEP = 44;
const SMALLEST = 250;
const PERSON_STEP = 40;
/** Half the width of the household, and how far from its middle a tie reaches a person. */
const HOME = 66;
const PERSON_EDGE = 30;
/** How much text fits beside a mark, per side: a name, and what they do. */
const LENGTHS = { left: { name: 16, role: 20 }, right: { name: 19, role: 25 } } as const;
/** How far a side bends towards the middle at its ends: a circle, flattened. */
const BEND = 0.42;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The household in the middle, its own network on the left, who coordinates and who is paid on the right. */
export function ecoMap(context: PageContext, ties: readonly Tie[]): Html {
  const { plan, texts } = context;
  const left = ties.filter(({ kind }) => kind === 'network');
  const right = ties.filter(({ kind }) => kind !== 'network');
  const { persons } = plan.facts;
  const inner = Math.max(SMALLEST, STEP * Math.max(left.length, right.length), PERSON_STEP * persons.length + 60);
  const middle = TOP + inner / 2;
  const places = new Map(persons.map((person, position) => [person, personPoint(position, persons.length, middle)]));
  const radius = Math.max(58, (PERSON_STEP * persons.length) / 2 + 22);
  const draw = (side: readonly Tie[], direction: -1 | 1): readonly Html[] =>
    side.map((tie, position) => {
      const point = tiePoint(position, side.length, direction, middle, inner);
      return tieShape(context, tie, point, endsOf(tie, point, places, middle, radius));
    });
  return html`<svg class="picture" viewBox="0 0 ${WIDTH} ${inner + TOP + 86}" role="img" aria-labelledby="eco-title eco-words">
<title id="eco-title">${texts.network.picture}</title>
<desc id="eco-words">${texts.network.pictureWords(left.length, right.length)}</desc>
<text class="side" x="${CENTRE - REACH - 14}" y="16" text-anchor="end">${texts.network.ownSide}</text>
<text class="side" x="${CENTRE + REACH + 14}" y="16">${texts.network.professionalSide}</text>
<ellipse class="home" cx="${CENTRE}" cy="${pictureNumber(middle)}" rx="${HOME}" ry="${pictureNumber(radius)}"/>
${[draw(left, -1), draw(right, 1)]}
${persons.map((person) => personShape(context, person, places.get(person)))}
${legend(context, inner + TOP + 30)}
</svg>`;
}

function personPoint(position: number, count: number, middle: number): Point {
  return { x: CENTRE, y: middle + (position - (count - 1) / 2) * PERSON_STEP };
}

function tiePoint(position: number, count: number, direction: -1 | 1, middle: number, inner: number): Point {
  const step = Math.min(inner / count, STEP * 1.5);
  const fromMiddle = (position - (count - 1) / 2) * step;
  const bend = Math.sqrt(1 - Math.min(1, (BEND * 2 * fromMiddle) / inner) ** 2);
  return { x: CENTRE + direction * REACH * bend, y: middle + fromMiddle };
}

/** Where a tie ends: beside each person it is for, or on the line around the household as a whole. */
function endsOf(
  { persons }: Tie,
  { x, y }: Point,
  places: ReadonlyMap<Person, Point>,
  middle: number,
  radius: number,
): readonly Point[] {
  const aside = x < CENTRE ? -PERSON_EDGE : PERSON_EDGE;
  const ends = persons.flatMap((person) => places.get(person) ?? []).map((end) => ({ x: end.x + aside, y: end.y }));
  if (ends.length > 0) {
    return ends;
  }
  const [dx, dy] = [x - CENTRE, y - middle];
  const onEdge = 1 / Math.hypot(dx / HOME, dy / radius);
  return [{ x: CENTRE + dx * onEdge, y: middle + dy * onEdge }];
}

function tieShape(context: PageContext, tie: Tie, point: Point, ends: readonly Point[]): Html {
  const direction = point.x < CENTRE ? -1 : 1;
  const strained = isStrained(context, tie);
  const labelX = point.x + direction * 15;
  const anchor = direction < 0 ? 'end' : 'start';
  const role = tieRole(context, tie);
  const most = direction < 0 ? LENGTHS.left : LENGTHS.right;
  return html`<g class="tie"${written(context, tie.facts[0])}><title>${partyName(tie.party)}: ${role}</title>
${ends.map((end) => line(point, end, tie.strength, strained))}
${node(tie.kind, point)}
<text class="name" x="${pictureNumber(labelX)}" y="${pictureNumber(point.y - 1)}" text-anchor="${anchor}">${shortened(partyName(tie.party), most.name)}</text>
<text class="words" x="${pictureNumber(labelX)}" y="${pictureNumber(point.y + 13)}" text-anchor="${anchor}">${shortened(role, most.role)}</text>
</g>
`;
}

function node(kind: Tie['kind'], { x, y }: Point): Html {
  const [left, top] = [pictureNumber(x - 7), pictureNumber(y - 7)];
  switch (kind) {
    case 'network':
      return html`<circle class="node own" cx="${pictureNumber(x)}" cy="${pictureNumber(y)}" r="8"/>`;
    case 'coordination':
      return html`<path class="node lead" d="M${pictureNumber(x)} ${pictureNumber(y - 10)}l10 10-10 10-10-10z"/>`;
    case 'professional':
      return html`<rect class="node paid" x="${left}" y="${top}" width="14" height="14" rx="2"/>`;
  }
}

function line(from: Point, to: Point, strength: TieStrength, strained: boolean): Html {
  return strained
    ? html`<path class="bond ${strength} strained" d="${zigzag(from, to)}"/>`
    : html`<path class="bond ${strength}" d="M${pictureNumber(from.x)} ${pictureNumber(from.y)}L${pictureNumber(to.x)} ${pictureNumber(to.y)}"/>`;
}

/** A straight line with teeth, as an eco-map draws a tie that chafes. */
function zigzag(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const teeth = Math.max(2, Math.round(length / 5));
  const points = Array.from({ length: teeth + 1 }, (_, tooth) => {
    const along = tooth / teeth;
    const aside = tooth === 0 || tooth === teeth ? 0 : tooth % 2 === 0 ? 3 : -3;
    const x = from.x + dx * along - (dy / length) * aside;
    const y = from.y + dy * along + (dx / length) * aside;
    return `${pictureNumber(x)} ${pictureNumber(y)}`;
  });
  return `M${points.join('L')}`;
}

function personShape(context: PageContext, person: Person, point: Point | undefined): Content {
  return (
    point &&
    html`<g class="person"${written(context, person)}><title>${partyName(person)}</title>
<rect x="${CENTRE - 46}" y="${pictureNumber(point.y - 15)}" width="92" height="30" rx="15"/>
<text x="${CENTRE}" y="${pictureNumber(point.y + 4.5)}" text-anchor="middle">${shortened(partyName(person), 13)}</text>
</g>
`
  );
}

const LEGEND: readonly { readonly strength: TieStrength; readonly strained: boolean }[] = [
  { strength: 'strong', strained: false },
  { strength: 'ordinary', strained: false },
  { strength: 'tentative', strained: false },
  { strength: 'dormant', strained: false },
  { strength: 'ordinary', strained: true },
];

function legend({ texts }: PageContext, top: number): readonly Html[] {
  const own = texts.network;
  return LEGEND.map(({ strength, strained }, position) => {
    const x = 4 + (position % 2) * 300;
    const y = top + Math.floor(position / 2) * 20;
    return html`<g class="legend">${line({ x, y }, { x: x + 44, y }, strength, strained)}<text x="${x + 52}" y="${y + 4}">${strained ? own.strained : own.strengths[strength]}</text></g>`;
  });
}
