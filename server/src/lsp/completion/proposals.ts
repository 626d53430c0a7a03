import { type AstNodeDescription, AstUtils, GrammarAST, type LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import type { FactKind } from '../../domain/fact.js';
import type { Service } from '../../domain/law.js';
import type { StatementName } from '../../domain/vocabulary.js';
import type { RegieDocument } from '../../language/generated/ast.js';
import type { DocumentModel } from '../../model/documentModels.js';
import { statementName } from '../../model/statement.js';
import { allRules } from '../../rules/registry.js';
import type { Catalogue } from '../../texts/catalogue.js';
import { explainConnecting, explainProperty, explainStatement } from '../../texts/keywordTexts.js';
import { labelAndDetail } from '../factDetail.js';
import type { FeatureServices } from '../featureServices.js';
import { today } from '../today.js';
import {
  type Candidate,
  connectiveCandidates,
  dayCandidates,
  propertyCandidates,
  statementCandidates,
  wordCandidates,
} from './candidates.js';
import type { StatementAtCursor } from './cursorPlace.js';
import { type Expectation, expectedAfter } from './expectations.js';

/** What is offered at the cursor, and what there is to know about it. */
export interface Proposal {
  readonly text: string;
  readonly kind: CompletionItemKind;
  readonly detail: string;
}

const KIND_OF_CANDIDATE: { readonly [Kind in Candidate['kind']]: CompletionItemKind } = {
  statement: CompletionItemKind.Keyword,
  property: CompletionItemKind.Property,
  connective: CompletionItemKind.Keyword,
  value: CompletionItemKind.EnumMember,
  unit: CompletionItemKind.Unit,
  date: CompletionItemKind.Constant,
  rule: CompletionItemKind.Constant,
  name: CompletionItemKind.Reference,
};

const KIND_OF_FACT: { readonly [Kind in FactKind]?: CompletionItemKind } = {
  person: CompletionItemKind.Variable,
  networkMember: CompletionItemKind.Variable,
  staffMember: CompletionItemKind.Variable,
  organisation: CompletionItemKind.Module,
  provider: CompletionItemKind.Module,
  fundingStream: CompletionItemKind.Field,
  law: CompletionItemKind.Struct,
  service: CompletionItemKind.Function,
  decision: CompletionItemKind.File,
  goal: CompletionItemKind.Event,
  indicator: CompletionItemKind.Property,
  intervention: CompletionItemKind.Method,
};

/** Answers one question about one document. */
export class Proposals {
  readonly #services: FeatureServices;
  readonly #document: LangiumDocument<RegieDocument>;
  readonly #model: DocumentModel;

  constructor(services: FeatureServices, document: LangiumDocument<RegieDocument>) {
    this.#services = services;
    this.#document = document;
    this.#model = services.model.DocumentModels.of(document);
  }

  /** @param offset where the statement begins; the one that stands there already is not in its own way. */
  atStatementStart(offset: number): readonly Proposal[] {
    const others = this.#document.parseResult.value.statements.filter(({ $cstNode }) => $cstNode?.offset !== offset);
    const present = new Set(others.map(statementName));
    return statementCandidates(this.#model.kind, present).map((candidate) => this.#wordProposal(candidate, undefined));
  }

  inStatement(statement: StatementAtCursor): readonly Proposal[] {
    const rule = this.#services.Grammar.rules.find(
      (candidate): candidate is GrammarAST.ParserRule =>
        GrammarAST.isParserRule(candidate) && candidate.name === statement.name,
    );
    const block = rule && blockOf(rule);
    const element = statement.part === 'block' ? block : rule?.definition;
    if (!rule || !element) {
      return [];
    }
    const beginnings = block ? expectedAfter([], block, rule.name) : [];
    const expected = expectedAfter(statement.words, element, rule.name);
    return [
      ...expected.flatMap((one) => this.#values(one, statement)),
      ...connectiveCandidates(expected, statement.part === 'block' ? beginnings : []).map((candidate) =>
        this.#wordProposal(candidate, statement.name),
      ),
      ...(statement.mayBeginProperty ? propertyCandidates(statement, expected, beginnings) : []).map((candidate) =>
        this.#wordProposal(candidate, statement.name),
      ),
    ];
  }

  #values(expectation: Expectation, statement: StatementAtCursor): readonly Proposal[] {
    switch (expectation.kind) {
      case 'reference':
        return this.#names(expectation, statement);
      case 'word':
        return wordCandidates(expectation, statement, this.#serviceOf(statement)).map((candidate) =>
          this.#wordProposal(candidate, statement.name),
        );
      case 'terminal':
        return expectation.text === 'DATE'
          ? this.#days(statement)
          : expectation.property === 'rule'
            ? this.#rules()
            : [];
      case 'keyword':
        return [];
    }
  }

  #names(expectation: Expectation, statement: StatementAtCursor): readonly Proposal[] {
    const named = new Set(expectation.isList ? statement.words.map(({ image }) => image) : []);
    return this.#inScope(expectation.type, expectation.property ?? '')
      .filter(({ name }) => !named.has(name) && name !== statement.ownName)
      .map((description): Proposal => {
        const fact = description.node && this.#model.factOf(description.node);
        return {
          text: description.name,
          kind: (fact && KIND_OF_FACT[fact.kind]) ?? CompletionItemKind.Reference,
          detail: fact ? labelAndDetail(fact, this.#model.plan) : '',
        };
      });
  }

  #inScope(type: string, property: string): readonly AstNodeDescription[] {
    const container = { $type: type, $container: this.#document.parseResult.value };
    const reference = { $refText: '', ref: undefined };
    return this.#services.references.ScopeProvider.getScope({ container, property, reference })
      .getAllElements()
      .toArray();
  }

  #serviceOf({ others }: StatementAtCursor): Service | undefined {
    const name = others.find(([first]) => first?.image === 'dienst')?.[1]?.image;
    const node = this.#inScope('ServiceProperty', 'service').find((service) => service.name === name)?.node;
    const fact = node && this.#model.factOf(node);
    return fact?.kind === 'service' ? fact : undefined;
  }

  #days(statement: StatementAtCursor): readonly Proposal[] {
    const { plan } = this.#model;
    const texts = this.#catalogue.completion;
    const known = {
      planStart: plan?.facts.period?.from,
      planEnd: plan?.facts.period?.to,
      today: plan?.facts.today ?? today(),
    };
    return dayCandidates(statement, known).map(({ text, meanings }) => ({
      text,
      kind: CompletionItemKind.Constant,
      detail: meanings.map((meaning) => texts[meaning]).join(', '),
    }));
  }

  #rules(): readonly Proposal[] {
    return allRules.map(({ code, title }) => ({
      text: code,
      kind: CompletionItemKind.Constant,
      detail: this.#services.shared.client.MessageLanguage.say(title),
    }));
  }

  #wordProposal({ text, kind }: Candidate, statement: StatementName | undefined): Proposal {
    return { text, kind: KIND_OF_CANDIDATE[kind], detail: this.#explanation(text, kind, statement) ?? '' };
  }

  #explanation(text: string, kind: Candidate['kind'], statement: StatementName | undefined): string | undefined {
    const { keywords } = this.#catalogue;
    switch (kind) {
      case 'statement':
        return explainStatement(keywords, text);
      case 'property':
        return statement && explainProperty(keywords, statement, text);
      case 'connective':
        return explainConnecting(keywords, text);
      default:
        return undefined;
    }
  }

  get #catalogue(): Catalogue {
    return this.#services.shared.client.MessageLanguage.catalogue;
  }
}

/** The part of a statement's grammar that repeats in its block. */
function blockOf(rule: GrammarAST.ParserRule): GrammarAST.Assignment | undefined {
  return AstUtils.streamAllContents(rule.definition).find(
    (element): element is GrammarAST.Assignment => GrammarAST.isAssignment(element) && element.feature === 'properties',
  );
}
