import type { Texts } from '../domain/texts.js';
import { PlanTreeChanged, type PlanTreeItem, PlanTreeRequest } from '../protocol/planTree.js';
import { groupKeysOf } from '../workspace/planGroups.js';
import { PlanTree } from '../workspace/planTree.js';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.js';
import type { EditorServices } from './services.js';

/** The client hears of changes at most so often, in milliseconds. */
const TELL_EVERY_MS = 500;

/** And so often while the plans are still being read. */
const TELL_WHILE_READING_MS = 2_000;

/** Answers what a client shows of all plans; says what changed, once a client has asked. */
export class PlanTreeRequests {
  readonly #services: EditorServices;
  /** The groups in which each file was last. */
  readonly #groups = new Map<string, readonly string[]>();
  readonly #changed = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsked = false;

  constructor(services: EditorServices) {
    this.#services = services;
    services.shared.lsp.Connection?.onRequest(PlanTreeRequest, ({ parent }) => this.items(parent));
    services.shared.client.MessageLanguage.onChange(() => this.#note([...this.#groups.keys()]));
    this.#index.onChange((uris) => this.#note(uris));
  }

  async items(parent: string | undefined): Promise<readonly PlanTreeItem[]> {
    this.#isAsked = true;
    await this.#index.untilRead();
    this.#index.wantJudgements();
    return this.#tree.children(parent);
  }

  get #tree(): PlanTree {
    const { catalogue } = this.#language;
    const words = {
      workspace: catalogue.workspace,
      values: catalogue.values,
      say: (texts: Texts) => this.#language.say(texts),
    };
    return new PlanTree(this.#index.withoutExercises, words, this.#isReading);
  }

  #note(uris: readonly string[]): void {
    for (const uri of uris) {
      const file = this.#index.file(uri);
      const now = file && !this.#index.isOfExercise(file) ? groupKeysOf(file) : [];
      for (const group of [...(this.#groups.get(uri) ?? []), ...now]) {
        this.#changed.add(group);
      }
      if (file) {
        this.#groups.set(uri, now);
      } else {
        this.#groups.delete(uri);
      }
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isAsked) {
      this.#timer ??= setTimeout(() => this.#tell(), this.#isReading ? TELL_WHILE_READING_MS : TELL_EVERY_MS);
    }
  }

  #tell(): void {
    this.#timer = undefined;
    const { done, total } = this.#index.progress;
    const { readSoFar } = this.#language.catalogue.workspace;
    const roots = [...this.#changed];
    this.#changed.clear();
    void this.#services.shared.lsp.Connection?.sendNotification(PlanTreeChanged, {
      roots,
      ...(this.#isReading && { reading: readSoFar(done, total) }),
    });
  }

  get #isReading(): boolean {
    const { done, total } = this.#index.progress;
    return done < total;
  }

  get #index(): WorkspaceIndex {
    return this.#services.plans.WorkspacePlans.index;
  }

  get #language(): EditorServices['shared']['client']['MessageLanguage'] {
    return this.#services.shared.client.MessageLanguage;
  }
}
