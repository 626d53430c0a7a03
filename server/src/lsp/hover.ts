import { AstUtils, CstUtils, GrammarAST, type LangiumDocument, type LeafCstNode } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import type { Hover, HoverParams } from 'vscode-languageserver';
import { isStatement, type RegieDocument, type Statement } from '../language/generated/ast.js';
import { statementName } from '../model/statement.js';
import { explainConnecting, explainProperty, explainStatement } from '../texts/keywordTexts.js';
import type { FeatureServices } from './featureServices.js';
import { factHover } from './hover/factHover.js';

/** Values from fixed lists may be spelled like keywords; there they are no keywords. */
const WORD_RULE = 'Word';

/** Tells what stands under the pointer: a fact with its sums, or what a word of the language is for. */
export class RegieplanHoverProvider implements HoverProvider {
  readonly #services: FeatureServices;

  constructor(services: FeatureServices) {
    this.#services = services;
  }

  getHoverContent(document: LangiumDocument<RegieDocument>, { position }: HoverParams): Hover | undefined {
    const leaf = leafAt(document, document.textDocument.offsetAt(position));
    const value = leaf && (this.#aboutName(document, leaf) ?? this.#aboutKeyword(document, leaf));
    return leaf && value !== undefined ? { contents: { kind: 'markdown', value }, range: leaf.range } : undefined;
  }

  #aboutName(document: LangiumDocument<RegieDocument>, leaf: LeafCstNode): string | undefined {
    const [target] = this.#services.references.References.findDeclarations(leaf);
    const model = this.#services.model.DocumentModels.of(document);
    const fact = target && model.factOf(target);
    const { hover, values } = this.#services.shared.client.MessageLanguage.catalogue;
    return fact && factHover(fact, { plan: model.plan, texts: hover, values });
  }

  #aboutKeyword(document: LangiumDocument<RegieDocument>, leaf: LeafCstNode): string | undefined {
    const statement = AstUtils.getContainerOfType(leaf.astNode, isStatement);
    const rule = AstUtils.getContainerOfType(leaf.grammarSource, GrammarAST.isParserRule);
    if (!statement || !GrammarAST.isKeyword(leaf.grammarSource) || rule?.name === WORD_RULE) {
      return undefined;
    }
    const explanation = this.#explain(leaf, statement);
    const budget = leaf.offset === statement.$cstNode?.offset ? this.#aboutBudget(document, statement) : undefined;
    const line = explanation === undefined ? undefined : `**${leaf.text}** – ${explanation}`;
    return [line, budget].filter((part) => part !== undefined).join('\n\n') || undefined;
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

  /** The household's budget has no name to point at. */
  #aboutBudget(document: LangiumDocument<RegieDocument>, statement: Statement): string | undefined {
    const model = this.#services.model.DocumentModels.of(document);
    const fact = model.factOf(statement);
    const { hover, values } = this.#services.shared.client.MessageLanguage.catalogue;
    return fact?.kind === 'householdBudget' ? factHover(fact, { plan: model.plan, texts: hover, values }) : undefined;
  }
}

/** The word at an offset, or the one that ends there. */
function leafAt(document: LangiumDocument<RegieDocument>, offset: number): LeafCstNode | undefined {
  const root = document.parseResult.value.$cstNode;
  const [at, before] = [offset, offset - 1].map((place) => root && CstUtils.findLeafNodeAtOffset(root, place));
  return [at, before].find((leaf) => leaf && !leaf.hidden && /[\p{L}\p{N}]/u.test(leaf.text));
}
