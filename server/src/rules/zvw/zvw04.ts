import { addDays } from '../../domain/day.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { days, merge, overlap, type Period } from '../../domain/period.js';
import { type StayFact, staysIn } from '../../domain/placesToStay.js';
import type { PlanModel } from '../../domain/plan.js';
import { paidBy } from '../../domain/plan.js';
import { type Stretch, withoutDays } from '../../domain/stretches.js';
import { isDelivered, wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut, shorten } from '../lineFixes.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { stayFactSide } from '../stayFactSide.js';
import { atStake } from '../wording.js';

const ZVW_STAYS: ReadonlySet<string> = new Set(['ziekenhuis', 'ggz-kliniek', 'elv', 'grz']);

const MOST_DAYS = 1095;
/** A shorter break neither ends the stay nor counts as days of it. */
const LONGEST_BREAK = 30;

/** Days of stay that the Zvw pays: a situation does not say who pays, so the days of delivered Wlz care are left out. */
function staysUnderZvw(plan: PlanModel, person: Person): readonly Stretch<StayFact>[] {
  const wlz = [
    ...wlzStretches(plan, person, isDelivered).map(({ period }) => period),
    ...plan.linesFor(person, 'Wlz').flatMap(({ period }) => period ?? []),
  ];
  return staysIn(plan, person, ZVW_STAYS).flatMap((stay) => {
    const [fact] = stay.facts;
    if (fact?.kind === 'intervention') {
      return paidBy(fact, 'Zvw') ? [stay] : [];
    }
    return withoutDays([stay], wlz);
  });
}

/** The days of an unbroken stay after the first 1,095, in the order of time. */
function daysTooMany(stays: readonly Period[]): readonly Period[] {
  const over: Period[] = [];
  let counted = 0;
  let last: Period | undefined;
  for (const stay of merge(stays)) {
    if (last !== undefined && stay.from - last.to - 1 > LONGEST_BREAK) {
      counted = 0;
    }
    const left = Math.max(0, MOST_DAYS - counted);
    if (days(stay) > left) {
      over.push({ from: addDays(stay.from, left), to: stay.to });
    }
    counted += days(stay);
    last = stay;
  }
  return over;
}

/** A line shows the money; where there is none, the finding stands on the situation. */
function report(plan: PlanModel, person: Person, facts: readonly StayFact[], over: Period): Report | undefined {
  const [subject] = facts.toSorted((a, b) => a.kind.localeCompare(b.kind));
  const shared = subject?.period && overlap(subject.period, over);
  if (!subject || !shared) {
    return undefined;
  }
  return {
    subject,
    related: facts.filter((fact) => fact !== subject).map(stayFactSide),
    overlap: shared,
    ...(subject.kind === 'intervention' && { costOf: subject }),
    fixes: (details) =>
      subject.kind === 'intervention' ? leaveOut(plan, subject, details.overlap) : shorten(subject, details.overlap),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `${person.name} verblijft langer dan 1.095 dagen op kosten van de Zvw: ${nl}. Vraag op tijd een Wlz-indicatie voor voortgezet verblijf aan (GGZ-B), of regel een andere plek.`,
        en: `${person.name} stays longer than 1,095 days paid by the Zvw: ${en}. Apply in time for a Wlz indication for continued stay (GGZ-B), or arrange another place.`,
      };
    },
  };
}

export const zvw04 = defineRule({
  code: 'ZVW-04',
  title: {
    nl: 'Zvw-verblijf langer dan 1.095 dagen',
    en: 'Stay under the Zvw longer than 1,095 days',
  },
  severity: 'error',
  explanation: {
    nl: 'De Zvw betaalt een onafgebroken verblijf (ziekenhuis, ggz-kliniek, elv, grz) hoogstens 1.095 dagen. Weekend- en vakantieverlof telt wel mee: laat de situatie dan gewoon doorlopen.',
    en: 'The Zvw pays for an unbroken stay (hospital, mental health clinic, elv, grz) for at most 1,095 days. Weekend and holiday leave does count: simply let the situation run on.',
  },
  exceptions: [
    {
      nl: 'Een onderbreking van hoogstens dertig dagen breekt het verblijf niet af, maar die dagen tellen niet mee; na een langere onderbreking begint het tellen opnieuw.',
      en: 'An interruption of at most thirty days does not break off the stay, but those days do not count; after a longer one counting starts anew.',
    },
    {
      nl: 'De Wlz kan het verblijf daarna voortzetten; dagen met geleverde Wlz-zorg tellen niet.',
      en: 'The Wlz can continue the stay after that; days with delivered Wlz care do not count.',
    },
  ],
  mended: {
    nl: 'Na 1.095 dagen zet de Wlz het verblijf voort, op een indicatie met profiel GGZ-B.',
    en: 'After 1,095 days the Wlz continues the stay, on an indication with profile GGZ-B.',
  },
  sources: [article('Besluit zorgverzekering', 'art. 2.12', 2026), article('Wlz', 'art. 3.2.2', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const person of plan.facts.persons) {
      const stays = staysUnderZvw(plan, person);
      for (const over of daysTooMany(stays.map(({ period }) => period))) {
        const facts = [...new Set(stays.flatMap((stay) => (overlap(stay.period, over) ? stay.facts : [])))];
        const found = report(plan, person, facts, over);
        if (found) {
          yield found;
        }
      }
    }
  },
});
