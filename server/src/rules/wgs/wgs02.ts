import type { Day } from '../../domain/day.js';
import { isAbsent, placeOf } from '../../domain/fact.js';
import type { Notification } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { overdueDays } from '../../domain/overdue.js';
import { days } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { debtPlanBy } from '../../domain/statutoryTerms.js';
import type { Texts } from '../../domain/texts.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { dayCount, dayIn } from '../wording.js';

interface Step {
  readonly keyword: PropertyKeyword;
  readonly name: Texts;
  readonly doneOn: Day | undefined;
}

/** The plan of action is part of the decision, so a plan without a separate decision day is enough. */
function stepsOf(notification: Notification): readonly Step[] {
  const { decidedOn, planOfActionOn } = notification;
  const plan: Step = {
    keyword: 'plan-van-aanpak',
    name: { nl: 'het plan van aanpak', en: 'the plan of action' },
    doneOn: planOfActionOn,
  };
  return decidedOn === undefined
    ? [plan]
    : [plan, { keyword: 'besluit', name: { nl: 'de beschikking', en: 'the decision' }, doneOn: decidedOn }];
}

function* tooLate(plan: PlanModel, notification: Notification, interviewOn: Day): Generator<Report> {
  const deadline = debtPlanBy(interviewOn);
  for (const { keyword, name, doneOn } of stepsOf(notification)) {
    const isKnown = doneOn !== undefined || isAbsent(notification, keyword);
    const late = isKnown ? overdueDays(plan, deadline, doneOn) : undefined;
    if (late) {
      yield {
        subject: notification,
        place: placeOf(notification, keyword),
        overlap: late,
        severity: warningUnlessMotivated(notification),
        message: ({ overlap }) => {
          const count = dayCount(days(overlap ?? late));
          const due = dayIn(deadline);
          const outcome =
            doneOn === undefined
              ? {
                  nl: `staat nog niet in het plan en is ${count.nl} te laat`,
                  en: `is not in the plan yet and is ${count.en} late`,
                }
              : { nl: `kwam ${count.nl} te laat`, en: `came ${count.en} late` };
          return {
            nl: `Na het eerste gesprek bij ${notification.name} was de laatste dag voor ${name.nl} ${due.nl}; ${name.nl} ${outcome.nl}. Maak dit met de schuldhulpverlener in orde, en noteer de reden bij \`motivering\`.`,
            en: `After the first talk of ${notification.name} the last day for ${name.en} was ${due.en}; ${name.en} ${outcome.en}. Settle this with the debt counsellor, and write the reason under \`motivering\`.`,
          };
        },
      };
    }
  }
}

/** Without the exempt income a plan of action cannot say what there is to live on. */
function* withoutExemptIncome(notification: Notification): Generator<Report> {
  if (notification.planOfActionOn !== undefined && isAbsent(notification, 'beslagvrije-voet')) {
    yield {
      subject: notification,
      severity: warningUnlessMotivated(notification),
      message: () => ({
        nl: `Bij ${notification.name} is er een plan van aanpak, maar de beslagvrije voet staat er niet bij. Vraag de schuldhulpverlener om het bedrag en noteer het bij \`beslagvrije-voet\`.`,
        en: `${notification.name} has a plan of action, but not the income exempt from seizure. Ask the debt counsellor for the amount and record it under \`beslagvrije-voet\`.`,
      }),
    };
  }
}

export const wgs02 = defineRule({
  code: 'WGS-02',
  title: {
    nl: 'Beschikking of plan van aanpak te laat, of zonder beslagvrije voet',
    en: 'Decision or plan of action too late, or without the exempt income',
  },
  severity: 'warning',
  explanation: {
    nl: 'Binnen acht weken na het eerste gesprek is er een beschikking met een plan van aanpak; de verordening van de gemeente mag een kortere termijn noemen, maar die staat niet in een plan. Het plan van aanpak noemt de beslagvrije voet. De laatste dag telt mee; valt die in een weekend of op een feestdag, dan loopt de termijn door tot en met de eerste werkdag. Zolang de termijn loopt, zwijgt de regel.',
    en: 'Within eight weeks of the first talk there is a decision with a plan of action; the ordinance of the municipality may set a shorter term, but a plan does not hold that. The plan of action names the income exempt from seizure. The last day counts; when it falls in a weekend or on a holiday, the term runs through the next working day. While the term runs the rule is silent.',
  },
  exceptions: [
    {
      nl: 'Met een `motivering` bij de melding blijft de melding als informatie staan.',
      en: 'With a `motivering` on the notification the finding stays as information.',
    },
  ],
  mended: {
    nl: 'De beschikking met het plan van aanpak was er binnen acht weken, en de beslagvrije voet staat erin.',
    en: 'The decision with the plan of action was there within eight weeks, and names the income exempt from seizure.',
  },
  since: {
    nl: 'Sinds 1 januari 2021; die datum is niet nageslagen, maar vrijwel zeker juist.',
    en: 'Since 1 January 2021; that date was not looked up, but is almost certainly right.',
  },
  sources: [
    article('Wgs', 'art. 4a', 2026, {
      nl: 'Dat dit sinds 1 januari 2021 geldt, is uit kennis.',
      en: 'That this holds since 1 January 2021 is from knowledge.',
    }),
    { title: 'Algemene termijnenwet', article: 'art. 1 en 3', certainty: 'known-high' },
  ],
  from: knownDay('2021-01-01'),
  *check(plan) {
    for (const notification of plan.facts.notifications) {
      if (notification.law?.name === 'Wgs') {
        if (notification.interviewOn !== undefined) {
          yield* tooLate(plan, notification, notification.interviewOn);
        }
        yield* withoutExemptIncome(notification);
      }
    }
  },
});
