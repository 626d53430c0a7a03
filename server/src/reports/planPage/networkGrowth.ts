import { compare, ZERO } from '../../domain/fraction.js';
import { goalHours } from '../../domain/goalHours.js';
import type { NetworkChange } from '../../domain/network.js';
import { networkGrowth } from '../../domain/networkGrowth.js';
import type { NetworkMember } from '../../domain/parties.js';
import { type Content, Html, html } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { type Icon, icon } from './icons.js';
import { factTitle, headed, lineTitle, partyName } from './names.js';
import { table } from './section.js';

const ICONS: Readonly<Record<NetworkChange['trend'], Icon>> = {
  grew: 'done',
  same: 'open',
  mixed: 'info',
  shrank: 'warning',
};

/** Whether the family's own network grew since the plan began; nothing as long as there is none. */
export function networkGrowthPart(context: PageContext): Content {
  const change = networkGrowth(context.plan);
  if (!change) {
    return undefined;
  }
  const { methods, methodPage, values } = context;
  const own = methods.network;
  const { before, after } = change;
  const names = (members: readonly NetworkMember[], say: (names: string) => string): Content =>
    members.length === 0 ? undefined : html`<p class="aside">${say(members.map(partyName).join(', '))}</p>`;
  return [
    html`<h3>${own.change(values.day(before.day), values.day(after.day))}</h3>
<p class="trend">${icon(ICONS[change.trend])} ${own.trends[change.trend]}</p>`,
    table(
      methodPage.growth.caption,
      [
        { heading: headed(methodPage.growth.count) },
        { heading: values.day(before.day), kind: 'amount' },
        { heading: values.day(after.day), kind: 'amount' },
      ],
      [
        { cells: [own.people, before.members.length, after.members.length] },
        { cells: [own.hoursPerWeek, values.decimal(before.hours), values.decimal(after.hours)] },
      ],
    ),
    names(change.joined, own.joined),
    names(change.left, own.left),
    names(after.notInHours, own.notInHours),
  ];
}

/** Hours of help for each goal, of the own network and paid; nothing while no help is counted in hours. */
export function goalHoursPart(context: PageContext): Content {
  const { plan, methods, methodPage, values } = context;
  const own = methods.network;
  const perGoal = plan.facts.goals.map((goal) => ({ goal, hours: goalHours(plan, goal) }));
  if (perGoal.every(({ hours }) => compare(hours.informal, ZERO) === 0 && compare(hours.formal, ZERO) === 0)) {
    return undefined;
  }
  const others = new Set(perGoal.flatMap(({ hours }) => hours.notInHours));
  const names = [...others].map((help) => (help.kind === 'intervention' ? lineTitle(help) : partyName(help)));
  return [
    html`<h3>${Html.fixed(own.hoursPerGoal)}</h3>`,
    table(
      methodPage.growth.hoursCaption,
      [
        { heading: headed(own.goal) },
        { heading: headed(own.informal), kind: 'amount' },
        { heading: headed(own.formal), kind: 'amount' },
      ],
      perGoal.map(({ goal, hours }) => ({
        attributes: written(context, goal),
        cells: [linked(context, goal, factTitle(goal)), values.decimal(hours.informal), values.decimal(hours.formal)],
      })),
    ),
    names.length === 0 ? undefined : html`<p class="aside">${own.notInHours(names.join(', '))}</p>`,
  ];
}
