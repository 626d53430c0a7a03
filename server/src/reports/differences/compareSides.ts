import type { Day } from '../../domain/day.js';
import type { PlanModel } from '../../domain/plan.js';
import type { DocumentKind } from '../../domain/vocabulary/statementSpec.js';
import {
  comparePlans,
  type PlanVersion,
  type ReviewedFinding,
  reviewOfAdded,
  reviewOfDeleted,
} from '../../review/comparison.js';
import { isSameHousehold } from '../../review/sameHousehold.js';
import type { ReviewTexts } from '../../texts/reviewTexts.js';
import type { ReviewedFile, ReviewedPlan } from './reviewedFile.js';

/** One version of a document, with what was found in it. */
export interface ComparedSide {
  readonly kind: DocumentKind | undefined;
  readonly title: string;
  readonly plan: PlanModel | undefined;
  readonly remarks: readonly ReviewedFinding[];
}

export interface ComparedFile {
  readonly path: string;
  readonly oldPath: string | undefined;
  /** Undefined for a document that was not there yet. */
  readonly old: ComparedSide | undefined;
  /** Undefined for a document that is no longer there. */
  readonly now: ComparedSide | undefined;
  /** Both versions have the same text. */
  readonly isSameText: boolean;
}

/**
 * What became of a document. A plan that was moved and turns out to be about another family is two: one went, one came.
 * `today` tells which lines are under way.
 */
export function compareSides(file: ComparedFile, today: Day, texts: ReviewTexts): readonly ReviewedFile[] {
  const { path, oldPath, old, now } = file;
  const isOtherPlan =
    oldPath !== undefined && old?.plan && now?.plan && !isSameHousehold(old.plan.facts, now.plan.facts);
  return isOtherPlan
    ? [
        reviewedFile({ ...file, oldPath: undefined, path: oldPath, now: undefined }, today, texts),
        reviewedFile({ ...file, oldPath: undefined, path, old: undefined }, today, texts),
      ]
    : [reviewedFile(file, today, texts)];
}

function reviewedFile(file: ComparedFile, today: Day, texts: ReviewTexts): ReviewedFile {
  const { path, oldPath, old, now } = file;
  const sides = [old, now].filter((side) => side !== undefined);
  const status = !old ? 'added' : now ? 'changed' : 'deleted';
  if (sides.length > 0 && sides.every(({ kind }) => kind === 'gids')) {
    return { kind: 'guide', status, path, oldPath };
  }
  const [before, after] = [versionOf(old), versionOf(now)];
  if ((old && !before) || (now && !after)) {
    return { kind: 'unread', path, reason: texts.status.noLongerPlan };
  }
  const plan: Omit<ReviewedPlan, 'review'> = {
    kind: 'plan',
    status,
    path,
    oldPath,
    title: now?.title || old?.title || path,
    incomplete: [...(isDamaged(old) ? ['old' as const] : []), ...(isDamaged(now) ? ['now' as const] : [])],
    throughGuide: file.isSameText && oldPath === undefined,
  };
  if (before && after) {
    return { ...plan, review: comparePlans(before, after, today) };
  }
  if (after) {
    return { ...plan, review: reviewOfAdded(after) };
  }
  return before
    ? { ...plan, review: reviewOfDeleted(before) }
    : { kind: 'unread', path, reason: texts.status.noLongerPlan };
}

function versionOf(side: ComparedSide | undefined): PlanVersion | undefined {
  return side?.kind === 'plan' && side.plan ? { plan: side.plan, findings: side.remarks } : undefined;
}

/** Text that could not be understood may hide facts that are there. */
function isDamaged(side: ComparedSide | undefined): boolean {
  return side?.remarks.some(({ code, severity }) => severity === 'error' && code.startsWith('TAAL-')) ?? false;
}
