import { commonCareGroup, concurrentPairs, type LinePair, payingLaws, tellsApart } from './doubles.js';
import type { Intervention } from './intervention.js';
import { oncePerPlan } from './oncePerPlan.js';
import type { PropertyKeyword } from './vocabulary.js';

/**
 * In which way two lines for the same person on the same days may be the same help:
 * - `twoLaws`: one service paid by two laws.
 * - `sameFunction`: services of the same care function, or one service with two providers.
 * - `sameLine`: one service of one provider, paid by one law.
 */
export type DoubleKind = 'twoLaws' | 'sameFunction' | 'sameLine';

const YOUTH_ACT = 'Jeugdwet';

/** Help that no public money pays: beside it there is no double funding. */
const NOT_PUBLIC: ReadonlySet<string> = new Set(['Informeel', 'Eigen']);

/** Help beside which the same function may be delivered as well (rules DUP-02). */
const MAY_STAND_BESIDE: ReadonlySet<string> = new Set(['Informeel', 'Wmo-algemeen']);

const TELLING: readonly PropertyKeyword[] = ['dienst', 'voor', 'door', 'uit', 'aard', 'oorzaak', 'kosten'];

/** Two lines that may be the same help. */
export interface Double extends LinePair {
  readonly kind: DoubleKind;
}

/** Every pair of lines of a plan that may be the same help, each pair once. */
export const doublesIn = oncePerPlan((plan): readonly Double[] =>
  concurrentPairs(plan.facts.lines).flatMap((pair) => {
    const kind = doubleKind(pair);
    return kind ? [{ ...pair, kind }] : [];
  }),
);

/** Undefined when the lines are different help, the plan tells them apart, or it cannot be known. */
function doubleKind({ earlier, later }: LinePair): DoubleKind | undefined {
  const a = payingLaws(earlier);
  const b = payingLaws(later);
  if (!a || !b || !earlier.service || !later.service || isVague(earlier) || isVague(later)) {
    return undefined;
  }
  const isOneService = earlier.service === later.service;
  const isOneLaw = [...a].some((law) => b.has(law));
  if (isOneService && !isOneLaw && !only(a, NOT_PUBLIC) && !only(b, NOT_PUBLIC)) {
    const mayBeYouthCauses = a.has(YOUTH_ACT) || b.has(YOUTH_ACT);
    return isSplit(earlier, later, mayBeYouthCauses) ? undefined : 'twoLaws';
  }
  if (isToldApart(earlier, later)) {
    return undefined;
  }
  if (isOneService && isOneLaw && isOneProvider(earlier, later)) {
    return hasOtherCosts(earlier, later) ? undefined : 'sameLine';
  }
  const isAllowed = only(a, MAY_STAND_BESIDE) || only(b, MAY_STAND_BESIDE);
  const isExplained = isOneService && isOneLaw && isMotivated(earlier, later);
  const group = commonCareGroup(earlier.service, later.service);
  return group === undefined || isAllowed || isExplained ? undefined : 'sameFunction';
}

export function isMotivated(a: Intervention, b: Intervention): boolean {
  return a.motivation !== undefined || b.motivation !== undefined;
}

function isVague(line: Intervention): boolean {
  return TELLING.some((keyword) => line.unclear.has(keyword));
}

function only(laws: ReadonlySet<string>, allowed: ReadonlySet<string>): boolean {
  return [...laws].every((law) => allowed.has(law));
}

function isToldApart(a: Intervention, b: Intervention): boolean {
  return tellsApart(a.natures, b.natures) || tellsApart(a.causes, b.causes);
}

/** Several recorded causes under the Jeugdwet (art. 1.2(2)), or hours divided over different kinds of help. */
function isSplit(a: Intervention, b: Intervention, mayBeYouthCauses: boolean): boolean {
  const hasHours = a.volume !== undefined && b.volume !== undefined;
  return (mayBeYouthCauses && tellsApart(a.causes, b.causes)) || (hasHours && tellsApart(a.natures, b.natures));
}

/** Two lines that name no provider may well have the same one. */
function isOneProvider(a: Intervention, b: Intervention): boolean {
  const bothSilent = a.providers.length === 0 && b.providers.length === 0;
  return bothSilent || a.providers.some((party) => b.providers.includes(party));
}

function hasOtherCosts(a: Intervention, b: Intervention): boolean {
  return a.costKind !== undefined && b.costKind !== undefined && a.costKind !== b.costKind;
}
