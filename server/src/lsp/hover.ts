import { AstUtils, CstUtils, GrammarAST, type LangiumDocument, type LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { AnyFact } from '../domain/anyFact.js';
import { readDay } from '../domain/dayText.js';
import { isStatement, type RegieDocument, type Statement } from '../language/generated/ast.js';
import { statementName } from '../model/statement.js';
import { explainConnecting, explainProperty, explainStatement } from '../texts/keywordTexts.js';
import type { FeatureServices } from './featureServices.js';
import { dayHover } from './hover/dayHover.js';
import { factHover } from './hover/factHover.js';
import type { HoverContext } from './hover/hoverContext.js';
import { planHover } from './hover/planHover.js';
import { ruleHover } from './hover/ruleHover.js';
import { ruleMentionAt } from './ruleMentions.js';

/** Values from fixed lists may be spelled like keywords; there they are no keywords. */
const WORD_RULE = 'Word';

const DATE_TOKEN = 'DATE';

const NAMELESS: ReadonlySet<AnyFact['kind']> = new Set<AnyFact['kind']>([
  'householdBudget',
  'coordination',
  'deputy',
  'referenceScenario',
  'selfReliance',
]);

/** Tells what stands under the pointer: a fact with its sums, a day, a rule, or what a word of the language is for. */
export class RegieplanHoverProvider implements HoverProvider {
  readonly #services: FeatureServices;

  constructor(services: FeatureServices) {
    this.#services = services;
  }

  getHoverContent(document: LangiumDocument<RegieDocument>, { position }: HoverParams): Hover | undefined {
    const mention = ruleMentionAt(document, document.textDocument.offsetAt(position));
    const rule = mention && this.#aboutRule(mention.code);
    if (mention && rule !== undefined) {
      return { contents: { kind: 'markdown', value: rule }, range: mention.range };
    }
    const leaf = leafAt(document, document.textDocument.offsetAt(position));
    const value =
      leaf && (this.#aboutDay(document, leaf) ?? this.#aboutName(document, leaf) ?? this.#aboutKeyword(document, leaf));
    return leaf && value !== undefined ? { contents: { kind: 'markdown', value }, range: leaf.range } : undefined;
  }

  #context(document: LangiumDocument<RegieDocument>): HoverContext {
    const { hover, hoverDetails, values, methods } = this.#services.shared.client.MessageLanguage.catalogue;
    const { DocumentModels } = this.#services.model;
    const { plan } = DocumentModels.of(document);
    return { plan, today: DocumentModels.today, texts: hover, details: hoverDetails, values, methods };
  }

  #aboutRule(code: string): string | undefined {
    const { MessageLanguage, ClientOptions } = this.#services.shared.client;
    const { hoverDetails, pages } = MessageLanguage.catalogue;
    const pageOf = (known: string): string | undefined => ClientOptions.pageOf(known);
    return ruleHover(code, { language: MessageLanguage.current, details: hoverDetails, pages, pageOf });
  }

  #aboutDay(document: LangiumDocument<RegieDocument>, { tokenType, text }: LeafCstNode): string | undefined {
    const reading = tokenType.name === DATE_TOKEN ? readDay(text) : undefined;
    return reading && 'day' in reading ? dayHover(reading.day, this.#context(document)) : undefined;
  }

  #aboutName(document: LangiumDocument<RegieDocument>, leaf: LeafCstNode): string | undefined {
    const [target] = this.#services.references.References.findDeclarations(leaf);
    const model = this.#services.model.DocumentModels.of(document);
    const fact = target && model.factOf(target);
    return fact && factHover(fact, this.#context(document));
  }

  #aboutKeyword(document: LangiumDocument<RegieDocument>, leaf: LeafCstNode): string | undefined {
    const statement = AstUtils.getContainerOfType(leaf.astNode, isStatement);
    const rule = AstUtils.getContainerOfType(leaf.grammarSource, GrammarAST.isParserRule);
    if (!statement || !GrammarAST.isKeyword(leaf.grammarSource) || rule?.name === WORD_RULE) {
      return undefined;
    }
    const explanation = this.#explain(leaf, statement);
    const nameless = leaf.offset === statement.$cstNode?.offset ? this.#aboutNameless(document, statement) : undefined;
    const line = explanation === undefined ? undefined : `**${leaf.text}** – ${explanation}`;
    return [line, nameless].filter((part) => part !== undefined).join('\n\n') || undefined;
  }

  #explain(leaf: LeafCstNode, statement: Statement): string | undefined {
    const { keywords } = this.#services.shared.client.MessageLanguage.catalogue;
    const { astNode } = leaf;
    const beginsItsNode = astNode.$cstNode?.offset === leaf.offset;
    if (astNode === statement) {
      return beginsItsNode ? explainStatement(keywords, leaf.text) : explainConnecting(keywords, leaf.text);
    }
    return beginsItsNode && astNode.$containerProperty === 'properties'
      ? explainProperty(keywords, statementName(statement), leaf.text)
      : explainConnecting(keywords, leaf.text);
  }

  /** The plan, its budget and a coordinator's post have no name of their own to point at. */
  #aboutNameless(document: LangiumDocument<RegieDocument>, statement: Statement): string | undefined {
    if (statement.$type === 'PlanHeader') {
      return planHover(this.#context(document));
    }
    const fact = this.#services.model.DocumentModels.of(document).factOf(statement);
    return fact && NAMELESS.has(fact.kind) ? factHover(fact, this.#context(document)) : undefined;
  }
}

/** The word at an offset, or the one that ends there. */
function leafAt(document: LangiumDocument<RegieDocument>, offset: number): LeafCstNode | undefined {
  const root = document.parseResult.value.$cstNode;
  const [at, before] = [offset, offset - 1].map((place) => root && CstUtils.findLeafNodeAtOffset(root, place));
  return [at, before].find((leaf) => leaf && !leaf.hidden && /[\p{L}\p{N}]/u.test(leaf.text));
}
