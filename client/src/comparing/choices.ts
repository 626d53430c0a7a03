import * as vscode from 'vscode';
import type { Commit, Repository } from './gitApi.js';
import { comparingTexts } from './texts.js';

const MOST_COMMITS = 50;
const HASH_LENGTH = 8;

/** A version to compare with: what Git calls it, and what a person does. */
export interface Version {
  readonly ref: string;
  readonly label: string;
}

/** The commits in which a file changed, the last one first. */
export async function chooseCommit(repository: Repository, uri: vscode.Uri): Promise<Version | undefined> {
  const { chooseCommit: question, noEarlierVersion } = comparingTexts();
  const name = nameOf(uri);
  const commits = await repository.log({ maxEntries: MOST_COMMITS, path: uri.fsPath });
  if (commits.length === 0) {
    void vscode.window.showInformationMessage(noEarlierVersion(name));
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(commits.map(commitItem), { placeHolder: question(name) });
  return chosen?.version;
}

/** The branches, also those of others. */
export async function chooseBranch(repository: Repository): Promise<Version | undefined> {
  const { chooseBranch: question, noBranches } = comparingTexts();
  const branches = [
    ...(await repository.getBranches({ remote: false })),
    ...(await repository.getBranches({ remote: true })),
  ].flatMap(({ name }) => name ?? []);
  if (branches.length === 0) {
    void vscode.window.showInformationMessage(noBranches);
    return undefined;
  }
  const name = await vscode.window.showQuickPick([...new Set(branches)], { placeHolder: question });
  return name === undefined ? undefined : { ref: name, label: name };
}

/** The version before this one: the last commit, or when nothing changed since then the one before it. */
export async function previousVersion(
  repository: Repository,
  uri: vscode.Uri,
  isChanged: boolean,
): Promise<Version | undefined> {
  const [last, before] = await repository.log({ maxEntries: 2, path: uri.fsPath });
  const commit = isChanged ? last : before;
  return commit && versionOf(commit);
}

export function versionOf({ hash }: Pick<Commit, 'hash'>): Version {
  return { ref: hash, label: hash.slice(0, HASH_LENGTH) };
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? uri.path;
}

function commitItem(commit: Commit): vscode.QuickPickItem & { readonly version: Version } {
  const { hash, message, authorDate, authorName } = commit;
  return {
    label: message.split('\n')[0] ?? '',
    description: [authorDate?.toLocaleDateString(), authorName].filter(Boolean).join(', '),
    detail: hash.slice(0, HASH_LENGTH),
    version: versionOf(commit),
  };
}
