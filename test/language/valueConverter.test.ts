import assert from 'node:assert/strict';
import { AstUtils, CstUtils, DefaultValueConverter } from 'langium';
import { RegieplanValueConverter } from '../../server/src/language/valueConverter.js';
import { testServices } from '../support/checker.js';
import { SOURCES } from './sources.js';

describe('the value converter', () => {
  const { regieplan } = testServices();
  const ours = new RegieplanValueConverter();
  const langium = new DefaultValueConverter();

  for (const [source, texts] of Object.entries(SOURCES)) {
    it(`makes of each word in ${source} what Langium makes of it`, () => {
      for (const text of [...texts(), 'plan "een \\"aanhaling\\", een \\t en een \\\\"', 'plan "open', 'plan “krom”']) {
        const { value } = regieplan.parser.LangiumParser.parse(text);
        const cstNodes = AstUtils.streamAst(value).flatMap(({ $cstNode }) =>
          $cstNode ? CstUtils.flattenCst($cstNode) : [],
        );
        for (const cstNode of cstNodes) {
          assert.equal(ours.convert(cstNode.text, cstNode), langium.convert(cstNode.text, cstNode));
        }
      }
    });
  }
});
