import type { Period } from '../domain/period.js';

/** Who coordinates, as the guide names them. */
export interface ChosenCoordinator {
  readonly name: string;
  readonly organisation: string | undefined;
}

/** The guide that a new plan uses. */
export interface ChosenGuide {
  /** As seen from the plan, with forward slashes. */
  readonly path: string;
  readonly municipality: string | undefined;
  /** Undefined when the guide names nobody who can coordinate, or none was chosen. */
  readonly coordinator: ChosenCoordinator | undefined;
}

/** What is asked before a plan is made: no more than the plan cannot do without. */
export interface PlanAnswers {
  /** Roles or pseudonyms of the people in the household, the one the plan starts with first; at least one. */
  readonly persons: readonly string[];
  readonly period: Period;
  /** Undefined for a plan that stands on its own. */
  readonly guide: ChosenGuide | undefined;
}
