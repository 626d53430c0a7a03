import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileContent,
  type FileEntry,
  type FileParams,
  READ_FILE,
  READ_FOLDER,
  STAT_FILE,
} from '../../server/src/protocol/clientFiles.js';

/** `String.fromCharCode` takes only so many arguments at once. */
const CHUNK = 0x8000;

/** Reads for the server what only VS Code can read: in a browser everything, else what is not on this computer. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(STAT_FILE, ({ uri }: FileParams) => orNull(() => stat(vscode.Uri.parse(uri)))),
    client.onRequest(READ_FILE, ({ uri }: FileParams) => orNull(() => read(vscode.Uri.parse(uri)))),
    client.onRequest(READ_FOLDER, ({ uri }: FileParams) => orNull(() => list(vscode.Uri.parse(uri)))),
  );
}

async function stat(uri: vscode.Uri): Promise<FileEntry> {
  return entry(uri, (await vscode.workspace.fs.stat(uri)).type);
}

async function read(uri: vscode.Uri): Promise<FileContent> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return { base64: btoa(binary) };
}

async function list(uri: vscode.Uri): Promise<readonly FileEntry[]> {
  const entries = await vscode.workspace.fs.readDirectory(uri);
  return entries.map(([name, type]) => entry(vscode.Uri.joinPath(uri, name), type));
}

function entry(uri: vscode.Uri, type: vscode.FileType): FileEntry {
  // A link is of two types at once.
  return { uri: uri.toString(), kind: (type & vscode.FileType.Directory) === 0 ? 'file' : 'folder' };
}

/** Whatever stands in the way, to the server the file is not there. */
async function orNull<T>(answer: () => Promise<T>): Promise<T | null> {
  try {
    return await answer();
  } catch {
    return null;
  }
}
