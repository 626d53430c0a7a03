import { placeOf } from '../../domain/fact.js';
import { pooledBudget } from '../../domain/pooledBudget.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { namesOf } from '../wording.js';

export const bud12 = defineRule({
  code: 'BUD-12',
  title: { nl: 'Eén budget zonder verdeling over de wetten', en: 'One budget not divided over the laws' },
  severity: 'info',
  explanation: {
    nl: 'Eén budget voor het hele huishouden mag en helpt om over de grenzen van wetten heen te denken. Voor de wet blijven de geldstromen gescheiden: elke wet betaalt haar eigen deel. Schrijf daarom per geldstroom welk deel van het budget eruit komt.',
    en: 'One budget for the whole household is allowed and helps to think across the borders of laws. For the law the streams stay apart: each law pays its own part. Therefore write per funding stream which part of the budget comes from it.',
  },
  exceptions: [],
  mended: {
    nl: 'Er staat welk deel van het budget uit welke wet komt.',
    en: 'It says which part of the budget comes from which law.',
  },
  sources: [
    article('Wlz', 'art. 10.1.2', 2017, {
      nl: 'alleen een experiment maakt gezamenlijk betalen mogelijk',
      en: 'only an experiment makes joint payment possible',
    }),
    { title: 'Regieplan', certainty: 'product' },
  ],
  *check(plan) {
    const pooled = pooledBudget(plan);
    if (pooled) {
      const { budget, laws } = pooled;
      yield {
        subject: budget,
        place: placeOf(budget, 'budget'),
        message: () => {
          const names = namesOf(laws);
          return {
            nl: `Uit dit ene budget betalen ${names.nl} samen; dat mag, maar elke wet blijft haar eigen geld: schrijf per geldstroom een budget, zodat te zien is wat waar vandaan komt.`,
            en: `${names.en} pay from this one budget together; that is allowed, but each law keeps its own money: write a budget per funding stream, so that it shows what comes from where.`,
          };
        },
      };
    }
  },
});
