import assert from 'node:assert/strict';
import type { TokenType } from 'chevrotain';
import { DefaultTokenBuilder } from 'langium';
import { RegieplanTokenBuilder } from '../../server/src/language/tokens.js';
import { testServices } from '../support/checker.js';

describe('the tokens', () => {
  const { Grammar } = testServices().regieplan;
  const ours = builtBy(new RegieplanTokenBuilder());
  const theirs = builtBy(new DefaultTokenBuilder());

  it('give way to the same longer tokens as those that Langium finds by trying', () => {
    const longer = (tokens: readonly TokenType[]): readonly string[] =>
      tokens.map(({ name, LONGER_ALT }) => `${name}: ${[LONGER_ALT ?? []].flat().map((other) => other.name)}`);
    assert.deepEqual(longer(ours), longer(theirs));
  });

  it('go on past the end of a line only where their pattern can', () => {
    const multiline = ours.filter(({ LINE_BREAKS }) => LINE_BREAKS).map(({ name }) => name);
    assert.deepEqual(multiline, ['WHITESPACE']);
    for (const { name, PATTERN } of ours.filter(({ LINE_BREAKS }) => !LINE_BREAKS)) {
      const pattern = PATTERN instanceof RegExp ? PATTERN : undefined;
      const withBreak =
        pattern &&
        ['"a\nb"', '“a\nb”', '€\n1', '1\nmaart\n2026', '// a\nb', 'a\nb'].map((text) => pattern.exec(text)?.[0]);
      assert.ok(!withBreak?.some((match) => match?.includes('\n')), name);
    }
  });

  function builtBy(builder: DefaultTokenBuilder): readonly TokenType[] {
    const tokens = builder.buildTokens(Grammar);
    return Array.isArray(tokens) ? tokens : assert.fail('the tokens are not a list');
  }
});
