import { compare, ZERO } from '../../domain/fraction.js';
import { goalAttainment } from '../../domain/goalAttainment.js';
import { goalHours } from '../../domain/goalHours.js';
import { goalProgress } from '../../domain/goalProgress.js';
import type { Goal } from '../../domain/goals.js';
import { workersOn } from '../../domain/goalWorkers.js';
import type { PlanModel } from '../../domain/plan.js';
import { dayAndDistance } from './dayHover.js';
import type { HoverContext } from './hoverContext.js';
import { entry, heading, lines, paragraphs, plain } from './markdown.js';
import { progressBar } from './sparkline.js';

/** A goal: whose it is, how it is measured, how far it has come, and who works on it. */
export function goalHover(goal: Goal, context: HoverContext): string {
  const { plan, texts, details } = context;
  const workers = plan ? workersText(goal, plan, context) : undefined;
  return paragraphs(
    heading(goal.name, goal.label),
    lines(
      entry(texts.domains, plain(goal.domains.join(', '))),
      entry(texts.persons, plain(goal.persons.map(({ name }) => name).join(', '))),
      entry(texts.owner, goal.owner && plain(goal.owner.name)),
      entry(texts.measuredBy, measureText(goal, context)),
      entry(details.progress, progressText(goal, context)),
      entry(context.methods.goal.reachedStep, stepText(goal, context)),
      entry(texts.due, goal.due === undefined ? undefined : dayAndDistance(goal.due, context)),
    ),
    `${texts.whoWorksOnIt}:\n${workers ?? `- ${texts.nobodyYet}`}`,
    plan && hoursText(goal, plan, context),
  );
}

function measureText({ indicator, baseline, target }: Goal, { texts, values }: HoverContext): string | undefined {
  const last = indicator?.measurements.at(-1);
  return (
    indicator &&
    [
      plain(indicator.label ?? indicator.name),
      baseline && target ? texts.fromTo(values.decimal(baseline), values.decimal(target)) : undefined,
      last && texts.lastMeasured(values.decimal(last.value), values.day(last.day)),
    ]
      .filter((part) => part !== undefined)
      .join(', ')
  );
}

function progressText(goal: Goal, { details }: HoverContext): string | undefined {
  const progress = goalProgress(goal);
  return (
    progress &&
    `\`${progressBar(progress.percent)}\` ${progress.reached ? details.reached : details.ofTheWay(progress.percent)}`
  );
}

/** The network first, as the method asks; then help nobody is paid for, then help that is paid for. */
function workersText(goal: Goal, plan: PlanModel, { details }: HoverContext): string | undefined {
  const named = (name: string, detail: string | undefined): string => plain(detail ? `${name} (${detail})` : name);
  const byWhom = (parties: readonly { readonly name: string }[]): string => parties.map(({ name }) => name).join(', ');
  const { network, informal, formal, appointments } = workersOn(plan, goal);
  return lines(
    entry(details.network, network.map(({ name, label }) => named(name, label)).join(', ')),
    entry(details.informal, informal.map(({ name, providers }) => named(name, byWhom(providers))).join(', ')),
    entry(details.formal, formal.map(({ name, providers }) => named(name, byWhom(providers))).join(', ')),
    entry(details.appointments, appointments.map(({ name, parties }) => named(name, byWhom(parties))).join(', ')),
  );
}

/** Where the goal stands on its scale, in the words of the plan where it has them. */
function stepText(goal: Goal, { plan, methods, values }: HoverContext): string | undefined {
  const reached = plan && (goal.scale.size > 0 || goal.scores.length > 0) && goalAttainment(goal, plan.facts.policy);
  if (!reached) {
    return undefined;
  }
  const { step, orHigher, on, from } = reached;
  const words = goal.scale.get(step);
  const where = methods.goal.step(step, orHigher, values.day(on), from === 'score');
  return words === undefined ? where : `${where}: ${plain(words)}`;
}

function hoursText(goal: Goal, plan: PlanModel, { methods, values }: HoverContext): string | undefined {
  const { informal, formal, notInHours } = goalHours(plan, goal);
  const isAny = compare(informal, ZERO) > 0 || compare(formal, ZERO) > 0;
  const others = notInHours.map(({ name }) => plain(name)).join(', ');
  return isAny
    ? [
        `${methods.goal.hours}: ${methods.goal.hoursOf(values.decimal(informal), values.decimal(formal))}.`,
        ...(others === '' ? [] : [methods.network.notInHours(others)]),
      ].join(' ')
    : undefined;
}
