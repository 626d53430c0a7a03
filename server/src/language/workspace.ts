import {
  DefaultWorkspaceManager,
  type FileSystemNode,
  type LangiumDocument,
  type LangiumSharedCoreServices,
} from 'langium';
import type { LibraryDocuments } from './libraryDocuments.js';

/** Starts with the built-in laws only: plans are loaded when they are opened, guides when a plan uses them. */
export class RegieplanWorkspaceManager extends DefaultWorkspaceManager {
  readonly #library: () => LibraryDocuments;

  constructor(services: LangiumSharedCoreServices, library: () => LibraryDocuments) {
    super(services);
    this.#library = library;
  }

  protected override async loadAdditionalDocuments(
    _folders: unknown,
    collector: (document: LangiumDocument) => void,
  ): Promise<void> {
    for (const document of this.#library().all) {
      collector(document);
    }
  }

  /** Folders are not read: they may be large, be missing or lie inside one another. */
  protected override async traverseFolder(): Promise<void> {}

  override shouldIncludeEntry(_entry: FileSystemNode): boolean {
    return false;
  }
}
