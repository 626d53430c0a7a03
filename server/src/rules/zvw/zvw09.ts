import { knownDay } from '../../domain/knownDay.js';
import { type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { defineRule } from '../rule.js';
import { setProperty } from '../statementFixes.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const NURSING_AND_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>(['persoonlijke-verzorging', 'verpleging']);
const STAY: ReadonlySet<CareFunction> = new Set<CareFunction>(['verblijf']);

/** A stay with nursing and care may be in the insurer's terms for a minor (Bzv art. 2.15a(2)); with the age unknown, nobody can tell. */
function daysItMay(plan: PlanModel, { person, service, period }: Support): readonly Period[] {
  if (does(service, NURSING_AND_CARE)) {
    return [period];
  }
  const childhood = person.born === undefined ? period : plan.atAge(person, 0, 18);
  return does(service, STAY) && childhood ? [childhood] : [];
}

export const zvw09 = defineRule({
  code: 'ZVW-09',
  title: {
    nl: 'Zvw-pgb voor iets anders dan verpleging en verzorging',
    en: 'Zvw personal budget for something other than nursing and care',
  },
  severity: 'error',
  explanation: {
    nl: 'Een pgb uit de Zvw is er alleen voor verpleging en verzorging. Andere zorg uit de Zvw, zoals ggz of paramedische zorg, kan niet met `vorm pgb`; in natura of met restitutie mag wel.',
    en: 'A personal budget under the Zvw exists only for nursing and care. Other care under the Zvw, such as mental health or paramedical care, cannot come with `vorm pgb`; in kind or as reimbursement is fine.',
  },
  exceptions: [
    {
      nl: 'Voor iemand onder 18 kan ook verblijf met verpleging en verzorging erin zitten, als de polis dat zegt.',
      en: 'For someone below 18 a stay with nursing and care may be part of it, when the policy says so.',
    },
  ],
  mended: {
    nl: 'De verzekeraar vergoedt de rekening achteraf (restitutie) in plaats van vooraf met een pgb.',
    en: 'The insurer refunds the bill afterwards (restitutie) instead of paying beforehand with a personal budget.',
  },
  sources: [article('Besluit zorgverzekering', 'art. 2.15a', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['PGB-01', 'PGB-02', 'PGB-03', 'PGB-04', 'PGB-05', 'PGB-06'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      const { line, person, period } = support;
      for (const overlap of line.form === 'pgb' ? subtract(period, daysItMay(plan, support)) : []) {
        yield {
          subject: line,
          overlap,
          costOf: line,
          fixes: () => [setProperty(plan, line, ['vorm', 'natura'])],
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${line.name} voor ${person.name} staat als pgb uit de Zvw, maar dat pgb is er alleen voor verpleging en verzorging: ${nl}. Kies zorg in natura of restitutie.`,
              en: `${line.name} for ${person.name} is written as a personal budget under the Zvw, but that budget exists only for nursing and care: ${en}. Choose care in kind or reimbursement.`,
            };
          },
        };
      }
    }
  },
});
