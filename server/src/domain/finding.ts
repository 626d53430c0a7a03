import type { Fact } from './fact.js';
import type { Cents } from './money.js';
import type { Period } from './period.js';
import type { Place, TextChange } from './place.js';
import type { Texts } from './texts.js';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** The other side of a finding, with a short label that says what it is. */
export interface RelatedFact {
  readonly fact: Fact;
  readonly place: Place;
  readonly label: Texts;
}

/** A change that mends a finding. */
export interface Fix {
  readonly title: Texts;
  readonly changes: readonly TextChange[];
  /** The one answer most authors want. */
  readonly preferred?: boolean;
}

/** What a rule says about a plan. */
export interface Finding {
  /** The rule's code, as in the catalogue: `WLZ-01`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Texts;
  /** The fact the finding stands on. */
  readonly subject: Fact;
  readonly place: Place;
  readonly related: readonly RelatedFact[];
  /** The days on which two facts conflict; both ends inclusive. */
  readonly overlap: Period | undefined;
  /** The money in the conflict, or the excess over a budget. */
  readonly amount: Cents | undefined;
  /** Worked out when asked for: only an editor does. */
  readonly fixes: () => readonly Fix[];
  readonly accepted: boolean;
}
