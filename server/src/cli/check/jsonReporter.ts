import type { CheckedText } from '../../check/checker.js';
import type { Language } from '../../domain/texts.js';
import { fileReport } from './fileReport.js';
import type { Reporter } from './reporter.js';

/** A file's part of `checkReport`, on one line. */
export class JsonReporter implements Reporter {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  file(path: string, checked: CheckedText): string {
    return JSON.stringify(fileReport(path, checked, this.#language));
  }
}
