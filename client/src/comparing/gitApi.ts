import * as vscode from 'vscode';

/** What is used of the built-in Git extension's API, version 1. */
export interface GitApi {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: vscode.Event<Repository>;
  readonly onDidCloseRepository: vscode.Event<Repository>;
  getRepository(uri: vscode.Uri): Repository | null;
  /** A document with the text of a file at a revision. */
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

export interface Repository {
  readonly rootUri: vscode.Uri;
  /** @throws when the file is not there at that revision. */
  show(ref: string, path: string): Promise<string>;
  log(options?: { readonly maxEntries?: number; readonly path?: string }): Promise<readonly Commit[]>;
  /** What the working tree has otherwise than a revision. */
  diffWith(ref: string): Promise<readonly Change[]>;
  getBranches(query: { readonly remote?: boolean }): Promise<readonly Branch[]>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
}

export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

export interface Branch {
  readonly name?: string;
}

export interface Change {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: vscode.Event<boolean>;
  /** @throws when Git is switched off. */
  getAPI(version: 1): GitApi;
}

/** Whether there is a repository to compare with; menus go by it. */
const CONTEXT_KEY = 'regieplan.git';

/** Follows the built-in Git extension, which may be switched off or on, or not be there at all. */
export class GitAccess implements vscode.Disposable {
  #api: GitApi | undefined;
  readonly #listeners: vscode.Disposable[] = [];

  /** Undefined while there is no Git. */
  get api(): GitApi | undefined {
    return this.#api;
  }

  async start(): Promise<void> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (!extension) {
      return;
    }
    const git = extension.isActive ? extension.exports : await extension.activate();
    this.#listeners.push(git.onDidChangeEnablement((enabled) => this.#connect(git, enabled)));
    this.#connect(git, git.enabled);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners).dispose();
  }

  #connect(git: GitExtension, enabled: boolean): void {
    this.#api = enabled ? git.getAPI(1) : undefined;
    if (this.#api) {
      this.#listeners.push(
        this.#api.onDidOpenRepository(() => this.#tell()),
        this.#api.onDidCloseRepository(() => this.#tell()),
      );
    }
    this.#tell();
  }

  #tell(): void {
    void vscode.commands.executeCommand('setContext', CONTEXT_KEY, (this.#api?.repositories.length ?? 0) > 0);
  }
}
