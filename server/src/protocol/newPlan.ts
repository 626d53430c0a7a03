import type { TextRange } from '../domain/place.js';

/** Asks what there is to ask before a new plan is made. */
export const NEW_PLAN_QUESTIONS = 'regieplan/newPlan/questions';

export interface NewPlanQuestionsParams {
  /** The guide that the plan will use, as a URI. */
  readonly guide?: string;
}

/** What can be chosen, and what is proposed; everything is in the language of the user. */
export interface NewPlanQuestions {
  readonly templates: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    /** Roles with commas between them. */
    readonly persons: string;
  }[];
  /** Dates as `2026-06-15`. */
  readonly from: string;
  readonly to: string;
  /** Who may coordinate, by the guide; empty without one. */
  readonly coordinators: readonly { readonly name: string; readonly organisation?: string }[];
}

/** Asks what is wrong with an answer. Answers with a sentence, or null when nothing is. */
export const JUDGE_ANSWER = 'regieplan/newPlan/judge';

export interface JudgeAnswerParams {
  readonly question: 'persons' | 'from' | 'to';
  readonly answer: string;
  /** The first day, when the question is about the last. */
  readonly from?: string;
}

/** Asks for the text of a new plan. */
export const NEW_PLAN = 'regieplan/newPlan';

export interface NewPlanParams {
  readonly template: string;
  /** Roles with commas between them. */
  readonly persons: string;
  /** Dates as people write them. */
  readonly from: string;
  readonly to: string;
  /** Where the plan will stand, as a URI. */
  readonly plan: string;
  /** The guide that it will use, as a URI. */
  readonly guide?: string;
  /** A name from the guide. */
  readonly coordinator?: string;
}

/** A document to be, or why there is none. */
export type NewPlanAnswer =
  | {
      readonly kind: 'document';
      readonly text: string;
      /** To be selected, so that typing takes its place. */
      readonly firstToFillIn: TextRange;
    }
  | { readonly kind: 'refused'; readonly message: string };

/** Asks for the text of a new guide; it always gets one. */
export const NEW_GUIDE = 'regieplan/newGuide';
