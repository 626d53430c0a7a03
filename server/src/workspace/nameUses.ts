import { AstUtils, CstUtils, type LangiumDocument, type Reference, type URI, URI as Uris } from 'langium';
import type { TextRange } from '../domain/place.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { ClosedFiles } from './closedFiles.js';
import type { IndexedFile } from './indexedFile.js';
import type { WorkspaceIndex } from './workspaceIndex.js';

/** A name that more than one document can see: of a guide, or of the built-in laws. */
export interface SharedName {
  readonly name: string;
  /** The document that declares it. */
  readonly uri: string;
  /** The kind of statement that declares it. */
  readonly statement: string;
}

export interface UsesInFile {
  readonly file: IndexedFile;
  /** Where the name stands and means this. */
  readonly uses: readonly TextRange[];
  /** Where the word stands in text that could not be read, so that nobody knows what it means. */
  readonly unclear: readonly TextRange[];
}

/** Finds the uses of shared names in files that the editor has not loaded; each is read, looked through and forgotten. */
export class NameUses {
  readonly #index: WorkspaceIndex;
  readonly #closed: ClosedFiles;
  readonly #isLoaded: (uri: URI) => boolean;

  constructor(index: WorkspaceIndex, closed: ClosedFiles, isLoaded: (uri: URI) => boolean) {
    this.#index = index;
    this.#closed = closed;
    this.#isLoaded = isLoaded;
  }

  /**
   * The files in which a name is used or may be used, in order of their paths.
   *
   * @param isBuiltIn Whether every document sees it, without `gebruik`.
   */
  async of(shared: SharedName, isBuiltIn: boolean, isCancelled: () => boolean): Promise<readonly UsesInFile[]> {
    await this.#index.untilRead(isCancelled);
    const users = isBuiltIn ? this.#index.files : this.#index.usersOf([shared.uri]);
    const waiting = users
      .filter(({ uri, names }) => names?.mentions(shared.name) && !this.#isLoaded(Uris.parse(uri)))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const found: UsesInFile[] = [];
    await this.#index.hurry(() => {
      const file = waiting.shift();
      return file && (async () => void found.push(...(await this.#usesIn(file, shared))));
    }, isCancelled);
    return found;
  }

  async #usesIn(file: IndexedFile, shared: SharedName): Promise<readonly UsesInFile[]> {
    const uri = Uris.parse(file.uri);
    const content = await this.#closed.text(uri);
    if (content.kind !== 'text') {
      return [];
    }
    const document = await this.#closed.read(uri, content.text);
    const references = referencesTo(shared.name, document);
    const uses = references.flatMap((reference) => (isTo(shared, reference) ? (reference.$refNode?.range ?? []) : []));
    const unclear = this.#closed
      .offsetsOf(shared.name, content.text)
      .filter((offset) => !isRead(document, offset))
      .map((offset) => ({
        start: document.textDocument.positionAt(offset),
        end: document.textDocument.positionAt(offset + shared.name.length),
      }));
    return uses.length + unclear.length > 0 ? [{ file, uses, unclear }] : [];
  }
}

function referencesTo(name: string, { parseResult }: LangiumDocument<RegieDocument>): readonly Reference[] {
  return AstUtils.streamAst(parseResult.value)
    .flatMap((node) => AstUtils.streamReferences(node))
    .flatMap(({ reference }) => ('ref' in reference && reference.$refText === name ? [reference] : []))
    .toArray();
}

function isTo({ name, uri, statement }: SharedName, { ref }: Reference): boolean {
  return (
    ref !== undefined &&
    ref.$type === statement &&
    'name' in ref &&
    ref.name === name &&
    AstUtils.getDocument(ref).uri.toString() === uri
  );
}

/** Whether a word has found its place in the syntax tree. */
function isRead({ parseResult }: LangiumDocument, offset: number): boolean {
  const root = parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
  return leaf?.offset === offset && !leaf.hidden;
}
