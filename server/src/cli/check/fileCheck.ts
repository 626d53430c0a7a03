import type { Remark } from '../../check/check.js';
import { Checker } from '../../check/checker.js';
import type { Day } from '../../domain/day.js';
import type { InputProblem, SeverityCounts } from '../../texts/cliTexts.js';
import { uriOf } from '../documentUri.js';
import { nodeServices } from '../nodeServices.js';
import { Fingerprints } from './formats/fingerprint.js';
import { NamesBeside } from './namesBeside.js';
import { readFile } from './readFile.js';
import { relativePath } from './relativePath.js';
import type { Reporter } from './reporter.js';
import { type ReporterOptions, reporterFor } from './reporters.js';
import { countSeverities } from './tally.js';

/** What every file of a run is checked with; plain data, so that a thread can be given it. */
export interface FileCheckOptions extends ReporterOptions {
  /** The day on which the plans are read. */
  readonly today: Day;
  /** Fingerprints of what was reported before and is left out now. */
  readonly known: readonly string[];
}

/** What came of one file; plain data, so that a thread can hand it over. */
export type FileOutcome =
  | {
      readonly kind: 'checked';
      readonly report: string;
      readonly isPlan: boolean;
      readonly severities: SeverityCounts;
    }
  | { readonly kind: 'unchecked'; readonly problem: InputProblem; readonly stack?: string | undefined };

/** Checks files one by one and keeps nothing of them but the guides that plans share. */
export class FileCheck {
  readonly #reporter: Reporter;
  readonly #checker: Checker;
  readonly #known: ReadonlySet<string>;
  readonly #namesBeside = new NamesBeside();

  constructor(options: FileCheckOptions) {
    this.#reporter = reporterFor(options);
    this.#known = new Set(options.known);
    const services = nodeServices();
    this.#checker = new Checker(services, options.today);
  }

  /** One outcome per file, in their order. */
  async checkAll(files: readonly string[]): Promise<readonly FileOutcome[]> {
    const outcomes: FileOutcome[] = [];
    for (const file of files) {
      outcomes.push(await this.#check(file));
      // In between, whoever shares this thread gets a turn.
      await new Promise(setImmediate);
    }
    return outcomes;
  }

  async #check(file: string): Promise<FileOutcome> {
    const content = readFile(file);
    if (content.kind === 'problem') {
      return { kind: 'unchecked', problem: content.problem };
    }
    try {
      const found = await this.#checker.check(uriOf(file), content.text);
      const remarks = [...this.#namesBeside.remarks(file, found.document.uri.toString()), ...found.remarks];
      const path = relativePath(file);
      const fingerprints = new Fingerprints(path, remarks);
      const isNew = (remark: Remark): boolean => !this.#known.has(fingerprints.of(remark));
      const checked = { ...found, remarks: this.#known.size === 0 ? remarks : remarks.filter(isNew) };
      return {
        kind: 'checked',
        report: this.#reporter.file(path, checked, fingerprints),
        isPlan: checked.kind === 'plan',
        severities: countSeverities(checked.remarks),
      };
    } catch (error) {
      return failed(error);
    }
  }
}

/** A mistake in the product, not in the file. */
function failed(error: unknown): FileOutcome {
  const stack = error instanceof Error ? error.stack : String(error);
  return { kind: 'unchecked', problem: { kind: 'failed' }, stack };
}
