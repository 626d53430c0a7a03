import type { CheckedText } from '../../check/checker.js';

/** Turns what was found into text, file by file and each by itself, so that nothing has to be kept. */
export interface Reporter {
  file(path: string, checked: CheckedText): string;
}
