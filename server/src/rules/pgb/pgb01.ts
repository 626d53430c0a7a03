import type { Intervention } from '../../domain/intervention.js';
import { isPersonalBudget } from '../../domain/personalBudget.js';
import { does } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { defineRule } from '../rule.js';
import { withoutProperty } from '../statementFixes.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

/** Laws that know no personal budget. */
const WITHOUT_BUDGET: ReadonlySet<string> = new Set(['Wmo-algemeen', 'Wgs', 'Participatiewet', 'Wfz']);

/** What a court orders is not bought by the family. */
const ORDERED: ReadonlySet<CareFunction> = new Set<CareFunction>(['jeugdbescherming', 'jeugdreclassering']);
const CLOSED_CARE = 'gesloten-jeugdhulp';

/** What stands in the way of a budget; undefined when one is possible. */
function obstacle({ funding, service }: Intervention): Texts | undefined {
  const law = funding.find((share) => share.law !== undefined && WITHOUT_BUDGET.has(share.law.name))?.law;
  if (law) {
    return { nl: `de ${law.name} kent geen pgb`, en: `the ${law.name} knows none` };
  }
  const isOrdered = service !== undefined && (does(service, ORDERED) || service.name === CLOSED_CARE);
  return isOrdered
    ? { nl: `voor ${service.name} bestaat geen pgb`, en: `there is none for ${service.name}` }
    : undefined;
}

export const pgb01 = defineRule({
  code: 'PGB-01',
  title: { nl: 'Pgb waar dat niet kan', en: 'Personal budget where there is none' },
  severity: 'error',
  explanation: {
    nl: 'Een pgb kan niet voor jeugdbescherming, jeugdreclassering en gesloten jeugdhulp, en niet uit algemene voorzieningen, de Wgs, de Participatiewet en de Wet forensische zorg. Een pgb voor behandeling uit de Wlz meldt WLZ-15, en een pgb voor andere Zvw-zorg dan verpleging en verzorging meldt ZVW-09.',
    en: 'A personal budget is not possible for child protection, youth probation and closed youth care, nor from general provisions, the Wgs, the Participation Act and the Forensic Care Act. A budget for treatment under the Wlz is for WLZ-15, and one for Zvw care other than nursing and personal care for ZVW-09.',
  },
  exceptions: [],
  mended: {
    nl: 'De gemeente regelt de schuldhulp zelf (in natura).',
    en: 'The municipality arranges the debt help itself (in kind).',
  },
  sources: [
    article('Jeugdwet', 'art. 8.1.1', 2017),
    article('Wmo 2015', 'art. 2.3.6', 2026, {
      nl: 'Alleen voor een maatwerkvoorziening.',
      en: 'Only for an individual provision.',
    }),
    {
      title: 'Wgs, Participatiewet en Wet forensische zorg',
      certainty: 'known-high',
      note: { nl: 'Deze wetten kennen geen pgb.', en: 'These acts know no personal budget.' },
    },
  ],
  precedes: ['PGB-02', 'PGB-03', 'PGB-04', 'PGB-05', 'PGB-06'],
  *check(plan) {
    for (const line of plan.facts.lines.filter(isPersonalBudget)) {
      const what = obstacle(line);
      if (what !== undefined) {
        yield {
          subject: line,
          ...(line.period && { overlap: line.period }),
          costOf: line,
          fixes: () => withoutProperty(plan, line, 'vorm'),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${line.name} staat in het plan als pgb, maar ${what.nl}: ${nl}. Kies een andere \`vorm\`.`,
              en: `${line.name} is in the plan as a personal budget, but ${what.en}: ${en}. Choose another \`vorm\`.`,
            };
          },
        };
      }
    }
  },
});
