import assert from 'node:assert/strict';
import { isReference, type LangiumParser } from 'langium';
import { withQuickLookahead } from '../../server/src/language/lookahead.js';
import { testServices } from '../support/checker.js';
import { langiumParser, SOURCES, withSlips } from './sources.js';

describe('the lookahead', () => {
  const { regieplan } = testServices();
  const quick = langiumParser(withQuickLookahead(regieplan));
  const langium = langiumParser(regieplan);

  for (const [source, texts] of Object.entries(SOURCES)) {
    it(`decides as Langium's own does on ${source}, also when a text is broken`, () => {
      for (const [index, text] of texts().entries()) {
        for (const variant of [text, ...withSlips(text, index)]) {
          assert.equal(outcome(quick, variant), outcome(langium, variant));
        }
      }
    }).timeout(60_000);
  }
});

/** Everything a parser made of a text: the syntax tree and the errors. */
function outcome(parser: LangiumParser, text: string): string {
  const { value, parserErrors } = parser.parse(text);
  const errors = parserErrors.map(({ message, token }) => `${token.startOffset} ${message}`);
  return JSON.stringify({ value, errors }, (key: string, content: unknown) =>
    isReference(content) ? content.$refText : key.startsWith('$') && key !== '$type' ? undefined : content,
  );
}
