import type { URI } from 'langium';
import type { CheckedText } from '../../check/checker.js';
import { Checker } from '../../check/checker.js';
import type { Day } from '../../domain/day.js';
import { MAX_FILE_BYTES } from '../../language/fileText.js';
import type { InputProblem } from '../../texts/cliTexts.js';
import { type ReadFile, readFile, readText } from '../check/readFile.js';
import { uriOf } from '../documentUri.js';
import { ObjectReader } from '../git/objectReader.js';
import type { TreeEntry } from '../git/repository.js';
import { RevisionFiles } from '../git/revisionFiles.js';
import { nodeServices } from '../nodeServices.js';

/** One version of a file, or why there is none to compare. */
export type SourceFile =
  | { readonly kind: 'checked'; readonly checked: CheckedText; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: InputProblem }
  | { readonly kind: 'link' };

/** Where versions of files come from. A plan and the guide that it uses always come from the same place. */
export interface Source {
  /** A file as this source names it. */
  check(file: string): Promise<SourceFile>;
  end(): void;
}

/** The files as they lie in the folders now. */
export class FolderSource implements Source {
  readonly #checker: Checker;

  constructor(today: Day) {
    this.#checker = new Checker(nodeServices(), today);
  }

  async check(file: string): Promise<SourceFile> {
    return checkedFile(this.#checker, uriOf(file), readFile(file));
  }

  end(): void {}
}

const LINK = '120000';

/** The files of one commit, by their paths below the root of the repository. */
export class CommitSource implements Source {
  readonly tree: ReadonlyMap<string, TreeEntry>;
  readonly #objects: ObjectReader;
  readonly #files: RevisionFiles;
  readonly #checker: Checker;

  constructor(root: string, tree: ReadonlyMap<string, TreeEntry>, today: Day) {
    this.tree = tree;
    this.#objects = new ObjectReader(root);
    this.#files = new RevisionFiles(root, tree, this.#objects);
    this.#checker = new Checker(nodeServices(this.#files), today);
  }

  async check(file: string): Promise<SourceFile> {
    return this.tree.get(file)?.mode === LINK
      ? { kind: 'link' }
      : checkedFile(this.#checker, this.#files.uriOf(file), await this.read(file));
  }

  /** The text of a file, or why there is none. */
  async read(file: string): Promise<ReadFile> {
    const entry = this.tree.get(file);
    if (entry && entry.size > MAX_FILE_BYTES) {
      return { kind: 'problem', problem: { kind: 'tooLarge', limitInMegabytes: MAX_FILE_BYTES / 1_000_000 } };
    }
    const bytes = entry && (await this.#objects.read(entry.id));
    return bytes ? readText(bytes) : { kind: 'problem', problem: { kind: 'unreadableFile' } };
  }

  end(): void {
    this.#objects.end();
  }
}

async function checkedFile(checker: Checker, uri: URI, content: ReadFile): Promise<SourceFile> {
  return content.kind === 'problem'
    ? content
    : { kind: 'checked', checked: await checker.check(uri, content.text), text: content.text };
}
