import type { FileSystemNode, FileSystemProvider, URI } from 'langium';

/**
 * Files as the user sees them: what is open in an editor counts as it stands there, saved or not. Nothing outside the
 * workspace can be read.
 */
export class OpenTextsFirst implements FileSystemProvider {
  readonly #files: FileSystemProvider;
  readonly #openText: (uri: URI) => string | undefined;
  readonly #mayRead: (uri: URI) => boolean;

  constructor(files: FileSystemProvider, openText: (uri: URI) => string | undefined, mayRead: (uri: URI) => boolean) {
    this.#files = files;
    this.#openText = openText;
    this.#mayRead = mayRead;
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    return this.#isOpen(uri) ? { uri, isFile: true, isDirectory: false } : this.#within(uri).stat(uri);
  }

  async readBinary(uri: URI): Promise<Uint8Array> {
    const open = this.#openText(uri);
    return open === undefined ? this.#within(uri).readBinary(uri) : new TextEncoder().encode(open);
  }

  async readFile(uri: URI): Promise<string> {
    return this.#openText(uri) ?? this.#within(uri).readFile(uri);
  }

  async exists(uri: URI): Promise<boolean> {
    return this.#isOpen(uri) || (this.#mayRead(uri) && this.#files.exists(uri));
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    return this.#within(uri).readDirectory(uri);
  }

  statSync(uri: URI): FileSystemNode {
    return this.#within(uri).statSync(uri);
  }

  existsSync(uri: URI): boolean {
    return this.#mayRead(uri) && this.#files.existsSync(uri);
  }

  readBinarySync(uri: URI): Uint8Array {
    return this.#within(uri).readBinarySync(uri);
  }

  readFileSync(uri: URI): string {
    return this.#within(uri).readFileSync(uri);
  }

  readDirectorySync(uri: URI): FileSystemNode[] {
    return this.#within(uri).readDirectorySync(uri);
  }

  #isOpen(uri: URI): boolean {
    return this.#openText(uri) !== undefined;
  }

  /** @throws Error for what lies outside the workspace. */
  #within(uri: URI): FileSystemProvider {
    if (!this.#mayRead(uri)) {
      throw new Error(`${uri.toString()} is outside the workspace.`);
    }
    return this.#files;
  }
}
