import type { Day } from '../../domain/day.js';
import type { PlanModel } from '../../domain/plan.js';
import type { HoverTexts, ValueTexts } from '../../texts/featureTexts.js';
import type { HoverDetailTexts } from '../../texts/hoverDetailTexts.js';
import type { MethodTexts } from '../../texts/methodTexts.js';

/** What a hover can tell about, and in which words. */
export interface HoverContext {
  /** The plan in which the reader points; undefined in a guide or a law. */
  readonly plan: PlanModel | undefined;
  readonly today: Day;
  readonly texts: HoverTexts;
  readonly details: HoverDetailTexts;
  readonly values: ValueTexts;
  readonly methods: MethodTexts;
}
