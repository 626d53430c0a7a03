import { EmptyFileSystemProvider, type FileSystemNode, URI } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
  type FileEntry,
  type FileParams,
  READ_FILE,
  READ_FOLDER,
  readContent,
  readEntries,
  readEntry,
  STAT_FILE,
} from '../protocol/clientFiles.js';

/**
 * Files that the client reads. What is not there is an error, and so is everything when the client does not know the
 * requests; nothing can be read without waiting.
 */
export class ClientFiles extends EmptyFileSystemProvider {
  readonly #connection: Pick<Connection, 'sendRequest'>;

  constructor(connection: Pick<Connection, 'sendRequest'>) {
    super();
    this.#connection = connection;
  }

  override async stat(uri: URI): Promise<FileSystemNode> {
    return node(there(uri, readEntry(await this.#ask(STAT_FILE, uri))));
  }

  override async exists(uri?: URI): Promise<boolean> {
    return uri !== undefined && readEntry(await this.#ask(STAT_FILE, uri)) !== undefined;
  }

  override async readBinary(uri?: URI): Promise<Uint8Array> {
    const { base64 } = there(uri, uri && readContent(await this.#ask(READ_FILE, uri)));
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  }

  override async readFile(uri?: URI): Promise<string> {
    return new TextDecoder().decode(await this.readBinary(uri));
  }

  override async readDirectory(uri?: URI): Promise<FileSystemNode[]> {
    return there(uri, uri && readEntries(await this.#ask(READ_FOLDER, uri))).map(node);
  }

  #ask(request: string, uri: URI): Promise<unknown> {
    const params: FileParams = { uri: uri.toString() };
    return this.#connection.sendRequest<unknown>(request, params);
  }
}

function there<T>(uri: URI | undefined, answer: T | undefined): T {
  if (answer === undefined) {
    throw new Error(`${uri?.toString() ?? 'A file without an address'} is not there.`);
  }
  return answer;
}

function node({ uri, kind }: FileEntry): FileSystemNode {
  return { uri: URI.parse(uri), isFile: kind === 'file', isDirectory: kind === 'folder' };
}
