import type { PlanModel } from '../../domain/plan.js';
import type { HoverTexts, ValueTexts } from '../../texts/featureTexts.js';

/** What a hover can tell about, and in which words. */
export interface HoverContext {
  /** The plan in which the reader points; undefined in a guide or a law. */
  readonly plan: PlanModel | undefined;
  readonly texts: HoverTexts;
  readonly values: ValueTexts;
}
