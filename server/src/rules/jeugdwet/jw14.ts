import { knownDay } from '../../domain/knownDay.js';
import { deciderOf, decisionsBehind } from '../../domain/lineDecisions.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { EDUCATION } from './notYouthHelp.js';

const CARE: ReadonlySet<CareFunction> = new Set<CareFunction>(['persoonlijke-verzorging', 'verpleging']);

/** Care for dyslexia is youth help by law; transport to school has a rule of its own (OND-01). */
const NOT_LEARNING: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'dyslexie',
  'leerlingenvervoer',
  'vervoer-dagbesteding',
  'vervoer',
]);

/** A line of which learning is all that it is about. */
function isLearning({ line, service }: Support): boolean {
  const onlyLearning = line.natures.length > 0 && line.natures.every((nature) => nature === 'leren');
  return does(service, EDUCATION) || (onlyLearning && !line.unclear.has('aard') && !does(service, NOT_LEARNING));
}

/** School and municipality agreed on one arrangement: the partnership's decision stands behind the line. */
function isAgreedWithSchools(plan: PlanModel, support: Support): boolean {
  const { line } = support;
  return (
    line.unclear.has('op') ||
    [...line.decisions, ...decisionsBehind(plan, support, 'Jeugdwet')].some((decision) => deciderOf(decision) === 'swv')
  );
}

function report({ line, period }: Support, words: (stake: Texts) => Texts): Report {
  return {
    subject: line,
    overlap: period,
    costOf: line,
    severity: warningUnlessMotivated(line),
    message: (details) => words(atStake(details)),
  };
}

export const jw14 = defineRule({
  code: 'JW-14',
  title: {
    nl: 'Hulp bij leren uit de Jeugdwet, of zorg op school uit het onderwijs',
    en: 'Help with learning paid by the Youth Act, or care at school paid by education',
  },
  severity: 'warning',
  explanation: {
    nl: 'Hulp bij leren is van de school en het samenwerkingsverband, niet van de Jeugdwet: een onderwijsarrangement, of hulp waarbij `aard leren` de enige aard is. Andersom blijft verzorging en verpleging op school van de Jeugdwet, de Zvw of de Wlz.',
    en: 'Help with learning is for the school and the school partnership, not for the Youth Act: an education arrangement, or help of which `aard leren` is the only nature. The other way round, personal care and nursing at school stay with the Youth Act, the Zvw or the Wlz.',
  },
  exceptions: [
    { nl: 'Zorg bij dyslexie is wel jeugdhulp.', en: 'Care for dyslexia is youth help.' },
    {
      nl: 'Ligt er een besluit van het samenwerkingsverband onder de inzet, dan is er samen één arrangement afgesproken en zwijgt de regel.',
      en: 'When a decision of the partnership stands behind the line, one arrangement was agreed and the rule is silent.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'De school geeft de hulp bij leren, op een besluit van het samenwerkingsverband.',
    en: 'School gives the help with learning, on a decision of the school partnership.',
  },
  sources: [
    article('Jeugdwet', 'art. 1.2 lid 1 onder b', 2026),
    { title: 'NJi en brochure van de Rijksoverheid over zorg op school', certainty: 'web' },
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Jeugdwet')) {
      if (isLearning(support) && !isAgreedWithSchools(plan, support)) {
        const { line, person } = support;
        yield report(support, ({ nl, en }) => ({
          nl: `De Jeugdwet betaalt ${line.name}, maar hulp bij leren voor ${person.name} is van de school: ${nl}. Vraag de school om een arrangement van het samenwerkingsverband, of noteer bij \`motivering\` wat samen is afgesproken.`,
          en: `The Youth Act pays for ${line.name}, but help with learning for ${person.name} is up to the school: ${en}. Ask the school for an arrangement of the partnership, or write under \`motivering\` what was agreed.`,
        }));
      }
    }
    for (const support of supportPaidBy(plan, 'Onderwijs')) {
      if (does(support.service, CARE)) {
        const { line, person } = support;
        yield report(support, ({ nl, en }) => ({
          nl: `Het onderwijs betaalt ${line.name}, maar verzorging en verpleging van ${person.name} op school blijft zorg: ${nl}. Betaal die uit de Jeugdwet, de Zvw of de Wlz.`,
          en: `Education pays for ${line.name}, but personal care and nursing of ${person.name} at school stays care: ${en}. Pay for it from the Youth Act, the Zvw or the Wlz.`,
        }));
      }
    }
  },
});
