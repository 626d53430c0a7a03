import { type FileSystemNode, type FileSystemProvider, URI, UriUtils } from 'langium';

const EXTENSION = '.regie';

/** Where tools keep what is theirs; no plan stands there. */
const NOT_LOOKED_INTO = /^(?:\..*|node_modules)$/;

/** The folders that the user has open; everything else on the computer is nobody's business. */
export class WorkspaceFolders {
  #folders: readonly string[] = [];

  /** @param uris Folders as the editor names them; one may lie inside another. */
  set(uris: readonly string[]): void {
    this.#folders = uris.map((uri) => withoutSlash(URI.parse(uri).toString()));
  }

  get all(): readonly URI[] {
    return this.#folders.map((folder) => URI.parse(folder));
  }

  contains(uri: URI): boolean {
    return this.#pathWithin(uri) !== undefined;
  }

  /** Whether a plan or guide may stand there that belongs to the workspace. */
  isPlanFile(uri: URI): boolean {
    const path = this.#pathWithin(uri);
    return path?.endsWith(EXTENSION) === true && isLookedInto(path);
  }

  /** Whether this may be a folder in which plans stand. */
  mayHoldPlans(uri: URI): boolean {
    const path = this.#pathWithin(uri);
    return path !== undefined && !path.endsWith(EXTENSION) && isLookedInto(path);
  }

  /** The path as a user recognises it, from the folder that is open. */
  pathOf(uri: URI): string {
    return decodeURIComponent(this.#pathWithin(uri) ?? UriUtils.basename(uri));
  }

  #pathWithin(uri: URI): string | undefined {
    const address = uri.toString();
    const folder = this.#folders.find((one) => address === one || address.startsWith(`${one}/`));
    return folder === undefined ? undefined : address.slice(folder.length + 1);
  }
}

export interface FolderContent {
  readonly files: readonly URI[];
  readonly folders: readonly URI[];
  /** The names of all files, also those of another kind. */
  readonly names: readonly string[];
}

/** What stands directly in one folder; empty when it cannot be read. Links are not followed. */
export async function contentOf(files: FileSystemProvider, folder: URI): Promise<FolderContent> {
  const entries = await entriesOf(files, folder);
  return {
    files: entries.filter(({ isFile, uri }) => isFile && uri.path.endsWith(EXTENSION)).map(({ uri }) => uri),
    folders: entries
      .filter(({ isDirectory, uri }) => isDirectory && isLookedInto(UriUtils.basename(uri)))
      .map(({ uri }) => uri),
    names: entries.filter(({ isFile }) => isFile).map(({ uri }) => UriUtils.basename(uri)),
  };
}

async function entriesOf(files: FileSystemProvider, folder: URI): Promise<readonly FileSystemNode[]> {
  try {
    const { isDirectory } = await files.stat(folder);
    return isDirectory ? await files.readDirectory(folder) : [];
  } catch {
    return [];
  }
}

function isLookedInto(path: string): boolean {
  return path.split('/').every((name) => !NOT_LOOKED_INTO.test(name));
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
