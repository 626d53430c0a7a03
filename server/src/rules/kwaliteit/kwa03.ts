import { isAbsent } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Goal } from '../../domain/goals.js';
import type { Intervention } from '../../domain/intervention.js';
import { isPaidHelp } from '../../domain/paidHelp.js';
import type { PlanModel } from '../../domain/plan.js';
import { alternatives } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { setProperty } from '../statementFixes.js';
import { namesOf } from '../wording.js';

const NETWORK = 'netwerk';

export const kwa03 = defineRule({
  code: 'KWA-03',
  title: { nl: 'Netwerk eerst', en: 'Network first' },
  severity: 'warning',
  explanation: {
    nl: 'Werkt betaalde hulp aan een doel, dan is eerst gekeken wat het eigen netwerk kan doen. Dat staat in het plan als iemand uit het netwerk aan het doel werkt, of als bij de inzet of het doel staat dat het netwerk is onderzocht.',
    en: 'When paid help works on a goal, the plan first looks at what the family’s own network can do. It shows when someone of the network works on the goal, or when the line or the goal says that the network was considered.',
  },
  exceptions: [
    {
      nl: 'Informele hulp, hulp die het gezin zelf betaalt en algemene voorzieningen tellen niet als betaalde hulp.',
      en: 'Informal help, help the family pays itself and general services do not count as paid help.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: { nl: 'Ria werkt mee aan hetzelfde doel.', en: 'Ria works on the same goal.' },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  *check(plan) {
    const isKnown =
      !plan.facts.unreadable.has('NetworkMember') && plan.facts.network.every((one) => !one.unclear.has('bij'));
    if (!isKnown) {
      return;
    }
    for (const line of plan.facts.lines.filter(isPaidHelp)) {
      const goals = line.goals.filter((goal) => !hasNetwork(plan, goal) && !isConsidered(goal));
      if (goals.length > 0 && !isConsidered(line)) {
        const names = namesOf(goals);
        yield {
          subject: line,
          severity: warningUnlessMotivated(line),
          related: goals.map(goalSide),
          fixes: () => [
            setProperty(
              plan,
              line,
              ['onderzocht', alternatives.filter((one) => one === NETWORK || line.considered.has(one)).join(', ')],
              { preferred: false },
            ),
          ],
          message: () => ({
            nl: `${line.name} werkt aan ${names.nl} zonder iemand uit het netwerk; kijk eerst wat het netwerk kan doen, of zet bij \`onderzocht\` dat het netwerk is bekeken.`,
            en: `${line.name} works on ${names.en} without anyone of the network; first see what the network can do, or write under \`onderzocht\` that the network was considered.`,
          }),
        };
      }
    }
  },
});

function hasNetwork(plan: PlanModel, goal: Goal): boolean {
  return plan.facts.network.some(({ goals }) => goals.includes(goal));
}

/** A list of alternatives that could not be read may well name the network. */
function isConsidered(fact: Intervention | Goal): boolean {
  return fact.considered.has(NETWORK) || (fact.unclear.has('onderzocht') && !isAbsent(fact, 'onderzocht'));
}

function goalSide(goal: Goal): RelatedFact {
  return {
    fact: goal,
    place: goal.place,
    label: { nl: `niemand uit het netwerk werkt aan ${goal.name}`, en: `nobody of the network works on ${goal.name}` },
  };
}
