import type { Place } from './place.js';
import type { PropertyKeyword } from './vocabulary.js';

export type FactKind =
  | 'plan'
  | 'person'
  | 'networkMember'
  | 'staffMember'
  | 'organisation'
  | 'provider'
  | 'situation'
  | 'safety'
  | 'consent'
  | 'deviation'
  | 'signal'
  | 'selfReliance'
  | 'voice'
  | 'agreement'
  | 'coordination'
  | 'deputy'
  | 'coordinationAgreement'
  | 'evaluation'
  | 'appointment'
  | 'householdBudget'
  | 'fundingStream'
  | 'decision'
  | 'contribution'
  | 'notification'
  | 'indicator'
  | 'goal'
  | 'intervention'
  | 'trigger'
  | 'referenceScenario'
  | 'priceList'
  | 'law'
  | 'service'
  | 'statutoryAmount';

/**
 * One statement of a document, resolved.
 *
 * A property that is not written is `undefined` on the fact. A property that is written but could not be understood
 * (a name that leads nowhere, a date that does not exist) is `undefined` too and its keyword is in `unclear`: it has
 * its own finding, and a rule about something missing stays silent.
 */
export interface Fact {
  readonly kind: FactKind;
  /** The name in the document, or what stands for it: the coordinator's name, the day of an evaluation. */
  readonly name: string;
  /** Where the name stands. */
  readonly place: Place;
  /** The whole statement, braces included. */
  readonly extent: Place;
  /** Where each written property stands, keyword included. */
  readonly parts: ReadonlyMap<PropertyKeyword, Place>;
  readonly unclear: ReadonlySet<PropertyKeyword>;
  /** `toelichting`: what the author wants to add in words. */
  readonly explanation: string | undefined;
}

/** Where a property stands, or the fact's name when the property is not written. */
export function placeOf(fact: Fact, property?: PropertyKeyword): Place {
  return (property && fact.parts.get(property)) ?? fact.place;
}

/** The property is not written, as opposed to written but not understood. */
export function isAbsent(fact: Fact, property: PropertyKeyword): boolean {
  return !fact.parts.has(property) && !fact.unclear.has(property);
}
