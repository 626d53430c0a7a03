import type * as vscode from 'vscode';

const KEY = 'regieplan.oefeningen.hints';

/** How many hints someone saw of each finding; kept on this computer, per folder that is open, never in a plan. */
export class SeenHints {
  readonly #state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.#state = state;
  }

  count(exercise: string, finding: string): number {
    return this.#all[exercise]?.[finding] ?? 0;
  }

  async add(exercise: string, finding: string): Promise<void> {
    const seen = { ...this.#all[exercise], [finding]: this.count(exercise, finding) + 1 };
    await this.#state.update(KEY, { ...this.#all, [exercise]: seen });
  }

  async forget(exercise: string): Promise<void> {
    const { [exercise]: _forgotten, ...rest } = this.#all;
    await this.#state.update(KEY, rest);
  }

  get #all(): Readonly<Record<string, Readonly<Record<string, number>>>> {
    return this.#state.get(KEY, {});
  }
}
