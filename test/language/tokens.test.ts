import assert from 'node:assert/strict';
import type { TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type Lexer } from 'langium';
import { RegieplanTokenBuilder } from '../../server/src/language/tokens.js';
import { bareLangium } from '../support/bareLangium.js';
import { testServices } from '../support/checker.js';
import { SOURCES } from './sources.js';

describe('the tokens', () => {
  const services = testServices().regieplan;
  const { Grammar } = services;
  const ours = builtBy(new RegieplanTokenBuilder());
  const theirs = builtBy(new DefaultTokenBuilder());

  it('are those that Langium makes of the grammar, in the same order', () => {
    const names = (tokens: readonly TokenType[]): readonly string[] => tokens.map(({ name }) => name);
    assert.deepEqual(names(ours), names(theirs));
  });

  it('are read in a text as Langium’s lexer reads them', () => {
    const { lexer: langium } = bareLangium(services);
    const read = (lexer: Lexer, text: string): readonly string[] =>
      lexer
        .tokenize(text)
        .tokens.map(({ tokenType, image, startOffset }) => `${tokenType.name} ${image} ${startOffset}`);
    const texts = ours.flatMap(({ name }) => [
      name,
      `${name}x`,
      `${name}-1`,
      `x${name}`,
      `${name}{`,
      name.toUpperCase(),
      `"${name}"`,
    ]);
    for (const text of [...texts, ...Object.values(SOURCES).flatMap((textsOf) => textsOf())]) {
      assert.deepEqual(read(services.parser.Lexer, text), read(langium, text), text);
    }
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
