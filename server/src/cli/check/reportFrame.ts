import type { Language } from '../../domain/texts.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { Colors } from '../output.js';
import type { Tally } from './tally.js';

export type ReportFormat = 'text' | 'json';

/** What stands around the reports of the files; it needs nothing of the language, so that it is there at once. */
export interface ReportFrame {
  readonly begin: string;
  /** What comes before the report of a file; `index` counts the files that have a report, from 0. */
  before(index: number): string;
  end(tally: Tally): string;
}

export function frameOf(format: ReportFormat, language: Language, colors: Colors): ReportFrame {
  return format === 'json' ? JSON_FRAME : textFrame(language, colors);
}

/** One object in the shape of `checkReport`, one file of it per line. */
const JSON_FRAME: ReportFrame = {
  begin: '{"version":1,"files":[',
  before: (index) => (index === 0 ? '\n' : ',\n'),
  end: ({ files }) => (files === 0 ? ']}\n' : '\n]}\n'),
};

function textFrame(language: Language, { bold }: Colors): ReportFrame {
  return {
    begin: '',
    before: () => '',
    end: (tally) => (tally.files === 0 ? '' : `${bold(catalogueOf(language).cli.totals(tally))}\n`),
  };
}
