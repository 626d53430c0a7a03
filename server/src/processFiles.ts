import type { FileSystemNode, URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import type { ClientFiles } from './lsp/clientFiles.js';

/** The files of this computer; those of a workspace that is elsewhere are read by the client. */
export class ProcessFiles extends NodeFileSystemProvider {
  readonly #elsewhere: ClientFiles;

  constructor(elsewhere: ClientFiles) {
    super();
    this.#elsewhere = elsewhere;
  }

  override stat(uri: URI): Promise<FileSystemNode> {
    return isHere(uri) ? super.stat(uri) : this.#elsewhere.stat(uri);
  }

  override exists(uri: URI): Promise<boolean> {
    return isHere(uri) ? super.exists(uri) : this.#elsewhere.exists(uri);
  }

  override readBinary(uri: URI): Promise<Uint8Array> {
    return isHere(uri) ? super.readBinary(uri) : this.#elsewhere.readBinary(uri);
  }

  override readFile(uri: URI): Promise<string> {
    return isHere(uri) ? super.readFile(uri) : this.#elsewhere.readFile(uri);
  }

  override readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return isHere(uri) ? super.readDirectory(uri) : this.#elsewhere.readDirectory(uri);
  }
}

function isHere({ scheme }: URI): boolean {
  return scheme === 'file';
}
