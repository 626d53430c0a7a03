import type { Day } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import type { Severity } from '../domain/finding.js';
import type { Certainty } from '../domain/ruleDescription.js';
import { dutchRulePages, englishRulePages, type RulePageTexts } from './rulePageTexts.js';

/** The fixed words of the pages about rules. */
export interface PageTexts {
  readonly rule: RulePageTexts;
  readonly severity: string;
  readonly theme: string;
  readonly inForce: string;
  readonly always: string;
  readonly notInForce: string;
  readonly offByDefault: string;
  readonly switchedOnBy: (code: string) => string;
  readonly deviating: string;
  /** Whether a plan may deviate from the rule: what the rule itself says of that, else by its severity. */
  readonly deviation: (rule: 'never' | 'motivated' | Severity) => string;
  readonly fromDay: (day: Day) => string;
  readonly untilDay: (day: Day) => string;
  readonly fromDayUntil: (from: Day, until: Day) => string;
  readonly explanation: string;
  readonly sources: string;
  readonly otherRules: string;
  /** In front of the rules that stay silent where this one reports. */
  readonly precedes: string;
  /** In front of the rules for which this one stays silent. */
  readonly precededBy: string;
  readonly yieldsToErrors: string;
  /** How sure the source is; `year` is that of the consolidated text that was read. */
  readonly certainty: (certainty: Certainty, year: number | undefined) => string;
  readonly index: {
    readonly title: string;
    readonly intro: string;
    readonly severities: string;
    readonly language: string;
    readonly otherLanguage: string;
  };
  readonly problems: {
    readonly title: string;
    readonly intro: string;
    readonly wrong: string;
    readonly right: string;
  };
}

export const dutchPages: PageTexts = {
  rule: dutchRulePages,
  severity: 'Ernst',
  theme: 'Onderwerp',
  inForce: 'Geldt',
  always: 'altijd',
  notInForce: 'nog niet: dit is nog geen wet, en de regel meldt niets',
  offByDefault: 'Staat uit',
  switchedOnBy: (code) => `tot de gids haar aanzet, met \`beleid { regel ${code} info }\``,
  deviating: 'Afwijken',
  deviation: (rule) => {
    switch (rule) {
      case 'never':
        return 'kan niet';
      case 'motivated':
        return 'kan met een reden in een `afwijking`, ook als het een fout is';
      case 'error':
        return 'kan niet van een fout';
      case 'warning':
      case 'info':
      case 'hint':
        return 'kan met een reden in een `afwijking`';
    }
  },
  fromDay: (day) => `vanaf ${dutchDay(day)}`,
  untilDay: (day) => `t/m ${dutchDay(day)}`,
  fromDayUntil: (from, until) => `van ${dutchDay(from)} t/m ${dutchDay(until)}`,
  explanation: 'Uitleg',
  sources: 'Bronnen',
  otherRules: 'Andere regels',
  precedes: 'Meldt deze regel iets, dan zwijgen over hetzelfde op dezelfde dagen:',
  precededBy: 'Deze regel zwijgt op dagen waarop een van deze regels hetzelfde al meldt:',
  yieldsToErrors: 'Deze regel zwijgt op dagen waarop een van beide kanten al een fout heeft.',
  certainty: (certainty, year) => {
    switch (certainty) {
      case 'read':
        return year === undefined ? 'gelezen in de wettekst' : `gelezen in de wettekst zoals die in ${year} gold`;
      case 'web':
        return 'gelezen op een openbare webpagina';
      case 'known-high':
        return 'niet nageslagen; vrijwel zeker juist';
      case 'known-medium':
        return 'niet nageslagen; waarschijnlijk juist, controleer het als er veel van afhangt';
      case 'known-low':
        return 'niet nageslagen en onzeker; controleer het';
      case 'practice':
        return 'afspraak uit de praktijk; geen wet schrijft dit voor';
      case 'product':
        return 'keuze van Regieplan';
    }
  },
  index: {
    title: 'De regels',
    intro:
      'Regieplan leest een plan en meldt wat er volgens deze regels niet klopt. Elke regel heeft een eigen bladzijde met uitleg en bronnen; in een terminal toont `regieplan rules CODE` hetzelfde. De bronnen zijn met zorg gelezen, maar dit is geen juridisch advies.',
    severities:
      'Een fout kan volgens de wet niet of wordt dubbel betaald. Een waarschuwing wordt meestal geweigerd of vraagt om een motivering. Een info is iets om na te gaan.',
    language: 'Wat er aan de tekst zelf kan mankeren',
    otherLanguage: 'English',
  },
  problems: {
    title: 'Meldingen over de tekst',
    intro:
      'Deze meldingen gaan niet over de hulp maar over hoe het plan is geschreven: iets is niet te lezen, of past niet bij de rest. Pas de tekst aan en de melding verdwijnt; bij veel ervan doet de editor dat met een klik op het lampje.',
    wrong: 'Niet zo',
    right: 'Wel zo',
  },
};

export const englishPages: PageTexts = {
  rule: englishRulePages,
  severity: 'Severity',
  theme: 'Subject',
  inForce: 'In force',
  always: 'always',
  notInForce: 'not yet: this is no law so far, and the rule reports nothing',
  offByDefault: 'Switched off',
  switchedOnBy: (code) => `until the guide switches it on, with \`beleid { regel ${code} info }\``,
  deviating: 'Deviating',
  deviation: (rule) => {
    switch (rule) {
      case 'never':
        return 'not possible';
      case 'motivated':
        return 'possible with a reason in an `afwijking`, also when it is an error';
      case 'error':
        return 'not possible from an error';
      case 'warning':
      case 'info':
      case 'hint':
        return 'possible with a reason in an `afwijking`';
    }
  },
  fromDay: (day) => `from ${englishDay(day)}`,
  untilDay: (day) => `through ${englishDay(day)}`,
  fromDayUntil: (from, until) => `from ${englishDay(from)} through ${englishDay(until)}`,
  explanation: 'Explanation',
  sources: 'Sources',
  otherRules: 'Other rules',
  precedes: 'Where this rule reports something, these say nothing about the same on the same days:',
  precededBy: 'This rule says nothing on days on which one of these reports the same:',
  yieldsToErrors: 'This rule says nothing on days on which either side already has an error.',
  certainty: (certainty, year) => {
    switch (certainty) {
      case 'read':
        return year === undefined
          ? 'read in the text of the law'
          : `read in the text of the law as it stood in ${year}`;
      case 'web':
        return 'read on a public web page';
      case 'known-high':
        return 'not looked up; almost certainly right';
      case 'known-medium':
        return 'not looked up; probably right, check it when much depends on it';
      case 'known-low':
        return 'not looked up and uncertain; check it';
      case 'practice':
        return 'a norm of the field; no law prescribes it';
      case 'product':
        return 'a choice of Regieplan';
    }
  },
  index: {
    title: 'The rules',
    intro:
      'Regieplan reads a plan and reports what is not right according to these rules. Every rule has a page with an explanation and sources; in a terminal `regieplan rules CODE --taal en` shows the same. The sources were read with care, but this is no legal advice.',
    severities:
      'An error is legally impossible or paid twice. A warning is usually refused or needs a motivation. An info is something to check.',
    language: 'What can be wrong with the text itself',
    otherLanguage: 'Nederlands',
  },
  problems: {
    title: 'Messages about the text',
    intro:
      'These messages are not about the help but about how the plan is written: something cannot be read, or does not fit the rest. Change the text and the message goes; for many of them the editor does so with a click on the light bulb.',
    wrong: 'Not like this',
    right: 'Like this',
  },
};
