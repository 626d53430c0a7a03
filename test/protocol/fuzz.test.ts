// FUZZ_SEED=17 replays one input of each example, FUZZ_SEED=5000 FUZZ_RUNS=1000 tries others than the usual ones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import {
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  type Diagnostic,
  DocumentFormattingRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  ReferencesRequest,
  SemanticTokensRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PATIENCE_MS } from '../support/patience.js';
import { messageOf, TestClient } from './client.js';
import { InsideText } from './insideText.js';
import { mutated, type Random, randomFrom } from './mutating.js';

const EXAMPLES = ['linde', 'vermeer', 'bakker', 'gids', 'start/goed-plan'] as const;
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? (process.env['FUZZ_SEED'] === undefined ? 400 : 1));
/** No answer is later, on a machine that does nothing else. */
const SLOW_MS = 1_000;
const LONGEST_REASON = 1_000;

describe('a document in which anything may be wrong', () => {
  for (const example of EXAMPLES) {
    it(`never breaks the server (${example}, ${RUNS} times)`, async () => {
      const original = readFileSync(`examples/${example}.regie`, 'utf8');
      const client = await TestClient.start();
      try {
        // Beside the example, so that it finds the guide too.
        const uri = await client.open(`${example}-fuzz.regie`, original);
        await client.diagnostics(uri, () => true);
        const asked = new Questions(client, uri);
        const pace = await Pace.of(asked, original);
        for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
          await tryOut(asked, pace, seed);
        }
        assert.equal(await client.stop(), 0);
        assert.deepEqual(client.messages, []);
      } finally {
        client.clear();
      }
    }).timeout(PATIENCE_MS * (1 + RUNS / 40));
  }
});

async function tryOut(asked: Questions, pace: Pace, seed: number): Promise<void> {
  const { text, slips } = mutated(pace.original, randomFrom(seed));
  try {
    const slow = await asked.all(text, randomFrom(-seed));
    if (slow.some(({ ms }) => ms > SLOW_MS)) {
      // A busy machine may be slow once; twice only as much as with the intact text at the same time.
      const limit = SLOW_MS * (await pace.slowdown());
      const slowAgain = (await asked.all(text, randomFrom(-seed))).filter(({ ms }) => ms > limit);
      assert.deepEqual(slowAgain, [], `too slow twice, the second time for a limit of ${Math.round(limit)} ms`);
    }
  } catch (error) {
    throw new Error(`FUZZ_SEED=${seed}: ${slips.join('; ')}\n${reasonOf(error)}`, { cause: error });
  }
}

/** How long one answer took. */
interface Duration {
  readonly what: string;
  readonly ms: number;
}

/** How long the questions about the intact text take. */
class Pace {
  private constructor(
    private readonly asked: Questions,
    readonly original: string,
    private readonly quietMs: number,
  ) {}

