import type { Language } from '../../domain/texts.js';
import { createColors } from '../output.js';
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

export function reporterFor({ format, language, isColored }: ReporterOptions): Reporter {
  return format === 'json' ? new JsonReporter(language) : new TextReporter(language, createColors(isColored));
}
