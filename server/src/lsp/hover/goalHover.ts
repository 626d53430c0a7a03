import type { Goal } from '../../domain/goals.js';
import type { PlanModel } from '../../domain/plan.js';
import type { HoverContext } from './hoverContext.js';
import { entry, heading, lines, paragraphs, plain } from './markdown.js';

/** A goal: whose it is, how it is measured, and who works on it. */
export function goalHover(goal: Goal, { plan, texts, values }: HoverContext): string {
  const { indicator, baseline, target } = goal;
  const last = indicator?.measurements.at(-1);
  const workers = plan ? workersOn(goal, plan) : [];
  return paragraphs(
    heading(goal.name, goal.label),
    lines(
      entry(texts.domains, plain(goal.domains.join(', '))),
      entry(texts.persons, plain(goal.persons.map(({ name }) => name).join(', '))),
      entry(texts.owner, goal.owner && plain(goal.owner.name)),
      entry(
        texts.measuredBy,
        indicator &&
          [
            plain(indicator.label ?? indicator.name),
            baseline && target ? texts.fromTo(values.decimal(baseline), values.decimal(target)) : undefined,
            last && texts.lastMeasured(values.decimal(last.value), values.day(last.day)),
          ]
            .filter((part) => part !== undefined)
            .join(', '),
      ),
      entry(texts.due, goal.due === undefined ? undefined : values.day(goal.due)),
    ),
    lines(`${texts.whoWorksOnIt}:`, ...(workers.length > 0 ? workers : [texts.nobodyYet]).map((one) => `- ${one}`)),
  );
}

/** The network first, as the method asks; then support, then appointments. */
function workersOn(goal: Goal, { facts }: PlanModel): readonly string[] {
  const named = (name: string, detail: string | undefined): string => plain(detail ? `${name} (${detail})` : name);
  return [
    ...facts.network.filter(({ goals }) => goals.includes(goal)).map(({ name, label }) => named(name, label)),
    ...facts.lines
      .filter(({ goals }) => goals.includes(goal))
      .map(({ name, providers }) => named(name, providers.map((provider) => provider.name).join(', '))),
    ...facts.appointments
      .filter(({ goals }) => goals.includes(goal))
      .map(({ name, parties }) => named(name, parties.map((party) => party.name).join(', '))),
  ];
}
