import { isAbsent, placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { FundingStream } from '../../domain/funding.js';
import { type Cents, cents, formatMoney, subtractCents, sumCents } from '../../domain/money.js';
import { isOutsideHouseholdBudget, type PlanModel } from '../../domain/plan.js';
import { unbudgetedShares } from '../../domain/unbudgeted.js';
import { replaceAt } from '../fixes.js';
import { defineRule } from '../rule.js';

export const bud02 = defineRule({
  code: 'BUD-02',
  title: {
    nl: 'Budgetten van de geldstromen tellen niet op tot het huishoudbudget',
    en: 'Stream budgets do not add up to the household budget',
  },
  severity: 'warning',
  explanation: {
    nl: 'Is er een budget voor het hele huishouden, dan zijn de budgetten van de geldstromen samen precies dat bedrag. Samen minder is een waarschuwing, samen meer een fout: dan is er meer toegezegd dan er is.',
    en: 'With a budget for the whole household, the budgets of the funding streams add up to exactly that amount. Less is a warning, more is an error: then more is promised than there is.',
  },
  exceptions: [
    { nl: 'Wfz en informele hulp tellen niet mee.', en: 'Wfz and informal help do not count.' },
    {
      nl: 'Zolang een geldstroom geen budget heeft, zegt deze regel niets over een verschil naar beneden.',
      en: 'While a stream lacks a budget, this rule says nothing about a shortfall.',
    },
  ],
  mended: {
    nl: 'De geldstromen zijn samen precies het budget van het huishouden.',
    en: 'The funding streams together are exactly the budget of the household.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    const household = plan.facts.householdBudget;
    const parts = streamBudgets(plan);
    if (household?.amount === undefined || !parts || parts.length === 0) {
      return;
    }
    const sum = sumCents(parts.map(({ budget }) => budget));
    const difference = subtractCents(sum, household.amount);
    const isExplained = difference < 0 && unbudgetedShares(plan).length > 0;
    if (difference !== 0 && !isExplained) {
      const whole = formatMoney(household.amount);
      const together = formatMoney(sum);
      const apart = cents(Math.abs(difference));
      yield {
        subject: household,
        severity: difference > 0 ? 'error' : 'warning',
        amount: apart,
        related: parts.map(budgetSide),
        fixes: () => [
          replaceAt(
            household.place,
            formatMoney(sum),
            { nl: `Maak het huishoudbudget ${formatMoney(sum)}`, en: `Make the household budget ${formatMoney(sum)}` },
            { preferred: false },
          ),
        ],
        message: () => ({
          nl: `De budgetten van de geldstromen zijn samen ${together}, ${formatMoney(apart)} ${difference > 0 ? 'meer' : 'minder'} dan het huishoudbudget van ${whole}; maak ze gelijk.`,
          en: `The budgets of the funding streams are ${together} together, ${formatMoney(apart)} ${difference > 0 ? 'more' : 'less'} than the household budget of ${whole}; make them equal.`,
        }),
      };
    }
  },
});

interface StreamBudget {
  readonly stream: FundingStream;
  readonly budget: Cents;
}

/** Undefined while one of them is not known, so that nothing can be said about their sum. */
function streamBudgets(plan: PlanModel): readonly StreamBudget[] | undefined {
  const parts: StreamBudget[] = [];
  for (const stream of plan.facts.streams) {
    const { law, budget } = stream;
    if (!law || !(isAbsent(stream, 'budget') || budget !== undefined)) {
      return undefined;
    }
    if (!isOutsideHouseholdBudget(law)) {
      if (budget === undefined) {
        return undefined;
      }
      parts.push({ stream, budget });
    }
  }
  return plan.facts.unreadable.has('FundingStream') ? undefined : parts;
}

function budgetSide({ stream, budget }: StreamBudget): RelatedFact {
  const money = formatMoney(budget);
  return {
    fact: stream,
    place: placeOf(stream, 'budget'),
    label: { nl: `${stream.name} heeft ${money}`, en: `${stream.name} has ${money}` },
  };
}
