import { partnersOf } from '../../domain/household.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { days, overlap, type Period, subtract } from '../../domain/period.js';
import { areStaysKnown, type StayFact, staysIn } from '../../domain/placesToStay.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch, withoutDays } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { stayFactSide } from '../stayFactSide.js';
import { atStake } from '../wording.js';
import { AWAY_FROM_HOME } from './awayFromHome.js';

const AT_HOME: ReadonlySet<CareFunction> = new Set<CareFunction>(['huishoudelijke-hulp', 'begeleiding-individueel']);

/** A shorter absence does not change what is needed at home. */
const LONG_ABSENCE = 14;

/** Stays that join are one absence. */
function longAbsences(plan: PlanModel, person: Person): readonly Stretch<StayFact>[] {
  return joinStretches(staysIn(plan, person, AWAY_FROM_HOME)).filter(({ period }) => days(period) >= LONG_ABSENCE);
}

/** For whom the help at home may go on: partner, children, and whoever else the line is for. */
function familyOf(plan: PlanModel, { line, person }: Support): readonly Person[] {
  const children = plan.facts.persons.filter(({ custody }) => custody.includes(person));
  return [...new Set([...partnersOf(plan, person), ...children, ...line.persons])].filter((one) => one !== person);
}

function daysWithFamilyAtHome(plan: PlanModel, support: Support, within: Period): readonly Period[] {
  return familyOf(plan, support).flatMap((one) =>
    subtract(
      within,
      staysIn(plan, one, AWAY_FROM_HOME).map(({ period }) => period),
    ),
  );
}

function* absencesDuring(plan: PlanModel, support: Support): Iterable<Report> {
  const { line, person, period } = support;
  const absences = longAbsences(plan, person).flatMap(({ period: absence, facts }) => {
    const shared = overlap(absence, period);
    return shared ? [{ period: shared, facts }] : [];
  });
  for (const { period: overlapping, facts } of withoutDays(absences, daysWithFamilyAtHome(plan, support, period))) {
    yield {
      subject: line,
      related: facts.map(stayFactSide),
      overlap: overlapping,
      costOf: line,
      severity: warningUnlessMotivated(line),
      message: (details) => {
        const { nl, en } = atStake(details);
        return {
          nl: `Klopt het dat de Wmo ${line.name} betaalt terwijl ${person.name} dag en nacht ergens anders verblijft: ${nl}? Zet ${line.name} in die tijd stil, of leg bij \`motivering\` vast waarom de hulp doorloopt.`,
          en: `Is it right that the Wmo pays for ${line.name} while ${person.name} stays elsewhere day and night: ${en}? Suspend ${line.name} during that time, or record under \`motivering\` why the help goes on.`,
        };
      },
      fixes: (details) => leaveOut(plan, line, details.overlap),
    };
  }
}

/** Whether nobody can turn out to be the partner or a child after all. */
function isFamilyKnown({ facts }: PlanModel): boolean {
  return (
    !facts.unreadable.has('Person') &&
    !facts.persons.some(({ unclear }) => unclear.has('partner') || unclear.has('gezag'))
  );
}

export const wmo09 = defineRule({
  code: 'WMO-09',
  title: {
    nl: 'Wmo-hulp thuis tijdens verblijf elders',
    en: 'Wmo help at home during a stay elsewhere',
  },
  severity: 'warning',
  explanation: {
    nl: 'Verblijft iemand veertien dagen of langer dag en nacht ergens anders (een `situatie` anders dan thuis, of inzet met verblijf), dan is hulp bij het huishouden of begeleiding thuis meestal niet nodig. Verblijven die op elkaar aansluiten tellen als één. Bij beschermd wonen geldt WMO-04.',
    en: 'When someone stays elsewhere day and night for fourteen days or longer (a `situatie` other than home, or help with a stay), domestic help or support at home is usually not needed. Stays that join count as one. For sheltered living WMO-04 applies.',
  },
  exceptions: [
    {
      nl: 'Blijven de partner of de kinderen thuis, dan mag de hulp doorlopen; een korter verblijf telt niet.',
      en: 'When the partner or the children stay at home the help may go on; a shorter stay does not count.',
    },
    {
      nl: 'Staat bij de inzet een `motivering`, dan blijft de melding als informatie staan.',
      en: 'With a `motivering` on the line it stays as information.',
    },
  ],
  mended: {
    nl: 'De begeleiding stopt op de dag voor de opname.',
    en: 'The support stops on the day before admission.',
  },
  sources: [{ title: 'Wmo 2015', article: 'art. 2.3.5', certainty: 'known-medium' }],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of isFamilyKnown(plan) && areStaysKnown(plan) ? supportPaidBy(plan, 'Wmo') : []) {
      if (does(support.service, AT_HOME) && !support.line.unclear.has('voor')) {
        yield* absencesDuring(plan, support);
      }
    }
  },
});
