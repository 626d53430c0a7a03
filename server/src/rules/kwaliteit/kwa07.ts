import { placeOf } from '../../domain/fact.js';
import type { PlanModel } from '../../domain/plan.js';
import type { ReferenceScenario } from '../../domain/referenceScenario.js';
import type { Texts } from '../../domain/texts.js';
import { defineRule, type Report } from '../rule.js';
import { listOf, namesOf } from '../wording.js';

/** From how many laws on the plan is worth a comparison. */
const SEVERAL = 2;

const FREE = 'Informeel';

export const kwa07 = defineRule({
  code: 'KWA-07',
  title: { nl: 'Geen bruikbaar referentiescenario', en: 'No usable reference scenario' },
  severity: 'info',
  explanation: {
    nl: 'Betalen twee of meer wetten mee, dan laat een `referentie` zien wat er zonder dit plan was gebeurd en wat dat had gekost. Zij gaat over dezelfde tijd als het plan, heeft ten minste één post, en noemt van elke prijs de bron.',
    en: 'When two or more laws pay, a `referentie` shows what would have happened without this plan and what that would have cost. It is about the same time as the plan, has at least one post, and names the source of every price.',
  },
  exceptions: [{ nl: 'Informele hulp telt niet als wet.', en: 'Informal help does not count as a law.' }],
  mended: { nl: 'Bij de prijs staan de bron en het jaar.', en: 'The price comes with its source and year.' },
  sources: [{ title: 'Effectencalculator', certainty: 'practice' }],
  *check(plan) {
    const { reference, unreadable, header } = plan.facts;
    const laws = [...new Set(plan.facts.lines.flatMap(({ funding }) => funding.flatMap(({ law }) => law ?? [])))];
    const paying = laws.filter(({ name }) => name !== FREE);
    if (reference) {
      yield* incomplete(plan, reference);
    } else if (paying.length >= SEVERAL && !unreadable.has('ReferenceScenario')) {
      yield {
        subject: header,
        message: () => {
          const names = namesOf(paying);
          return {
            nl: `${names.nl} betalen mee, maar er is niet beschreven wat er zonder dit plan was gebeurd; schrijf een \`referentie\` met posten, hun prijs en de bron.`,
            en: `${names.en} pay for this plan, but it does not describe what would have happened without it; write a \`referentie\` with posts, their price and the source.`,
          };
        },
      };
    }
  },
});

function* incomplete(plan: PlanModel, reference: ReferenceScenario): Generator<Report> {
  const mistakes = [...mistakesOf(plan, reference)];
  if (mistakes.length > 0) {
    yield {
      subject: reference,
      place: placeOf(reference),
      message: () => {
        const list = listOf(mistakes);
        return {
          nl: `Met deze referentie is niet te vergelijken: ${list.nl}; vul haar aan.`,
          en: `This reference cannot be compared with: ${list.en}; complete it.`,
        };
      },
    };
  }
}

function* mistakesOf({ facts }: PlanModel, reference: ReferenceScenario): Generator<Texts> {
  const { period, posts, unclear } = reference;
  const whole = facts.period;
  if (period && whole && (period.from !== whole.from || period.to !== whole.to)) {
    yield { nl: 'zij gaat over een andere tijd dan het plan', en: 'it is about another time than the plan' };
  }
  if (unclear.has('post')) {
    return;
  }
  if (posts.length === 0) {
    yield { nl: 'er staat geen post met een prijs in', en: 'it has no post with a price' };
  }
  const unsourced = posts.filter(({ source }) => source === undefined);
  if (unsourced.length > 0) {
    const list = listOf(unsourced.map(({ description }) => ({ nl: `“${description}”`, en: `“${description}”` })));
    yield {
      nl: `de bron van de prijs ontbreekt bij ${list.nl}`,
      en: `the source of the price is missing for ${list.en}`,
    };
  }
}
