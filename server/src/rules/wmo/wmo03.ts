import type { Day } from '../../domain/day.js';
import { dutchDayWithWeekday, englishDayWithWeekday } from '../../domain/dayText.js';
import { isAbsent, placeOf } from '../../domain/fact.js';
import type { Decision, Notification } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { deciderOf } from '../../domain/lineDecisions.js';
import { overdueDays } from '../../domain/overdue.js';
import { days } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { inquiryBy, ownPlanBy, socialSupportDecisionBy } from '../../domain/statutoryTerms.js';
import type { Texts } from '../../domain/texts.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { dayCount } from '../wording.js';

/** A step of the procedure with its last day. */
interface Step {
  readonly fact: Notification | Decision;
  readonly what: Texts;
  readonly deadline: Day;
  /** Undefined when it has not happened. */
  readonly happenedOn: Day | undefined;
  readonly place: PropertyKeyword;
}

const INQUIRY: Texts = { nl: 'het onderzoek', en: 'the inquiry' };
const OWN_PLAN: Texts = { nl: 'de kans om zelf een plan te maken', en: 'the chance to make a plan of one’s own' };
const DECISION: Texts = { nl: 'de beschikking', en: 'the decision' };

/** A later step shows that the inquiry is done, though not when. */
function inquiryStep(notification: Notification): readonly Step[] {
  const { reportedOn, inquiryOn, appliedOn, decidedOn } = notification;
  const isDone = appliedOn !== undefined || decidedOn !== undefined;
  const isKnown = inquiryOn !== undefined || (isAbsent(notification, 'onderzoek') && !isDone);
  return reportedOn !== undefined && isKnown
    ? [
        {
          fact: notification,
          what: INQUIRY,
          deadline: inquiryBy(reportedOn),
          happenedOn: inquiryOn,
          place: 'onderzoek',
        },
      ]
    : [];
}

/** Only an offer that came can be too late: that none was recorded says little. */
function ownPlanStep(notification: Notification): readonly Step[] {
  const { reportedOn, groupPlanOn } = notification;
  return reportedOn !== undefined && groupPlanOn !== undefined
    ? [
        {
          fact: notification,
          what: OWN_PLAN,
          deadline: ownPlanBy(reportedOn),
          happenedOn: groupPlanOn,
          place: 'familiegroepsplan',
        },
      ]
    : [];
}

function decisionStep(notification: Notification): readonly Step[] {
  const { appliedOn, decidedOn } = notification;
  return appliedOn !== undefined && (decidedOn !== undefined || isAbsent(notification, 'besluit'))
    ? [
        {
          fact: notification,
          what: DECISION,
          deadline: socialSupportDecisionBy(appliedOn),
          happenedOn: decidedOn,
          place: 'besluit',
        },
      ]
    : [];
}

function notificationsOf({ facts }: PlanModel): readonly Notification[] {
  return facts.notifications.filter(({ law }) => law?.name === 'Wmo');
}

/** A notification that gives the day of the same application speaks for the decision as well. */
function isToldByNotification(plan: PlanModel, { appliedOn, persons }: Decision): boolean {
  return notificationsOf(plan).some(
    (notification) =>
      notification.appliedOn === appliedOn &&
      (notification.persons.length === 0 || notification.persons.some((person) => persons.includes(person))),
  );
}

function grantStep(plan: PlanModel, decision: Decision): readonly Step[] {
  const { appliedOn, issuedOn, law, decisionKind, status } = decision;
  const isMunicipal = law?.name === 'Wmo' && decisionKind === 'beschikking' && deciderOf(decision) === 'gemeente';
  const isKnown = issuedOn !== undefined || (isAbsent(decision, 'afgegeven') && status === 'aangevraagd');
  return isMunicipal && appliedOn !== undefined && isKnown && !isToldByNotification(plan, decision)
    ? [
        {
          fact: decision,
          what: DECISION,
          deadline: socialSupportDecisionBy(appliedOn),
          happenedOn: issuedOn,
          place: 'afgegeven',
        },
      ]
    : [];
}

function* reportOn(plan: PlanModel, { fact, what, deadline, happenedOn, place }: Step): Iterable<Report> {
  const late = overdueDays(plan, deadline, happenedOn);
  if (late) {
    yield {
      subject: fact,
      place: placeOf(fact, place),
      overlap: late,
      severity: warningUnlessMotivated(fact),
      message: ({ overlap }) => {
        const count = dayCount(days(overlap ?? late));
        const due = { nl: dutchDayWithWeekday(deadline), en: englishDayWithWeekday(deadline) };
        return happenedOn === undefined
          ? {
              nl: `Bij ${fact.name} had ${what.nl} er uiterlijk op ${due.nl} moeten zijn; dat staat er niet en is ${count.nl} te laat. Vraag de gemeente hoe het ervoor staat en leg de datum vast.`,
              en: `For ${fact.name} ${what.en} was due by ${due.en}; it is not recorded and is ${count.en} late. Ask the municipality how things stand and record the date.`,
            }
          : {
              nl: `Bij ${fact.name} had ${what.nl} er uiterlijk op ${due.nl} moeten zijn; dat was ${count.nl} te laat. Noteer bij \`motivering\` waarom, en bespreek met de gemeente hoe het de volgende keer op tijd lukt.`,
              en: `For ${fact.name} ${what.en} was due by ${due.en}; it was ${count.en} late. Write under \`motivering\` why, and discuss with the municipality how to be in time next time.`,
            };
      },
    };
  }
}

export const wmo03 = defineRule({
  code: 'WMO-03',
  title: {
    nl: 'Termijnen van de Wmo niet gehaald',
    en: 'Terms of the Wmo not met',
  },
  severity: 'warning',
  explanation: {
    nl: 'Na een melding voor de Wmo is het onderzoek binnen zes weken klaar, en binnen twee weken na de aanvraag is er een beschikking. In de eerste zeven dagen na de melding kan de cliënt een eigen plan geven; is die kans pas later geboden (`familiegroepsplan`), dan meldt de regel dat. Precies op de laatste dag is op tijd; valt die in een weekend of op een feestdag, dan telt de eerste werkdag erna. Staat een stap er niet, dan kijkt de regel tot vandaag.',
    en: 'After a notification for the Wmo the inquiry is done within six weeks, and within two weeks of the application there is a decision. In the first seven days after the notification the client may hand in a plan of their own; when that chance was offered only later (`familiegroepsplan`), the rule reports it. Exactly on the last day is in time; when that falls in a weekend or on a holiday, the next working day counts. When a step is not recorded, the rule looks until today.',
  },
  exceptions: [
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` it stays as information.',
    },
  ],
  mended: {
    nl: 'Het onderzoek was op 12 februari klaar, binnen zes weken na de melding.',
    en: 'The inquiry was finished on 12 February, within six weeks of the notification.',
  },
  sources: [
    article('Wmo 2015', 'art. 2.3.2 lid 1 en 2', 2026),
    article('Wmo 2015', 'art. 2.3.5 lid 2', 2026),
    { title: 'Algemene termijnenwet', article: 'art. 1', certainty: 'known-high' },
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    const steps = [
      ...notificationsOf(plan).flatMap((it) => [...inquiryStep(it), ...ownPlanStep(it), ...decisionStep(it)]),
      ...plan.facts.decisions.flatMap((decision) => grantStep(plan, decision)),
    ];
    for (const step of steps) {
      yield* reportOn(plan, step);
    }
  },
});
