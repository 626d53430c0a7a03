import {
  type FileSystemProvider,
  type LangiumDocument,
  type LangiumDocumentFactory,
  type LangiumDocuments,
  type LangiumSharedCoreServices,
  type URI,
  UriUtils,
} from 'langium';
import { decodeText, type FileTextProblem } from './fileText.js';
import { isGuideHeader, isPlanHeader, isUse, type RegieDocument, type Use } from './generated/ast.js';
import type { LibraryDocuments } from './libraryDocuments.js';

/** Why the document a `gebruik` names cannot be used. */
export type UseProblem = FileTextProblem | 'itself' | 'cycle' | 'isPlan' | 'noGuide';

export interface UseTarget {
  readonly statement: Use;
  readonly uri: URI;
  readonly problem: UseProblem | undefined;
}

/** Follows `gebruik` from document to document; keeps what is needed loaded and knows what could not be. */
export class UsedDocuments {
  readonly #documents: LangiumDocuments;
  readonly #factory: LangiumDocumentFactory;
  readonly #files: FileSystemProvider;
  readonly #library: () => LibraryDocuments;
  readonly #failures = new Map<string, FileTextProblem>();
  #visible = new WeakMap<RegieDocument, readonly LangiumDocument<RegieDocument>[]>();

  constructor(services: LangiumSharedCoreServices, library: () => LibraryDocuments) {
    this.#documents = services.workspace.LangiumDocuments;
    this.#factory = services.workspace.LangiumDocumentFactory;
    this.#files = services.workspace.FileSystemProvider;
    this.#library = library;
  }

  /** The document itself, what it uses (and what that uses), and the built-in laws; names are looked up in this order. */
  visibleFrom(document: LangiumDocument<RegieDocument>): readonly LangiumDocument<RegieDocument>[] {
    const root = document.parseResult.value;
    let visible = this.#visible.get(root);
    if (!visible) {
      const library = this.#library().all.filter((law) => law !== document);
      visible = [document, ...this.usedBy(document), ...library];
      this.#visible.set(root, visible);
    }
    return visible;
  }

  /** The loaded guides that a document uses, directly or through one another, nearest first. */
  usedBy(document: LangiumDocument<RegieDocument>): readonly LangiumDocument<RegieDocument>[] {
    const found: LangiumDocument<RegieDocument>[] = [];
    const queue = [document];
    for (let current = queue.shift(); current; current = queue.shift()) {
      for (const uri of targetUris(current)) {
        const target = this.#loaded(uri);
        if (target && target !== document && !found.includes(target) && !isPlan(target)) {
          found.push(target);
          queue.push(target);
        }
      }
    }
    return found;
  }

  /** Each `gebruik` of a document with what is wrong with its target. */
  targetsOf(document: LangiumDocument<RegieDocument>): readonly UseTarget[] {
    return useStatements(document).flatMap((statement) => {
      const uri = targetUri(document, statement);
      return uri ? [{ statement, uri, problem: this.#problemOf(document, uri) }] : [];
    });
  }

  /**
   * Loads what the documents use and is not loaded yet.
   * @returns the newly loaded documents, parsed and not yet built.
   */
  async load(documents: readonly LangiumDocument<RegieDocument>[]): Promise<readonly LangiumDocument<RegieDocument>[]> {
    this.forget();
    const loaded: LangiumDocument<RegieDocument>[] = [];
    const queue = [...documents];
    for (let current = queue.shift(); current; current = queue.shift()) {
      for (const uri of targetUris(current)) {
        if (!this.#loaded(uri)) {
          const target = await this.#read(uri);
          if (target) {
            loaded.push(target);
            queue.push(target);
          }
        }
      }
    }
    return loaded;
  }

  /** Forgets what was visible from where; needed whenever a document changes, appears or goes. */
  forget(): void {
    this.#visible = new WeakMap();
  }

  async #read(uri: URI): Promise<LangiumDocument<RegieDocument> | undefined> {
    const key = uri.toString();
    const content = await readText(this.#files, uri);
    if (content.kind !== 'text') {
      this.#failures.set(key, content.kind);
      return undefined;
    }
    this.#failures.delete(key);
    const document = this.#factory.fromString<RegieDocument>(content.text, uri);
    this.#documents.addDocument(document);
    return document;
  }

  #loaded(uri: URI): LangiumDocument<RegieDocument> | undefined {
    return this.#documents.getDocument(uri) as LangiumDocument<RegieDocument> | undefined;
  }

  #problemOf(document: LangiumDocument<RegieDocument>, uri: URI): UseProblem | undefined {
    if (UriUtils.equals(uri, document.uri)) {
      return 'itself';
    }
    const target = this.#loaded(uri);
    if (!target) {
      return this.#failures.get(uri.toString()) ?? 'missing';
    }
    if (isPlan(target)) {
      return 'isPlan';
    }
    if (!target.parseResult.value.statements.some(isGuideHeader)) {
      return 'noGuide';
    }
    return this.#leadsTo(target, document) ? 'cycle' : undefined;
  }

  #leadsTo(from: LangiumDocument<RegieDocument>, goal: LangiumDocument<RegieDocument>): boolean {
    const seen = new Set<LangiumDocument<RegieDocument>>();
    const queue = [from];
    for (let current = queue.shift(); current; current = queue.shift()) {
      for (const uri of targetUris(current)) {
        if (UriUtils.equals(uri, goal.uri)) {
          return true;
        }
        const next = this.#loaded(uri);
        if (next && !seen.has(next)) {
          seen.add(next);
          queue.push(next);
        }
      }
    }
    return false;
  }
}

async function readText(files: FileSystemProvider, uri: URI): ReturnType<typeof readBytes> {
  try {
    const entry = await files.stat(uri);
    return entry.isDirectory ? { kind: 'isFolder' } : await readBytes(files, uri);
  } catch {
    return { kind: 'missing' };
  }
}

async function readBytes(files: FileSystemProvider, uri: URI): Promise<ReturnType<typeof decodeText>> {
  try {
    return decodeText(await files.readBinary(uri));
  } catch {
    return { kind: 'unreadable' };
  }
}

function useStatements(document: LangiumDocument<RegieDocument>): readonly Use[] {
  return document.parseResult.value.statements.filter(isUse);
}

function targetUris(document: LangiumDocument<RegieDocument>): readonly URI[] {
  return useStatements(document).flatMap((statement) => targetUri(document, statement) ?? []);
}

/** A path with forward slashes, relative to the document's own folder. */
function targetUri(document: LangiumDocument, statement: Use): URI | undefined {
  // A half-typed `gebruik` has no path yet, whatever the generated type says.
  const path: string | undefined = statement.path;
  return path ? UriUtils.resolvePath(UriUtils.dirname(document.uri), path.replaceAll('\\', '/')) : undefined;
}

function isPlan(document: LangiumDocument<RegieDocument>): boolean {
  return document.parseResult.value.statements.some(isPlanHeader);
}
