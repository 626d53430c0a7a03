import { isAbsent } from '../../domain/fact.js';
import type { Notification } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { supervisionMeasures } from '../../domain/measures.js';
import { overdueDays } from '../../domain/overdue.js';
import { days } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { youthPlanBy } from '../../domain/statutoryTerms.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { dayCount, dayIn, namesOf } from '../wording.js';

/** Measures under which the institution makes the plan, whatever the family wants. */
const WITHOUT_GROUP_PLAN: ReadonlySet<string | undefined> = new Set(['jeugdreclassering', 'voogdij']);

function isUnderMeasure(plan: PlanModel, { persons }: Notification): boolean {
  return supervisionMeasures(plan.facts.decisions).some(
    ({ decision }) =>
      WITHOUT_GROUP_PLAN.has(decision.sort) && decision.persons.some((person) => persons.includes(person)),
  );
}

/** A family plan is not asked for where the child is in danger. */
function isUnsafe(plan: PlanModel, notification: Notification): boolean {
  return plan.facts.safetyAssessments.some(
    ({ verdict, persons }) =>
      verdict === 'onveilig' &&
      (persons.length === 0 || persons.some((person) => notification.persons.includes(person))),
  );
}

function cannotTell(plan: PlanModel, { unclear }: Notification): boolean {
  const { decisions, unreadable } = plan.facts;
  return (
    unreadable.has('Decision') ||
    unreadable.has('SafetyAssessment') ||
    decisions.some((decision) => decision.unclear.has('soort')) ||
    unclear.has('voor')
  );
}

function* lacks(plan: PlanModel, notification: Notification): Generator<Report> {
  const { reportedOn, planOfActionOn, persons, name } = notification;
  const family = namesOf(persons);
  if (isAbsent(notification, 'familiegroepsplan')) {
    yield {
      subject: notification,
      message: () => ({
        nl: `Bij de melding ${name} staat niet dat het gezin${persons.length > 0 ? ` van ${family.nl}` : ''} zelf een plan mocht maken. Bied een familiegroepsplan aan en noteer de dag bij \`familiegroepsplan\`.`,
        en: `The notification ${name} does not say that the family${persons.length > 0 ? ` of ${family.en}` : ''} could make a plan of its own. Offer a family group plan and record the day under \`familiegroepsplan\`.`,
      }),
    };
  }
  const deadline = reportedOn === undefined ? undefined : youthPlanBy(reportedOn);
  const isKnown = planOfActionOn !== undefined || isAbsent(notification, 'plan-van-aanpak');
  const late = deadline === undefined || !isKnown ? undefined : overdueDays(plan, deadline, planOfActionOn);
  if (deadline !== undefined && late) {
    yield {
      subject: notification,
      overlap: late,
      message: ({ overlap }) => {
        const due = dayIn(deadline);
        const count = dayCount(days(overlap ?? late));
        return planOfActionOn === undefined
          ? {
              nl: `Zes weken na de melding ${name} (uiterlijk ${due.nl}) was er nog geen plan; dat is ${count.nl} te laat. Maak het plan met het gezin af en noteer de dag bij \`plan-van-aanpak\`.`,
              en: `Six weeks after the notification ${name} (by ${due.en}) there was no plan; that is ${count.en} late. Finish the plan with the family and record the day under \`plan-van-aanpak\`.`,
            }
          : {
              nl: `Het plan na de melding ${name} kwam ${count.nl} later dan zes weken (uiterlijk ${due.nl}). Bespreek met het gezin waardoor het langer duurde en noteer dat bij \`motivering\`.`,
              en: `The plan after the notification ${name} came ${count.en} later than six weeks (by ${due.en}). Discuss with the family why it took longer and write that under \`motivering\`.`,
            };
      },
    };
  }
}

export const jw11 = defineRule({
  code: 'JW-11',
  title: {
    nl: 'Geen familiegroepsplan aangeboden, of het plan is laat',
    en: 'No family group plan offered, or a late plan',
  },
  severity: 'info',
  explanation: {
    nl: 'Na een melding op grond van de Jeugdwet mag het gezin eerst zelf een plan maken, en binnen zes weken is er een plan. De regel kijkt alleen naar een `melding` met `wet Jeugdwet`. Eindigt de termijn in een weekend of op een feestdag, dan loopt hij door tot en met de eerste werkdag.',
    en: 'After a notification under the Youth Act the family may first make a plan of its own, and within six weeks there is a plan. The rule looks at a `melding` with `wet Jeugdwet` only. A term that ends in a weekend or on a holiday runs through the next working day.',
  },
  exceptions: [
    {
      nl: 'Bij jeugdreclassering, bij voogdij en als een kind onveilig is, zwijgt de regel.',
      en: 'With youth probation, with guardianship and when a child is unsafe the rule says nothing.',
    },
    {
      nl: 'Staat er een `motivering` bij de melding, dan zwijgt de regel.',
      en: 'With a `motivering` on the notification the rule says nothing.',
    },
  ],
  mended: {
    nl: 'Het gezin kreeg op 12 januari de kans om zelf een plan te maken, en het plan was er binnen zes weken.',
    en: 'The family got the chance to make a plan of its own on 12 January, and the plan was there within six weeks.',
  },
  sources: [article('Jeugdwet', 'art. 4.1.2', 2017), article('Jeugdwet', 'art. 4.1.3 lid 5', 2017)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const notification of plan.facts.notifications) {
      const { law, motivation } = notification;
      const isOurs = law?.name === 'Jeugdwet' && motivation === undefined && !cannotTell(plan, notification);
      if (isOurs && !isUnderMeasure(plan, notification) && !isUnsafe(plan, notification)) {
        yield* lacks(plan, notification);
      }
    }
  },
});
