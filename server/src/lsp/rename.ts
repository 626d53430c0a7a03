import {
  type AstNode,
  AstUtils,
  CstUtils,
  GrammarAST,
  GrammarUtils,
  type LangiumDocument,
  type LeafCstNode,
} from 'langium';
import { createRequestHandler, type RenameProvider, WorkspaceState } from 'langium/lsp';
import {
  type CancellationToken,
  LSPErrorCodes,
  MessageType,
  type Position,
  type Range,
  type RenameParams,
  ResponseError,
  ShowMessageNotification,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ServerTexts } from '../texts/serverTexts.js';
import type { WorkspaceTexts } from '../texts/workspaceTexts.js';
import type { SharedName } from '../workspace/nameUses.js';
import type { EditorServices } from './services.js';

const ACROSS_FILES = 'filesThatAreNotOpen';

const NOTHING: ReadonlyMap<string, TextEdit[]> = new Map();

/** A change of a name in the loaded documents, and where else it may be used. */
interface PlannedRename {
  readonly oldName: string;
  readonly newName: string;
  readonly edits: ReadonlyMap<string, TextEdit[]>;
  /** Undefined when only its own plan can see it. */
  readonly shared: SharedName | undefined;
}

interface Subject {
  /** Where the cursor stands. */
  readonly node: LeafCstNode;
  /** What is renamed. */
  readonly target: AstNode;
}

