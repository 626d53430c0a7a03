import { ProgressType, RequestType } from 'vscode-jsonrpc';

export interface CheckAllParams {
  /** Under which `CheckAllProgress` comes; none when left out. */
  readonly progressToken?: string;
}

export interface CheckAllStep {
  readonly done: number;
  readonly total: number;
}

export interface CheckAllResult {
  readonly worst: 'error' | 'warning' | 'info' | 'good';
  /** What the check came to, in words. */
  readonly message: string;
}

/**
 * Checks every plan and guide of the workspace and publishes what it finds as diagnostics, also for files that are not
 * open; from then on these are kept up to date.
 */
export const CheckAllRequest = new RequestType<CheckAllParams, CheckAllResult, void>('regieplan/checkAll');

export const CheckAllProgress = new ProgressType<CheckAllStep>();
