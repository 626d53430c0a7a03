import {
  type FileSystemProvider,
  type LangiumDocument,
  type LangiumDocumentFactory,
  type LangiumDocuments,
  type LangiumSharedCoreServices,
  type ServiceRegistry,
  type URI,
  UriUtils,
} from 'langium';
import { decodeText, type FileTextProblem } from './fileText.js';
import { isGuideHeader, isPlanHeader, isRegieDocument, type RegieDocument, type Use } from './generated/ast.js';
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
  readonly #languages: ServiceRegistry;
  readonly #library: () => LibraryDocuments;
  readonly #failures = new Map<string, UseProblem>();
  /** Where paths lead to, by folder and path: the plans of a folder use the same guide. */
  readonly #targets = new Map<string, URI>();
  #visible = new WeakMap<RegieDocument, readonly LangiumDocument<RegieDocument>[]>();
  #guides = new WeakMap<RegieDocument, readonly LangiumDocument<RegieDocument>[]>();

  constructor(services: LangiumSharedCoreServices, library: () => LibraryDocuments) {
    this.#documents = services.workspace.LangiumDocuments;
    this.#factory = services.workspace.LangiumDocumentFactory;
    this.#files = services.workspace.FileSystemProvider;
    this.#languages = services.ServiceRegistry;
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

  /** The documents of the built-in laws that declare a name. */
  lawsDeclaring(name: string): readonly LangiumDocument<RegieDocument>[] {
    return this.#library().declaring(name);
  }

  /** The loaded guides that a document uses, directly or through one another, nearest first. */
  usedBy(document: LangiumDocument<RegieDocument>): readonly LangiumDocument<RegieDocument>[] {
    const root = document.parseResult.value;
    let guides = this.#guides.get(root);
    if (!guides) {
      guides = this.#guidesOf(document);
      this.#guides.set(root, guides);
    }
    return guides;
  }

  #guidesOf(document: LangiumDocument<RegieDocument>): readonly LangiumDocument<RegieDocument>[] {
    const found: LangiumDocument<RegieDocument>[] = [];
    const queue = [document];
    for (let current = queue.shift(); current; current = queue.shift()) {
      for (const uri of this.#targetUris(current)) {
        const target = this.#loaded(uri);
        if (target && target !== document && !found.includes(target) && !isPlan(target)) {
          found.push(target);
          queue.push(target);
        }
      }
    }
    return found;
  }

  /** Every document in memory, the built-in laws among them. */
  get loaded(): readonly LangiumDocument<RegieDocument>[] {
    return this.#documents.all.toArray().filter(isRegie);
  }

  /** Whether a document uses one of these, directly or through what it uses; also when it could not be loaded. */
  dependsOn(document: LangiumDocument, uris: ReadonlySet<string>): boolean {
    if (uris.size === 0 || !isRegie(document)) {
      return false;
    }
    const reached = this.reachedFrom([document]);
    return [...reached].some((used) => this.#targetUris(used).some((uri) => uris.has(uri.toString())));
  }

  /** The documents themselves and all loaded documents that a `gebruik` leads to from there, whatever they are. */
  reachedFrom(documents: Iterable<LangiumDocument<RegieDocument>>): ReadonlySet<LangiumDocument<RegieDocument>> {
    const reached = new Set(documents);
    for (const document of reached) {
      for (const uri of this.#targetUris(document)) {
        const target = this.#loaded(uri);
        if (target) {
          reached.add(target);
        }
      }
    }
    return reached;
  }

  /** Each `gebruik` of a document with what is wrong with its target. */
  targetsOf(document: LangiumDocument<RegieDocument>): readonly UseTarget[] {
    return useStatements(document).flatMap((statement) => {
      const uri = this.#targetUri(document, statement);
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
      for (const uri of this.#targetUris(current)) {
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
    this.#guides = new WeakMap();
  }

  async #read(uri: URI): Promise<LangiumDocument<RegieDocument> | undefined> {
    const key = uri.toString();
    const content = await readText(this.#files, uri);
    if (content.kind !== 'text') {
      this.#failures.set(key, content.kind);
      return undefined;
    }
    if (!this.#languages.hasServices(uri)) {
      this.#failures.set(key, 'noGuide');
      return undefined;
    }
    this.#failures.delete(key);
    if (this.#documents.hasDocument(uri)) {
      // An editor opened it while it was being read; its text is the newer one.
      return undefined;
    }
    const document = this.#factory.fromString<RegieDocument>(content.text, uri);
    this.#documents.addDocument(document);
    return document;
  }

  #targetUris(document: LangiumDocument<RegieDocument>): readonly URI[] {
    return useStatements(document).flatMap((statement) => this.#targetUri(document, statement) ?? []);
  }

  /** A path with forward slashes, relative to the document's own folder. */
  #targetUri({ uri }: LangiumDocument, statement: Use): URI | undefined {
    // A half-typed `gebruik` has no path yet, whatever the generated type says.
    const path: string | undefined = statement.path;
    if (!path) {
      return undefined;
    }
    const from = uri.toString();
    const place = `${from.slice(0, from.lastIndexOf('/'))} ${path}`;
    const target = this.#targets.get(place) ?? usedUri(uri, path);
    this.#targets.set(place, target);
    return target;
  }

  #loaded(uri: URI): LangiumDocument<RegieDocument> | undefined {
    const document = this.#documents.getDocument(uri);
    return document && isRegie(document) ? document : undefined;
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
    return this.dependsOn(target, new Set([document.uri.toString()])) ? 'cycle' : undefined;
  }
}

/** The text of a file, or why there is none. */
export async function readText(files: FileSystemProvider, uri: URI): ReturnType<typeof readBytes> {
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

function isRegie(document: LangiumDocument): document is LangiumDocument<RegieDocument> {
  return isRegieDocument(document.parseResult.value);
}

function useStatements(document: LangiumDocument<RegieDocument>): readonly Use[] {
  return document.parseResult.value.statements.filter((statement) => statement.$type === 'Use');
}

/** Where a path after `gebruik` leads to from a document. */
export function usedUri(from: URI, path: string): URI {
  return UriUtils.resolvePath(UriUtils.dirname(from), path.replaceAll('\\', '/'));
}

function isPlan(document: LangiumDocument<RegieDocument>): boolean {
  return document.parseResult.value.statements.some(isPlanHeader);
}
