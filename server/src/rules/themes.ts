import type { Texts } from '../domain/texts.js';
import { allRules, type RuleCode } from './registry.js';
import type { Rule } from './rule.js';

/** The letters in front of a rule's number: the law or the subject it is about. */
export type Theme = RuleCode extends infer Code ? (Code extends `${infer Letters}-${string}` ? Letters : never) : never;

/** What each theme is about; a rule under new letters does not compile until they are explained here. */
const THEMES: Record<Theme, Texts> = {
  WLZ: { nl: 'Wet langdurige zorg (Wlz)', en: 'Long-term care (Wlz)' },
  ZVW: { nl: 'Zorgverzekeringswet (Zvw)', en: 'Health insurance (Zvw)' },
  JW: { nl: 'Jeugdwet', en: 'Youth help (Jeugdwet)' },
  WMO: { nl: 'Wet maatschappelijke ondersteuning (Wmo)', en: 'Social support (Wmo)' },
  PW: { nl: 'Participatiewet', en: 'Income and work (Participatiewet)' },
  WGS: { nl: 'Schuldhulpverlening (Wgs)', en: 'Debt help (Wgs)' },
  FZ: { nl: 'Forensische zorg (Wfz)', en: 'Forensic care (Wfz)' },
  OND: { nl: 'Onderwijs en leerlingenvervoer', en: 'Education and school transport' },
  PGB: { nl: 'Persoonsgebonden budget', en: 'Personal budget (pgb)' },
  DUP: { nl: 'Dubbele hulp', en: 'The same help twice' },
  DAT: { nl: 'Datums en periodes', en: 'Dates and periods' },
  EB: { nl: 'Eigen bijdragen', en: 'Own contributions' },
  REG: { nl: 'Eén regisseur', en: 'One coordinator' },
  PRV: { nl: 'Privacy', en: 'Privacy' },
  BUD: { nl: 'Budgetten en kosten', en: 'Budgets and costs' },
  KWA: { nl: 'Kwaliteit van het plan', en: 'Quality of the plan' },
};

export interface RuleGroup {
  readonly title: Texts;
  readonly rules: readonly Rule<RuleCode>[];
}

/** What a rule's theme is about; undefined for a code of another kind. */
export function themeOf(code: string): Texts | undefined {
  const letters = code.slice(0, code.lastIndexOf('-'));
  return isTheme(letters) ? THEMES[letters] : undefined;
}

/** All rules, by theme, in the order of the catalogue. */
export function rulesByTheme(): readonly RuleGroup[] {
  const groups = Map.groupBy(allRules, ({ code }) => code.slice(0, code.lastIndexOf('-')));
  return [...groups].flatMap(([letters, rules]) => (isTheme(letters) ? [{ title: THEMES[letters], rules }] : []));
}

function isTheme(letters: string): letters is Theme {
  return Object.hasOwn(THEMES, letters);
}
