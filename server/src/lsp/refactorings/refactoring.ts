import type { AnyFact } from '../../domain/anyFact.js';
import { addDays, type Day } from '../../domain/day.js';
import { days, type Period } from '../../domain/period.js';
import type { TextChange } from '../../domain/place.js';
import type { PlanModel } from '../../domain/plan.js';
import type { WrittenPlan } from '../../domain/statementEdits.js';
import type { ActionTexts } from '../../texts/actionTexts.js';

/** Kinds as the Language Server Protocol names them. */
export type RefactoringKind = 'refactor.move' | 'refactor.rewrite' | 'refactor.extract';

/** A change that mends nothing: the plan says the same otherwise, or something new that its title tells. */
export type Refactoring = {
  readonly kind: RefactoringKind;
  readonly title: string;
} & (
  | { readonly changes: readonly TextChange[]; readonly refusal?: never }
  /** It fits this place but cannot be done, and why. */
  | { readonly refusal: string; readonly changes?: never }
);

/** The guide nearest to a plan, as far as a refactoring writes in it. */
export interface Guide extends WrittenPlan {
  readonly uri: string;
  readonly title: string;
  /** Where a new statement comes. */
  readonly end: TextChange['place'];
}

/** What stands under the cursor, and everything that is needed to change it. */
export interface RefactoringContext {
  readonly plan: PlanModel;
  readonly fact: AnyFact;
  readonly guide: Guide | undefined;
  readonly texts: ActionTexts;
}

/** The day on which something is cut unless the author says otherwise: today, or else the middle; undefined for one day. */
export function cutDay(period: Period, today: Day): Day | undefined {
  if (days(period) < 2) {
    return undefined;
  }
  return today > period.from && today <= period.to ? today : addDays(period.from, Math.floor(days(period) / 2));
}
