import { AstUtils, GrammarAST } from 'langium';
import type { StatementName } from '../../domain/vocabulary.js';
import { freePlaces } from '../../texts/completionTexts.js';
import type { StatementAtCursor } from './cursorPlace.js';
import { type Expectation, expectedAfter, type PhraseChoices } from './expectations.js';

/** Optional parts (`Type.property`) that are usually written all the same. */
const USUAL_PARTS: ReadonlySet<string> = new Set([
  // A label that needs the author's own words is what people know a thing by.
  ...freePlaces.filter((place) => place.endsWith('.label')),
  'StaffMember.organisation',
  'Coordination.organisation',
  'Coordination.period',
  'Deputy.organisation',
  'Deviation.subject',
  'Situation.period',
  'VolumeProperty.unit',
  'VolumeProperty.rate',
  'TariffProperty.rate',
  'SupplyProperty.price',
  'IndicativePriceProperty.rate',
  'IndicativePriceProperty.source',
  'ReturnProperty.standard',
  'ReturnProperty.text',
  'PostProperty.source',
  'PostProperty.year',
  'DeliveryProperty.period',
  'Period.through',
  'Period.end',
]);

/** A coordination begins `vanaf` a day; other periods just begin. */
function isUsual(place: string, path: readonly string[]): boolean {
  return USUAL_PARTS.has(place) || (place === 'Period.vanaf' && path.includes('Coordination.period'));
}

/** What the grammar says about how one statement goes on. */
export class StatementGrammar {
  readonly #name: StatementName;
  readonly #parts: StatementParts;
  readonly #canName: PhraseChoices['canName'];

  constructor(grammar: GrammarAST.Grammar, name: StatementName, canName: PhraseChoices['canName']) {
    this.#name = name;
    this.#parts = partsOf(grammar, name);
    this.#canName = canName;
  }

  /** Each of its keywords, with the phrase up to its block. */
  get headers(): readonly Expectation[] {
    return this.#parts.headers.expected(this.#canName);
  }

  /** What its properties begin with, each with its phrase. */
  get properties(): readonly Expectation[] {
    return this.#parts.properties.expected(this.#canName);
  }

  at({ words, part }: StatementAtCursor): readonly Expectation[] {
    const element = part === 'block' ? this.#parts.block : this.#parts.whole;
    return element ? expectedAfter(words, element, this.#name, { isUsual, canName: this.#canName }) : [];
  }
}

/** What a part of a statement may begin with: the same each time, as long as there are the same things to name. */
class Beginnings {
  readonly #element: GrammarAST.AbstractElement | undefined;
  readonly #name: StatementName;
  #known: readonly Expectation[] | undefined;
  /** What there was to name when it was asked. */
  readonly #answers = new Map<string, { readonly ask: readonly [string, string]; readonly answer: boolean }>();

  constructor(element: GrammarAST.AbstractElement | undefined, name: StatementName) {
    this.#element = element;
    this.#name = name;
  }

  expected(canName: PhraseChoices['canName']): readonly Expectation[] {
    const isSame = [...this.#answers.values()].every(({ ask, answer }) => canName(...ask) === answer);
    if (!this.#known || !isSame) {
      this.#answers.clear();
      const remembering = (type: string, property: string): boolean => {
        const answer = canName(type, property);
        this.#answers.set(`${type}.${property}`, { ask: [type, property], answer });
        return answer;
      };
      this.#known = this.#element
        ? expectedAfter([], this.#element, this.#name, { isUsual, canName: remembering })
        : [];
    }
    return this.#known;
  }
}

interface StatementParts {
  readonly whole: GrammarAST.AbstractElement | undefined;
  readonly block: GrammarAST.AbstractElement | undefined;
  readonly headers: Beginnings;
  readonly properties: Beginnings;
}

const PARTS = new WeakMap<GrammarAST.Grammar, Map<StatementName, StatementParts>>();

function partsOf(grammar: GrammarAST.Grammar, name: StatementName): StatementParts {
  const ofGrammar = PARTS.get(grammar) ?? new Map<StatementName, StatementParts>();
  PARTS.set(grammar, ofGrammar);
  let parts = ofGrammar.get(name);
  if (!parts) {
    const whole = grammar.rules.filter(GrammarAST.isParserRule).find((rule) => rule.name === name)?.definition;
    const block = whole && blockOf(whole);
    parts = { whole, block, headers: new Beginnings(whole, name), properties: new Beginnings(block, name) };
    ofGrammar.set(name, parts);
  }
  return parts;
}

/** The part of a statement's grammar that repeats in its block. */
function blockOf(definition: GrammarAST.AbstractElement): GrammarAST.Assignment | undefined {
  return AstUtils.streamAllContents(definition).find(
    (element): element is GrammarAST.Assignment => GrammarAST.isAssignment(element) && element.feature === 'properties',
  );
}
