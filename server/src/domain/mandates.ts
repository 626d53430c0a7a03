import type { Coordination } from './coordination.js';
import { type Cents, cents } from './money.js';
import type { Party } from './parties.js';
import type { PlanModel } from './plan.js';

/** The highest amount that someone may decide on. */
export interface Mandate {
  /** Undefined when nobody laid one down. */
  readonly amount: Cents | undefined;
  /** False when a mandate is written but not understood. */
  readonly isClear: boolean;
}

/** The role in which a post decides, as a guide names it. */
const ROLE_OF_POST: Record<Coordination['role'], string> = { casus: 'regisseur', proces: 'procesregisseur' };

/** As written with the person's post in the plan, else with the person, else for the person's role in the guide. */
export function mandateOf(plan: PlanModel, party: Party): Mandate {
  const posts = plan.facts.coordinations.filter(({ coordinator }) => coordinator === party);
  const staff = party.kind === 'staffMember' ? party : undefined;
  const roles = [...posts.map(({ role }) => ROLE_OF_POST[role]), ...(staff?.roles ?? [])];
  const amount =
    highest(posts.map(({ mandate }) => mandate)) ??
    staff?.mandate ??
    highest(roles.map((role) => plan.facts.policy.mandates.get(role)));
  return {
    amount,
    isClear: ![...posts, ...(staff ? [staff] : [])].some(({ unclear }) => unclear.has('mandaat')),
  };
}

/** The highest mandate of several people who can decide together. */
export function highestMandate(plan: PlanModel, parties: readonly Party[]): Mandate {
  const mandates = parties.map((party) => mandateOf(plan, party));
  return {
    amount: highest(mandates.map(({ amount }) => amount)),
    isClear: mandates.every(({ isClear }) => isClear),
  };
}

function highest(amounts: readonly (Cents | undefined)[]): Cents | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : cents(Math.max(...known));
}
