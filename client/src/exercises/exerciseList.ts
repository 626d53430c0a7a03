import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  EXERCISE_MANIFEST,
  ExerciseRequest,
  OWN_VERSION,
  type ShownExercise,
} from '../../../server/src/protocol/exercises.js';

/** A moment of rest after a change, in milliseconds. */
const REST_MS = 300;

/** Whether the view with exercises is there; a folder without any does not have it. */
const HAS_EXERCISES = 'regieplan.heeftOefeningen';

export interface ListedExercise {
  /** The address of its manifest, which is what tells exercises apart. */
  readonly id: string;
  readonly shown: ShownExercise;
}

/** The exercises of the open folders in the order of their names, and how far each is. */
export class ExerciseList implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #finished = new vscode.EventEmitter<ListedExercise>();
  readonly #subscriptions: vscode.Disposable;
  readonly #outdated = new Set<string>();
  #exercises: readonly ListedExercise[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();

  /** Something in the list is not as it was. */
  readonly onDidChange = this.#changed.event;
  /** The trainee has just mended the last of an exercise. */
  readonly onDidFinish = this.#finished.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    const manifests = vscode.workspace.createFileSystemWatcher(`**/${EXERCISE_MANIFEST}`);
    const versions = vscode.workspace.createFileSystemWatcher(`**/${OWN_VERSION}`);
    const findAgain = (): void => this.#do(() => this.#find());
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#finished,
      manifests,
      versions,
      manifests.onDidCreate(findAgain),
      manifests.onDidChange(findAgain),
      manifests.onDidDelete(findAgain),
      versions.onDidCreate((uri) => this.#soon(uri)),
      versions.onDidChange((uri) => this.#soon(uri)),
      versions.onDidDelete((uri) => this.#soon(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#soon(document.uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(findAgain),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('regieplan.taal')) {
          findAgain();
        }
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) {
          findAgain();
        }
      }),
    );
  }

  get all(): readonly ListedExercise[] {
    return this.#exercises;
  }

  get(id: string): ListedExercise | undefined {
    return this.#exercises.find((exercise) => exercise.id === id);
  }

  /** Waits until an exercise is shown as it is now. */
  async refresh(id: string): Promise<void> {
    this.#do(() => this.#update(id));
    await this.#work;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #soon(version: vscode.Uri): void {
    if (!version.path.endsWith(`/${OWN_VERSION}`)) {
      return;
    }
    this.#outdated.add(vscode.Uri.joinPath(version, '..', EXERCISE_MANIFEST).toString());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const id of this.#outdated) {
        this.#do(() => this.#update(id));
      }
      this.#outdated.clear();
    }, REST_MS);
  }

  /** One thing after another, so that an older answer never takes the place of a newer one. */
  #do(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => this.#client.warn(`Exercises: ${String(error)}`));
  }

  async #find(): Promise<void> {
    if (this.#client.state !== State.Running) {
      return;
    }
    const found = await vscode.workspace.findFiles(`**/${EXERCISE_MANIFEST}`, '**/node_modules/**');
    const ids = found.map(String).toSorted();
    const exercises: ListedExercise[] = [];
    for (const id of ids) {
      exercises.push({ id, shown: await this.#ask(id) });
    }
    this.#exercises = exercises;
    await vscode.commands.executeCommand('setContext', HAS_EXERCISES, exercises.length > 0);
    this.#changed.fire();
  }

  async #update(id: string): Promise<void> {
    const before = this.get(id);
    if (!before || this.#client.state !== State.Running) {
      return;
    }
    const now: ListedExercise = { id, shown: await this.#ask(id) };
    this.#exercises = this.#exercises.map((exercise) => (exercise.id === id ? now : exercise));
    this.#changed.fire();
    if (before.shown.state === 'busy' && now.shown.state === 'finished') {
      this.#finished.fire(now);
    }
  }

  #ask(id: string): Promise<ShownExercise> {
    const manifest = this.#client.code2ProtocolConverter.asUri(vscode.Uri.parse(id));
    return this.#client.sendRequest(ExerciseRequest, { manifest });
  }
}
