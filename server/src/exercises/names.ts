import type { PlanModel } from '../domain/plan.js';

/** The names of what a plan is about: people, goals and what is measured, decisions and help. */
export function namesIn({ facts }: PlanModel): ReadonlySet<string> {
  const { persons, network, goals, indicators, decisions, lines } = facts;
  return new Set([...persons, ...network, ...goals, ...indicators, ...decisions, ...lines].map(({ name }) => name));
}
