import assert from 'node:assert/strict';
import { GrammarAST, type LangiumCoreServices } from 'langium';
import { createServicesForGrammar } from 'langium/grammar';
import { Beginnings } from '../../server/src/language/beginnings.js';
import { choicesOf } from '../../server/src/language/choices.js';
import { testServices } from '../support/checker.js';
import { type OptionalPlace, optionalPlaces } from './grammarPlaces.js';

describe('the grammar', () => {
  it('never leaves open whether to enter what is optional: no token both begins it and may follow instead', () => {
    const { regieplan } = testServices();
    const places = optionalPlaces(regieplan.Grammar, beginningsOf(regieplan));
    assert.ok(places.length > 100, `${places.length} places`);
    assert.deepEqual(places.filter(isOpen).map(nameOf), []);
  });

  it('would be caught leaving it open, also across rules', async () => {
    const services = await createServicesForGrammar({
      grammar: `
        grammar Open
        entry Start: items+=Item*;
        Item: 'item' name=ID ('note' text=ID)? | 'note' other=ID;
        hidden terminal WS: /[ \\n]+/;
        terminal ID: /[a-z]+/;`,
    });
    const places = optionalPlaces(services.Grammar, beginningsOf(services));
    assert.deepEqual(places.filter(isOpen).map(nameOf), ['Item: Group']);
  });

  it('decides between alternatives on two tokens', async () => {
    const services = await createServicesForGrammar({
      grammar: `
        grammar Undecided
        entry Start: 'a' 'b' x=ID | 'a' 'b' y=ID;
        hidden terminal WS: /[ \\n]+/;
        terminal ID: /[a-z]+/;`,
    });
    const [start] = services.Grammar.rules;
    assert.ok(GrammarAST.isParserRule(start) && GrammarAST.isAlternatives(start.definition));
    const { elements } = start.definition;
    assert.throws(() => choicesOf(elements, ['x', 'y'], beginningsOf(services)), /same two words/);
  });
});

function beginningsOf({ parser }: LangiumCoreServices): Beginnings {
  const { definition } = parser.Lexer;
  return new Beginnings((name) => {
    const type = definition[name];
    assert.ok(type, name);
    return type;
  });
}

function isOpen({ first, after }: OptionalPlace): boolean {
  return !first.isDisjointFrom(after);
}

function nameOf({ rule, element }: OptionalPlace): string {
  return `${rule}: ${element.$type}`;
}
