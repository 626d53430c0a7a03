import { type GoalAttainment, goalAttainment, usesScale } from '../../domain/goalAttainment.js';
import type { Goal } from '../../domain/goals.js';
import { type Content, Html, html } from '../html.js';
import type { PageContext } from './context.js';
import { icon } from './icons.js';
import { factTitle } from './names.js';
import { table } from './section.js';

const STEPS = [-2, -1, 0, 1, 2] as const;

/** The scale from -2 to +2 with the step that was reached; nothing for a goal that describes and scores no step. */
export function goalScale(context: PageContext, goal: Goal): Content {
  if (!usesScale(goal)) {
    return undefined;
  }
  const own = context.methodPage.goal;
  const reached = goalAttainment(goal, context.plan.facts.policy);
  return html`<div class="scale"><p class="measure">${Html.fixed(own.scale)} · ${reachedWords(context, reached)}</p>
<ol class="steps">${STEPS.map((step) => stepItem(context, goal, step, step === reached?.step))}</ol>
${scores(context, goal)}</div>`;
}

function reachedWords({ methods, methodPage, values }: PageContext, reached: GoalAttainment | undefined): string {
  return reached
    ? methods.goal.step(reached.step, reached.orHigher, values.day(reached.on), reached.from === 'score')
    : methodPage.goal.noStep;
}

function stepItem({ methods, methodPage }: PageContext, goal: Goal, step: number, isReached: boolean): Html {
  const own = methodPage.goal;
  return html`<li class="${isReached ? 'reached' : 'step'}"><strong>${methods.effect.points(step)}</strong>${
    isReached ? html` <span class="tag">${icon('done')} ${own.stepNow}</span>` : undefined
  }<span class="aside">${goal.scale.get(step) ?? own.notDescribed}</span></li>`;
}

function scores({ methods, methodPage, texts, values }: PageContext, goal: Goal): Content {
  const own = methodPage.goal;
  return goal.scores.length < 2
    ? undefined
    : html`<details class="as-table"><summary>${own.scores(goal.scores.length)}</summary>
${table(
  `${own.scale}: ${factTitle(goal)}`,
  [{ heading: texts.goals.day }, { heading: own.step, kind: 'amount' }],
  goal.scores.map(({ day, step }) => ({ cells: [values.day(day), methods.effect.points(step)] })),
)}
</details>`;
}
