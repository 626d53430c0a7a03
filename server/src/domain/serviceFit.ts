import type { Law, Permission, Service } from './law.js';
import type { Person } from './parties.js';
import { overlap, type Period } from './period.js';
import type { PlanModel } from './plan.js';

/** For whom, when and from which laws a service would be delivered; what is not known yet is empty or undefined. */
export interface ServiceSetting {
  readonly persons: readonly Person[];
  /** The laws that would pay; any law when empty. */
  readonly laws: readonly Law[];
  readonly period: Period | undefined;
}

/**
 * - `fits`: one of the laws may pay for the service for everyone on at least one day.
 * - `otherLaw`: none of the laws pays for it at any age.
 * - `otherAge`: the person is on no day of the period as old as one of the laws, or the service itself, asks.
 */
export type ServiceFit =
  | { readonly kind: 'fits' }
  | { readonly kind: 'otherLaw'; readonly laws: readonly Law[] }
  | {
      readonly kind: 'otherAge';
      readonly person: Person;
      /** Undefined when the service itself sets the age. */
      readonly law: Law | undefined;
      /** From `lower` years on, below `upper` years. */
      readonly lower: number | undefined;
      readonly upper: number | undefined;
    };

interface Ages {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** Whether a service can be chosen in a setting; nobody is refused whose day of birth is not known. */
export function serviceFit(service: Service, { persons, laws, period }: ServiceSetting, plan: PlanModel): ServiceFit {
  const paying =
    laws.length === 0
      ? service.permissions
      : service.permissions.filter(({ law }) => laws.some(({ name }) => name === law.name));
  if (paying.length === 0) {
    return service.permissions.length === 0 ? { kind: 'fits' } : { kind: 'otherLaw', laws };
  }
  const within = period ?? plan.facts.period;
  const hasAge = (person: Person, ages: Ages): boolean => isOfAge(person, ages, within, plan);
  for (const person of persons) {
    if (service.ages && !hasAge(person, service.ages)) {
      return { kind: 'otherAge', person, law: undefined, ...service.ages };
    }
    const [nearest] = paying;
    if (nearest && !paying.some((permission) => hasAge(person, permission))) {
      return { kind: 'otherAge', person, law: nearest.law, lower: nearest.lower, upper: nearest.upper };
    }
  }
  return { kind: 'fits' };
}

/** Whether a law may pay for a service, for one of these persons at their age. */
export function mayPay(law: Law, service: Service, setting: Omit<ServiceSetting, 'laws'>, plan: PlanModel): boolean {
  return serviceFit(service, { ...setting, laws: [law] }, plan).kind === 'fits';
}

function isOfAge(
  person: Person,
  { lower, upper }: Pick<Permission, 'lower' | 'upper'>,
  within: Period | undefined,
  plan: PlanModel,
): boolean {
  if (person.born === undefined || (lower === undefined && upper === undefined)) {
    return true;
  }
  const days = plan.atAge(person, lower ?? 0, upper);
  return days !== undefined && (within === undefined || overlap(days, within) !== undefined);
}
