import { employerOf } from '../../domain/employer.js';
import type { Fact } from '../../domain/fact.js';
import type { Fix } from '../../domain/finding.js';
import type { StaffMember } from '../../domain/parties.js';
import type { PlanModel } from '../../domain/plan.js';
import { addStatement } from '../statementFixes.js';

/** More names than these are a list to type in, not to choose from. */
const MOST_CHOICES = 3;

/** Staff of the guide who may coordinate: each as a choice. */
export function coordinatorChoices(plan: PlanModel): readonly Fix[] {
  return withRole(plan, 'regisseur').map((one) =>
    addStatement(plan, lastOf(plan.facts.persons, plan), `regisseur ${written(one)}`, {
      nl: `Maak ${one.name} regisseur`,
      en: `Make ${one.name} the coordinator`,
    }),
  );
}

/** Staff of the guide who may stand in for the coordinators, those with that role first: each as a choice. */
export function deputyChoices(plan: PlanModel): readonly Fix[] {
  const coordinators = new Set<Fact | undefined>(plan.coordinators.map(({ coordinator }) => coordinator));
  const able = [...withRole(plan, 'vervanger'), ...withRole(plan, 'regisseur')];
  return [...new Set(able)]
    .filter((one) => !coordinators.has(one))
    .slice(0, MOST_CHOICES)
    .map((one) =>
      addStatement(plan, lastOf(plan.coordinators, plan), `vervanger ${written(one)}`, {
        nl: `Maak ${one.name} vervanger`,
        en: `Make ${one.name} the deputy`,
      }),
    );
}

/** Who works for a provider has an interest in the plan; who has a caseload as high as the guide allows has no room. */
function withRole({ facts }: PlanModel, role: string): readonly StaffMember[] {
  const most = facts.policy.caseload ?? Number.POSITIVE_INFINITY;
  return facts.staff
    .filter((one) => one.roles.includes(role) && employerOf(one)?.kind !== 'provider' && (one.caseload ?? 0) < most)
    .slice(0, MOST_CHOICES);
}

function written({ name, organisation }: StaffMember): string {
  return organisation ? `${name} bij ${organisation.name}` : name;
}

function lastOf(facts: readonly Fact[], plan: PlanModel): Fact {
  return facts.at(-1) ?? plan.facts.header;
}
