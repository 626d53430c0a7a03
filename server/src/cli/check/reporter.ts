import type { CheckedText } from '../../check/checker.js';
import type { Tally } from './tally.js';

/** Turns what was found into text, file by file, so that nothing has to be kept. */
export interface Reporter {
  begin(): string;
  file(path: string, checked: CheckedText): string;
  end(tally: Tally): string;
}
