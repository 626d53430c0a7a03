import { type FileSystemProvider, URI } from 'langium';
import type { CheckedDocument } from '../check/check.js';
import type { CheckedText } from '../check/checker.js';
import type { Day } from '../domain/day.js';
import { BackgroundWork, type Clock, type Job } from './backgroundWork.js';
import type { ClosedFiles } from './closedFiles.js';
import { ExerciseFolders } from './exerciseFolders.js';
import { FileNames } from './fileNames.js';
import { type IndexedFile, usedFrom, usersOf } from './indexedFile.js';
import { kept, WordStore } from './keptText.js';
import { judgementOf } from './planSummary.js';
import { contentOf, type WorkspaceFolders } from './workspaceFolders.js';

/** What the editor knows better, because it is open there. */
export interface OpenDocuments {
  isOpen(uri: string): boolean;
  /** Undefined when it is not open, or has not been checked yet since it changed. */
  checked(uri: string): CheckedDocument | undefined;
}

export interface IndexParts {
  readonly folders: WorkspaceFolders;
  readonly files: FileSystemProvider;
  readonly closed: ClosedFiles;
  readonly open: OpenDocuments;
  readonly clock: Clock;
  readonly today: () => Day;
  readonly failed: (error: unknown) => void;
}

/** What a check of a closed file said, before it is forgotten; undefined when the file can no longer be checked. */
export type JudgedListener = (uri: string, checked: CheckedText | undefined) => void;

export type DiskChange = 'created' | 'changed' | 'deleted';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * All plans and guides of the workspace by a compact summary: names first, judgements when somebody wants them. Built in
 * the background in small pieces, and anew for what changes. No text and no syntax tree is kept.
 */
