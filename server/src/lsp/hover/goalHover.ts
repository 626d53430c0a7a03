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
      entry(texts.due, goal.due === undefined ? undefined : dayAndDistance(goal.due, context)),
    ),
    `${texts.whoWorksOnIt}:\n${workers ?? `- ${texts.nobodyYet}`}`,
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
