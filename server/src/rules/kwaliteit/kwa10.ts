import { type Fact, isAbsent } from '../../domain/fact.js';
import type { Fix } from '../../domain/finding.js';
import type { Goal } from '../../domain/goals.js';
import type { Intervention } from '../../domain/intervention.js';
import type { PlanModel } from '../../domain/plan.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { setProperty } from '../statementFixes.js';

const MOST_CHOICES = 5;

export const kwa10 = defineRule({
  code: 'KWA-10',
  title: { nl: 'Inzet zonder doel of doel zonder actie', en: 'Support without a goal or goal without action' },
  severity: 'warning',
  explanation: {
    nl: 'Elke inzet werkt aan een doel van het gezin, en voor elk doel doet iemand iets: een inzet, iemand uit het netwerk of een afspraak. Schrijf `bij` met de naam van het doel.',
    en: 'All support works on a goal of the family, and for every goal someone does something: a line of support, someone of the network or an appointment. Write `bij` with the name of the goal.',
  },
  exceptions: [
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: { nl: 'De begeleiding noemt het doel waaraan zij werkt.', en: 'The support names the goal it works on.' },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  *check(plan) {
    for (const line of plan.facts.lines.filter((one) => isAbsent(one, 'bij'))) {
      yield {
        subject: line,
        severity: warningUnlessMotivated(line),
        fixes: () => goalChoices(plan, line),
        message: () => ({
          nl: `${line.name} werkt niet aan een doel; schrijf \`bij\` met de naam van het doel.`,
          en: `${line.name} does not work on a goal; write \`bij\` with the name of the goal.`,
        }),
      };
    }
    for (const goal of goalsWithoutAction(plan)) {
      yield {
        subject: goal,
        message: () => ({
          nl: `Aan doel ${goal.name} werkt niemand; zet \`bij ${goal.name}\` bij een inzet, iemand uit het netwerk of een afspraak.`,
          en: `Nobody works on goal ${goal.name}; write \`bij ${goal.name}\` with support, someone of the network or an appointment.`,
        }),
      };
    }
  },
});

/** One choice per goal that is for someone of the line, or for everyone. */
function goalChoices(plan: PlanModel, line: Intervention): readonly Fix[] {
  const fitting = plan.facts.goals.filter(
    ({ persons }) => persons.length === 0 || persons.some((person) => line.persons.includes(person)),
  );
  const preferred = fitting.length === 1;
  return fitting.slice(0, MOST_CHOICES).map(({ name }) => setProperty(plan, line, ['bij', name], { preferred }));
}

/** A goal that is named by something that could not be read may well have its action there. */
function goalsWithoutAction({ facts }: PlanModel): readonly Goal[] {
  const { lines, network, appointments, unreadable } = facts;
  const acting: readonly (Fact & { readonly goals: readonly Goal[] })[] = [...lines, ...network, ...appointments];
  const isUnknown =
    unreadable.has('Intervention') ||
    unreadable.has('NetworkMember') ||
    unreadable.has('Appointment') ||
    acting.some(({ unclear }) => unclear.has('bij'));
  const acted = new Set(acting.flatMap(({ goals }) => goals));
  return isUnknown ? [] : facts.goals.filter((goal) => !acted.has(goal));
}
