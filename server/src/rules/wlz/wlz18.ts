import { placeOf } from '../../domain/fact.js';
import type { Decision } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period } from '../../domain/period.js';
import { type StayFact, staysIn } from '../../domain/placesToStay.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch, withoutDays } from '../../domain/stretches.js';
import { supportPaidBy } from '../../domain/support.js';
import { isDelivered, wlzStretches } from '../../domain/wlzDays.js';
import { shorten } from '../lineFixes.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { stayFactSide } from '../stayFactSide.js';
import { atStake, spanOf } from '../wording.js';

/** Places in which the right to Wlz care rests. */
const CLOSED: ReadonlySet<string> = new Set(['detentie', 'forensisch-verblijf', 'gesloten-jeugdhulp']);

function closedStays(plan: PlanModel, person: Person): readonly Stretch<StayFact>[] {
  return joinStretches(staysIn(plan, person, CLOSED));
}

function* linesDuringStay(plan: PlanModel): Iterable<Report> {
  for (const { line, person, period } of supportPaidBy(plan, 'Wlz')) {
    for (const stay of closedStays(plan, person)) {
      const days = overlap(stay.period, period);
      if (days) {
        yield {
          subject: line,
          related: stay.facts.map(stayFactSide),
          overlap: days,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Wlz betaalt ${line.name} terwijl ${person.name} gedetineerd is of in een gesloten of forensische instelling verblijft: ${nl}. Zet ${line.name} in die tijd stil, en spreek met het zorgkantoor af wanneer de zorg weer begint.`,
              en: `The Wlz pays for ${line.name} while ${person.name} is detained or stays in a closed or forensic institution: ${en}. Suspend ${line.name} during that time, and agree with the care office on when care starts again.`,
            };
          },
          fixes: (details) => (line.persons.length > 1 ? [] : shorten(line, details.overlap)),
        };
      }
    }
  }
}

function deliveryReport(person: Person, indication: Decision, days: Period, stays: readonly StayFact[]): Report {
  return {
    subject: indication,
    place: placeOf(indication, 'levering'),
    related: stays.map(stayFactSide),
    overlap: days,
    message: (details) => {
      const { nl, en } = spanOf(details.overlap ?? days);
      return {
        nl: `${indication.name} wordt geleverd terwijl ${person.name} gedetineerd is of in een gesloten of forensische instelling verblijft: ${nl}. Laat de levering in die tijd stoppen, en spreek met het zorgkantoor af wanneer zij weer begint.`,
        en: `${indication.name} is delivered while ${person.name} is detained or stays in a closed or forensic institution: ${en}. Stop the delivery during that time, and agree with the care office on when it starts again.`,
      };
    },
  };
}

/** Delivery that no line of the plan shows. */
function* deliveryDuringStay(plan: PlanModel, person: Person): Iterable<Report> {
  const shown = plan.linesFor(person, 'Wlz').flatMap(({ period }) => period ?? []);
  for (const stay of closedStays(plan, person)) {
    const delivered = withoutDays(wlzStretches(plan, person, isDelivered, stay.period), shown);
    for (const {
      period,
      facts: [indication],
    } of delivered) {
      if (indication) {
        yield deliveryReport(person, indication, period, stay.facts);
      }
    }
  }
}

export const wlz18 = defineRule({
  code: 'WLZ-18',
  title: {
    nl: 'Wlz tijdens detentie, forensisch verblijf of gesloten jeugdhulp',
    en: 'Wlz during detention, forensic residence or closed youth care',
  },
  severity: 'error',
  explanation: {
    nl: 'Zolang iemand gedetineerd is, forensisch verblijft of in gesloten jeugdhulp zit, kan het recht op Wlz-zorg niet worden gebruikt. De regel kijkt naar inzet uit de Wlz op die dagen, en anders naar de levering bij de indicatie.',
    en: 'While someone is detained, in forensic residence or in closed youth care, the right to Wlz care cannot be used. The rule looks at lines paid by the Wlz on those days, and otherwise at the delivery of the indication.',
  },
  exceptions: [
    {
      nl: 'De indicatie zelf mag doorlopen; de dag ervoor en de dag erna mag de zorg gewoon worden geleverd.',
      en: 'The indication itself may run on; on the day before and the day after care may simply be delivered.',
    },
  ],
  mended: {
    nl: 'De zorg uit de Wlz stopt op de dag voor de detentie.',
    en: 'The care from the Wlz stops on the day before the detention.',
  },
  sources: [article('Wlz', 'art. 3.2.7', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    yield* linesDuringStay(plan);
    for (const person of plan.facts.persons) {
      yield* deliveryDuringStay(plan, person);
    }
  },
});
