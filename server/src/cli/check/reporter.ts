import type { CheckedText } from '../../check/checker.js';
import type { Fingerprints } from './formats/fingerprint.js';

/** Turns what was found into text, file by file and each by itself, so that nothing has to be kept. */
export interface Reporter {
  /** Empty when the form has nothing to say about a file. */
  file(path: string, checked: CheckedText, fingerprints: Fingerprints): string;
}
