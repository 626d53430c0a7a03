// Someone who writes with completion: types a few letters, accepts a proposal, walks its tab stops. Counts every key.
import {
  type CompletionItem,
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TestClient } from './client.js';
import { readSnippet, type TabStop } from './snippet.js';

export class Keyboard {
  /** Characters typed as text. */
  typed = 0;
  /** Enter, Tab and arrows. */
  otherKeys = 0;
  readonly #client: TestClient;
  readonly #uri: string;
  #cursor: number;
  /** The tab stops that are still to come, in the order in which Tab visits them; the last is where the snippet ends. */
  #stops: TabStop[] = [];

  constructor(client: TestClient, uri: string) {
    this.#client = client;
    this.#uri = uri;
    this.#cursor = client.text(uri).length;
  }

  get text(): string {
    return this.#client.text(this.#uri);
  }

  /** Types letters; what is selected at a tab stop is replaced by them. */
  async type(letters: string): Promise<void> {
    this.typed += letters.length;
    await this.#replace(this.#selected?.length ?? 0, letters);
  }

  /** Types the beginning of a word and accepts the proposal of that name, which has to be there. */
  async complete(letters: string, label: string): Promise<void> {
    await this.type(letters);
    const item = await this.#proposal(label);
    if (!item.textEdit || !('range' in item.textEdit)) {
      throw new Error(`${label} replaces nothing.`);
    }
    const document = TextDocument.create(this.#uri, 'regieplan', 0, this.text);
    const { range, newText } = item.textEdit;
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    if (end !== this.#cursor || !isFoundBy(this.text.slice(start, end), item)) {
      throw new Error(`${label} is not what '${this.text.slice(start, end)}' finds.`);
    }
    this.otherKeys += 1;
    const snippet = item.insertTextFormat === InsertTextFormat.Snippet ? readSnippet(newText) : undefined;
    this.#cursor = start;
    await this.#replace(end - start, snippet?.text ?? newText);
    if (snippet) {
      this.#stops = [
        ...snippet.stops.map((stop) => ({ ...stop, offset: start + stop.offset })),
        ...this.#stops.slice(1),
      ];
      this.#select();
    }
  }

  /** Goes on to the next tab stop. */
  async tab(times = 1): Promise<void> {
    for (let count = 0; count < times; count += 1) {
      this.otherKeys += 1;
      this.#stops.shift();
      this.#select();
    }
  }

  /** Chooses an option of the tab stop: types as much of it as tells it apart, and Enter. */
  async choose(option: string): Promise<void> {
    const options = this.#selected?.options ?? [];
    if (!options.includes(option)) {
      throw new Error(`${option} is not among ${options.join(', ')}.`);
    }
    let letters = 1;
    while (letters < option.length && options.find((one) => one.startsWith(option.slice(0, letters))) !== option) {
      letters += 1;
    }
    this.typed += letters;
    await this.#replace(this.#selected?.length ?? 0, option);
    await this.tab();
  }

  /** Begins a new line, indented as the one before it, as editors do. */
  async enter(times = 1): Promise<void> {
    this.#stops = [];
    this.otherKeys += times;
    const line = this.text.slice(this.text.lastIndexOf('\n', this.#cursor - 1) + 1, this.#cursor);
    await this.#replace(0, '\n'.repeat(times) + (/^ */.exec(line)?.[0] ?? ''));
  }

  /** Puts the cursor behind a text, as one key or click does. */
  goBehind(text: string): void {
    this.otherKeys += 1;
    this.#stops = [];
    this.#cursor = this.text.indexOf(text) + text.length;
  }

  goToEndOfLine(): void {
    this.otherKeys += 1;
    this.#stops = [];
    const end = this.text.indexOf('\n', this.#cursor);
    this.#cursor = end < 0 ? this.text.length : end;
  }

  goToEnd(): void {
    this.otherKeys += 1;
    this.#stops = [];
    this.#cursor = this.text.length;
  }

  get #selected(): TabStop | undefined {
    const [stop] = this.#stops;
    return stop && stop.offset === this.#cursor ? stop : undefined;
  }

  #select(): void {
    this.#cursor = this.#stops[0]?.offset ?? this.#cursor;
  }

  async #proposal(label: string): Promise<CompletionItem> {
    const document = TextDocument.create(this.#uri, 'regieplan', 0, this.text);
    const found = await this.#client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: this.#uri },
      position: document.positionAt(this.#cursor),
      context: { triggerKind: CompletionTriggerKind.Invoked },
    });
    const items = Array.isArray(found) ? found : (found?.items ?? []);
    const item = items.find((one) => one.label === label);
    if (!item) {
      throw new Error(`${label} is not among ${items.map((one) => one.label).join(', ')} in:\n${this.text}`);
    }
    return item;
  }

  /** Replaces what stands behind the cursor; the cursor and later stops move along, the selected stop loses its length. */
  async #replace(length: number, text: string): Promise<void> {
    const document = TextDocument.create(this.#uri, 'regieplan', 0, this.text);
    const start = this.#cursor;
    const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
    await this.#client.change(this.#uri, { range, text });
    const moved = text.length - length;
    this.#stops = this.#stops.map((stop, index) =>
      index === 0 || stop.offset < start
        ? { ...stop, length: index === 0 ? 0 : stop.length }
        : { ...stop, offset: stop.offset + moved },
    );
    this.#cursor = start + text.length;
  }
}

/** Whether an editor still shows the proposal after these letters: they occur in it in this order. */
function isFoundBy(letters: string, { label, filterText }: CompletionItem): boolean {
  let from = 0;
  const searched = (filterText ?? label).toLowerCase();
  return [...letters.toLowerCase()].every((letter) => {
    from = searched.indexOf(letter, from) + 1;
    return from > 0;
  });
}
