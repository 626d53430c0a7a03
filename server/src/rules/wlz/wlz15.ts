import { knownDay } from '../../domain/knownDay.js';
import type { Service } from '../../domain/law.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { defineRule } from '../rule.js';
import { setProperty } from '../statementFixes.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

/** What a Wlz personal budget may be spent on (Wlz art. 3.3.3(1)). */
const PERSONAL_BUDGET_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'huishoudelijke-hulp',
  'persoonlijke-verzorging',
  'begeleiding-individueel',
  'begeleiding-groep',
  'verpleging',
  'vervoer-dagbesteding',
  'logeren',
]);

/** The budget as a whole, and the modular package that may stand beside it. */
const WHOLE_BUDGET: ReadonlySet<string> = new Set(['wlz-pgb', 'wlz-mpt']);

function mayBeBoughtWithBudget(service: Service): boolean {
  return WHOLE_BUDGET.has(service.name) || does(service, PERSONAL_BUDGET_CARE);
}

export const wlz15 = defineRule({
  code: 'WLZ-15',
  title: {
    nl: 'Wlz-pgb voor zorg die daar niet uit kan',
    en: 'Wlz personal budget for care it cannot buy',
  },
  severity: 'error',
  explanation: {
    nl: 'Uit een Wlz-pgb kan iemand hulp bij het huishouden, persoonlijke verzorging, begeleiding, dagbesteding, verpleging, vervoer daarheen en logeren betalen. Behandeling, verblijf, hulpmiddelen en woningaanpassing kunnen niet met `vorm pgb` uit de Wlz.',
    en: 'A Wlz personal budget can pay for domestic help, personal care, support, day activities, nursing, the transport there and respite stays. Treatment, residence, aids and home adaptations cannot be paid by the Wlz with `vorm pgb`.',
  },
  exceptions: [{ nl: 'Dezelfde zorg in natura mag wel.', en: 'The same care in kind is fine.' }],
  mended: {
    nl: 'Anna woont thuis met haar pgb; dan betaalt de Wmo de rolstoel.',
    en: 'Anna lives at home with her personal budget; then the Wmo pays for the wheelchair.',
  },
  sources: [article('Wlz', 'art. 3.3.3 lid 1', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['PGB-01', 'PGB-02', 'PGB-03', 'PGB-04', 'PGB-05', 'PGB-06'],
  *check(plan) {
    for (const { line, person, service, period } of supportPaidBy(plan, 'Wlz')) {
      if (line.form === 'pgb' && !mayBeBoughtWithBudget(service)) {
        yield {
          subject: line,
          overlap: period,
          costOf: line,
          fixes: () => [setProperty(plan, line, ['vorm', 'natura'])],
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${line.name} voor ${person.name} staat als pgb uit de Wlz, maar ${service.label ?? service.name} kan niet uit een Wlz-pgb: ${nl}. Regel ${line.name} in natura via het zorgkantoor.`,
              en: `${line.name} for ${person.name} is written as a personal budget under the Wlz, but ${service.label ?? service.name} cannot be paid from one: ${en}. Arrange ${line.name} in kind through the care office.`,
            };
          },
        };
      }
    }
  },
});
