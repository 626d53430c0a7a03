import { type FileSystemNode, type FileSystemProvider, type URI, UriUtils } from 'langium';

/** Files that exist in memory only, as in an editor that runs in a browser; what is asked synchronously is refused. */
export class MemoryFiles {
  readonly contents = new Map<string, string | Uint8Array>();
  /** Every address that was read, in order. */
  readonly reads: string[] = [];

  /** The same files, asked as the language asks. */
  get provider(): FileSystemProvider {
    return {
      stat: (uri: URI) => this.#stat(uri),
      exists: async (uri: URI) => this.contents.has(uri.toString()),
      readBinary: async (uri: URI) => this.#read(uri),
      readFile: async (uri: URI) => new TextDecoder().decode(this.#read(uri)),
      readDirectory: async (uri: URI) => this.#entries(uri),
      statSync: () => refuse(),
      existsSync: () => refuse(),
      readBinarySync: () => refuse(),
      readFileSync: () => refuse(),
      readDirectorySync: () => refuse(),
    };
  }

  async #stat(uri: URI): Promise<FileSystemNode> {
    const address = uri.toString();
    const isFile = this.contents.has(address);
    if (!isFile && ![...this.contents.keys()].some((known) => known.startsWith(`${address}/`))) {
      throw new Error(`${address} is not there`);
    }
    return { uri, isFile, isDirectory: !isFile };
  }

  #read(uri: URI): Uint8Array {
    this.reads.push(uri.toString());
    const content = this.contents.get(uri.toString());
    if (content === undefined) {
      throw new Error(`${uri.toString()} is not there`);
    }
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  #entries(folder: URI): FileSystemNode[] {
    const start = `${folder.toString()}/`;
    const names = [...this.contents.keys()]
      .filter((address) => address.startsWith(start))
      .map((address) => address.slice(start.length).split('/'));
    const files = names.filter(({ length }) => length === 1).map(([name = '']) => name);
    const folders = new Set(names.filter(({ length }) => length > 1).map(([name = '']) => name));
    return [
      ...files.map((name) => ({ uri: UriUtils.joinPath(folder, name), isFile: true, isDirectory: false })),
      ...[...folders].map((name) => ({ uri: UriUtils.joinPath(folder, name), isFile: false, isDirectory: true })),
    ];
  }
}

function refuse(): never {
  throw new Error('a browser has no synchronous files');
}
