import { workingDaysAtMost } from '../domain/deadline.js';
import { compare } from '../domain/fraction.js';
import type { Condition, Trigger } from '../domain/goals.js';
import type { Change, FacetChange } from './changes.js';
import type { FactRecord } from './records/record.js';
import type { Value } from './value.js';

/** Why a supervisor should look at a change first: it takes away or loosens something that protects the family. */
export type Weakening =
  | 'safetyAgreementRemoved'
  | 'triggerRemoved'
  | 'triggerLostOwner'
  | 'triggerLostPart'
  | 'triggerLoosened'
  | 'triggerNoLongerSafety'
  | 'triggerNarrowed'
  | 'afterwardsRemoved'
  | 'safetyAssessmentRemoved'
  | 'consentRemoved'
  | 'consentWidened'
  | 'agreementRemoved'
  | 'evaluationRemoved'
  | 'evaluationLater'
  | 'evaluationNarrowed'
  | 'ownWordsRemoved'
  | 'networkRemoved'
  | 'coordinatorWithoutHandover'
  | 'coordinationAgreementRemoved';

/** What a change takes away from safety or rights, the gravest first; empty when it does not. */
export function weakeningsIn(change: Change): readonly Weakening[] {
  switch (change.kind) {
    case 'added':
      return [];
    case 'removed':
      return removedWeakening(change.old);
    case 'changed':
      return change.facets.flatMap((facet) => facetWeakening(change.old, change.new, facet));
  }
}

const REMOVED: Readonly<Partial<Record<string, Weakening>>> = {
  opschalen: 'triggerRemoved',
  afschalen: 'triggerRemoved',
  veiligheid: 'safetyAssessmentRemoved',
  toestemming: 'consentRemoved',
  akkoord: 'agreementRemoved',
  evaluatie: 'evaluationRemoved',
  kracht: 'ownWordsRemoved',
  zorg: 'ownWordsRemoved',
  vraag: 'ownWordsRemoved',
  netwerk: 'networkRemoved',
  regieafspraak: 'coordinationAgreementRemoved',
};

function removedWeakening({ statement, fact }: FactRecord): readonly Weakening[] {
  const weakening = isTrigger(fact) && fact.safety ? 'safetyAgreementRemoved' : REMOVED[statement];
  return weakening === undefined ? [] : [weakening];
}

function facetWeakening(old: FactRecord, now: FactRecord, change: FacetChange): readonly Weakening[] {
  if (isTrigger(old.fact) && isTrigger(now.fact)) {
    return triggerWeakening(old.fact, now.fact, change);
  }
  switch (now.statement) {
    case 'evaluatie':
      return evaluationWeakening(change);
    case 'inzet':
      return change.facet === 'daarna' && change.to === undefined ? ['afterwardsRemoved'] : [];
    case 'toestemming':
      return consentWeakening(change);
    case 'regisseur':
    case 'procesregisseur':
      return change.facet === 'overdracht' && change.to === undefined ? ['coordinatorWithoutHandover'] : [];
    default:
      return [];
  }
}

function triggerWeakening(old: Trigger, now: Trigger, { facet, from, to }: FacetChange): readonly Weakening[] {
  switch (facet) {
    case 'door':
      return to === undefined ? ['triggerLostOwner'] : [];
    case 'soort':
      return to === undefined ? ['triggerNoLongerSafety'] : [];
    case 'als':
      return to === undefined ? ['triggerLostPart'] : isLooser(old.condition, now.condition) ? ['triggerLoosened'] : [];
    case 'binnen':
      return to === undefined
        ? ['triggerLostPart']
        : old.deadline && now.deadline && workingDaysAtMost(now.deadline) > workingDaysAtMost(old.deadline)
          ? ['triggerLoosened']
          : [];
    case 'dan':
      return to === undefined ? ['triggerLostPart'] : [];
    case 'bij':
      return isNarrower(from, to) ? ['triggerNarrowed'] : [];
    default:
      return [];
  }
}

/** Whether an agreement is about fewer lines: one that names no line is about all of them. */
function isNarrower(from: Value | undefined, to: Value | undefined): boolean {
  return to !== undefined && (from === undefined || lostWords(from, to).length > 0);
}

/** Whether it takes more before the same indicator sets something going. */
function isLooser(old: Condition | undefined, now: Condition | undefined): boolean {
  if (old?.kind !== 'comparison' || now?.kind !== 'comparison') {
    // A part that must hold as well makes it harder to be met; a part that may hold instead was a way to meet it.
    return now?.kind === 'allOf' ? old?.kind !== 'allOf' : old?.kind === 'anyOf' && now?.kind !== 'anyOf';
  }
  const order = compare(now.value, old.value);
  const isFarther =
    old.operator === now.operator &&
    (old.operator.startsWith('>') ? order > 0 : old.operator.startsWith('<') && order < 0);
  return isFarther || now.lasting > old.lasting || isStricter(old.operator, now.operator);
}

function isStricter(old: string, now: string): boolean {
  return old === `${now}=`;
}

function evaluationWeakening({ facet, from, to }: FacetChange): readonly Weakening[] {
  switch (facet) {
    case 'datum':
      return from?.kind === 'day' && to?.kind === 'day' && to.day > from.day ? ['evaluationLater'] : [];
    case 'met':
      return lostWords(from, to).length > 0 ? ['evaluationNarrowed'] : [];
    default:
      return [];
  }
}

/** More is shared, with more people, about more people or for longer than was agreed to. */
function consentWeakening({ facet, from, to }: FacetChange): readonly Weakening[] {
  switch (facet) {
    case 'aan':
    case 'voor':
      return lostWords(to, from).length > 0 ? ['consentWidened'] : [];
    case 'gegevens':
      return ['consentWidened'];
    case 'van':
      return lostWords(from, to).length > 0 ? ['consentWidened'] : [];
    case 'geldig':
      return from?.kind === 'period' && to?.kind === 'period' && to.period.to > from.period.to
        ? ['consentWidened']
        : [];
    case 'ingetrokken':
      return to === undefined ? ['consentWidened'] : [];
    default:
      return [];
  }
}

function lostWords(from: Value | undefined, to: Value | undefined): readonly string[] {
  const left = new Set(to?.kind === 'words' ? to.words : []);
  return from?.kind === 'words' ? from.words.filter((word) => !left.has(word)) : [];
}

function isTrigger(fact: FactRecord['fact']): fact is Trigger {
  return fact.kind === 'trigger';
}
