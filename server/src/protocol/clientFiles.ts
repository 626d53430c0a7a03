// Files that only the client can read, because the server runs in a browser or they are not on this computer. All
// paths are URIs. A client that knows these requests answers each; `null` means that there is no such file or folder.

/** Whether there is a file or a folder: takes a `FileParams`, answers a `FileEntry` or `null`. */
export const STAT_FILE = 'regieplan/bestand/soort';

/** The content of a file: takes a `FileParams`, answers a `FileContent` or `null`. */
export const READ_FILE = 'regieplan/bestand/inhoud';

/** What stands in a folder: takes a `FileParams`, answers an array of `FileEntry` or `null`. */
export const READ_FOLDER = 'regieplan/map/inhoud';

export interface FileParams {
  readonly uri: string;
}

export interface FileEntry {
  readonly uri: string;
  readonly kind: 'file' | 'folder';
}

/** The bytes of a file in base64: what passes between processes is text. */
export interface FileContent {
  readonly base64: string;
}

/** An entry in what a client answered; undefined when it is not there. */
export function readEntry(answer: unknown): FileEntry | undefined {
  if (typeof answer !== 'object' || answer === null || !('uri' in answer) || !('kind' in answer)) {
    return undefined;
  }
  const { uri, kind } = answer;
  return typeof uri === 'string' && (kind === 'file' || kind === 'folder') ? { uri, kind } : undefined;
}

/** The entries in what a client answered; undefined when the folder is not there. */
export function readEntries(answer: unknown): readonly FileEntry[] | undefined {
  return Array.isArray(answer) ? answer.flatMap((entry: unknown) => readEntry(entry) ?? []) : undefined;
}

/** The content in what a client answered; undefined when the file is not there. */
export function readContent(answer: unknown): FileContent | undefined {
  return typeof answer === 'object' && answer !== null && 'base64' in answer && typeof answer.base64 === 'string'
    ? { base64: answer.base64 }
    : undefined;
}
