/** The request for the page about an open plan; its parameters are `PlanPageParams`, its answer is a `PlanPageAnswer`. */
export const PLAN_PAGE_REQUEST = 'regieplan/planPage';

/** The request for the same page as a file of its own; its answer is a `PlanReport`, or null when there is no plan. */
export const PLAN_REPORT_REQUEST = 'regieplan/planReport';

/** Tells that a page asked for earlier would now look different; its parameters are `PlanPageChangedParams`. */
export const PLAN_PAGE_CHANGED = 'regieplan/planPageChanged';

/** The whole plan, or what the family gets. */
export type PlanPageKind = 'plan' | 'family';

export interface PlanPageParams {
  readonly uri: string;
  readonly kind: PlanPageKind;
  /** Whether the family's page says what things cost. */
  readonly withAmounts?: boolean;
  /** Whether roles and pseudonyms stay, also when a file beside the plan says who is meant. */
  readonly withoutNames?: boolean;
}

export interface PlanPageAnswer {
  /**
   * - `current`: the page shows the text as it is.
   * - `kept`: the text cannot be read now; the page is the last one that could be made, and says so.
   * - `partial`: the text could not be read yet; the page shows what could be, and says so.
   * - `noPlan`: the document is no plan; the page says so.
   */
  readonly state: 'current' | 'kept' | 'partial' | 'noPlan';
  readonly title: string;
  readonly language: string;
  /** The style sheet; the same in every answer. */
  readonly style: string;
  /** The element `main`: HTML without scripts and without styles of its own. */
  readonly main: string;
}

export interface PlanReport {
  readonly title: string;
  /** A whole HTML document that needs nothing else. */
  readonly document: string;
}

export interface PlanPageChangedParams {
  readonly uri: string;
}

/** The parameters in what a client sent; undefined when they are not understood. */
export function readPlanPageParams(sent: unknown): PlanPageParams | undefined {
  if (typeof sent !== 'object' || sent === null || !('uri' in sent) || typeof sent.uri !== 'string') {
    return undefined;
  }
  const kind = 'kind' in sent && sent.kind === 'family' ? 'family' : 'plan';
  return {
    uri: sent.uri,
    kind,
    withAmounts: 'withAmounts' in sent && sent.withAmounts === true,
    withoutNames: 'withoutNames' in sent && sent.withoutNames === true,
  };
}
