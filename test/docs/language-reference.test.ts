import assert from 'node:assert/strict';
import { type AstNode, isAstNode } from 'langium';
import type { CheckedText } from '../../server/src/check/checker.js';
import { UNITS } from '../../server/src/domain/units.js';
import { lifeDomains, safetyVerdicts, situations } from '../../server/src/domain/vocabulary/householdLists.js';
import type { PropertySpec, StatementSpec } from '../../server/src/domain/vocabulary/statementSpec.js';
import { statementSpecs } from '../../server/src/domain/vocabulary.js';
import { isLaw } from '../../server/src/language/generated/ast.js';
import { firstWord } from '../../server/src/model/statement.js';
import { checkText, libraryTexts } from '../support/checker.js';
import { grammarKeywords, isWord } from '../syntaxes/grammarKeywords.js';
import { completed, type Example, REFERENCE, referenceExamples, referenceText } from './referenceExamples.js';

const FILE = 'docs/voorbeeld.regie';
const SPECS: readonly StatementSpec[] = Object.values(statementSpecs);

describe('the language reference', () => {
  const examples = referenceExamples();
  const right = examples.filter(({ kind }) => kind !== 'fout');
  const wrong = examples.filter(({ kind }) => kind === 'fout');

  describe('its examples', () => {
    for (const example of right) {
      it(`${titleOf(example)} is read without a problem`, async () => {
        assert.deepEqual(languageProblems(await checked(example)), []);
      });
    }

    for (const example of wrong) {
      it(`${titleOf(example)} has one problem, as it says`, async () => {
        assert.equal(languageProblems(await checked(example)).length, 1);
      });
    }
  });

  describe('is complete', () => {
    const shown = new Map<string, Set<string>>();
    before(async () => {
      for (const example of right) {
        const { document } = await checked(example);
        for (const statement of document.parseResult.value.statements) {
          remember(shown, statement);
        }
      }
    });

    for (const { keywords, properties } of SPECS) {
      const all = keywords.join(', ');
      it(`shows ${all} with every property`, () => {
        assert.deepEqual(
          keywords.filter((keyword) => !shown.has(keyword)),
          [],
        );
        const used = keywords.flatMap((keyword) => [...(shown.get(keyword) ?? [])]);
        const missing = properties.filter(({ keyword }) => !used.includes(keyword)).map(({ keyword }) => keyword);
        assert.deepEqual(missing, [], `no example of ${all} has these properties`);
      });
    }

    it('uses every keyword of the grammar in an example', () => {
      const words = new Set(right.flatMap(({ text }) => text.split(/[\s{},:]+/)));
      assert.deepEqual(
        grammarKeywords().filter((keyword) => isWord(keyword) && !words.has(keyword)),
        [],
      );
    });

    it('names every value of every fixed list', () => {
      const properties = SPECS.flatMap((spec): readonly PropertySpec[] => spec.properties);
      const values = [
        ...properties.flatMap((property) => property.values ?? []),
        ...situations,
        ...lifeDomains,
        ...safetyVerdicts,
      ];
      assert.deepEqual(unnamed(values), []);
    });

    it('names every unit and every law', async () => {
      assert.deepEqual(unnamed(UNITS), []);
      const laws = await Promise.all(libraryTexts().map(({ text }) => checkText(text, FILE)));
      const names = laws.flatMap(({ document }) => document.parseResult.value.statements.filter(isLaw));
      assert.deepEqual(unnamed(names.map(({ name }) => name)), []);
    });

    it('leads every link to a heading', () => {
      const text = referenceText();
      const anchors = new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading)));
      const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
      assert.deepEqual(
        links.filter((link) => !anchors.has(link)),
        [],
      );
    });
  });
});

function checked(example: Example): Promise<CheckedText> {
  return checkText(completed(example), FILE);
}

function languageProblems({ remarks }: CheckedText): readonly string[] {
  return remarks.filter(({ code }) => code.startsWith('TAAL')).map(({ code, message }) => `${code} ${message.nl}`);
}

function titleOf({ line, text }: Example): string {
  return `${REFERENCE}:${line} ${text.split('\n')[0] ?? ''}`;
}

/** Adds a statement's keyword and those of its properties to what has been shown. */
function remember(shown: Map<string, Set<string>>, statement: AstNode): void {
  const keyword = firstWord(statement.$cstNode);
  const properties = shown.get(keyword) ?? new Set();
  shown.set(keyword, properties);
  if ('properties' in statement && Array.isArray(statement.properties)) {
    for (const property of statement.properties.filter(isAstNode)) {
      properties.add(firstWord(property.$cstNode));
    }
  }
}

/** What the reference does not name between backquotes. */
function unnamed(words: readonly string[]): readonly string[] {
  const text = referenceText();
  return [...new Set(words)].filter((word) => !text.includes(`\`${word}\``));
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(' ', '-');
}