export class WorkspaceIndex {
  readonly #parts: IndexParts;
  readonly #work: BackgroundWork;
  readonly #exercises = new ExerciseFolders();
  readonly #words = new WordStore();
  readonly #files = new Map<string, IndexedFile>();
  readonly #foldersToList = new Set<string>();
  readonly #toRead = new Set<string>();
  readonly #toJudge = new Set<string>();
  readonly #changeListeners: ((uris: readonly string[]) => void)[] = [];
  readonly #judgedListeners: JudgedListener[] = [];
  #wantsJudgements = false;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.#work = new BackgroundWork(parts.clock, () => this.#next(), parts.failed);
  }

  get files(): readonly IndexedFile[] {
    return [...this.#files.values()];
  }

  /** The files that count as work: all but the plans of exercises. */
  get withoutExercises(): readonly IndexedFile[] {
    return this.files.filter((file) => !this.isOfExercise(file));
  }

  /** Whether it is a plan in the folder of an exercise: about nobody, and perhaps wrong on purpose. */
  isOfExercise({ uri, names }: IndexedFile): boolean {
    return names?.kind !== 'gids' && this.#exercises.contain(uri);
  }

  file(uri: string): IndexedFile | undefined {
    return this.#files.get(uri);
  }

  /** Calls back with the files of which something else is known now, or which are gone. */
  onChange(listener: (uris: readonly string[]) => void): void {
    this.#changeListeners.push(listener);
  }

  onJudged(listener: JudgedListener): void {
    this.#judgedListeners.push(listener);
  }

  /** The folders that are open now; files of other folders are forgotten. */
  setFolders(uris: readonly string[]): void {
    this.#parts.folders.set(uris);
    this.#drop((uri) => !this.#parts.folders.contains(URI.parse(uri)));
    for (const folder of this.#parts.folders.all) {
      this.#foldersToList.add(folder.toString());
    }
    this.#work.wake();
  }

  /** Someone types: work waits. */
  typing(): void {
    this.#work.disturb();
  }

  stop(): void {
    this.#work.stop();
  }

  /** A file or folder that came, changed or went. */
  changedOnDisk(uri: URI, change: DiskChange): void {
    const address = uri.toString();
    const exercise = this.#exercises.changed(uri, change !== 'deleted');
    if (exercise !== undefined) {
      this.#exerciseChanged(exercise);
    } else if (change === 'deleted') {
      this.#exercises.forget(address);
      this.#drop((known) => known === address || known.startsWith(`${address}/`));
    } else if (this.#parts.folders.isPlanFile(uri)) {
      this.#changed([address]);
    } else if (change === 'created' && this.#parts.folders.mayHoldPlans(uri)) {
      this.#foldersToList.add(address);
    }
    this.#work.wake();
  }

  /** The text of an open file changed. Plans that use it are judged again once it is saved. */
  changedInEditor(uri: URI): void {
    const address = uri.toString();
    this.#forgetGuidesAmong([address]);
    if (this.#files.has(address)) {
      this.#toRead.add(address);
      this.#work.wake();
    }
  }

  /** A file is not open any more: it counts as it is on disk, without what was typed and not saved. */
  closedInEditor(uri: URI, wasTypedIn: boolean): void {
    const address = uri.toString();
    if (this.#files.has(address)) {
      this.#toRead.add(address);
      this.#toJudge.add(address);
      if (wasTypedIn) {
        this.#forgetGuidesAmong([address]);
        this.#usedFilesChanged([address]);
      }
      this.#work.wake();
    }
  }

  /** The editor has checked an open file. */
  checkedInEditor(uri: URI): void {
    const address = uri.toString();
    if (this.#wantsJudgements && this.#files.has(address)) {
      this.#toJudge.add(address);
      this.#work.wake();
    }
  }

  /** From now on every plan is judged too, in the background. Called again on another day, all are judged anew. */
  wantJudgements(): void {
    const today = this.#parts.today();
    for (const { uri, judgement } of this.#files.values()) {
      if (!judgement || (judgement.plan && judgement.plan.asOf !== today)) {
        this.#toJudge.add(uri);
      }
    }
    this.#wantsJudgements = true;
    this.#work.wake();
  }

  /** Which plans are judged, of all that are known. */
  get progress(): Progress {
    const total = this.#files.size;
    return { done: total - this.#toRead.union(this.#toJudge).size, total };
  }

  /** Waits until the names of all files are known. */
  untilRead(isCancelled: () => boolean = () => false): Promise<void> {
    return this.#work.hurry(() => this.#nextList() ?? this.#nextRead(), isCancelled);
  }

  /** Does the jobs at once, because somebody waits for them. */
  hurry(next: () => Job | undefined, isCancelled: () => boolean): Promise<void> {
    return this.#work.hurry(next, isCancelled);
  }

  /** Checks every file anew, but for the plans of exercises, and from now on what changes. */
  async judgeAll(isCancelled: () => boolean, report: (progress: Progress) => void): Promise<void> {
    this.wantJudgements();
    await this.untilRead(isCancelled);
    const left = this.withoutExercises.map(({ uri }) => uri).toSorted();
    const total = left.length;
    await this.#work.hurry(() => {
      report({ done: total - left.length, total });
      const uri = left.shift();
      return uri === undefined ? undefined : () => this.#judge(uri);
    }, isCancelled);
  }

  /** The files that lead to a document by `gebruik`, directly or through one another. */
  usersOf(uris: readonly string[]): readonly IndexedFile[] {
    return usersOf(this.#files, uris);
  }

  #next(): Job | undefined {
    return this.#nextList() ?? this.#nextRead() ?? (this.#wantsJudgements ? this.#nextJudgement() : undefined);
  }

  #nextList(): Job | undefined {
    const folder = taken(this.#foldersToList);
    return folder === undefined ? undefined : () => this.#list(URI.parse(folder));
  }

  #nextRead(): Job | undefined {
    const uri = taken(this.#toRead);
    return uri === undefined ? undefined : () => this.#read(uri);
  }

  #nextJudgement(): Job | undefined {
    const uri = taken(this.#toJudge);
    return uri === undefined ? undefined : () => this.#judge(uri);
  }

  async #list(folder: URI): Promise<void> {
    const { files, folders, names } = await contentOf(this.#parts.files, folder);
    this.#exercises.listed(folder, names);
    for (const found of folders) {
      this.#foldersToList.add(found.toString());
    }
    const isNew = (uri: URI): boolean => !this.#files.has(uri.toString()) && this.#parts.folders.contains(uri);
    this.#changed(files.filter(isNew).map((uri) => uri.toString()));
  }

  async #read(uri: string): Promise<void> {
    const address = URI.parse(uri);
    const content = await this.#parts.closed.text(address);
    const known = this.#files.get(uri);
    if (!known) {
      // It went while it was being read.
      return;
    }
    if (content.kind === 'missing' || content.kind === 'isFolder') {
      this.#drop((one) => one === uri);
      return;
    }
    const names =
      content.kind === 'text'
        ? new FileNames(this.#parts.closed.outline(address, content.text), this.#words)
        : undefined;
    this.#files.set(uri, {
      uri,
      path: known.path,
      unreadable: content.kind === 'text' ? undefined : content.kind,
      names,
      judgement: names && known.judgement,
    });
    this.#tell([uri]);
  }

  async #judge(uri: string): Promise<void> {
    const { open, closed } = this.#parts;
    this.#toJudge.delete(uri);
    const known = this.#files.get(uri);
    if (known && this.isOfExercise(known)) {
      return;
    }
    if (open.isOpen(uri)) {
      // Not checked yet: the editor says so when it has.
      this.#judged(uri, open.checked(uri));
      return;
    }
    const content = await closed.text(URI.parse(uri));
    const checked = content.kind === 'text' ? await closed.check(URI.parse(uri), content.text) : undefined;
    if (this.#files.has(uri) && !open.isOpen(uri)) {
      const needsMore = this.#leadsOutside(uri);
      this.#judged(uri, checked, needsMore);
      for (const listener of this.#judgedListeners) {
        listener(uri, needsMore ? undefined : checked);
      }
    }
  }

  #judged(uri: string, checked: CheckedDocument | undefined, needsMore = false): void {
    const known = this.#files.get(uri);
    if (known && checked) {
      this.#files.set(uri, { ...known, judgement: kept(judgementOf(checked, needsMore)) });
      this.#tell([uri]);
    }
  }

  /** The plans in a folder became those of an exercise, or stopped to be. */
  #exerciseChanged(folder: string): void {
    const inside = [...this.#files.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    for (const uri of inside) {
      this.#toJudge.add(uri);
      for (const listener of this.#judgedListeners) {
        listener(uri, undefined);
      }
    }
    this.#tell(inside);
  }

  /** Whether a file needs a guide that lies outside the workspace: that is not read. */
  #leadsOutside(uri: string): boolean {
    return [...usedFrom(this.#files, uri)].some((address) => !this.#parts.folders.contains(URI.parse(address)));
  }

  /** The files themselves are read again, and what uses them is judged again. */
  #changed(uris: readonly string[]): void {
    this.#forgetGuidesAmong(uris);
    for (const uri of uris) {
      if (!this.#files.has(uri)) {
        const path = this.#parts.folders.pathOf(URI.parse(uri));
        this.#files.set(uri, { uri, path, unreadable: undefined, names: undefined, judgement: undefined });
      }
      this.#toRead.add(uri);
      this.#toJudge.add(uri);
    }
    this.#usedFilesChanged(uris);
  }

  #usedFilesChanged(uris: readonly string[]): void {
    for (const { uri } of this.usersOf(uris)) {
      this.#toJudge.add(uri);
    }
  }

  /** What is not known to be a plan may be a guide that was read for others. */
  #forgetGuidesAmong(uris: readonly string[]): void {
    if (uris.some((uri) => this.#files.get(uri)?.names?.kind !== 'plan')) {
      this.#parts.closed.forgetGuides();
    }
  }

  #drop(isGone: (uri: string) => boolean): void {
    const gone = [...this.#files.keys()].filter(isGone);
    this.#forgetGuidesAmong(gone);
    for (const uri of gone) {
      this.#files.delete(uri);
      this.#toRead.delete(uri);
      this.#toJudge.delete(uri);
      for (const listener of this.#judgedListeners) {
        listener(uri, undefined);
      }
    }
    if (gone.length > 0) {
      this.#usedFilesChanged(gone);
      this.#tell(gone);
    }
  }

  #tell(uris: readonly string[]): void {
    for (const listener of this.#changeListeners) {
      listener(uris);
    }
  }
}

function taken(waiting: Set<string>): string | undefined {
  for (const first of waiting) {
    waiting.delete(first);
    return first;
  }
  return undefined;
}
