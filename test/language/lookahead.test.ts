import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createParser, isReference, type LangiumCoreServices, LangiumParser } from 'langium';
import { withQuickLookahead } from '../../server/src/language/lookahead.js';
import { completed, referenceExamples } from '../docs/referenceExamples.js';
import { testServices } from '../support/checker.js';

/** The examples of the language reference use every keyword. */
const SOURCES: Readonly<Record<string, () => readonly string[]>> = {
  'the examples': () => textsIn('examples'),
  'the built-in laws': () => textsIn('server/src/library'),
  'the language reference': () => referenceExamples().map(completed),
};
const MUTATIONS_PER_TEXT = 3;

describe('the lookahead', () => {
  const { regieplan } = testServices();
  const quick = parserOf(withQuickLookahead(regieplan));
  const langium = parserOf(regieplan);

  for (const [source, texts] of Object.entries(SOURCES)) {
    it(`decides as Langium's own does on ${source}, also when a text is broken`, () => {
      for (const [index, text] of texts().entries()) {
        for (const variant of [text, ...mutations(text, index)]) {
          assert.equal(outcome(quick, variant), outcome(langium, variant));
        }
      }
    }).timeout(60_000);
  }
});

function parserOf(services: LangiumCoreServices): LangiumParser {
  const parser = new LangiumParser(services);
  createParser(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

/** Everything a parser made of a text: the syntax tree and the errors. */
function outcome(parser: LangiumParser, text: string): string {
  const { value, parserErrors } = parser.parse(text);
  const errors = parserErrors.map(({ message, token }) => `${token.startOffset} ${message}`);
  return JSON.stringify({ value, errors }, (key: string, content: unknown) =>
    isReference(content) ? content.$refText : key.startsWith('$') && key !== '$type' ? undefined : content,
  );
}

function textsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.regie'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** The text with words left out, doubled or put elsewhere; the same for the same seed. */
function mutations(text: string, seed: number): readonly string[] {
  const words = text.split(/(?<=\s)/);
  let state = seed + 1;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: MUTATIONS_PER_TEXT }, (_, kind) => {
    const at = random(words.length);
    const from = random(words.length);
    const inserted = kind === 0 ? [] : kind === 1 ? [words[at] ?? '', words[at] ?? ''] : [words[from] ?? ''];
    return words.toSpliced(at, 1, ...inserted).join('');
  });
}
