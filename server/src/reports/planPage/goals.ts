import { type GoalStanding, goalStanding } from '../../domain/goalStanding.js';
import type { Goal } from '../../domain/goals.js';
import { type Content, type Html, html, joined } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { goalScale } from './goalScale.js';
import { type Icon, icon } from './icons.js';
import { factTitle, lineTitle, partyName, spokenWord } from './names.js';
import { progressPicture } from './progressPicture.js';
import { empty, entry, section, table } from './section.js';

const ICONS: Readonly<Record<GoalStanding, Icon>> = {
  reached: 'done',
  closer: 'hint',
  unchanged: 'open',
  further: 'warning',
  noMeasurement: 'open',
  noTarget: 'open',
};

/** What the family wants to reach, how far it is, and who works on it: the own network first. */
export function goalsSection(context: PageContext): Html {
  const { plan, texts } = context;
  const { goals } = plan.facts;
  return section(
    'goals',
    texts.goals.heading,
    goals.length === 0 ? empty(texts.goals.none) : goals.map((goal) => goalCard(context, goal)),
  );
}

function goalCard(context: PageContext, goal: Goal): Html {
  const { plan, texts, values } = context;
  const own = texts.goals;
  const helpers = plan.facts.network.filter(({ goals }) => goals.includes(goal));
  const lines = plan.facts.lines.filter(({ goals }) => goals.includes(goal));
  const names = (list: readonly Content[]): Content => (list.length === 0 ? undefined : joined(list, ', '));
  return html`<article class="goal"${written(context, goal)}>
<h3>${linked(context, goal, factTitle(goal))}</h3>
${goal.ownWords === undefined ? undefined : html`<blockquote>${goal.ownWords}</blockquote>`}
${progress(context, goal)}
${goalScale(context, goal)}
<dl class="details">${[
    entry(own.persons, goal.persons.map(partyName).join(', ')),
    entry(own.owner, goal.owner && partyName(goal.owner)),
    entry(own.domains, goal.domains.map(spokenWord).join(', ')),
    entry(own.due, goal.due === undefined ? undefined : values.day(goal.due)),
    entry(own.evaluated, goal.evaluationDate === undefined ? undefined : values.day(goal.evaluationDate)),
    entry(own.network, names(helpers.map((one) => linked(context, one, partyName(one)))) ?? own.nobody),
    entry(own.lines, names(lines.map((one) => linked(context, one, lineTitle(one)))) ?? own.nobody),
  ]}</dl>
</article>
`;
}

function progress(context: PageContext, goal: Goal): Content {
  const { texts, values } = context;
  const own = texts.goals;
  const { indicator, baseline, target } = goal;
  const { standing, last } = goalStanding(goal);
  const what = indicator?.label ?? indicator?.name;
  const scale = baseline && target ? own.fromTo(values.decimal(baseline), values.decimal(target)) : undefined;
  const now = last && own.latest(values.decimal(last.value), values.day(last.day));
  const measurements = indicator?.measurements ?? [];
  return html`<div class="progress">
${progressPicture(context, goal)}
<div class="words"><p class="state">${icon(ICONS[standing])} <strong>${own.standings[standing]}</strong></p>
<p class="measure">${joined([what, scale, now], ' · ')}</p></div>
${
  measurements.length === 0
    ? undefined
    : html`<details class="as-table"><summary>${own.measurements(measurements.length)}</summary>
${table(
  own.measurementsOf(what ?? ''),
  [{ heading: own.day }, { heading: what ?? own.value, kind: 'amount' }],
  measurements.map(({ day, value }) => ({ cells: [values.day(day), values.decimal(value)] })),
)}
</details>`
}
</div>`;
}
