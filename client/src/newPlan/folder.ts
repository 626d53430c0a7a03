import * as vscode from 'vscode';

/** The folder for a new plan: the one that is open, or the one that is chosen; undefined without a folder. */
export async function folderForPlan(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const chosen = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  return chosen?.uri;
}

/** The guides in a folder, by their names: a municipality has a few at most. */
export async function guidesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, '**/*[gG]ids*.regie'),
    '**/node_modules/**',
    MOST_GUIDES,
  );
  return found.toSorted((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
}

const MOST_GUIDES = 20;

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** A file in the folder that is not there yet: the name itself, or with the first free number behind it. */
export async function freeFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const file = vscode.Uri.joinPath(folder, `${name}${number === 1 ? '' : `-${number}`}.regie`);
    if (!(await exists(file))) {
      return file;
    }
  }
}

export async function write(file: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** The text of a file; undefined when it is not there or cannot be read. */
export async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
