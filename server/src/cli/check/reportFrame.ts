import type { Language } from '../../domain/texts.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { Colors } from '../output.js';
import type { Shard } from './shard.js';
import type { Tally } from './tally.js';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'gitlab', 'junit', 'github', 'ndjson'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What stands around the reports of the files. */
export interface ReportFrame {
  readonly begin: string;
  /** What comes before a file's report; `isFirst` when no other file had one yet. */
  before(isFirst: boolean): string;
  end(tally: Tally, isEmpty: boolean): string;
}

export interface FrameOptions {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly colors: Colors;
  /** The part that this is of a whole. */
  readonly shard: Shard | undefined;
}

export async function frameOf({ format, language, colors, shard }: FrameOptions): Promise<ReportFrame> {
  switch (format) {
    case 'text':
      return textFrame(language, colors);
    case 'json':
      // One object in the shape of `checkReport`, one file of it per line.
      return listFrame(`{"version":1,${shard ? `"shard":${JSON.stringify(shard)},` : ''}"files":[`, ']}\n');
    case 'gitlab':
      return listFrame('[', ']\n');
    case 'sarif': {
      const { sarifTool } = await import('./formats/sarifTool.js');
      const tool = JSON.stringify(sarifTool(language));
      const head = `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"columnKind":"utf16CodeUnits","tool":${tool},"results":[`;
      return listFrame(head, ']}]}\n');
    }
    case 'junit':
      return plainFrame('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Regieplan">\n', '</testsuites>\n');
    case 'github':
    case 'ndjson':
      return plainFrame('', '');
  }
}

function plainFrame(begin: string, end: string): ReportFrame {
  return { begin, before: () => '', end: () => end };
}

function listFrame(begin: string, end: string): ReportFrame {
  return {
    begin,
    before: (isFirst) => (isFirst ? '\n' : ',\n'),
    end: (_, isEmpty) => (isEmpty ? end : `\n${end}`),
  };
}

function textFrame(language: Language, { bold }: Colors): ReportFrame {
  return {
    begin: '',
    before: () => '',
    end: (tally) => (tally.files === 0 ? '' : `${bold(catalogueOf(language).cli.totals(tally))}\n`),
  };
}
