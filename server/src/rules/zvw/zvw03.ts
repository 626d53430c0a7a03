import { addDays } from '../../domain/day.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period, period } from '../../domain/period.js';
import { type StayFact, staysIn } from '../../domain/placesToStay.js';
import { type PlanModel, paidBy } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stayFactSide } from '../stayFactSide.js';
import { atStake } from '../wording.js';

const DISTRICT_NURSING: ReadonlySet<CareFunction> = new Set<CareFunction>(['persoonlijke-verzorging', 'verpleging']);

/** Stays that the Zvw pays. */
const STAYS: ReadonlySet<string> = new Set(['ziekenhuis', 'ggz-kliniek', 'elv', 'grz']);

/** Days on which someone is away from morning till night: not the stay's own days of admission and discharge (rules §7.22). */
function fullDays(stay: Period): Period | undefined {
  return period(addDays(stay.from, 1), addDays(stay.to, -1));
}

/** Stays that a situation tells of, or that the Zvw pays in the plan itself. */
function admitted(plan: PlanModel, person: Person, within: Period): readonly Stretch<StayFact>[] {
  return joinStretches(
    staysIn(plan, person, STAYS).flatMap(({ period: stay, facts }) => {
      const isZvw = facts.every((fact) => fact.kind === 'situation' || paidBy(fact, 'Zvw'));
      const inside = isZvw ? fullDays(stay) : undefined;
      const shared = inside && overlap(inside, within);
      return shared ? [{ period: shared, facts }] : [];
    }),
  );
}

export const zvw03 = defineRule({
  code: 'ZVW-03',
  title: {
    nl: 'Wijkverpleging tijdens Zvw-verblijf',
    en: 'District nursing during a stay paid by the Zvw',
  },
  severity: 'error',
  explanation: {
    nl: 'Wie in het ziekenhuis, een ggz-kliniek, eerstelijnsverblijf (elv) of geriatrische revalidatie (grz) ligt, krijgt verpleging en verzorging daar; wijkverpleging thuis telt op die dagen dubbel.',
    en: 'Someone who stays in a hospital, a mental health clinic, short-term residence (elv) or geriatric rehabilitation (grz) is nursed there; district nursing at home on those days is paid twice.',
  },
  exceptions: [
    {
      nl: 'Op de dag van opname en de dag van ontslag mag de wijkverpleging nog wel komen.',
      en: 'On the day of admission and the day of discharge the district nurse may still come.',
    },
  ],
  mended: {
    nl: 'De wijkverpleging stopt op de dag van opname. Komt zij na het ontslag terug, dan is dat een nieuwe inzet.',
    en: 'District nursing stops on the day of admission. When it returns after discharge, that is a new line.',
  },
  sources: [article('Besluit zorgverzekering', 'art. 2.10 onder b', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const { line, person, service, period: days } of supportPaidBy(plan, 'Zvw')) {
      for (const { period: away, facts: stays } of does(service, DISTRICT_NURSING)
        ? admitted(plan, person, days)
        : []) {
        yield {
          subject: line,
          related: stays.map(stayFactSide),
          overlap: away,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Zvw betaalt ${line.name} terwijl ${person.name} is opgenomen en daar verpleging en verzorging krijgt: ${nl}. Laat ${line.name} op die dagen stoppen; de dag van opname en de dag van ontslag mogen blijven.`,
              en: `The Zvw pays for ${line.name} while ${person.name} is admitted and is nursed there: ${en}. Stop ${line.name} on those days; the day of admission and the day of discharge may stay.`,
            };
          },
          fixes: (details) => leaveOut(plan, line, details.overlap),
        };
      }
    }
  },
});
