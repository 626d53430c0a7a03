import { addDays, addMonths, type Day, latest } from '../../domain/day.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { type Period, period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { birthOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';
import { isInMaternityTerm } from './maternityTerm.js';

const MATERNITY_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>(['kraamzorg']);

/** Care that starts later than this after a birth is about a child that the plan does not name (yet). */
const MONTHS_TO_NEXT_BIRTH = 9;

interface Birth {
  readonly child: Person;
  readonly born: Day;
}

/** The birth that the care is about: of the nearest child born by then, of which the client is a parent or which is the client. */
function birthBehind(plan: PlanModel, { person, period: care }: Support): Birth | undefined {
  const births = plan.facts.persons.flatMap((child) => {
    const { born, custody } = child;
    const isTheirs = child === person || custody.includes(person);
    return isTheirs && born !== undefined && born <= care.to && care.from < addMonths(born, MONTHS_TO_NEXT_BIRTH)
      ? [{ child, born }]
      : [];
  });
  return births.toSorted((a, b) => b.born - a.born)[0];
}

/** The run of days at the end of the care that is out of time. */
function daysTooLate(born: Day, care: Period): Period | undefined {
  let first = addDays(care.to, 1);
  while (first > latest(care.from, born) && !isInMaternityTerm(born, addDays(first, -1))) {
    first = addDays(first, -1);
  }
  return period(first, care.to);
}

export const zvw05 = defineRule({
  code: 'ZVW-05',
  title: {
    nl: 'Kraamzorg buiten de termijn',
    en: 'Maternity care outside its term',
  },
  severity: 'error',
  explanation: {
    nl: 'Kraamzorg uit de Zvw duurt hoogstens zes weken na de dag van de bevalling. De regel gaat uit van de geboorte van het jongste kind van de cliënt (het kind noemt de cliënt bij `gezag`) en zwijgt als dat kind niet in het plan staat.',
    en: 'Maternity care under the Zvw lasts at most six weeks after the day of birth. The rule starts from the birth of the youngest child of the client (the child names the client under `gezag`) and is silent when that child is not in the plan.',
  },
  exceptions: [],
  mended: {
    nl: 'De kraamzorg stopt op 12 april, zes weken na de bevalling.',
    en: 'The maternity care stops on 12 April, six weeks after the birth.',
  },
  since: {
    nl: 'De wettekst van 2017 en 2018 noemt tien dagen, de tekst van 2026 zes weken. Wanneer dat is veranderd, is niet bekend; daarom geldt na 1 juli 2018 de langere termijn.',
    en: 'The text of the law of 2017 and 2018 says ten days, that of 2026 six weeks. When this changed is not known; so the longer term holds after 1 July 2018.',
  },
  sources: [
    article('Besluit zorgverzekering', 'art. 2.11', 2026),
    article('Besluit zorgverzekering', 'art. 2.11', 2017, {
      nl: 'Tien dagen; de dag van de wijziging is niet gevonden.',
      en: 'Ten days; the day of the change was not found.',
    }),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    const reported = new Set<Intervention>();
    for (const support of supportPaidBy(plan, 'Zvw')) {
      const { line, person } = support;
      const birth = does(support.service, MATERNITY_CARE) ? birthBehind(plan, support) : undefined;
      const late = birth && daysTooLate(birth.born, support.period);
      // Mother and child may both be clients of one line: that is one birth, and one finding.
      if (late && !reported.has(line)) {
        reported.add(line);
        yield {
          subject: line,
          related: [birthOf(birth.child)],
          overlap: late,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            const stop = stopBefore(line, details.overlap);
            return {
              nl: `De Zvw betaalt kraamzorg (${line.name}) voor ${person.name} na de termijn die de wet na een bevalling geeft: ${nl}. Controleer de geboortedatum van ${birth.child.name}, of ${stop.nl}.`,
              en: `The Zvw pays for maternity care (${line.name}) for ${person.name} after the term that the law gives after a birth: ${en}. Check the day of birth of ${birth.child.name}, or ${stop.en}.`,
            };
          },
          fixes: (details) => leaveOut(plan, line, details.overlap),
        };
      }
    }
  },
});
