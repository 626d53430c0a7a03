import type { Review } from '../../review/comparison.js';

/** A plan that differs, came or went, with what that means. */
export interface ReviewedPlan {
  readonly kind: 'plan';
  readonly status: 'changed' | 'added' | 'deleted';
  readonly path: string;
  /** Where it stood before; undefined when it still stands there. */
  readonly oldPath: string | undefined;
  /** The plan's own title; its path when it has none. */
  readonly title: string;
  readonly review: Review;
  /** Which of the versions have errors in their text, so that something may be missing. */
  readonly incomplete: readonly ('old' | 'now')[];
  /** The text is the same; a guide that it uses is not. */
  readonly throughGuide: boolean;
}

/** A file that two sets of plans do not have in common. */
export type ReviewedFile =
  | ReviewedPlan
  | {
      readonly kind: 'guide';
      readonly status: 'changed' | 'added' | 'deleted';
      readonly path: string;
      readonly oldPath: string | undefined;
    }
  /** One of its versions could not be read or is no plan; `reason` says why, in the language of the report. */
  | { readonly kind: 'unread'; readonly path: string; readonly reason: string };
