import { placeOf } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import { mayConcern } from '../../domain/lineDecisions.js';
import type { Person } from '../../domain/parties.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { lineSide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { namesOf } from '../wording.js';

/** Help in daily life, which the Wlz would give as well; not aids, transport or measures of a court. */
const DAILY_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'huishoudelijke-hulp',
  'begeleiding-individueel',
  'begeleiding-24-uur',
  'begeleiding-groep',
  'persoonlijke-verzorging',
  'logeren',
  'verblijf',
  'jeugdhulp-ambulant',
  'dagbehandeling-jeugd',
  'jeugdverblijf',
]);

/** An indication that was asked for, whatever came of it; one that was withdrawn says nothing. */
function isAppliedFor(plan: PlanModel, person: Person): boolean {
  return plan.facts.decisions.some(
    (decision) =>
      decision.decisionKind === 'indicatie' &&
      (decision.law === undefined || decision.law.name === 'Wlz') &&
      decision.status !== 'ingetrokken' &&
      mayConcern(decision, person),
  );
}

function municipalCare(plan: PlanModel, person: Person): readonly Intervention[] {
  const support = [...supportPaidBy(plan, 'Wmo'), ...supportPaidBy(plan, 'Jeugdwet')];
  return [...new Set(support.flatMap((it) => (it.person === person && does(it.service, DAILY_CARE) ? it.line : [])))];
}

export const wlz22 = defineRule({
  code: 'WLZ-22',
  title: {
    nl: 'Vermoeden van Wlz zonder aanvraag',
    en: 'Wlz suspected without an application',
  },
  severity: 'info',
  explanation: {
    nl: 'Heeft iemand blijvend 24 uur per dag zorg nodig (`zorgbehoefte blijvend-24-uur`) en komt de hulp uit de Wmo of de Jeugdwet, dan kan de Wlz beter passen. Werkt iemand niet mee aan een aanvraag bij het CIZ, dan kan het college de hulp weigeren.',
    en: 'When someone lastingly needs care 24 hours a day (`zorgbehoefte blijvend-24-uur`) and the help comes from the Wmo or the Youth Act, the Wlz may fit better. When someone does not cooperate with an application to the CIZ, the municipality may refuse the help.',
  },
  exceptions: [
    {
      nl: 'Staat er een indicatie in het plan, ook als zij is aangevraagd of afgewezen, dan is er geen melding.',
      en: 'When the plan has an indication, also one applied for or refused, there is no finding.',
    },
  ],
  mended: {
    nl: 'Anna vroeg op 18 mei een Wlz-indicatie aan bij het CIZ.',
    en: 'Anna applied to the CIZ for a Wlz indication on 18 May.',
  },
  sources: [article('Wmo 2015', 'art. 2.3.5 lid 6', 2026), article('Jeugdwet', 'art. 1.2 lid 1 onder c', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const person of plan.facts.unreadable.has('Decision') ? [] : plan.facts.persons) {
      const lines = person.careNeeds.includes('blijvend-24-uur') ? municipalCare(plan, person) : [];
      if (lines.length > 0 && !isAppliedFor(plan, person)) {
        const names = namesOf(lines);
        yield {
          subject: person,
          place: placeOf(person, 'zorgbehoefte'),
          related: lines.map(lineSide),
          message: () => ({
            nl: `${person.name} heeft blijvend 24 uur per dag zorg nodig en krijgt nu ${names.nl} van de gemeente, zonder aanvraag voor de Wlz. Bespreek of een aanvraag bij het CIZ past en leg de indicatie vast; zonder medewerking kan het college de hulp weigeren.`,
            en: `${person.name} lastingly needs care 24 hours a day and now gets ${names.en} from the municipality, without an application for the Wlz. Discuss whether an application to the CIZ fits and record the indication; without cooperation the municipality may refuse the help.`,
          }),
        };
      }
    }
  },
});
