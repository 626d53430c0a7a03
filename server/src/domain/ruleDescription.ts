import { type Day, FOREVER } from './day.js';
import type { Severity } from './finding.js';
import type { Texts } from './texts.js';

/**
 * How sure the catalogue is of a source:
 * `read` in the consolidated text (of the year in `readIn`), `web` on a public page,
 * `known-high`, `known-medium`, `known-low` from knowledge, `practice` for a norm of the field that no statute prescribes,
 * `product` for a choice of this product.
 */
export type Certainty = 'read' | 'web' | 'known-high' | 'known-medium' | 'known-low' | 'practice' | 'product';

export interface Source {
  /** The law or other source, as it is cited: `Wlz`, `Besluit zorgverzekering`, `1Gezin1Plan`. */
  readonly title: string;
  /** Article and paragraph, as it is cited: `art. 3.2.3 lid 1`. */
  readonly article?: string;
  readonly certainty: Certainty;
  /** Year of the consolidated text that was read. */
  readonly readIn?: number;
  readonly url?: string;
  readonly note?: Texts;
}

/** The first day of a rule that rests on a bill: no law yet, so it says nothing about any plan. */
export const NOT_IN_FORCE: Day = FOREVER;

/** What there is to read about a rule; pages, the command line and the editor all show this. */
export interface RuleDescription<Code extends string = string> {
  readonly code: Code;
  readonly title: Texts;
  readonly severity: Severity;
  /** What is checked and what is allowed, in a few plain sentences. */
  readonly explanation: Texts;
  /** What the rule does not report, or not so severely, one case each; empty when there is none. */
  readonly exceptions: readonly Texts[];
  /** How the example on its page was mended: what changed between the two documents in `docs/regels/voorbeelden/`. */
  readonly mended: Texts;
  readonly sources: readonly Source[];
  /** First day in force; always when not given. */
  readonly from?: Day;
  /** Last day in force. */
  readonly until?: Day;
  /** What changed on which day, where the sources date it; without it the page says that they do not. */
  readonly since?: Texts;
  /** Says nothing until a municipality's guide asks for it (`beleid { regel … }`). */
  readonly offByDefault?: boolean;
  /**
   * Whether a plan may deviate from it with a reason (`afwijking`). When not given: from a warning or information, not
   * from an error. `motivated`: also from an error, where the catalogue names a motivated exception. `never`: not at all.
   */
  readonly deviation?: 'never' | 'motivated';
  /** Codes of rules that stay silent about the same fact on the days on which this rule reports it. */
  readonly precedes?: readonly string[];
  /** Stays silent on days on which its subject or a related line already has an error. */
  readonly yieldsToErrors?: boolean;
}
