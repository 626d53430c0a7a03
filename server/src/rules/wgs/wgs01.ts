import type { Day } from '../../domain/day.js';
import { dutchDayWithWeekday, englishDayWithWeekday } from '../../domain/dayText.js';
import { isAbsent } from '../../domain/fact.js';
import type { Notification } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { overdueDays } from '../../domain/overdue.js';
import { days, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { firstDebtTalkBy } from '../../domain/statutoryTerms.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { dayCount } from '../wording.js';

function daysTooLate(plan: PlanModel, notification: Notification, deadline: Day): Period | undefined {
  const { interviewOn } = notification;
  return interviewOn === undefined && !isAbsent(notification, 'gesprek')
    ? undefined
    : overdueDays(plan, deadline, interviewOn);
}

function report(notification: Notification, deadline: Day, late: Period): Report {
  return {
    subject: notification,
    overlap: late,
    message: ({ overlap }) => {
      const { nl, en } = dayCount(days(overlap ?? late));
      return notification.interviewOn === undefined
        ? {
            nl: `Na de melding ${notification.name} had het eerste gesprek uiterlijk op ${dutchDayWithWeekday(deadline)} moeten zijn; het staat er niet en is ${nl} te laat. Voer het gesprek nu en noteer het bij \`gesprek\`.`,
            en: `After the notification ${notification.name} the first talk was due by ${englishDayWithWeekday(deadline)}; none is recorded and it is ${en} late. Have the talk now and record it under \`gesprek\`.`,
          }
        : {
            nl: `Na de melding ${notification.name} had het eerste gesprek uiterlijk op ${dutchDayWithWeekday(deadline)} moeten zijn; het was ${nl} te laat. Bespreek met de gemeente hoe dit de volgende keer op tijd lukt.`,
            en: `After the notification ${notification.name} the first talk was due by ${englishDayWithWeekday(deadline)}; it was ${en} late. Discuss with the municipality how to be in time next time.`,
          };
    },
  };
}

export const wgs01 = defineRule({
  code: 'WGS-01',
  title: {
    nl: 'Eerste gesprek over schulden te laat',
    en: 'First talk about debts too late',
  },
  severity: 'error',
  explanation: {
    nl: 'Na een melding over schulden voert de gemeente binnen vier weken een eerste gesprek. Dreigt ontruiming, afsluiting of verlies van de zorgverzekering, dan binnen drie werkdagen; de dag van de melding, weekenden en feestdagen tellen daarbij niet. Een gesprek op de laatste dag is op tijd. Eindigt een termijn van vier weken in een weekend of op een feestdag, dan loopt hij door tot en met de eerste werkdag. Staat er geen gesprek, dan kijkt de regel tot vandaag, en niet verder dan het plan loopt.',
    en: 'After a notification of debts the municipality has a first talk within four weeks. Under threat of eviction, disconnection or loss of health insurance, within three working days; the day of the notification, weekends and holidays do not count. A talk on the last day is in time. A term of four weeks that ends in a weekend or on a holiday runs through the next working day. When no talk is recorded, the rule looks until today, and no further than the plan runs.',
  },
  exceptions: [],
  mended: {
    nl: 'Het gesprek was op woensdag 10 juni, drie werkdagen na de melding van vrijdag 5 juni.',
    en: 'The talk was on Wednesday 10 June, three working days after the notification of Friday 5 June.',
  },
  sources: [
    article('Wgs', 'art. 4', 2026),
    {
      title: 'Algemene termijnenwet',
      article: 'art. 1 en 3',
      certainty: 'known-high',
    },
  ],
  from: knownDay('2012-07-01'),
  *check(plan) {
    for (const notification of plan.facts.notifications) {
      const { law, reportedOn, threat, unclear } = notification;
      if (law?.name === 'Wgs' && reportedOn !== undefined && !unclear.has('dreiging')) {
        const deadline = firstDebtTalkBy(reportedOn, threat);
        const late = daysTooLate(plan, notification, deadline);
        if (late) {
          yield report(notification, deadline, late);
        }
      }
    }
  },
});
