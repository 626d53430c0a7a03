import path from 'node:path';
import { type FileSystemNode, type FileSystemProvider, URI } from 'langium';
import { MAX_FILE_BYTES } from '../../language/fileText.js';
import type { ObjectReader } from './objectReader.js';
import type { TreeEntry } from './repository.js';

/**
 * The files of one commit where they would stand in the working tree, so that a plan finds its guide of the same commit.
 * What lies outside the repository is not there. Directories are not listed: nobody looks for files here.
 */
export class RevisionFiles implements FileSystemProvider {
  readonly #root: string;
  readonly #entries: ReadonlyMap<string, TreeEntry>;
  readonly #objects: ObjectReader;

  constructor(root: string, entries: ReadonlyMap<string, TreeEntry>, objects: ObjectReader) {
    this.#root = root;
    this.#entries = entries;
    this.#objects = objects;
  }

  uriOf(file: string): URI {
    return URI.file(path.join(this.#root, file));
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    return this.statSync(uri);
  }

  statSync(uri: URI): FileSystemNode {
    const isFile = this.#entryOf(uri) !== undefined;
    if (!isFile) {
      throw new Error(`${uri.toString()} is not in this commit`);
    }
    return { isFile, isDirectory: false, uri };
  }

  async exists(uri: URI): Promise<boolean> {
    return this.existsSync(uri);
  }

  existsSync(uri: URI): boolean {
    return this.#entryOf(uri) !== undefined;
  }

  /** A file that is too large to be a plan is answered with as many empty bytes: nobody looks further. */
  async readBinary(uri: URI): Promise<Uint8Array> {
    const entry = this.#entryOf(uri);
    if (entry && entry.size > MAX_FILE_BYTES) {
      return new Uint8Array(entry.size);
    }
    const content = entry && (await this.#objects.read(entry.id));
    if (!content) {
      throw new Error(`${uri.toString()} is not in this commit`);
    }
    return content;
  }

  async readFile(uri: URI): Promise<string> {
    return new TextDecoder().decode(await this.readBinary(uri));
  }

  readBinarySync(): Uint8Array {
    throw new Error('Objects are read asynchronously');
  }

  readFileSync(): string {
    throw new Error('Objects are read asynchronously');
  }

  async readDirectory(): Promise<FileSystemNode[]> {
    return [];
  }

  readDirectorySync(): FileSystemNode[] {
    return [];
  }

  #entryOf(uri: URI): TreeEntry | undefined {
    const relative = path.relative(this.#root, uri.fsPath).replaceAll(path.sep, '/');
    return uri.scheme === 'file' ? this.#entries.get(relative) : undefined;
  }
}
