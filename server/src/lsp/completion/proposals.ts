import type { LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import type { FactKind } from '../../domain/fact.js';
import type { RuleDescription } from '../../domain/ruleDescription.js';
import type { StatementName } from '../../domain/vocabulary.js';
import type { RegieDocument } from '../../language/generated/ast.js';
import type { DocumentModel } from '../../model/documentModels.js';
import { guideOffer } from '../../model/guideOffer.js';
import { statementName } from '../../model/statement.js';
import { allRules } from '../../rules/registry.js';
import type { Catalogue } from '../../texts/catalogue.js';
import { explainConnecting, explainProperty, explainStatement } from '../../texts/keywordTexts.js';
import { labelAndDetail } from '../factDetail.js';
import type { FeatureServices } from '../featureServices.js';
import { today } from '../today.js';
import { amountText } from './amounts.js';
import {
  connectiveCandidates,
  type KeywordCandidate,
  propertyCandidates,
  statementCandidates,
  wordCandidates,
} from './candidates.js';
import type { StatementAtCursor } from './cursorPlace.js';
import { dayWords } from './dayWords.js';
import type { Expectation, Slot } from './expectations.js';
import { Fillings, type FillSetting, type RankedName } from './fillings.js';
import { knownFrom } from './knownFacts.js';
import { NamesInScope } from './namesInScope.js';
import { newDocuments } from './newDocuments.js';
import { type Proposal, proposal } from './proposal.js';
import type { SnippetPart } from './snippetText.js';
import { StatementGrammar } from './statementGrammar.js';
import { isRequired } from './statementShape.js';
import { StatementSnippets } from './statementSnippets.js';

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
  readonly #fillings: Fillings;
  readonly #snippets: StatementSnippets;
  readonly #rulesBroken: () => readonly string[];

  /** @param rulesBroken the codes of the rules with a finding in the document. */
  constructor(
    services: FeatureServices,
    document: LangiumDocument<RegieDocument>,
    rulesBroken: () => readonly string[],
  ) {
    this.#rulesBroken = rulesBroken;
    this.#services = services;
    this.#document = document;
    this.#model = services.model.DocumentModels.of(document);
    const { plan } = this.#model;
    this.#fillings = new Fillings({
      names: new NamesInScope(services.references.ScopeProvider, document, this.#model),
      plan,
      today: plan?.facts.today ?? today(),
      texts: this.#catalogue.completion,
      municipality: plan?.facts.municipality ?? this.#municipalityOfGuide(),
      ruleCodes: () => this.#rules().map(({ code }) => code),
      ownNames: new Set(
        document.parseResult.value.statements.flatMap((one) => ('name' in one && one.name ? [one.name] : [])),
      ),
    });
    this.#snippets = new StatementSnippets(services.Grammar, this.#fillings);
  }

  /** @param offset where the statement begins; the one that stands there already is not in its own way. */
  atStatementStart(offset: number): readonly Proposal[] {
    const others = this.#document.parseResult.value.statements.filter(({ $cstNode }) => $cstNode?.offset !== offset);
    const present = new Set(others.map(statementName));
    const candidates = statementCandidates(this.#model.kind, present);
    return [
      ...candidates.map(({ name, text }) => this.#statement(name, text)),
      ...(present.size === 0
        ? newDocuments(this.#snippets, this.#catalogue.completion, this.#fillings.source.today)
        : []),
    ];
  }

  inStatement(statement: StatementAtCursor): readonly Proposal[] {
    const grammar = new StatementGrammar(this.#services.Grammar, statement.name, this.#snippets.canName);
    const beginnings = grammar.properties;
    const expected = grammar.at(statement);
    const setting = this.#settingOf(statement);
    return [
      ...expected.flatMap((one) => this.#values(one, setting)),
      ...connectiveCandidates(expected, statement.part === 'block' ? beginnings : []).map((one) =>
        this.#connective(one, setting),
      ),
      ...(statement.mayBeginProperty
        ? this.#properties(propertyCandidates(statement, expected, beginnings), statement.name, setting)
        : []),
    ];
  }

  #settingOf({ name, part, ownName, words, others }: StatementAtCursor): FillSetting {
    const written = others.map((property) => property.map(({ image }) => image));
    const before = words.map(({ image }) => image);
    const { names } = this.#fillings.source;
    return {
      statement: name,
      part,
      ownName,
      before,
      otherProperties: written.flatMap(([first]) => first ?? []),
      known: knownFrom([...written, ...(part === 'block' ? [before] : [])], (word) => names.called(word)),
    };
  }

  #statement(name: StatementName, keyword: string): Proposal {
    const explanation = explainStatement(this.#catalogue.keywords, keyword) ?? '';
    return proposal({
      label: keyword,
      kind: CompletionItemKind.Snippet,
      place: 'statement',
      detail: explanation,
      whole: () => this.#snippets.whole(name, keyword),
      about: { kind: 'words', explanation },
    });
  }

  /** What has to be written first, then the rest in the language's own order. */
  #properties(candidates: readonly KeywordCandidate[], name: StatementName, setting: FillSetting): readonly Proposal[] {
    const required = candidates.filter(({ text }) => isRequired(name, text));
    const others = candidates.filter(({ text }) => !isRequired(name, text));
    return [...required, ...others].map(({ text, expectation }) => {
      const explanation = explainProperty(this.#catalogue.keywords, name, text) ?? '';
      return proposal({
        label: text,
        kind: CompletionItemKind.Property,
        place: 'property',
        detail: explanation,
        remark: isRequired(name, text) ? this.#catalogue.completion.required : '',
        whole: () => this.#fillings.phrase(expectation.phrase, setting),
        about: { kind: 'words', explanation },
      });
    });
  }

  #connective({ text, expectation }: KeywordCandidate, setting: FillSetting): Proposal {
    const explanation = explainConnecting(this.#catalogue.keywords, text) ?? '';
    const isFixed = expectation.phrase.every(({ kind, options }) => kind === 'keyword' && options.length === 0);
    return proposal({
      label: isFixed ? expectation.phrase.map((slot) => slot.text).join(' ') : text,
      bare: text,
      kind: CompletionItemKind.Keyword,
      place: `connective ${text}`,
      detail: explanation,
      whole: () => this.#fillings.phrase(expectation.phrase, setting),
      about: { kind: 'words', explanation },
    });
  }

  #values(expectation: Expectation, setting: FillSetting): readonly Proposal[] {
    const { kind, text } = expectation;
    const found = this.#bareValues(expectation, setting);
    if (found.length === 0 || (kind === 'terminal' && text === 'MONEY')) {
      return found;
    }
    const [, ...rest] = expectation.phrase;
    return found.map((one) => ({ ...one, whole: () => this.#withRest(one.bare, rest, setting) }));
  }

  /** A value and what has to stand behind it. */
  #withRest(value: string, rest: readonly Slot[], setting: FillSetting): readonly SnippetPart[] {
    const before = [...setting.before, value];
    const parts = rest.length > 0 ? this.#fillings.phrase(rest, { ...setting, before }) : [];
    const [first] = rest;
    return parts.length > 0 ? [value, ...(first?.text === ':' ? [] : [' ']), ...parts] : [value];
  }

  #bareValues(expectation: Expectation, setting: FillSetting): readonly Proposal[] {
    const place = expectation.path.join(' ');
    const endsWithComma = expectation.isList;
    switch (expectation.kind) {
      case 'reference':
        return this.#fillings.names(expectation, setting).map((one) => this.#name(one, place, endsWithComma));
      case 'word':
        return wordCandidates(expectation, setting, setting.known.service).map(({ text, kind }) =>
          proposal({
            label: text,
            place,
            endsWithComma,
            kind: kind === 'unit' ? CompletionItemKind.Unit : CompletionItemKind.EnumMember,
          }),
        );
      case 'terminal':
        return this.#terminal(expectation, place, setting);
      case 'keyword':
        return [];
    }
  }

  #name({ name, fact, objection }: RankedName, place: string, endsWithComma: boolean): Proposal {
    const { completion } = this.#catalogue;
    const detail = fact ? labelAndDetail(fact, this.#model.plan) : '';
    const reason =
      objection &&
      (objection.kind === 'mayNotPay' ? completion.mayNotPay(objection.service) : completion.doesNotFit(objection));
    return proposal({
      label: name,
      kind: (fact && KIND_OF_FACT[fact.kind]) ?? CompletionItemKind.Reference,
      place,
      endsWithComma,
      detail: reason === undefined ? detail : `${detail}${detail === '' ? '' : ' – '}${reason}`,
      remark: reason === undefined ? '' : '⚠',
      alsoKnownAs: fact && 'label' in fact ? (fact.label ?? '') : '',
      about: fact ? { kind: 'fact', fact } : { kind: 'nothing' },
    });
  }

  #terminal(expectation: Expectation, place: string, setting: FillSetting): readonly Proposal[] {
    const { completion } = this.#catalogue;
    switch (expectation.text) {
      case 'DATE':
        return this.#fillings.days(expectation, setting).map(({ day, meanings }) => {
          const detail = meanings.map((meaning) => completion.day(meaning)).join(', ');
          const { iso, others } = dayWords(day);
          return proposal({
            label: iso,
            kind: CompletionItemKind.Constant,
            place,
            detail,
            remark: detail,
            alsoKnownAs: `${others} ${detail}`,
          });
        });
      case 'MONEY':
        return this.#fillings.amounts(expectation, setting).map((amount) =>
          proposal({
            label: amountText(amount),
            kind: CompletionItemKind.Value,
            place,
            bare: amountText({ ...amount, per: undefined }),
            whole: () => [amountText(amount)],
            detail: amount.explanation,
            remark: amount.explanation,
            alsoKnownAs: `${amountText(amount).replace(/^€ /, '')} ${amount.explanation}`,
          }),
        );
      default:
        return expectation.property === 'rule' ? this.#ruleProposals(place) : [];
    }
  }

  /** The rules that a plan may deviate from or complain about: those that it breaks first. */
  #rules(): readonly RuleDescription[] {
    const broken = new Set(this.#rulesBroken());
    const isBroken = ({ code }: RuleDescription): boolean => broken.has(code);
    return [...allRules.filter(isBroken), ...allRules.filter((rule) => !isBroken(rule))];
  }

  #ruleProposals(place: string): readonly Proposal[] {
    const broken = new Set(this.#rulesBroken());
    return this.#rules().map(({ code, title }) =>
      proposal({
        label: code,
        kind: CompletionItemKind.Constant,
        place,
        detail: this.#services.shared.client.MessageLanguage.say(title),
        remark: broken.has(code) ? this.#catalogue.completion.withFinding : '',
        alsoKnownAs: this.#services.shared.client.MessageLanguage.say(title),
        about: { kind: 'rule', code },
      }),
    );
  }

  #municipalityOfGuide(): string | undefined {
    const guides = this.#services.shared.workspace.UsedDocuments.usedBy(this.#document);
    return guides
      .map(({ parseResult }) => guideOffer(parseResult.value)?.municipality)
      .find((name) => name !== undefined);
  }

  get #catalogue(): Catalogue {
    return this.#services.shared.client.MessageLanguage.catalogue;
  }
}
