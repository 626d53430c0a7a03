import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from 'vscode-languageclient';
import { texts } from './texts.js';

const MOST_CRASHES = 5;
const WITHIN_MS = 3 * 60 * 1000;
const MOST_ERRORS = 3;

/** Starts the server again when it ended by itself, unless that keeps happening. */
export class RestartAfterCrash implements ErrorHandler {
  #crashes: readonly number[] = [];

  error(_error: Error, _message: Message | undefined, count = 0): ErrorHandlerResult {
    return { action: count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((crash) => now - crash < WITHIN_MS), now];
    return this.#crashes.length < MOST_CRASHES
      ? { action: CloseAction.Restart }
      : { action: CloseAction.DoNotRestart, message: texts().crashed(MOST_CRASHES) };
  }
}
