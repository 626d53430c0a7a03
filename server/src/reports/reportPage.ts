import type { Language } from '../domain/texts.js';
import type { Html } from './html.js';

/** A page about one plan, without the document around it. */
export interface ReportPage {
  readonly kind: 'plan' | 'family';
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}
