import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chooseBranch, chooseCommit, nameOf, previousVersion, type Version, versionOf } from './choices.js';
import { textAt, textNow } from './comparedTexts.js';
import { GitAccess, type Repository } from './gitApi.js';
import { ReviewPanel } from './reviewPanel.js';
import { reviewAll, reviewFile } from './reviews.js';
import { comparingTexts } from './texts.js';

/** The commands that show what two versions of plans say differently. Menus offer them where there is a repository. */
export function registerComparing(client: BaseLanguageClient, output: vscode.LogOutputChannel): vscode.Disposable {
  const git = new GitAccess();
  const comparing = new Comparing(client, git);
  const command = (name: string, run: (...given: readonly unknown[]) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (...given: readonly unknown[]) => {
      try {
        await run(...given);
      } catch (error) {
        output.error(error instanceof Error ? error : String(error));
        void vscode.window.showErrorMessage(comparingTexts().failed);
      }
    });
  git.start().catch((error: unknown) => output.warn(error instanceof Error ? error.message : String(error)));
  return vscode.Disposable.from(
    git,
    comparing,
    command('regieplan.vergelijkMetVorige', (given) => comparing.withPrevious(given)),
    command('regieplan.vergelijkMetCommit', (...given) => comparing.withCommit(...given)),
    command('regieplan.vergelijkMetTak', (given) => comparing.withBranch(given)),
    command('regieplan.beoordeelTak', () => comparing.wholeBranch()),
  );
}

interface Subject {
  readonly repository: Repository;
  readonly uri: vscode.Uri;
}

class Comparing implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #git: GitAccess;
  readonly #panel = new ReviewPanel();

  constructor(client: BaseLanguageClient, git: GitAccess) {
    this.#client = client;
    this.#git = git;
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async withPrevious(given: unknown): Promise<void> {
    const subject = this.#subject(given);
    if (!subject) {
      return;
    }
    const { repository, uri } = subject;
    const isChanged = (await textAt(repository, 'HEAD', uri)) !== (await textNow(uri));
    const version = await previousVersion(repository, uri, isChanged);
    if (version) {
      await this.#show(subject, version);
    } else {
      void vscode.window.showInformationMessage(comparingTexts().noEarlierVersion(nameOf(uri)));
    }
  }

  /** From the timeline the commit is given, and the file after it. */
  async withCommit(...given: readonly unknown[]): Promise<void> {
    const subject = this.#subject(given.find((one) => one instanceof vscode.Uri));
    const commit = commitOf(given[0]);
    const version = subject && (commit ?? (await chooseCommit(subject.repository, subject.uri)));
    if (version) {
      await this.#show(subject, version);
    }
  }

  async withBranch(given: unknown): Promise<void> {
    const subject = this.#subject(given);
    const version = subject && (await chooseBranch(subject.repository));
    if (version) {
      await this.#show(subject, version);
    }
  }

  /** All plans that differ from where this branch began, on one page. */
  async wholeBranch(): Promise<void> {
    const active = vscode.window.activeTextEditor?.document.uri;
    const api = this.#git.api;
    const repository = (active && api?.getRepository(active)) ?? api?.repositories[0];
    if (!repository) {
      void vscode.window.showInformationMessage(comparingTexts().noGit);
      return;
    }
    const branch = await chooseBranch(repository);
    if (!branch) {
      return;
    }
    const base = await repository.getMergeBase(branch.ref, 'HEAD');
    if (base === undefined) {
      void vscode.window.showInformationMessage(comparingTexts().noCommonBase(branch.label));
      return;
    }
    const page = await withProgress((token) => reviewAll(this.#client, repository, base, token));
    if (page) {
      this.#panel.show(page.title, page.html, vscode.ViewColumn.Active);
    }
  }

  /** The texts side by side, and what it means beside them. */
  async #show({ repository, uri }: Subject, { ref, label }: Version): Promise<void> {
    const page = await withProgress((token) => reviewFile(this.#client, repository, ref, uri, token));
    const old = this.#git.api?.toGitUri(uri, ref);
    if (!page || !old) {
      return;
    }
    await vscode.commands.executeCommand('vscode.diff', old, uri, comparingTexts().with(nameOf(uri), label), {
      viewColumn: vscode.ViewColumn.One,
      preview: true,
    });
    this.#panel.show(page.title, page.html, vscode.ViewColumn.Two);
  }

  /** The file that was pointed at, or the one in the editor; says so when there is nothing to compare it with. */
  #subject(given: unknown): Subject | undefined {
    const { noGit, noPlan, noRepository } = comparingTexts();
    const uri = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
    if (!uri?.path.toLowerCase().endsWith('.regie')) {
      void vscode.window.showInformationMessage(noPlan);
      return undefined;
    }
    const api = this.#git.api;
    const repository = api?.getRepository(uri);
    if (!repository) {
      void vscode.window.showInformationMessage(api ? noRepository(nameOf(uri)) : noGit);
      return undefined;
    }
    return { repository, uri };
  }
}

function withProgress<T>(task: (token: vscode.CancellationToken) => Promise<T>): Thenable<T> {
  return vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: comparingTexts().comparing },
    (_progress, token) => task(token),
  );
}

/** What the timeline of the Git extension gives for a line of it. */
function commitOf(item: unknown): Version | undefined {
  return typeof item === 'object' && item !== null && 'ref' in item && typeof item.ref === 'string' && item.ref !== ''
    ? versionOf({ hash: item.ref })
    : undefined;
}
