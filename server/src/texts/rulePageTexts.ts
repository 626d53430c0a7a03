import type { Day } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';

/** The fixed words around a rule's example, its exceptions and since when it holds. */
export interface RulePageTexts {
  readonly example: {
    readonly title: string;
    readonly wrong: string;
    readonly right: string;
    /** In front of what the product says about the wrong fragment. */
    readonly says: string;
    /** Instead of that, for a rule that is no law yet. */
    readonly saysNothing: string;
    /** In front of what differs between the two fragments. */
    readonly mended: string;
  };
  readonly exceptions: string;
  readonly noExceptions: string;
  readonly since: {
    readonly title: string;
    /** A rule that rests on no law. */
    readonly noLaw: string;
    /** Neither the sources nor the product name a day. */
    readonly undated: string;
    /** The sources name no day; the product applies the rule from one. */
    readonly appliedFrom: (from: Day) => string;
  };
}

export const dutchRulePages: RulePageTexts = {
  example: {
    title: 'Voorbeeld',
    wrong: 'Zo niet',
    right: 'Zo wel',
    says: 'Regieplan meldt daarbij:',
    saysNothing: 'Regieplan meldt hierbij niets, want dit is nog geen wet.',
    mended: 'Wat er anders is:',
  },
  exceptions: 'Uitzonderingen',
  noExceptions: 'Op deze regel kent Regieplan geen uitzonderingen.',
  since: {
    title: 'Sinds wanneer',
    noLaw:
      'Deze regel volgt niet uit een wet maar uit de praktijk of uit een keuze van Regieplan. Zij heeft geen begindatum en geldt voor elk plan.',
    undated: 'De bronnen bij deze regel noemen geen begindatum; Regieplan past haar toe op elk plan.',
    appliedFrom: (from) =>
      `De bronnen bij deze regel noemen geen begindatum; Regieplan past haar toe op dagen vanaf ${dutchDay(from)}.`,
  },
};

export const englishRulePages: RulePageTexts = {
  example: {
    title: 'Example',
    wrong: 'Not like this',
    right: 'Like this',
    says: 'Regieplan then reports:',
    saysNothing: 'Regieplan reports nothing here, for this is no law so far.',
    mended: 'What is different:',
  },
  exceptions: 'Exceptions',
  noExceptions: 'Regieplan knows no exceptions to this rule.',
  since: {
    title: 'Since when',
    noLaw:
      'This rule follows from no law but from practice or a choice of Regieplan. It has no first day and holds for every plan.',
    undated: 'The sources of this rule name no first day; Regieplan applies it to every plan.',
    appliedFrom: (from) =>
      `The sources of this rule name no first day; Regieplan applies it to days from ${englishDay(from)} on.`,
  },
};
