import type { Fact } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import { isPersonalBudget } from '../../domain/personalBudget.js';
import { type PlanModel, paidBy } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { listOf } from '../wording.js';
import { budgetLines } from './budgetLines.js';

const LAWS = ['Wmo', 'Jeugdwet', 'Wlz', 'Zvw'] as const;

/** A property counts as given when it is written, even when it could not be understood. */
function says(fact: Fact & { readonly motivation?: string | undefined }, keyword: PropertyKeyword): boolean {
  return keyword === 'motivering'
    ? fact.motivation !== undefined || fact.unclear.has(keyword)
    : fact.parts.has(keyword) || fact.unclear.has(keyword);
}

/** The lines of one budget: of the same law and for one of the same persons. */
function sameBudget(plan: PlanModel, line: Intervention): readonly Intervention[] {
  return plan.facts.lines.filter(
    (other) =>
      isPersonalBudget(other) &&
      LAWS.some((law) => paidBy(line, law) && paidBy(other, law)) &&
      other.persons.some((person) => line.persons.includes(person)),
  );
}

/** The quality differs per line; the rest is settled once for the whole budget. */
function missingFrom(plan: PlanModel, line: Intervention): readonly Texts[] {
  const budget = sameBudget(plan, line);
  const missing: Texts[] = [];
  if (!budget.some((other) => says(other, 'bekwaamheid') || says(other, 'beheerder'))) {
    missing.push({
      nl: 'wie het pgb kan beheren (`bekwaamheid` of `beheerder`)',
      en: 'who can manage the budget (`bekwaamheid` or `beheerder`)',
    });
  }
  if (![...budget, ...budget.flatMap(({ decisions }) => decisions)].some((fact) => says(fact, 'motivering'))) {
    missing.push({
      nl: 'waarom het gezin een pgb wil (`motivering`)',
      en: 'why the family wants a budget (`motivering`)',
    });
  }
  if (!says(line, 'kwaliteit')) {
    missing.push({ nl: 'hoe goed de hulp is (`kwaliteit`)', en: 'how good the help is (`kwaliteit`)' });
  }
  if (paidBy(line, 'Wlz') && !budget.some((other) => says(other, 'budgetplan'))) {
    missing.push({ nl: 'het `budgetplan`', en: 'the budget plan (`budgetplan`)' });
  }
  return missing;
}

export const pgb04 = defineRule({
  code: 'PGB-04',
  title: { nl: 'Voorwaarden voor een pgb ontbreken', en: 'Conditions of a personal budget are missing' },
  severity: 'error',
  explanation: {
    nl: 'Voor een pgb moet vaststaan wie het kan beheren (`bekwaamheid`, of een `beheerder` die de budgethouder vertegenwoordigt), waarom het gezin een pgb wil (`motivering`, ook bij het besluit) en hoe goed de hulp is (`kwaliteit`). Bij de Wlz hoort er een `budgetplan` bij. De kwaliteit staat bij elke inzet; de andere drie hoeven bij één pgb maar op één plek te staan.',
    en: 'For a personal budget it must be clear who can manage it (`bekwaamheid`, or a `beheerder` who represents the holder), why the family wants a budget (`motivering`, on the decision as well) and how good the help is (`kwaliteit`). Under the Wlz a `budgetplan` goes with it. The quality stands on every line; the other three need to stand in one place only for one budget.',
  },
  exceptions: [],
  mended: {
    nl: 'Er staat dat Anna het pgb kan beheren, hoe goed de hulp is en waarom zij een pgb wil.',
    en: 'It says that Anna can manage the budget, how good the help is and why she wants a personal budget.',
  },
  sources: [
    article('Wmo 2015', 'art. 2.3.6 lid 2', 2026),
    article('Wlz', 'art. 3.3.3 lid 4', 2026),
    article('Jeugdwet', 'art. 8.1.1 lid 2', 2017),
    article('Besluit zorgverzekering', 'art. 2.15c', 2026),
  ],
  *check(plan) {
    for (const line of budgetLines(plan, LAWS)) {
      const missing = line.unclear.has('op') ? [] : missingFrom(plan, line);
      if (missing.length > 0) {
        const names = listOf(missing);
        yield {
          subject: line,
          message: () => ({
            nl: `${line.name} is een pgb, maar in het plan staat niet ${names.nl}. Bespreek dit met de budgethouder en vul het aan.`,
            en: `${line.name} is a personal budget, but the plan does not say ${names.en}. Discuss this with the holder and complete it.`,
          }),
        };
      }
    }
  },
});
