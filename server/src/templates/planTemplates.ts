import type { TextRange } from '../domain/place.js';
import type { Texts } from '../domain/texts.js';
import { debts } from './debts.js';
import { elderly } from './elderly.js';
import { full } from './full.js';
import { light } from './light.js';
import type { PlanAnswers } from './planAnswers.js';
import { planText, type TemplateBody, TITLE } from './sections.js';
import { youth } from './youth.js';

/** A plan to start from. */
export interface PlanTemplate {
  /** As the command line names it. */
  readonly name: TemplateName;
  readonly title: Texts;
  readonly description: Texts;
  /** Roles to propose for the people in the household. */
  readonly persons: readonly string[];
  readonly body: TemplateBody;
}

export const TEMPLATE_CHOICES = ['licht', 'volledig', 'jeugd', 'ouderen', 'schulden'] as const;
export type TemplateName = (typeof TEMPLATE_CHOICES)[number];

const TEMPLATES: { readonly [Name in TemplateName]: PlanTemplate } = {
  licht: {
    name: 'licht',
    title: { nl: 'Licht', en: 'Light' },
    description: { nl: 'één vraag, één doel, het eigen netwerk', en: 'one question, one goal, the own network' },
    persons: ['Inwoner'],
    body: light,
  },
  volledig: {
    name: 'volledig',
    title: { nl: 'Volledig', en: 'Full' },
    description: {
      nl: 'alle onderdelen, voor een gezin waar veel samenkomt',
      en: 'every section, for a family in which much comes together',
    },
    persons: ['Kind', 'Ouder'],
    body: full,
  },
  jeugd: {
    name: 'jeugd',
    title: { nl: 'Jeugd', en: 'Youth' },
    description: { nl: 'kind, gezag, veiligheid, school, jeugdhulp', en: 'child, custody, safety, school, youth help' },
    persons: ['Kind', 'Moeder', 'Vader'],
    body: youth,
  },
  ouderen: {
    name: 'ouderen',
    title: { nl: 'Ouderen', en: 'Elderly' },
    description: {
      nl: 'langer thuis: mantelzorg, Wmo, en de Wlz in zicht',
      en: 'at home for longer: informal care, Wmo, and the Wlz in sight',
    },
    persons: ['Mevrouw', 'Meneer'],
    body: elderly,
  },
  schulden: {
    name: 'schulden',
    title: { nl: 'Schulden', en: 'Debts' },
    description: { nl: 'melding, termijnen van de Wgs, post en geld', en: 'request, terms of the Wgs, post and money' },
    persons: ['Inwoner'],
    body: debts,
  },
};

export const planTemplates: readonly PlanTemplate[] = TEMPLATE_CHOICES.map((name) => TEMPLATES[name]);

/** Undefined for an unknown name. */
export function templateOf(name: string): PlanTemplate | undefined {
  return planTemplates.find((template) => template.name === name);
}

/** A new document and what is to be written first. */
export interface NewDocument {
  readonly text: string;
  /** Selected when it is opened, so that typing takes its place. */
  readonly firstToFillIn: TextRange;
}

/** A plan from a template; for every answer that was accepted it has no error. */
export function newPlan(template: PlanTemplate, answers: PlanAnswers): NewDocument {
  const text = planText(template.body, answers);
  const character = text.indexOf(TITLE);
  return {
    text,
    firstToFillIn: { start: { line: 0, character }, end: { line: 0, character: character + TITLE.length } },
  };
}
