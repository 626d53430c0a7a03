import { placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { FundingStream, HouseholdBudget } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { costOutsideBudget } from '../../domain/outsideBudget.js';
import { type Period, subtract } from '../../domain/period.js';
import { isOutsideHouseholdBudget, type PlanModel } from '../../domain/plan.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { moneyAtStake, onDays, spanOf } from '../wording.js';

export const bud08 = defineRule({
  code: 'BUD-08',
  title: { nl: 'Inzet loopt buiten de periode van het budget', en: 'Support runs outside the budget period' },
  severity: 'warning',
  explanation: {
    nl: 'Heeft een budget een eigen periode, dan betaalt het alleen inzet in die periode. Loopt een inzet ervoor of erna door, dan is er voor die dagen geen budget.',
    en: 'If a budget has a period of its own, it pays only for support inside it. Where a line runs before or after, there is no budget for those days.',
  },
  exceptions: [
    {
      nl: 'Een budget zonder eigen periode geldt voor het hele plan.',
      en: 'A budget without a period covers the whole plan.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'De begeleiding begint op de eerste dag van het budget.',
    en: 'The support starts on the first day of the budget.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const line of plan.facts.lines) {
      const reports = [...outsideStreams(plan, line)];
      yield* reports;
      if (reports.length === 0) {
        yield* outsideHousehold(plan, line);
      }
    }
  },
});

function* outsideStreams(plan: PlanModel, line: Intervention): Generator<Report> {
  for (const stream of new Set(line.funding.flatMap(({ stream: one }) => one ?? []))) {
    if (stream.period && stream.budget !== undefined) {
      yield* outside(plan, line, stream, stream.period);
    }
  }
}

function* outsideHousehold(plan: PlanModel, line: Intervention): Generator<Report> {
  const budget = plan.facts.householdBudget;
  const counts = line.funding.some(({ law }) => law !== undefined && !isOutsideHouseholdBudget(law));
  if (budget?.period && counts) {
    yield* outside(plan, line, budget, budget.period);
  }
}

function* outside(
  plan: PlanModel,
  line: Intervention,
  budget: FundingStream | HouseholdBudget,
  covered: Period,
): Generator<Report> {
  for (const rest of line.period ? subtract(line.period, [covered]) : []) {
    const amount = costOutsideBudget(plan, line, budget, rest);
    const called =
      budget.kind === 'fundingStream'
        ? { nl: `geldstroom ${budget.name}`, en: `funding stream ${budget.name}` }
        : { nl: 'het huishouden', en: 'the household' };
    yield {
      subject: line,
      place: placeOf(line, 'periode'),
      severity: warningUnlessMotivated(line),
      overlap: rest,
      ...(amount !== undefined && { amount }),
      related: [budgetSide(budget, covered)],
      message: (details) => {
        const span = onDays(details.overlap);
        const money = moneyAtStake(details.amount);
        return {
          nl: `${line.name} loopt ${span.nl} buiten de periode van het budget van ${called.nl}${money.nl}; kies voor die dagen een ander budget of pas de periode aan.`,
          en: `${line.name} runs ${span.en} outside the budget period of ${called.en}${money.en}; choose another budget for those days or change the period.`,
        };
      },
    };
  }
}

function budgetSide(budget: FundingStream | HouseholdBudget, covered: Period): RelatedFact {
  const span = spanOf(covered);
  return {
    fact: budget,
    place: placeOf(budget, 'periode'),
    label: { nl: `het budget geldt ${span.nl}`, en: `the budget holds ${span.en}` },
  };
}
