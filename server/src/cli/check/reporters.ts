import type { Language } from '../../domain/texts.js';
import { createColors } from '../output.js';
import { githubReporter } from './formats/github.js';
import { gitlabReporter } from './formats/gitlab.js';
import { junitReporter } from './formats/junit.js';
import { ndjsonReporter } from './formats/ndjson.js';
import { sarifReporter } from './formats/sarif.js';
import { JsonReporter } from './jsonReporter.js';
import type { Reporter } from './reporter.js';
import type { ReportFormat } from './reportFrame.js';
import { TextReporter } from './textReporter.js';

export interface ReporterOptions {
  readonly format: ReportFormat;
  readonly language: Language;
  /** Whether the report is for a terminal with colours. */
  readonly isColored: boolean;
}

const REPORTERS: Record<ReportFormat, (options: ReporterOptions) => Reporter> = {
  text: ({ language, isColored }) => new TextReporter(language, createColors(isColored)),
  json: ({ language }) => new JsonReporter(language),
  sarif: ({ language }) => sarifReporter(language),
  gitlab: ({ language }) => gitlabReporter(language),
  junit: ({ language }) => junitReporter(language),
  github: ({ language }) => githubReporter(language),
  ndjson: ({ language }) => ndjsonReporter(language),
};

export function reporterFor(options: ReporterOptions): Reporter {
  return REPORTERS[options.format](options);
}
