import assert from 'node:assert/strict';
import {
  type AstNode,
  AstUtils,
  type CstNode,
  GrammarAST,
  GrammarUtils,
  isAstNode,
  isCompositeCstNode,
  isLeafCstNode,
  isReference,
  type ParseResult,
} from 'langium';
import { DirectParser, givesText, typeOf } from '../../server/src/language/directParser.js';
import { RegieplanLexer } from '../../server/src/language/lexer.js';
import { thoughtIn } from '../../server/src/language/thoughtTokens.js';
import { testServices } from '../support/checker.js';
import { langiumParser, SOURCES, withSlips } from './sources.js';

describe('the direct parser', () => {
  const { regieplan } = testServices();
  const langium = langiumParser(regieplan);
  const direct = new DirectParser(regieplan);
  const { Lexer } = regieplan.parser;
  const read = (text: string): ParseResult | undefined => direct.read(text, Lexer.tokenize(text));

  for (const [source, texts] of Object.entries(SOURCES)) {
    it(`makes of ${source} what Langium's parser makes of them`, () => {
      for (const text of texts()) {
        const result = read(text);
        const expected = langium.parse(text);
        if (result) {
          assertSameTree(result, expected);
        }
        assert.equal(result === undefined, expected.parserErrors.length > 0, text);
      }
    });

    it(`leaves ${source} with slips to Langium's parser, which finds a mistake in each`, () => {
      let left = 0;
      for (const [index, text] of texts().entries()) {
        for (const slip of withSlips(text, index)) {
          const result = read(slip);
          const expected = langium.parse(slip);
          if (result) {
            assertSameTree(result, expected);
          } else {
            left += 1;
            assert.notEqual(expected.parserErrors.length, 0, slip);
          }
        }
      }
      assert.notEqual(left, 0, 'Some slips are mistakes.');
    });
  }

  it('takes the rules for text that Langium takes for it, and their nodes for the same types', () => {
    for (const rule of regieplan.Grammar.rules.filter(GrammarAST.isParserRule)) {
      assert.equal(givesText(rule), GrammarUtils.isDataTypeRule(rule), rule.name);
      assert.ok(givesText(rule) || typeOf(rule) === GrammarUtils.getTypeName(rule), rule.name);
    }
  });

  it('keeps comments where Langium keeps them', () => {
    const text =
      '// boven\nplan "A" // achter\n\npersoon B { // in\n  // nog een\n  geboren 2000-01-01 // x\n} // na\n// einde';
    const result = read(text);
    assert.ok(result);
    assertSameTree(result, langium.parse(text));
  });

  it('reads an empty text and one of comments only', () => {
    for (const text of ['', '\n\n', '// niets\n']) {
      const result = read(text);
      assert.ok(result);
      assertSameTree(result, langium.parse(text));
    }
  });

  it('leaves words that were thought in out of the tree, as Langium does', () => {
    assert.ok(Lexer instanceof RegieplanLexer);
    const text = 'persoon Noor { geboren }';
    const { tokens } = Lexer.tokenize(text);
    const [, , , born] = tokens;
    assert.ok(born);
    const mended = tokens.toSpliced(4, 0, thoughtIn(Lexer.typeOf('DATE'), born));
    Lexer.supplying({ tokens: mended, slips: [] }, () => {
      const result = read(text);
      assert.ok(result);
      assertSameTree(result, langium.parse(text));
    });
  });

  it('gives up at the end of a text that stops too early', () => {
    assert.equal(read('persoon'), undefined);
    assert.equal(read('persoon Noor {'), undefined);
  });
});

function assertSameTree(actual: ParseResult, expected: ParseResult): void {
  assert.deepEqual(actual.parserErrors, expected.parserErrors);
  assert.deepEqual(actual.lexerErrors, expected.lexerErrors);
  assert.equal(nodesOf(actual.value).join('\n'), nodesOf(expected.value).join('\n'));
  assert.ok(actual.value.$cstNode && expected.value.$cstNode);
  assert.deepEqual(cstOf(actual.value.$cstNode), cstOf(expected.value.$cstNode));
}

/** Every node in a line: its type, place in its container, properties, and the text that it was read from. */
function nodesOf(root: AstNode): readonly string[] {
  return [...AstUtils.streamAst(root)].map((node) => {
    const properties = Object.entries(node)
      .filter(([name]) => !name.startsWith('$'))
      .map(([name, value]) => `${name}: ${JSON.stringify(value, shortly)}`);
    const { $type, $containerProperty, $containerIndex, $container, $cstNode } = node;
    const place = `${$container?.$type}.${$containerProperty}[${$containerIndex}]`;
    return `${place} ${$type} { ${properties.sort().join(', ')} } ${$cstNode?.offset}-${$cstNode?.end}`;
  });
}

function shortly(_: string, value: unknown): unknown {
  if (isReference(value)) {
    return `-> ${value.$refText} at ${value.$refNode?.offset}`;
  }
  return isAstNode(value) ? value.$type : value;
}

interface CstPicture {
  readonly source: unknown;
  readonly range: unknown;
  readonly hidden: boolean;
  readonly node: string;
  readonly token?: string;
  readonly content?: readonly CstPicture[];
}

function cstOf(cstNode: CstNode): CstPicture {
  const { grammarSource, range, hidden, astNode, offset, end } = cstNode;
  return {
    // The elements of the grammar are the very same objects for both parsers, and too large to be compared by value.
    source: grammarSource && identityOf(grammarSource),
    range: { ...range, offset, end },
    hidden,
    node: `${astNode.$type} ${astNode.$cstNode?.offset}`,
    ...(isLeafCstNode(cstNode) ? { token: cstNode.tokenType.name } : {}),
    ...(isCompositeCstNode(cstNode) ? { content: cstNode.content.map(cstOf) } : {}),
  };
}

const identities = new Map<object, number>();

function identityOf(element: object): number {
  const known = identities.get(element) ?? identities.size;
  identities.set(element, known);
  return known;
}
