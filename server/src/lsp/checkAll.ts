import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver';
import type { CheckedText } from '../check/checker.js';
import { CheckAllProgress, CheckAllRequest, type CheckAllResult } from '../protocol/checkAll.js';
import type { WorkspaceTexts } from '../texts/workspaceTexts.js';
import { addCounts, NO_FINDINGS, worstOfCounts } from '../workspace/planFigures.js';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.js';
import { RegieplanDocumentValidator } from './diagnostics.js';
import type { EditorServices } from './services.js';

/** An editor that lists more than this gets slow, and nobody reads them. */
const MOST_LISTED = 2_000;

/** Told at most once per so many files. */
const FILES_PER_STEP = 10;

/**
 * Checks everything there is when the user asks for it. From then on files that are not open have their findings among
 * the problems too, until they are mended or gone.
 */
export class CheckAll {
  readonly #services: EditorServices;
  readonly #validator: RegieplanDocumentValidator;
  /** Files that are not open and of which something is listed, with how many. */
  readonly #listed = new Map<string, number>();
  #isListing = false;

  constructor(services: EditorServices) {
    this.#services = services;
    this.#validator = new RegieplanDocumentValidator(services);
    this.#connection?.onRequest(CheckAllRequest, ({ progressToken }, token) => this.run(progressToken, token));
    this.#index.onJudged((uri, checked) => {
      if (this.#isListing) {
        this.#list(uri, checked);
      }
    });
  }

  async run(progressToken: string | undefined, token?: CancellationToken): Promise<CheckAllResult> {
    const isCancelled = (): boolean => token?.isCancellationRequested === true;
    this.#isListing = true;
    let reached = { done: 0, total: 0 };
    await this.#index.judgeAll(isCancelled, (step) => {
      reached = step;
      if (progressToken !== undefined && (step.done % FILES_PER_STEP === 0 || step.done === step.total)) {
        void this.#connection?.sendProgress(CheckAllProgress, progressToken, step);
      }
    });
    return this.#result(reached.done < reached.total ? this.#texts.cancelled(reached.done, reached.total) : undefined);
  }

  #result(cancelled: string | undefined): CheckAllResult {
    const texts = this.#texts;
    const files = this.#index.withoutExercises;
    const exercises = this.#index.files.length - files.length;
    const leftOut = exercises > 0 ? texts.exercisesLeftOut(exercises) : '';
    if (files.length === 0) {
      return { worst: 'good', message: leftOut || texts.checkedNothing };
    }
    const judgements = files.flatMap(({ judgement }) => judgement ?? []);
    const judged = judgements.flatMap(({ counts }) => counts ?? []);
    const counts = judged.reduce(addCounts, NO_FINDINGS);
    const found = counts.error + counts.warning + counts.info;
    const left = found - MOST_LISTED;
    const unreadable = files.filter(({ unreadable: problem }) => problem !== undefined).length;
    const outside = judgements.length - judged.length;
    const sentences = [
      cancelled ?? texts.checked(judged.length, counts),
      left > 0 ? texts.notAllListed(MOST_LISTED, found) : '',
      unreadable > 0 ? texts.notRead(unreadable) : '',
      outside > 0 ? texts.notJudged(outside) : '',
      leftOut,
    ];
    return { worst: worstOfCounts(counts), message: sentences.filter((sentence) => sentence !== '').join(' ') };
  }

  #list(uri: string, checked: CheckedText | undefined): void {
    const listed = this.#listed.get(uri) ?? 0;
    const others = [...this.#listed.values()].reduce((sum, count) => sum + count, 0) - listed;
    const diagnostics = checked ? this.#diagnosticsOf(checked).slice(0, MOST_LISTED - others) : [];
    if (listed > 0 || diagnostics.length > 0) {
      void this.#connection?.sendNotification(PublishDiagnosticsNotification.type, { uri, diagnostics });
    }
    if (diagnostics.length > 0) {
      this.#listed.set(uri, diagnostics.length);
    } else {
      this.#listed.delete(uri);
    }
  }

  #diagnosticsOf({ document, remarks }: CheckedText): Diagnostic[] {
    return remarks
      .filter(({ accepted, severity }) => !accepted && severity !== 'hint')
      .map((remark) => this.#validator.diagnosticOf(remark, document));
  }

  get #connection(): Connection | undefined {
    return this.#services.shared.lsp.Connection;
  }

  get #index(): WorkspaceIndex {
    return this.#services.plans.WorkspacePlans.index;
  }

  get #texts(): WorkspaceTexts {
    return this.#services.shared.client.MessageLanguage.catalogue.workspace;
  }
}