  static async of(asked: Questions, original: string): Promise<Pace> {
    return new Pace(asked, original, await Pace.#once(asked, original));
  }

  /** How many times longer they take now than at first; 1 when they take less. */
  async slowdown(): Promise<number> {
    return Math.max(1, (await Pace.#once(this.asked, this.original)) / this.quietMs);
  }

  static async #once(asked: Questions, original: string): Promise<number> {
    const durations = await asked.all(original, randomFrom(1));
    return durations.reduce((sum, { ms }) => sum + ms, 0);
  }
}

/** Asks about one open document and checks every answer. */
class Questions {
  readonly #client: TestClient;
  readonly #uri: string;
  #durations: Duration[] = [];

  constructor(client: TestClient, uri: string) {
    this.#client = client;
    this.#uri = uri;
  }

  /** Gives the document a new text and asks about it, often also at a place somewhere in it. @returns how long each answer took. */
  async all(text: string, random: Random): Promise<readonly Duration[]> {
    this.#durations = [];
    const inside = new InsideText(text);
    await this.#diagnostics(text, inside);
    await this.#outline(inside);
    await this.#shown(inside);
    if (random.below(3) === 0) {
      await this.#atPlace(text, inside, random);
    }
    if (random.below(6) === 0) {
      await this.#formatting(text, inside);
    }
    assert.deepEqual(this.#client.messages, [], 'the server complains');
    return this.#durations;
  }

  async #diagnostics(text: string, inside: InsideText): Promise<void> {
    const client = this.#client;
    const uri = this.#uri;
    const before = client.published.get(uri) ?? 0;
    await this.#timed('diagnostics', async () => {
      await client.change(uri, { text });
      await client.diagnostics(uri, () => (client.published.get(uri) ?? 0) > before);
    });
    // Answered when everything is built, so after whatever else is published about this text.
    const position = { line: 0, character: 0 };
    const context = { includeDeclaration: true };
    await this.#timed('references', () =>
      client.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri }, position, context }),
    );
    for (const diagnostic of client.lastDiagnostics(uri) ?? []) {
      this.#checkDiagnostic(diagnostic, inside);
    }
  }

  #checkDiagnostic(diagnostic: Diagnostic, inside: InsideText): void {
    const message = messageOf(diagnostic);
    assert.ok(!message.includes('An error occurred during validation') && message.trim() !== '', message);
    assert.ok(typeof diagnostic.code === 'string', `"${message}" has no code`);
    inside.range(`${diagnostic.code} "${message}"`, diagnostic.range);
    for (const { location, message: related } of diagnostic.relatedInformation ?? []) {
      if (location.uri === this.#uri) {
        inside.range(`what ${diagnostic.code} is related to, "${related}",`, location.range);
      }
    }
  }

  async #outline(inside: InsideText): Promise<void> {
    const textDocument = { uri: this.#uri };
    const symbols = await this.#timed('documentSymbol', () =>
      this.#client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    );
    for (const symbol of symbols ?? []) {
      assert.ok('selectionRange' in symbol);
      inside.symbol(symbol);
    }
    const folding = await this.#timed('foldingRange', () =>
      this.#client.connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    );
    for (const range of folding ?? []) {
      inside.folding(range);
    }
  }

  /** What stands between and above the lines. */
  async #shown(inside: InsideText): Promise<void> {
    const { connection } = this.#client;
    const textDocument = { uri: this.#uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };
    const [hints, lenses, links, tokens] = await Promise.all([
      this.#timed('inlayHint', () => connection.sendRequest(InlayHintRequest.type, { textDocument, range })),
      this.#timed('codeLens', () => connection.sendRequest(CodeLensRequest.type, { textDocument })),
      this.#timed('documentLink', () => connection.sendRequest(DocumentLinkRequest.type, { textDocument })),
      this.#timed('semanticTokens', () => connection.sendRequest(SemanticTokensRequest.type, { textDocument })),
    ]);
    for (const { label, position } of hints ?? []) {
      inside.range(`the hint "${String(label)}"`, { start: position, end: position });
    }
    for (const lens of lenses ?? []) {
      inside.range(`the lens "${lens.command?.title}"`, lens.range);
    }
    for (const link of links ?? []) {
      inside.range(`the link to ${link.target}`, link.range);
    }
    assert.ok((tokens?.data ?? []).every((number) => number >= 0));
  }

  async #atPlace(text: string, inside: InsideText, random: Random): Promise<void> {
    const { connection } = this.#client;
    const textDocument = { uri: this.#uri };
    const position = TextDocument.create('', '', 0, text).positionAt(random.below(text.length + 1));
    const hover = await this.#timed('hover', () =>
      connection.sendRequest(HoverRequest.type, { textDocument, position }),
    );
    if (hover?.range) {
      inside.range('the hover', hover.range);
    }
    const completion = await this.#timed('completion', () =>
      connection.sendRequest(CompletionRequest.type, { textDocument, position }),
    );
    const items = Array.isArray(completion) ? completion : (completion?.items ?? []);
    for (const item of items) {
      for (const edit of editsOf(item)) {
        inside.range(`the completion "${item.label}"`, edit.range);
      }
    }
    const diagnostics = this.#client.lastDiagnostics(this.#uri) ?? [];
    const range = diagnostics[random.below(diagnostics.length)]?.range ?? { start: position, end: position };
    const params = { textDocument, range, context: { diagnostics: [...diagnostics] } };
    const actions = await this.#timed('codeAction', () => connection.sendRequest(CodeActionRequest.type, params));
    for (const action of actions ?? []) {
      const edits = 'edit' in action ? (action.edit?.changes?.[this.#uri] ?? []) : [];
      for (const edit of edits) {
        inside.range(`the fix "${action.title}"`, edit.range);
      }
    }
  }

  async #formatting(text: string, inside: InsideText): Promise<void> {
    const params = { textDocument: { uri: this.#uri }, options: { tabSize: 2, insertSpaces: true } };
    const edits = await this.#timed('formatting', () =>
      this.#client.connection.sendRequest(DocumentFormattingRequest.type, params),
    );
    for (const { newText, range } of edits ?? []) {
      inside.range(`the formatted ${JSON.stringify(newText)}`, range);
    }
    // Refuses edits that overlap.
    TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits ?? []);
  }

  /** Waits for an answer, but not for one that never comes, and remembers how long it took. */
  async #timed<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
    const start = performance.now();
    let limit: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      limit = setTimeout(() => reject(new Error(`${what}: no answer. ${this.#client.messages.join('')}`)), PATIENCE_MS);
    });
    try {
      return await Promise.race([ask(), tooLate]);
    } catch (error) {
      throw new Error(`${what}: ${reasonOf(error)}`, { cause: error });
    } finally {
      clearTimeout(limit);
      this.#durations.push({ what, ms: performance.now() - start });
    }
  }
}

/** Some errors list everything the server said. */
function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason;
}

function editsOf({ textEdit, additionalTextEdits = [] }: CompletionItem): readonly TextEdit[] {
  return textEdit && 'range' in textEdit ? [textEdit, ...additionalTextEdits] : additionalTextEdits;
}
