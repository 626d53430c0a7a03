import { placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import { type Cents, cents, formatMoney, sumCents } from '../../domain/money.js';
import type { Draw, PlanModel } from '../../domain/plan.js';
import { defineRule, type Report } from '../rule.js';
import { listOf } from '../wording.js';

/** As many of the largest lines as help to see where the money goes. */
const LINES_SHOWN = 3;

export const bud01 = defineRule({
  code: 'BUD-01',
  title: { nl: 'Budget overschreden', en: 'Budget exceeded' },
  severity: 'error',
  explanation: {
    nl: 'Wat de inzet uit een geldstroom kost, past in het budget van die geldstroom; precies gelijk mag. Hetzelfde geldt voor het budget van het hele huishouden, waarin Wfz en informele hulp niet meetellen. Heeft een budget een eigen periode, dan telt alleen het deel van de inzet in die periode.',
    en: 'What the lines of a funding stream cost fits its budget; exactly equal is fine. The same holds for the budget of the whole household, in which Wfz and informal help do not count. If a budget has a period of its own, only the part of a line inside it counts.',
  },
  exceptions: [],
  mended: { nl: 'Anderhalf uur per week past in het budget.', en: 'One and a half hours a week fits the budget.' },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const stream of plan.facts.streams) {
      const room = plan.roomIn(stream);
      if (room !== undefined && room < 0 && stream.budget !== undefined) {
        yield exceeded({
          subject: stream,
          called: { nl: `Geldstroom ${stream.name}`, en: `Funding stream ${stream.name}` },
          budget: stream.budget,
          excess: cents(-room),
          draws: plan.drawsOn(stream),
        });
      }
    }
    yield* householdExceeded(plan);
  },
});

function* householdExceeded(plan: PlanModel): Generator<Report> {
  const budget = plan.facts.householdBudget;
  const room = plan.householdRoom;
  if (budget?.amount !== undefined && room !== undefined && room < 0) {
    yield exceeded({
      subject: budget,
      called: { nl: 'Het huishouden', en: 'The household' },
      budget: budget.amount,
      excess: cents(-room),
      draws: plan.householdDraws,
    });
  }
}

interface Exceeded {
  readonly subject: Report['subject'];
  readonly called: { readonly nl: string; readonly en: string };
  readonly budget: Cents;
  readonly excess: Cents;
  readonly draws: readonly Draw[];
}

function exceeded({ subject, called, budget, excess, draws }: Exceeded): Report {
  const largest = draws.slice(0, LINES_SHOWN);
  return {
    subject,
    place: placeOf(subject, 'budget'),
    amount: excess,
    related: largest.map(drawSide),
    message: () => {
      const over = formatMoney(excess);
      const available = formatMoney(budget);
      const total = formatMoney(sumCents([budget, excess]));
      const most = listOf(
        largest.map(({ line, amount }) => ({
          nl: `${line.name} met ${formatMoney(amount)}`,
          en: `${line.name} with ${formatMoney(amount)}`,
        })),
      );
      return {
        nl: `${called.nl} komt ${over} boven het budget: ${total} aan inzet tegenover ${available}; verlaag de inzet of pas het budget aan (het grootst: ${most.nl}).`,
        en: `${called.en} is ${over} over budget: ${total} of support against ${available}; lower the support or adjust the budget (largest: ${most.en}).`,
      };
    },
  };
}

function drawSide({ line, amount }: Draw): RelatedFact {
  const money = formatMoney(amount);
  return {
    fact: line,
    place: line.place,
    label: { nl: `${line.name} kost hieruit ${money}`, en: `${line.name} takes ${money} from it` },
  };
}
