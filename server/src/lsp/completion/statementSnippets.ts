import type { GrammarAST } from 'langium';
import type { Period } from '../../domain/period.js';
import type { StatementName } from '../../domain/vocabulary.js';
import type { Expectation } from './expectations.js';
import type { Fillings, FillSetting } from './fillings.js';
import { type KnownFacts, NOTHING_KNOWN, proposedLine } from './knownFacts.js';
import type { SnippetPart } from './snippetText.js';
import { StatementGrammar } from './statementGrammar.js';
import { isRequired, usualProperties } from './statementShape.js';

/** How many scores a new self-reliance matrix is proposed with. */
const SCORES = 3;

/** Whole statements, made from the grammar and filled with what the plan knows; what they write always parses. */
export class StatementSnippets {
  readonly #grammar: GrammarAST.Grammar;
  readonly #fillings: Fillings;

  constructor(grammar: GrammarAST.Grammar, fillings: Fillings) {
    this.#grammar = grammar;
    this.#fillings = fillings;
  }

  /** @param period the days of the plan that the statement is part of, where these are only being proposed too. */
  whole(name: StatementName, keyword: string, period?: Period): readonly SnippetPart[] {
    const grammar = new StatementGrammar(this.#grammar, name, this.canName);
    const header = grammar.headers.find(({ text }) => text === keyword);
    const setting: FillSetting = {
      statement: name,
      keyword,
      part: 'header',
      ownName: undefined,
      known: period ? { ...NOTHING_KNOWN, period } : this.#knownFor(name),
      before: [],
      otherProperties: [],
    };
    const lines = this.#propertyLines(name, keyword, grammar.properties, { ...setting, part: 'block' });
    return [
      ...(header ? this.#fillings.phrase(header.phrase, setting) : [keyword]),
      ...(lines.length > 0 ? [' {', ...lines.flatMap((line) => ['\n  ', ...line]), '\n}'] : []),
    ];
  }

  readonly canName = (type: string, property: string): boolean => this.#fillings.source.names.isAny(type, property);

  #propertyLines(
    name: StatementName,
    keyword: string,
    properties: readonly Expectation[],
    setting: FillSetting,
  ): readonly (readonly SnippetPart[])[] {
    if (name === 'SelfReliance') {
      return this.#scoreLines(properties, setting);
    }
    return usualProperties(name, keyword).flatMap((property) => {
      const found = properties.find(({ kind, text }) => kind === 'keyword' && text === property);
      return found && this.#isUseful(found, name, setting) ? [this.#fillings.phrase(found.phrase, setting)] : [];
    });
  }

  /** A property that names something is of no use as long as there is nothing to name. */
  #isUseful({ phrase, text }: Expectation, name: StatementName, { known }: FillSetting): boolean {
    if (isRequired(name, text)) {
      return true;
    }
    if (name === 'Intervention' && text === 'tarief') {
      // A price that is on the provider's list is not written again.
      const prices = this.#fillings.source.plan?.facts.providerPrices ?? [];
      return !prices.some(({ service, provider }) => service === known.service && known.parties.includes(provider));
    }
    return phrase.every(({ kind, type, property }) => kind !== 'reference' || this.canName(type, property ?? ''));
  }

  #scoreLines(properties: readonly Expectation[], setting: FillSetting): readonly (readonly SnippetPart[])[] {
    const [score] = properties;
    const lines: (readonly SnippetPart[])[] = [];
    const domains: string[] = [];
    while (score && lines.length < SCORES) {
      const line = this.#fillings.phrase(score.phrase, { ...setting, otherProperties: domains });
      const [domain] = line;
      domains.push(typeof domain === 'object' ? (domain.options[0] ?? '') : '');
      lines.push(line);
    }
    return lines;
  }

  #knownFor(name: StatementName): KnownFacts {
    const { plan, names } = this.#fillings.source;
    return name === 'Intervention' && plan ? proposedLine(plan, names.services) : NOTHING_KNOWN;
  }
}
