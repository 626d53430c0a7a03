import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import { createRequestHandler, type ReferencesProvider, WorkspaceState } from 'langium/lsp';
import {
  type CancellationToken,
  type Location,
  LSPErrorCodes,
  type ReferenceParams,
  ResponseError,
} from 'vscode-languageserver';
import type { SharedName } from '../workspace/nameUses.js';
import type { EditorServices } from './services.js';

/** What the loaded documents know of the uses of a name. */
interface KnownUses {
  readonly places: readonly Location[];
  /** Names that other files may use too. */
  readonly shared: readonly SharedName[];
}

/** Finds where a name is used: in what is open, and for names of guides and laws in every file of the workspace. */
export class RegieplanReferencesProvider implements ReferencesProvider {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
    this.#answerWithoutLock();
  }

  async findReferences(
    document: LangiumDocument,
    params: ReferenceParams,
    token?: CancellationToken,
  ): Promise<Location[]> {
    return this.#complete(this.#known(document, params), token);
  }

  /** Langium would keep every change of the text waiting until the last file is read. */
  #answerWithoutLock(): void {
    const { shared } = this.#services;
    const known = createRequestHandler<ReferenceParams, KnownUses>(
      (_, document, params) => this.#known(document, params),
      shared,
      WorkspaceState.IndexedReferences,
    );
    shared.lsp.Connection?.onReferences(async (params, token) => {
      const found = await known(params, token);
      return found instanceof ResponseError || !found ? found : this.#complete(found, token);
    });
  }

  #known(document: LangiumDocument, { position, context: { includeDeclaration } }: ReferenceParams): KnownUses {
    const { References } = this.#services.references;
    const targets = this.#targetsAt(document, document.textDocument.offsetAt(position));
    return {
      places: targets.flatMap((target) =>
        References.findReferences(target, { includeDeclaration })
          .map(({ sourceUri, segment }) => ({ uri: sourceUri.toString(), range: segment.range }))
          .toArray(),
      ),
      shared: targets.flatMap((target) => this.#services.plans.SharedNames.of(target) ?? []),
    };
  }

  #targetsAt(document: LangiumDocument, offset: number): readonly AstNode[] {
    const { nameRegexp } = this.#services.parser.GrammarConfig;
    const node = CstUtils.findDeclarationNodeAtOffset(document.parseResult.value.$cstNode, offset, nameRegexp);
    return node ? this.#services.references.References.findDeclarations(node) : [];
  }

  async #complete({ places, shared }: KnownUses, token: CancellationToken | undefined): Promise<Location[]> {
    const all = [...places];
    for (const name of shared) {
      const isCancelled = (): boolean => token?.isCancellationRequested === true;
      const elsewhere = await this.#services.plans.SharedNames.usesElsewhere(name, isCancelled);
      if (isCancelled()) {
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request has been cancelled.');
      }
      all.push(...elsewhere.flatMap(({ file, uses }) => uses.map((range) => ({ uri: file.uri, range }))));
    }
    return all;
  }
}
