import { type FreeText, placeWithin } from '../../domain/freeText.js';
import type { PlanModel } from '../../domain/plan.js';
import { type SensitiveKind, type SensitiveWord, sensitiveWordsIn } from '../../domain/sensitiveWords.js';
import type { Texts } from '../../domain/texts.js';
import { defineRule } from '../rule.js';
import { listOf } from '../wording.js';

/** Texts that are no one's story: names of organisations and files, references, and the place where a cause is asked for. */
const NOT_FREE: ReadonlySet<string> = new Set([
  'oorzaak',
  'gebruik',
  'kenmerk',
  'gemeente',
  'organisatie',
  'aanbieder',
  'medewerker',
]);

const CALLED: Record<SensitiveKind, Texts> = {
  health: { nl: 'een medische diagnose', en: 'a medical diagnosis' },
  crime: { nl: 'een strafblad of veroordeling', en: 'a criminal record or conviction' },
  religion: { nl: 'iemands geloof', en: 'someone’s religion' },
  ethnicity: { nl: 'iemands afkomst', en: 'someone’s ethnicity' },
};

export const prv04 = defineRule({
  code: 'PRV-04',
  title: { nl: 'Gevoelig gegeven in een vrije tekst', en: 'Sensitive data in a free text' },
  severity: 'warning',
  explanation: {
    nl: 'Iedereen die meedoet leest het plan. Een diagnose, een strafblad, iemands geloof of afkomst is zelden nodig om te weten wat er moet gebeuren: schrijf op wat iemand nodig heeft. De regel kijkt met een korte lijst woorden; in namen van scholen, diensten en talen mogen ze.',
    en: 'Everyone who takes part reads the plan. A diagnosis, a criminal record, someone’s religion or ethnicity is seldom needed to know what must happen: write what someone needs. The rule looks with a short list of words; in names of schools, services and languages they are fine.',
  },
  exceptions: [
    {
      nl: 'Vraagt een regel naar de oorzaak, dan hoort die bij `oorzaak` van de inzet.',
      en: 'Where a rule asks for the cause, it belongs in `oorzaak` of the line.',
    },
    { nl: 'Namen van scholen, diensten en talen.', en: 'Names of schools, services and languages.' },
  ],
  mended: {
    nl: 'Er staat wat Anna nodig heeft, niet wat zij heeft.',
    en: 'It says what Anna needs, not what she has.',
  },
  sources: [
    {
      title: 'AVG',
      article: 'art. 9 en 10',
      certainty: 'known-high',
      note: { nl: 'bijzondere en strafrechtelijke gegevens', en: 'special categories and criminal data' },
    },
  ],
  *check(plan) {
    for (const text of plan.facts.freeTexts.filter(({ keyword }) => !NOT_FREE.has(keyword))) {
      const words = sensitiveWordsIn(text.text).filter((word) => !isInServiceName(plan, text, word));
      const [first] = words;
      if (first) {
        yield {
          subject: plan.facts.header,
          place: placeWithin(text, first.from, first.length),
          message: () => {
            const what = listOf([...new Set(words.map(({ kind }) => kind))].map((kind) => CALLED[kind]));
            return {
              nl: `Deze tekst noemt ${what.nl}; schrijf liever wat iemand nodig heeft, en laat weg wat niet iedereen hoeft te weten.`,
              en: `This text mentions ${what.en}; rather write what someone needs, and leave out what not everyone has to know.`,
            };
          },
        };
      }
    }
  },
});

/** `Casemanagement dementie` is what a service is called. */
function isInServiceName({ facts }: PlanModel, { text }: FreeText, { from, length }: SensitiveWord): boolean {
  const written = text.toLowerCase();
  return [...facts.services.values()].some(({ label }) => {
    const start = label === undefined ? -1 : written.indexOf(label.toLowerCase());
    return label !== undefined && start >= 0 && start <= from && from + length <= start + label.length;
  });
}
