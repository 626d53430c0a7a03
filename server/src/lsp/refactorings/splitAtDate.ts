import type { Day } from '../../domain/day.js';
import type { Intervention } from '../../domain/intervention.js';
import { type SplitRefusal, splitLine, splitRefusal } from '../../domain/lineSplit.js';
import type { Cents } from '../../domain/money.js';
import type { PlanModel } from '../../domain/plan.js';
import type { ActionTexts } from '../../texts/actionTexts.js';
import { cutDay, type Refactoring, type RefactoringContext } from './refactoring.js';

/** Makes two lines of one, cut today or else in the middle; together they cost what it cost, up to the rounding of each. */
export function splitAtDate({ plan, fact, texts }: RefactoringContext): readonly Refactoring[] {
  if (fact.kind !== 'intervention' || !fact.period || isPriceUnclear(fact)) {
    return [];
  }
  const kind = 'refactor.rewrite';
  const day = cutDay(fact.period, plan.facts.today);
  const refusal = day === undefined ? 'dayOutside' : splitRefusal(fact, day);
  if (day === undefined || refusal) {
    return [{ kind, title: texts.refused.split, refusal: reasonFor(refusal ?? 'dayOutside', texts) }];
  }
  const split = splitLine(plan, fact, day);
  return split ? [{ kind, title: texts.split(fact.name, day, sumsOf(plan, fact, day)), changes: split.changes }] : [];
}

function sumsOf(plan: PlanModel, line: Intervention, day: Day): readonly [Cents, Cents] | undefined {
  const split = splitLine(plan, line, day);
  const first = split && plan.costDuring(line, split.first);
  const second = split && plan.costDuring(line, split.second);
  return first === undefined || second === undefined ? undefined : [first, second];
}

function reasonFor(refusal: SplitRefusal, { refused }: ActionTexts): string {
  switch (refusal) {
    case 'onceOnly':
      return refused.splitOnce;
    case 'statedAmount':
      return refused.splitAmount;
    case 'noDays':
    case 'dayOutside':
      return refused.splitShort;
  }
}

/** Two lines of one that contradicts itself would contradict themselves too. */
function isPriceUnclear({ parts, unclear }: Intervention): boolean {
  return parts.has('tarief') && unclear.has('tarief');
}