/** Renames a fact and everything that names it, in all files of the workspace; says why when that cannot be done safely. */
export class RegieplanRenameProvider implements RenameProvider {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
    this.#answerWithoutLock();
  }

  /** Langium would keep every change of the text waiting until the last file is read. */
  #answerWithoutLock(): void {
    const { shared } = this.#services;
    const planned = createRequestHandler<RenameParams, PlannedRename>(
      (_, document, params) => this.#plan(document, params),
      shared,
      WorkspaceState.IndexedReferences,
    );
    shared.lsp.Connection?.onRenameRequest(async (params, token) => {
      const plan = await planned(params, token);
      return plan instanceof ResponseError || !plan ? plan : this.#complete(plan, token);
    });
  }

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range {
    return this.#subjectAt(document, position).node.range;
  }

  rename(document: LangiumDocument, params: RenameParams, token?: CancellationToken): Promise<WorkspaceEdit> {
    return this.#complete(this.#plan(document, params), token);
  }

  #plan(document: LangiumDocument, { position, newName: typed }: RenameParams): PlannedRename {
    const { node, target } = this.#subjectAt(document, position);
    const newName = typed.trim();
    const oldName = node.text;
    if (newName === oldName) {
      return { oldName, newName, edits: new Map(), shared: undefined };
    }
    this.#refuseUnfitName(newName, AstUtils.getDocument(target));
    const shared = this.#services.plans.SharedNames.of(target);
    return { oldName, newName, edits: this.#editsFor(target, newName), shared };
  }

  async #complete(plan: PlannedRename, token: CancellationToken | undefined): Promise<WorkspaceEdit> {
    const elsewhere = plan.shared ? await this.#editsElsewhere(plan.shared, plan.newName, token) : NOTHING;
    return this.#edit(plan, elsewhere);
  }

  /** @throws ResponseError when it is not certain what the change would do to a file. */
  async #editsElsewhere(
    shared: SharedName,
    newName: string,
    token: CancellationToken | undefined,
  ): Promise<ReadonlyMap<string, TextEdit[]>> {
    const { SharedNames, WorkspacePlans } = this.#services.plans;
    const isCancelled = (): boolean => token?.isCancellationRequested === true;
    const texts = this.#workspaceTexts;
    if (!WorkspacePlans.covers(shared.uri)) {
      throw refusal(texts.guideOutside(shared.name));
    }
    const files = await SharedNames.usesElsewhere(shared, isCancelled);
    if (isCancelled()) {
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request has been cancelled.');
    }
    for (const { path, unreadable } of WorkspacePlans.index.files) {
      if (unreadable !== undefined) {
        throw refusal(texts.unreadableFile(path));
      }
    }
    for (const { file, uses, unclear } of files) {
      const [first] = unclear;
      if (first) {
        throw refusal(texts.brokenFile(shared.name, file.path, first.start.line + 1));
      }
      if (uses.length > 0 && file.names?.declares(newName)) {
        throw refusal(texts.takenIn(newName, file.path));
      }
    }
    return new Map(files.map(({ file, uses }) => [file.uri, uses.map((range) => ({ range, newText: newName }))]));
  }

  #subjectAt(document: LangiumDocument, position: Position): Subject {
    const root = document.parseResult.value.$cstNode;
    const offset = document.textDocument.offsetAt(position);
    const node = CstUtils.findDeclarationNodeAtOffset(root, offset, this.#services.parser.GrammarConfig.nameRegexp);
    if (!node) {
      throw refusal(this.#texts.nothingHere);
    }
    const [target] = this.#services.references.References.findDeclarations(node);
    if (!target) {
      throw refusal(isReference(node) ? this.#texts.unknownName(node.text) : this.#texts.nothingHere);
    }
    if (this.#services.shared.workspace.LibraryDocuments.has(AstUtils.getDocument(target).uri)) {
      throw refusal(this.#texts.builtIn(node.text));
    }
    return { node, target };
  }

  #refuseUnfitName(name: string, home: LangiumDocument): void {
    const { tokens, errors } = this.#services.parser.Lexer.tokenize(name);
    const [token] = tokens;
    if (errors.length > 0 || !token || token.image !== name || !/^\p{L}/u.test(name)) {
      throw refusal(this.#texts.notAName(name));
    }
    if (token.tokenType.name !== 'ID') {
      throw refusal(this.#texts.keyword(name));
    }
    if (this.#isTaken(name, home)) {
      throw refusal(this.#texts.taken(name));
    }
  }

  /** A new name must be free in its own document and in every document from which it is seen. */
  #isTaken(name: string, home: LangiumDocument): boolean {
    const { UsedDocuments } = this.#services.shared.workspace;
    const { DeclaredNames } = this.#services.references;
    return UsedDocuments.loaded
      .map((document) => UsedDocuments.visibleFrom(document))
      .filter((visible) => visible.some((document) => document === home))
      .some((visible) => visible.some((document) => DeclaredNames.of(document).has(name)));
  }

  #editsFor(target: AstNode, newText: string): ReadonlyMap<string, TextEdit[]> {
    const edits = new Map<string, TextEdit[]>();
    const places = this.#services.references.References.findReferences(target, { includeDeclaration: true });
    for (const { sourceUri, segment } of places) {
      const uri = sourceUri.toString();
      edits.set(uri, [...(edits.get(uri) ?? []), { range: segment.range, newText }]);
    }
    return edits;
  }

  /**
   * Says that files change which are not on the screen. It does not ask to confirm that: VS Code then shows a list in
   * which nothing is ticked, and `Apply` changes nothing.
   */
  #edit({ oldName, newName, edits }: PlannedRename, elsewhere: ReadonlyMap<string, TextEdit[]>): WorkspaceEdit {
    const { lsp, client, workspace } = this.#services.shared;
    const all = [...edits, ...elsewhere];
    const closed = all.filter(([uri]) => workspace.TextDocuments.get(uri) === undefined).length;
    if (closed === 0) {
      return { changes: Object.fromEntries(all) };
    }
    const { label, description } = this.#workspaceTexts.across(oldName, newName, closed);
    void lsp.Connection?.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: label });
    if (!client.ClientOptions.annotatesChanges) {
      return { changes: Object.fromEntries(all) };
    }
    return {
      changeAnnotations: { [ACROSS_FILES]: { label, description, needsConfirmation: false } },
      documentChanges: all.map(([uri, changes]) => ({
        textDocument: { uri, version: workspace.TextDocuments.get(uri)?.version ?? null },
        edits: changes.map((change) => ({ ...change, annotationId: ACROSS_FILES })),
      })),
    };
  }

  get #workspaceTexts(): WorkspaceTexts['rename'] {
    return this.#services.shared.client.MessageLanguage.catalogue.workspace.rename;
  }

  get #texts(): ServerTexts['rename'] {
    return this.#services.shared.client.MessageLanguage.catalogue.server.rename;
  }
}

function isReference(node: LeafCstNode): boolean {
  const assignment = GrammarUtils.findAssignment(node);
  return assignment !== undefined && GrammarAST.isCrossReference(assignment.terminal);
}

function refusal(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
