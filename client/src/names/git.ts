import * as vscode from 'vscode';

/** The part of VS Code's own Git extension that is used here. */
interface GitExtension {
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): GitRepository | null;
  };
}

interface GitRepository {
  /** Without a tree: what the index has. Rejects for a path that Git does not know. */
  getObjectDetails(tree: string, path: string): Promise<unknown>;
}

/** Whether Git tracks a file; false where VS Code knows no Git. */
export async function isTracked(file: vscode.Uri): Promise<boolean> {
  const repository = await repositoryOf(file);
  try {
    await repository?.getObjectDetails('', file.fsPath);
    return repository !== undefined;
  } catch {
    return false;
  }
}

/** Whether a folder of the workspace is in a Git work tree. */
export async function isInGit(folder: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.git'));
    return true;
  } catch {
    return (await repositoryOf(folder)) !== undefined;
  }
}

async function repositoryOf(uri: vscode.Uri): Promise<GitRepository | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  try {
    // Git may be switched off in the settings, or not be there at all.
    return (await extension?.activate())?.getAPI(1).getRepository(uri) ?? undefined;
  } catch {
    return undefined;
  }
}
