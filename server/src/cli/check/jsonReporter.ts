import type { CheckedText } from '../../check/checker.js';
import type { Language } from '../../domain/texts.js';
import { fileReport } from './fileReport.js';
import type { Reporter } from './reporter.js';

/** One JSON object in the shape of `checkReport`, one file of it per line. */
export class JsonReporter implements Reporter {
  readonly #language: Language;
  #files = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  begin(): string {
    return '{"version":1,"files":[';
  }

  file(path: string, checked: CheckedText): string {
    this.#files += 1;
    const separator = this.#files === 1 ? '\n' : ',\n';
    return `${separator}${JSON.stringify(fileReport(path, checked, this.#language))}`;
  }

  end(): string {
    return this.#files === 0 ? ']}\n' : '\n]}\n';
  }
}
