import { RequestType } from 'vscode-jsonrpc';

export interface PlanStatusParams {
  readonly uri: string;
}

/** How an open plan stands, in words that can be shown as they are. */
export interface PlanStatus {
  readonly text: string;
  /** Several lines. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** The severity of the worst finding; `good` when there is none. */
  readonly worst: 'error' | 'warning' | 'info' | 'good';
}

/** Asks how an open plan stands; null when it is not a plan. */
export const PlanStatusRequest = new RequestType<PlanStatusParams, PlanStatus | null, void>('regieplan/planStatus');
