import type { Decision } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import type { Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { type Stretch, withoutDays } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import { wlzStretches } from '../../domain/wlzDays.js';
import { warningUnlessMotivated } from '../motivated.js';
import { payDaysFrom } from '../otherPayer.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { daysOutsideWlz } from './nursingOutsideWlz.js';
import {
  COVERED_BESIDE_WMO,
  DOMESTIC_HELP,
  isSocialTransport,
  NURSING_AND_CARE,
  SHELTER,
  SHELTERED_LIVING,
} from './package.js';

/** Properties of a line that may turn out to say that the Wlz does deliver. */
const SAYS_DELIVERED: readonly PropertyKeyword[] = ['dienst', 'voor', 'periode', 'uit', 'vorm'];

function deliveryMayBeUnread(plan: PlanModel, person: Person): boolean {
  return (
    plan.facts.unreadable.has('Intervention') ||
    plan.facts.lines.some(
      (line) =>
        (line.persons.includes(person) || line.unclear.has('voor')) &&
        SAYS_DELIVERED.some((keyword) => line.unclear.has(keyword)),
    )
  );
}

/** A line that the Wlz pays is delivery, whatever its form. */
function daysPaidByWlz(plan: PlanModel, person: Person): readonly Period[] {
  return plan.linesFor(person, 'Wlz').flatMap(({ period }) => period ?? []);
}

/** What the Wlz would cover once it is delivered. */
function wouldBeCovered(support: Support, lawName: 'Wmo' | 'Zvw'): boolean {
  const { service } = support;
  if (lawName === 'Zvw') {
    return does(service, NURSING_AND_CARE);
  }
  return (
    (does(service, COVERED_BESIDE_WMO) && !isSocialTransport(support)) ||
    does(service, DOMESTIC_HELP) ||
    SHELTER.has(service.name) ||
    service.name === SHELTERED_LIVING
  );
}

function waiting(plan: PlanModel, support: Support, lawName: 'Wmo' | 'Zvw'): readonly Stretch<Decision>[] {
  const { person, period } = support;
  if (!wouldBeCovered(support, lawName) || deliveryMayBeUnread(plan, person)) {
    return [];
  }
  const granted = wlzStretches(
    plan,
    person,
    ({ forms, indications }) => forms.size === 0 && !indications.some(({ unclear }) => unclear.has('levering')),
    period,
  );
  const elsewhere = lawName === 'Zvw' ? daysOutsideWlz(plan, support) : [];
  return withoutDays(granted, [...daysPaidByWlz(plan, person), ...elsewhere]);
}

const ASK_CARE_OFFICE: Texts = {
  nl: 'Vraag het zorgkantoor om overbruggingszorg, of noteer bij `motivering` wat het zorgkantoor heeft bevestigd.',
  en: 'Ask the care office for bridging care, or write under `motivering` what the care office has confirmed.',
};
const KEEP_IN_VIEW: Texts = {
  nl: 'De inzet noemt een motivering; ga na of die nog klopt.',
  en: 'The line gives a motivation; check that it still holds.',
};

function report(
  plan: PlanModel,
  { line, person }: Support,
  { period: overlap, facts }: Stretch<Decision>,
  lawName: string,
): Report {
  return {
    subject: line,
    related: facts.map(deliveryOf),
    overlap,
    costOf: line,
    severity: warningUnlessMotivated(line),
    fixes: (details) =>
      payDaysFrom(
        plan,
        line,
        details.overlap,
        { law: 'Wlz', form: 'overbrugging', decision: facts[0] },
        { preferred: true },
      ),
    message: (details) => {
      const { nl, en } = atStake(details);
      const advice = line.motivation === undefined ? ASK_CARE_OFFICE : KEEP_IN_VIEW;
      return {
        nl: `De ${lawName} betaalt ${line.name} nog terwijl ${person.name} een Wlz-indicatie heeft die niet wordt geleverd: ${nl}. ${advice.nl}`,
        en: `The ${lawName} still pays for ${line.name} while ${person.name} has a Wlz indication that is not delivered: ${en}. ${advice.en}`,
      };
    },
  };
}

export const wlz20 = defineRule({
  code: 'WLZ-20',
  title: {
    nl: 'Overbrugging: Wmo of Zvw loopt door terwijl Wlz-levering nog niet start',
    en: 'Bridging: Wmo or Zvw continues while Wlz delivery has not started',
  },
  severity: 'warning',
  explanation: {
    nl: 'Vanaf de ingang van een Wlz-indicatie biedt de Wlz-uitvoerder overbruggingszorg; die kan de aanbieder van nu contracteren. Lopen Wmo-hulp of wijkverpleging door terwijl er nog geen levering is, dan vraagt dat een afspraak met het zorgkantoor. Zodra een levering begint (ook `overbrugging`) gelden de andere Wlz-regels.',
    en: 'From the start of a Wlz indication the Wlz administrator offers bridging care and may contract the present provider. When Wmo help or district nursing continues while nothing is delivered yet, that needs an agreement with the care office. Once a delivery starts (`overbrugging` too) the other Wlz rules apply.',
  },
  exceptions: [
    {
      nl: 'Staat bij de inzet een `motivering`, dan blijft de melding als informatie staan.',
      en: 'With a `motivering` on the line it stays as information.',
    },
  ],
  mended: {
    nl: 'Het zorgkantoor betaalt dezelfde aanbieder door, als overbruggingszorg uit de Wlz.',
    en: 'The care office keeps paying the same provider, as bridging care from the Wlz.',
  },
  sources: [article('Wlz', 'art. 3.3.6 en 3.3.6a', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['WLZ-01', 'WLZ-02', 'WLZ-06', 'WLZ-23', 'WMO-05'],
  *check(plan) {
    for (const lawName of ['Wmo', 'Zvw'] as const) {
      for (const support of supportPaidBy(plan, lawName)) {
        for (const stretch of waiting(plan, support, lawName)) {
          yield report(plan, support, stretch, lawName);
        }
      }
    }
  },
});
