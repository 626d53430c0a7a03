import { AstUtils, GrammarAST } from 'langium';
import type { StatementName } from '../../domain/vocabulary.js';
import type { StatementAtCursor } from './cursorPlace.js';
import { type Expectation, expectedAfter, type PhraseChoices } from './expectations.js';

/** Optional parts (`Type.property`) that are usually written all the same. */
const USUAL_PARTS: ReadonlySet<string> = new Set([
  'Person.label',
  'NetworkMember.label',
  'Goal.label',
  'Indicator.label',
  'Appointment.label',
  'Organisation.label',
  'Provider.label',
  'Law.label',
  'Service.label',
  'StatutoryAmount.label',
  'ReferenceScenario.label',
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
  readonly #rule: GrammarAST.ParserRule | undefined;
  readonly #block: GrammarAST.Assignment | undefined;
  readonly #choices: PhraseChoices;

  constructor(grammar: GrammarAST.Grammar, name: StatementName, canName: PhraseChoices['canName']) {
    this.#name = name;
    this.#rule = grammar.rules.find(
      (rule): rule is GrammarAST.ParserRule => GrammarAST.isParserRule(rule) && rule.name === name,
    );
    this.#block = this.#rule && blockOf(this.#rule);
    this.#choices = { isUsual, canName };
  }

  /** Each of its keywords, with the phrase up to its block. */
  get headers(): readonly Expectation[] {
    return this.#rule ? expectedAfter([], this.#rule.definition, this.#name, this.#choices) : [];
  }

  /** What its properties begin with, each with its phrase. */
  get properties(): readonly Expectation[] {
    return this.#block ? expectedAfter([], this.#block, this.#name, this.#choices) : [];
  }

  at({ words, part }: StatementAtCursor): readonly Expectation[] {
    const element = part === 'block' ? this.#block : this.#rule?.definition;
    return element ? expectedAfter(words, element, this.#name, this.#choices) : [];
  }
}

/** The part of a statement's grammar that repeats in its block. */
function blockOf(rule: GrammarAST.ParserRule): GrammarAST.Assignment | undefined {
  return AstUtils.streamAllContents(rule.definition).find(
    (element): element is GrammarAST.Assignment => GrammarAST.isAssignment(element) && element.feature === 'properties',
  );
}
