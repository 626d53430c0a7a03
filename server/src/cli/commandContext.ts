import type { HelpTexts } from '../texts/helpTexts.js';
import type { ExitCode } from './exitCode.js';
import type { Output } from './output.js';

/** What a command has at hand when it runs; it says how it ended with `end`. */
export interface CommandContext {
  readonly texts: HelpTexts;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The module that was started; a thread is a new run of it. */
  readonly entry: URL;
  readonly end: (code: ExitCode) => void;
}
