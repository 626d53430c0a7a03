import path from 'node:path';
import { nearestWord } from '../../domain/suggestion.js';
import type { GitTexts } from '../../texts/gitTexts.js';
import { UsageError } from '../usageError.js';
import { type ChangedFile, readChangedFiles, readTree } from './gitOutput.js';
import { type GitAnswer, NoGitError, runGit } from './gitProcess.js';

/** A file as a commit has it. */
export interface TreeEntry {
  readonly id: string;
  /** `100644` and `100755` are files, `120000` is a link. */
  readonly mode: string;
  /** In bytes. */
  readonly size: number;
}

/** A commit by the name that was given for it. */
export interface Revision {
  readonly given: string;
  readonly commit: string;
}

/** Reads from the Git repository that a folder belongs to; changes nothing. Everything that goes wrong is a UsageError. */
export class Repository {
  readonly root: string;
  /** The given folder below the root, with a slash at its end; empty for the root itself. */
  readonly prefix: string;
  readonly #texts: GitTexts;

  private constructor(root: string, prefix: string, texts: GitTexts) {
    this.root = root;
    this.prefix = prefix;
    this.#texts = texts;
  }

  /** @throws UsageError without Git, without a repository, or when Git does not trust the folder. */
  static async open(folder: string, texts: GitTexts): Promise<Repository> {
    const asked = await asking(folder, ['rev-parse', '--is-bare-repository', '--absolute-git-dir'], texts);
    if (asked.code !== 0) {
      throw new UsageError(
        /dubious ownership/.test(asked.stderr) ? texts.notTrusted(folder) : texts.noRepository(folder),
      );
    }
    const [isBare, gitFolder = ''] = lines(asked.stdout);
    if (isBare === 'true') {
      return new Repository(gitFolder, '', texts);
    }
    const [root = '', prefix = ''] = lines(
      (await asking(folder, ['rev-parse', '--show-toplevel', '--show-prefix'], texts)).stdout,
    );
    // Inside .git itself there is a repository, and nothing to compare.
    if (root === '') {
      throw new UsageError(texts.noRepository(folder));
    }
    return new Repository(path.resolve(root), prefix, texts);
  }

  /** @throws UsageError that names the nearest branch or tag when there is no such revision. */
  async revision(given: string): Promise<Revision> {
    const { code, stdout } = await this.#ask([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${given}^{commit}`,
    ]);
    const [commit] = lines(stdout);
    if (code === 0 && commit !== undefined) {
      return { given, commit };
    }
    throw new UsageError(await this.#whyNoRevision(given));
  }

  /** The commit where two revisions parted. */
  async commonBase(one: Revision, other: Revision): Promise<Revision> {
    const { code, stdout } = await this.#ask(['merge-base', one.commit, other.commit]);
    const [commit] = lines(stdout);
    if (code !== 0 || commit === undefined) {
      const why = (await this.#isShallow())
        ? this.#texts.shallow
        : (name: string) => this.#texts.noCommonBase(name, other.given);
      throw new UsageError(why(one.given));
    }
    return { given: one.given, commit };
  }

  /** Every plan and guide of a commit, by its path below the root; submodules are no part of it. */
  async tree({ commit }: Revision): Promise<ReadonlyMap<string, TreeEntry>> {
    return readTree(await this.#succeeding(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]));
  }

  /** What differs between two commits; a file that was moved is one change. `paths` are below the root. */
  async changedFiles(old: Revision, now: Revision, paths: readonly string[]): Promise<readonly ChangedFile[]> {
    const words = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '--no-ext-diff', '--no-textconv'];
    return readChangedFiles(await this.#succeeding([...words, old.commit, now.commit, '--', ...paths]));
  }

  async #succeeding(words: readonly string[]): Promise<Buffer> {
    const { code, stdout, stderr } = await this.#ask(words);
    if (code !== 0) {
      throw new UsageError(this.#texts.gitFailed(stderr.trim().split('\n')[0] ?? ''));
    }
    return stdout;
  }

  async #whyNoRevision(given: string): Promise<string> {
    if (await this.#isShallow()) {
      return this.#texts.shallow(given);
    }
    const names = lines((await this.#ask(['for-each-ref', '--format=%(refname:short)'])).stdout);
    return names.length === 0 && (await this.#isUnborn())
      ? this.#texts.noCommits
      : this.#texts.unknownRevision(given, nearestWord(given, names));
  }

  async #isUnborn(): Promise<boolean> {
    return (await this.#ask(['rev-parse', '--verify', '--quiet', 'HEAD'])).code !== 0;
  }

  async #isShallow(): Promise<boolean> {
    return lines((await this.#ask(['rev-parse', '--is-shallow-repository'])).stdout)[0] === 'true';
  }

  #ask(words: readonly string[]): Promise<GitAnswer> {
    return asking(this.root, words, this.#texts);
  }
}

async function asking(folder: string, words: readonly string[], texts: GitTexts): Promise<GitAnswer> {
  try {
    return await runGit(folder, words);
  } catch (error) {
    throw error instanceof NoGitError ? new UsageError(texts.noGit) : error;
  }
}

function lines(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split(/\r?\n/)
    .filter((line, index, all) => line !== '' || index < all.length - 1);
}
