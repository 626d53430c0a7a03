import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import type { Remark } from '../check/check.js';
import { namesFileOf, type RealName, readNamesFile } from '../domain/namesFile.js';
import type { PlanModel } from '../domain/plan.js';
import { isRegieDocument, type RegieDocument } from '../language/generated/ast.js';
import { isReadable } from '../model/syntaxProblems.js';
import {
  PLAN_PAGE_CHANGED,
  PLAN_PAGE_REQUEST,
  PLAN_REPORT_REQUEST,
  type PlanPageAnswer,
  type PlanPageParams,
  type PlanReport,
  readPlanPageParams,
} from '../protocol/planPage.js';
import type { Notice } from '../reports/notice.js';
import { pageStyle } from '../reports/pageDocument.js';
import { noPlanMain, type ReportSubject, reportDocument, reportMain } from '../reports/planReport.js';
import type { EditorServices } from './services.js';

interface KnownPlan {
  readonly plan: PlanModel;
  readonly remarks: readonly Remark[];
}

/** Answers requests for the page about a plan, and tells when a page that was asked for is no longer as it was. */
export function servePlanPages(services: EditorServices): void {
  const connection = services.shared.lsp.Connection;
  const pages = new PlanPages(services);
  connection?.onRequest(PLAN_PAGE_REQUEST, (sent: unknown, token) => pages.answer(sent, token));
  connection?.onRequest(PLAN_REPORT_REQUEST, (sent: unknown, token) => pages.report(sent, token));
  pages.onChange((uri) => void connection?.sendNotification(PLAN_PAGE_CHANGED, { uri }));
}

/** The pages of open plans. While a text cannot be read, a page shows the plan as it was when it last could. */
class PlanPages {
  readonly #services: EditorServices;
  readonly #lastReadable = new Map<string, KnownPlan>();
  /** Documents of which a page was asked. */
  readonly #shown = new Set<string>();
  readonly #style = pageStyle.toString();

  constructor(services: EditorServices) {
    this.#services = services;
    const { DocumentBuilder, TextDocuments } = services.shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
      if (isPlanText(document) && TextDocuments.get(document.uri)) {
        this.#remember(document);
      }
    });
    TextDocuments.onDidClose(({ document }) => {
      const uri = URI.parse(document.uri).toString();
      this.#lastReadable.delete(uri);
      this.#shown.delete(uri);
    });
  }

  /** Calls back with the document of a page that would now look different. */
  onChange(listener: (uri: string) => void): void {
    const { DocumentBuilder } = this.#services.shared.workspace;
    DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
      if (this.#shown.has(uri.toString())) {
        listener(uri.toString());
      }
    });
  }

  async answer(sent: unknown, token: CancellationToken): Promise<PlanPageAnswer> {
    const { current: language, catalogue } = this.#services.shared.client.MessageLanguage;
    const subject = await this.#subject(sent, token, true);
    const style = this.#style;
    return subject
      ? { state: subject.notice ?? 'current', title: subject.plan.title, language, style, main: reportMain(subject) }
      : { state: 'noPlan', title: catalogue.planPage.cover.kind, language, style, main: noPlanMain(language) };
  }

  async report(sent: unknown, token: CancellationToken): Promise<PlanReport | null> {
    const subject = await this.#subject(sent, token, false);
    return subject ? { title: subject.plan.title, document: reportDocument(subject) } : null;
  }

  async #subject(sent: unknown, token: CancellationToken, besideText: boolean): Promise<ReportSubject | undefined> {
    const params = readPlanPageParams(sent);
    const document = params && (await this.#documentOf(params, token));
    if (!document || !isPlanText(document)) {
      return undefined;
    }
    if (besideText) {
      this.#shown.add(document.uri.toString());
    }
    const names = params.withoutNames === true ? [] : await this.#namesBeside(document.uri);
    const known = this.#known(document);
    return (
      known && {
        ...known,
        names,
        kind: params.kind,
        withAmounts: params.withAmounts === true,
        language: this.#services.shared.client.MessageLanguage.current,
        besideText,
      }
    );
  }

  /** The document, once its names can be looked up; undefined when it is not open. */
  async #documentOf({ uri }: PlanPageParams, token: CancellationToken): Promise<LangiumDocument | undefined> {
    const { LangiumDocuments, DocumentBuilder } = this.#services.shared.workspace;
    const parsed = URI.parse(uri);
    if (!LangiumDocuments.hasDocument(parsed)) {
      return undefined;
    }
    await DocumentBuilder.waitUntil(DocumentState.Linked, parsed, token);
    return LangiumDocuments.getDocument(parsed);
  }

  /** Who is meant, by the file beside the plan; nobody when there is none in the open folders. */
  async #namesBeside(plan: URI): Promise<readonly RealName[]> {
    const file = namesFileOf(plan.toString());
    const content =
      file === undefined ? undefined : await this.#services.plans.WorkspacePlans.closed.text(URI.parse(file));
    return content?.kind === 'text' ? readNamesFile(content.text).names : [];
  }

  #known(document: LangiumDocument<RegieDocument>): (KnownPlan & { readonly notice: Notice | undefined }) | undefined {
    const { kind, plan, remarks } = this.#services.model.CheckedDocuments.of(document);
    const readable = isReadable(document);
    if (readable && kind !== undefined) {
      return plan && { plan, remarks, notice: undefined };
    }
    const last = this.#lastReadable.get(document.uri.toString());
    return last ? { ...last, notice: 'kept' } : plan && { plan, remarks, notice: readable ? undefined : 'partial' };
  }

  #remember(document: LangiumDocument<RegieDocument>): void {
    const { plan, remarks } = this.#services.model.CheckedDocuments.of(document);
    if (plan && isReadable(document)) {
      this.#lastReadable.set(document.uri.toString(), { plan, remarks });
    }
  }
}

function isPlanText(document: LangiumDocument): document is LangiumDocument<RegieDocument> {
  return isRegieDocument(document.parseResult.value);
}
