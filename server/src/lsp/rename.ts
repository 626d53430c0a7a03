import {
  type AstNode,
  AstUtils,
  CstUtils,
  GrammarAST,
  GrammarUtils,
  type LangiumDocument,
  type LeafCstNode,
} from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
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
import { isPlanHeader, isRegieDocument } from '../language/generated/ast.js';
import type { ServerTexts } from '../texts/serverTexts.js';
import type { EditorServices } from './services.js';

const CONFIRMATION = 'openDocumentsOnly';

interface Subject {
  /** Where the cursor stands. */
  readonly node: LeafCstNode;
  /** What is renamed. */
  readonly target: AstNode;
}

/** Renames a fact and everything that names it, in all open documents; says why when that cannot be done safely. */
export class RegieplanRenameProvider implements RenameProvider {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
  }

  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range {
    return this.#subjectAt(document, position).node.range;
  }

  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit {
    const { node, target } = this.#subjectAt(document, position);
    const name = newName.trim();
    if (name === node.text) {
      return { changes: {} };
    }
    const home = AstUtils.getDocument(target);
    this.#refuseUnfitName(name, home);
    const edits = this.#editsFor(target, name);
    return isPlan(home) ? { changes: Object.fromEntries(edits) } : this.#sharedEdit(node.text, edits);
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

  /** Plans that are not open are not known: the user confirms that they keep the old name. */
  #sharedEdit(oldName: string, edits: ReadonlyMap<string, TextEdit[]>): WorkspaceEdit {
    const { label, description } = this.#texts.sharedName(oldName);
    const { lsp, client, workspace } = this.#services.shared;
    if (!client.ClientOptions.annotatesChanges) {
      void lsp.Connection?.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: description,
      });
      return { changes: Object.fromEntries(edits) };
    }
    return {
      changeAnnotations: { [CONFIRMATION]: { label, description, needsConfirmation: true } },
      documentChanges: [...edits].map(([uri, changes]) => ({
        textDocument: { uri, version: workspace.TextDocuments.get(uri)?.version ?? null },
        edits: changes.map((change) => ({ ...change, annotationId: CONFIRMATION })),
      })),
    };
  }

  get #texts(): ServerTexts['rename'] {
    return this.#services.shared.client.MessageLanguage.catalogue.server.rename;
  }
}

function isPlan(document: LangiumDocument): boolean {
  const root = document.parseResult.value;
  return isRegieDocument(root) && root.statements.some(isPlanHeader);
}

function isReference(node: LeafCstNode): boolean {
  const assignment = GrammarUtils.findAssignment(node);
  return assignment !== undefined && GrammarAST.isCrossReference(assignment.terminal);
}

function refusal(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
