import { DocumentState, delayNextTick, URI } from 'langium';
import { FileChangeType, type InitializeParams } from 'vscode-languageserver';
import type { CheckedDocument } from '../check/check.js';
import type { Clock } from '../workspace/backgroundWork.js';
import { ClosedFiles } from '../workspace/closedFiles.js';
import { OpenTextsFirst } from '../workspace/openTextsFirst.js';
import { WorkspaceFolders } from '../workspace/workspaceFolders.js';
import { type DiskChange, WorkspaceIndex } from '../workspace/workspaceIndex.js';
import type { EditorServices } from './services.js';
import { today } from './today.js';

const clock: Clock = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  giveWay: delayNextTick,
};

const DISK_CHANGES: Readonly<Record<FileChangeType, DiskChange>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/** All plans and guides of the workspace, as far as they are known; follows what happens on disk and in the editor. */
export class WorkspacePlans {
  readonly closed: ClosedFiles;
  readonly index: WorkspaceIndex;
  readonly #services: EditorServices;
  readonly #within = new WorkspaceFolders();
  #folders: readonly string[] = [];
  /** The version in which each open document was opened. */
  readonly #opened = new Map<string, number>();

  constructor(services: EditorServices) {
    this.#services = services;
    const { workspace, lsp } = services.shared;
    const files = new OpenTextsFirst(
      workspace.FileSystemProvider,
      (uri) => workspace.TextDocuments.get(uri)?.getText(),
      (uri) => this.#within.contains(uri),
    );
    this.closed = new ClosedFiles(files, () => workspace.LibraryDocuments.texts, today);
    this.index = new WorkspaceIndex({
      folders: this.#within,
      files,
      closed: this.closed,
      open: this,
      clock,
      today,
      failed: (error) => lsp.Connection?.console.error(`Reading the workspace failed: ${String(error)}`),
    });
    lsp.LanguageServer.onInitialize((params) => this.#followFolders(params));
    this.#followFiles();
  }

  isOpen(uri: string): boolean {
    return this.#services.shared.workspace.TextDocuments.get(uri) !== undefined;
  }

  /** Whether all plans of this workspace that may use a guide can be looked through; true when no folder is open. */
  covers(guide: string): boolean {
    return this.#folders.length === 0 || this.#within.contains(URI.parse(guide));
  }

  checked(uri: string): CheckedDocument | undefined {
    const { UsedDocuments } = this.#services.shared.workspace;
    const document = this.isOpen(uri) ? UsedDocuments.loaded.find((one) => one.uri.toString() === uri) : undefined;
    return document && document.state >= DocumentState.Validated
      ? this.#services.model.CheckedDocuments.of(document)
      : undefined;
  }

  #followFolders({ workspaceFolders, capabilities }: InitializeParams): void {
    const { Connection, LanguageServer } = this.#services.shared.lsp;
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? [];
    LanguageServer.onInitialized(() => {
      this.index.setFolders(this.#folders);
      if (capabilities.workspace?.workspaceFolders === true) {
        Connection?.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => uri));
          this.#folders = [...this.#folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
          this.index.setFolders(this.#folders);
        });
      }
    });
  }

  #followFiles(): void {
    const { workspace, lsp } = this.#services.shared;
    lsp.DocumentUpdateHandler.onWatchedFilesChange(({ changes }) => {
      for (const { uri, type } of changes) {
        this.index.changedOnDisk(URI.parse(uri), DISK_CHANGES[type]);
      }
    });
    workspace.TextDocuments.onDidChangeContent(({ document }) => {
      this.index.typing();
      this.index.changedInEditor(URI.parse(document.uri));
    });
    workspace.TextDocuments.onDidOpen(({ document }) => this.#opened.set(document.uri, document.version));
    workspace.TextDocuments.onDidClose(({ document: { uri, version } }) => {
      this.index.closedInEditor(URI.parse(uri), this.#opened.get(uri) !== version);
      this.#opened.delete(uri);
    });
    workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => this.index.checkedInEditor(uri));
  }
}
