import { isAbsent, placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Person } from '../../domain/parties.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import type { SafetyAssessment } from '../../domain/wellbeing.js';
import { defineRule, type Report } from '../rule.js';
import { listOf, namesOf } from '../wording.js';

const ADULT = 18;

/** Help after which someone's safety is always weighed: domestic violence. */
const VIOLENCE: ReadonlySet<string> = new Set(['vrouwenopvang', 'veilig-thuis']);

const NOT_ASSESSED = 'onbekend';
const UNSAFE = 'onveilig';

export const kwa11 = defineRule({
  code: 'KWA-11',
  title: { nl: 'Veiligheid niet beoordeeld of niet opgevolgd', en: 'Safety not assessed or not followed up' },
  severity: 'warning',
  explanation: {
    nl: 'Is er een kind in het gezin, of is er hulp na huiselijk geweld, dan staat in het plan of het veilig is (`veiligheid`). Een oordeel zonder `voor` geldt voor iedereen; het oordeel onbekend is nog geen oordeel. Is het onveilig, dan staan de stappen van de Meldcode erbij en de melding bij Veilig Thuis.',
    en: 'When there is a child in the family, or help after domestic violence, the plan says whether it is safe (`veiligheid`). An assessment without `voor` is about everyone; the verdict onbekend is no verdict yet. When it is unsafe, the steps of the Meldcode and the report to Veilig Thuis are there too.',
  },
  exceptions: [],
  mended: {
    nl: 'De stap van de Meldcode en de melding bij Veilig Thuis staan erbij.',
    en: 'The step of the Meldcode and the report to Veilig Thuis stand with it.',
  },
  sources: [
    { title: '1Gezin1Plan', certainty: 'practice' },
    { title: 'Meldcode huiselijk geweld en kindermishandeling', certainty: 'known-high' },
  ],
  *check(plan) {
    const { safetyAssessments, unreadable } = plan.facts;
    if (!unreadable.has('SafetyAssessment') && safetyAssessments.every((one) => !one.unclear.has('voor'))) {
      yield* notAssessed(plan);
    }
    yield* safetyAssessments.filter(({ verdict }) => verdict === UNSAFE).flatMap(notFollowedUp);
  },
});

function* notAssessed(plan: PlanModel): Generator<Report> {
  const assessed = plan.facts.safetyAssessments.filter(({ verdict }) => verdict !== NOT_ASSESSED);
  const missing = plan.facts.persons.filter(
    (person) =>
      (isChild(plan, person) || fledViolence(plan, person)) &&
      !assessed.some(({ persons }) => persons.length === 0 || persons.includes(person)),
  );
  const [first, ...others] = missing;
  if (first) {
    const names = namesOf(missing);
    yield {
      subject: first,
      related: others.map(personSide),
      message: () => ({
        nl: `Of het veilig is voor ${names.nl} staat niet in het plan; beoordeel dat samen en schrijf \`veiligheid\` met de datum en het oordeel.`,
        en: `The plan does not say whether it is safe for ${names.en}; assess that together and write \`veiligheid\` with the date and the verdict.`,
      }),
    };
  }
}

/** Younger than eighteen on a day of the plan. */
function isChild(plan: PlanModel, person: Person): boolean {
  const childhood = plan.atAge(person, 0, ADULT);
  return (
    childhood !== undefined && plan.facts.period !== undefined && overlap(childhood, plan.facts.period) !== undefined
  );
}

function fledViolence(plan: PlanModel, person: Person): boolean {
  return plan.linesFor(person).some(({ service }) => service !== undefined && VIOLENCE.has(service.name));
}

function notFollowedUp(assessment: SafetyAssessment): readonly Report[] {
  const missing: Texts[] = [];
  if (isAbsent(assessment, 'meldcode')) {
    missing.push({ nl: 'de stappen van de Meldcode (`meldcode`)', en: 'the steps of the Meldcode (`meldcode`)' });
  }
  if (isAbsent(assessment, 'veilig-thuis-melding')) {
    missing.push({
      nl: 'de melding bij Veilig Thuis (`veilig-thuis-melding`)',
      en: 'the report to Veilig Thuis (`veilig-thuis-melding`)',
    });
  }
  if (missing.length === 0) {
    return [];
  }
  const list = listOf(missing);
  return [
    {
      subject: assessment,
      place: placeOf(assessment),
      message: () => ({
        nl: `Het is onveilig, maar het plan mist ${list.nl}; doe wat de Meldcode vraagt en schrijf het op.`,
        en: `It is unsafe, but the plan lacks ${list.en}; do what the Meldcode asks and write it down.`,
      }),
    },
  ];
}

function personSide(person: Person): RelatedFact {
  return {
    fact: person,
    place: person.place,
    label: { nl: `ook voor ${person.name}`, en: `for ${person.name} too` },
  };
}
