import { employerOf } from './employer.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { Party } from './parties.js';
import type { PlanModel } from './plan.js';

/** Everyone whom some other statement of the plan gives a part: whoever a reader of the plan can expect to act. */
const namedParties = oncePerPlan(
  ({ facts }): ReadonlySet<Party | undefined> =>
    new Set<Party | undefined>([
      ...facts.persons,
      ...facts.network,
      ...facts.coordinations.flatMap(({ coordinator, organisation }) => [coordinator, organisation]),
      ...facts.deputies.flatMap(({ deputy, organisation }) => [deputy, organisation]),
      ...facts.coordinationAgreements.flatMap(({ tasks }) => tasks.map(({ party }) => party)),
      ...facts.evaluations.flatMap(({ participants }) => participants),
      ...facts.appointments.flatMap(({ parties }) => parties),
      ...facts.agreements.map(({ party }) => party),
      ...facts.decisions.map(({ executor }) => executor),
      ...facts.goals.map(({ owner }) => owner),
      ...facts.lines.flatMap(({ providers, manager }) => [...providers, manager]),
    ]),
);

/** Whether a party has a part in the plan, or works for a provider or institution that carries out something in it. */
export function takesPart(plan: PlanModel, party: Party): boolean {
  if (namedParties(plan).has(party)) {
    return true;
  }
  const { facts } = plan;
  const employer = employerOf(party);
  return (
    employer !== undefined &&
    (facts.lines.some(({ providers }) => providers.includes(employer)) ||
      facts.decisions.some(({ executor }) => executor === employer))
  );
}
