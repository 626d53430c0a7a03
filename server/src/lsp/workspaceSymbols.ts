import type { FuzzyMatcher } from 'langium/lsp';
import { type CancellationToken, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { IndexedFile } from '../workspace/indexedFile.js';
import { SYMBOL_KINDS } from './documentSymbols.js';
import type { EditorServices } from './services.js';

/** More are not shown: who gets so many types another letter. */
const MOST = 300;

/** Finds plans by title, and everything that has a name, in all files of the workspace and in the built-in laws. */
export class WorkspaceSymbols {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
    // In the place of Langium's own answer, which knows loaded documents only.
    services.shared.lsp.Connection?.onWorkspaceSymbol(({ query }, token) => this.find(query, token));
  }

  async find(query: string, token?: CancellationToken): Promise<WorkspaceSymbol[]> {
    const { index } = this.#services.plans.WorkspacePlans;
    await index.untilRead(() => token?.isCancellationRequested === true);
    const wanted = query.toLowerCase();
    const found = [...index.files.flatMap((file) => this.#inFile(file, wanted)), ...this.#inLaws(wanted)];
    return found.toSorted((a, b) => rank(a, wanted) - rank(b, wanted)).slice(0, MOST);
  }

  #inFile({ uri, path, names }: IndexedFile, wanted: string): readonly WorkspaceSymbol[] {
    if (!names) {
      return [];
    }
    const at = (line: number, character: number, length: number): WorkspaceSymbol['location'] => ({
      uri,
      range: { start: { line, character }, end: { line, character: character + length } },
    });
    const { title, titleLine, kind } = names;
    const itself: WorkspaceSymbol[] =
      title !== '' && kind !== 'wet' && this.#matcher.match(wanted, title)
        ? [{ name: title, kind: SymbolKind.File, containerName: path, location: at(titleLine, 0, 0) }]
        : [];
    const inside = [...names.declared()].filter(({ name }) => this.#matcher.match(wanted, name));
    return [
      ...itself,
      ...inside.map(({ name, statement, line, character }) => ({
        name,
        kind: SYMBOL_KINDS[statement],
        containerName: title === '' ? path : title,
        location: at(line, character, name.length),
      })),
    ];
  }

  #inLaws(wanted: string): readonly WorkspaceSymbol[] {
    const { LibraryDocuments } = this.#services.shared.workspace;
    const { DeclaredNames } = this.#services.references;
    return LibraryDocuments.all.flatMap((law) =>
      [...DeclaredNames.of(law).values()].flat().flatMap(({ name, type, nameSegment, documentUri }) => {
        const kind =
          type === 'Law' || type === 'Service' || type === 'StatutoryAmount' ? SYMBOL_KINDS[type] : undefined;
        return kind && nameSegment && this.#matcher.match(wanted, name)
          ? [{ name, kind, location: { uri: documentUri.toString(), range: nameSegment.range } }]
          : [];
      }),
    );
  }

  get #matcher(): FuzzyMatcher {
    return this.#services.shared.lsp.FuzzyMatcher;
  }
}

/** What starts with what was typed comes first. */
function rank({ name }: WorkspaceSymbol, wanted: string): number {
  const small = name.toLowerCase();
  if (small === wanted) {
    return 0;
  }
  return small.startsWith(wanted) ? 1 : 2;
}
