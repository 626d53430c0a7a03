import type { FileSystemNode, FileSystemProvider, URI } from 'langium';
import { NodeFileSystemProvider } from 'langium/node';
import { sectionsOf } from '../language/librarySections.js';
import { createRegieplanServices, type RegieplanServices } from '../language/module.js';
import { readLibrary } from './nodeLibrary.js';

/** The language with the built-in laws; it reads guides from `files`, which are those of this computer unless given. */
export function nodeServices(files: FileSystemProvider = new FilesAtOnce()): RegieplanServices {
  return createRegieplanServices({ fileSystemProvider: () => files }, readLibrary().flatMap(sectionsOf));
}

/** A command waits for its files anyway, and Node's other way of reading takes as long to load as a guide to read. */
class FilesAtOnce extends NodeFileSystemProvider {
  override stat(uri: URI): Promise<FileSystemNode> {
    return settled(() => this.statSync(uri));
  }

  override readBinary(uri: URI): Promise<Uint8Array> {
    return settled(() => this.readBinarySync(uri));
  }
}

/** What an action gives or throws, as a promise. */
function settled<Result>(act: () => Result): Promise<Result> {
  return new Promise((resolve) => {
    resolve(act());
  });
}
