import * as vscode from 'vscode';

/** Shows the built-in laws and services as documents that cannot be changed. */
export class LibraryContentProvider implements vscode.TextDocumentContentProvider {
  readonly #folder: vscode.Uri;

  constructor(extension: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extension, 'dist', 'library');
  }

  async provideTextDocumentContent({ path }: vscode.Uri): Promise<string | undefined> {
    const name = path.replace(/^\//, '');
    // Any other path would lead out of the folder.
    if (!/^[\w-]+\.regie$/.test(name)) {
      return undefined;
    }
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, name)));
  }
}
