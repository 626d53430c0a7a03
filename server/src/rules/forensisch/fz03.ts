import { addDays, type Day } from '../../domain/day.js';
import { placeOf } from '../../domain/fact.js';
import type { Decision } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { isUnclear } from '../../domain/lineDecisions.js';
import type { Person } from '../../domain/parties.js';
import { contains } from '../../domain/period.js';
import { type PlanModel, paidBy } from '../../domain/plan.js';
import { does } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import { defineRule } from '../rule.js';
import { dayCount, dayIn, namesOf } from '../wording.js';

/** Eight weeks: time enough to arrange care under another law. */
const SHORT_BEFORE_END = 56;

/** Care that can take over from forensic care; a general practitioner or an aid cannot. */
const FOLLOW_UP_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'ggz',
  'behandeling',
  'begeleiding-individueel',
  'begeleiding-24-uur',
  'begeleiding-groep',
  'verblijf',
  'wlz-pakket',
]);

const FOLLOW_UP_LAWS: readonly string[] = ['Zvw', 'Wmo', 'Wlz'];

/** The end of a granted title that lies less than eight weeks ahead. */
function endsSoon(plan: PlanModel, { decisionKind, status, validity }: Decision): Day | undefined {
  const { today } = plan.facts;
  return decisionKind === 'titel' &&
    status === 'toegekend' &&
    validity !== undefined &&
    contains({ from: today, to: addDays(today, SHORT_BEFORE_END) }, validity.to)
    ? validity.to
    : undefined;
}

function isExtended(plan: PlanModel, title: Decision, person: Person, end: Day): boolean {
  return plan.facts.decisions.some(
    (other) =>
      other !== title &&
      other.decisionKind === 'titel' &&
      other.persons.includes(person) &&
      (other.status === 'toegekend' || other.status === 'aangevraagd') &&
      (other.validity === undefined || other.validity.to > end),
  );
}

/** Properties of a line that may turn out to say that it takes over. */
const SAYS_FOLLOW_UP: readonly PropertyKeyword[] = ['dienst', 'voor', 'periode', 'uit'];

function mayFollowUp({ unclear }: Intervention): boolean {
  return SAYS_FOLLOW_UP.some((keyword) => unclear.has(keyword));
}

function isFollowedUp(plan: PlanModel, person: Person, end: Day): boolean {
  return plan.facts.lines.some((line) => {
    const { service, period } = line;
    if (mayFollowUp(line)) {
      return true;
    }
    const takesOver = FOLLOW_UP_LAWS.some((law) => paidBy(line, law)) && service && does(service, FOLLOW_UP_CARE);
    return line.persons.includes(person) && takesOver && (period === undefined || period.to > end);
  });
}

export const fz03 = defineRule({
  code: 'FZ-03',
  title: {
    nl: 'Strafrechtelijke titel loopt af zonder vervolg',
    en: 'Title under criminal law ends without a follow-up',
  },
  severity: 'info',
  explanation: {
    nl: 'Loopt een titel binnen acht weken af, dan stopt ook de betaling uit de Wfz. Regel op tijd wie daarna betaalt: de Zvw, de Wmo of de Wlz.',
    en: 'When a title ends within eight weeks, payment by the Wfz ends as well. Arrange in time who pays after that: the Zvw, the Wmo or the Wlz.',
  },
  exceptions: [
    {
      nl: 'Loopt er na het einde inzet uit een van die wetten door of begint die dan, of staat er een volgende titel in het plan (ook als die is aangevraagd), dan is er geen melding.',
      en: 'When support under one of those laws goes on or starts after the end, or a next title stands in the plan (also one applied for), there is no finding.',
    },
  ],
  mended: {
    nl: 'De verlenging is aangevraagd en staat in het plan.',
    en: 'The extension has been applied for and stands in the plan.',
  },
  sources: [
    {
      title: 'Wet forensische zorg',
      article: 'art. 2.5',
      certainty: 'known-high',
      url: 'https://wetten.overheid.nl/BWBR0040634',
      note: {
        nl: 'De wet vraagt zes weken voor het einde voorbereiding van aansluitende zorg; acht weken is een keuze van dit product.',
        en: 'The law asks for follow-up care to be prepared six weeks before the end; eight weeks is a choice of this product.',
      },
    },
  ],
  *check(plan) {
    const { decisions, unreadable, today } = plan.facts;
    for (const title of unreadable.has('Decision') || unreadable.has('Intervention') ? [] : decisions) {
      const end = isUnclear(title) ? undefined : endsSoon(plan, title);
      const open =
        end === undefined
          ? []
          : title.persons.filter((person) => !isExtended(plan, title, person, end) && !isFollowedUp(plan, person, end));
      if (end !== undefined && open.length > 0) {
        const names = namesOf(open);
        yield {
          subject: title,
          place: placeOf(title, 'geldig'),
          message: () => {
            const last = dayIn(end);
            const left = dayCount(end - today);
            return {
              nl: `${title.name} van ${names.nl} loopt af op ${last.nl}, over ${left.nl}, en het plan heeft nog geen hulp uit de Zvw, de Wmo of de Wlz voor daarna. Vraag die nu aan, zodat de zorg niet stilvalt.`,
              en: `${title.name} of ${names.en} ends on ${last.en}, in ${left.en}, and the plan has no help under the Zvw, the Wmo or the Wlz for afterwards yet. Apply for it now, so that care does not stop.`,
            };
          },
        };
      }
    }
  },
});
