import assert from 'node:assert/strict';
import { AstUtils, type ReferenceInfo } from 'langium';
import { referencesBelow } from '../../server/src/language/references.js';
import { testServices } from '../support/checker.js';
import { SOURCES } from './sources.js';

describe('the references in a tree', () => {
  const { regieplan } = testServices();

  for (const [source, texts] of Object.entries(SOURCES)) {
    it(`are all those that Langium finds in ${source}, each in its place`, () => {
      let count = 0;
      for (const text of texts()) {
        const { value } = regieplan.parser.LangiumParser.parse(text);
        const expected = AstUtils.streamAst(value)
          .flatMap((node) => AstUtils.streamReferences(node))
          .map(described);
        const found = referencesBelow(value).map(described);
        count += found.length;
        assert.deepEqual(found.toSorted(), expected.toArray().sort());
      }
      assert.notEqual(count, 0);
    });
  }
});

function described({ reference, container, property, index }: ReferenceInfo): string {
  const place = reference.$refNode?.offset;
  return `${container.$type} ${container.$cstNode?.offset} ${property} ${index} ${reference.$refText} ${place}`;
}
