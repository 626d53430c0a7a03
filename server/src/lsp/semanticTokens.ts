import {
  type AstNode,
  AstUtils,
  Cancellation,
  type CstNode,
  GrammarUtils,
  interruptAndCheck,
  type LangiumDocument,
} from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensOptions,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { isDayLiteral, isMoneyLiteral, type RegieDocument } from '../language/generated/ast.js';
import type { FeatureServices } from './featureServices.js';
import { touches } from './ranges.js';
import { type TokenModifier, type TokenType, tokenModifiers, tokenTypeOf, tokenTypes } from './tokenTypes.js';

interface Token {
  readonly node: CstNode;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Says of each name, day and amount what it is, so that a theme can show a person unlike a law, and money unlike a date. */
export class RegieplanSemanticTokenProvider implements SemanticTokenProvider {
  /** What was answered last about each document, so that only the difference needs to be sent. */
  readonly #builders = new WeakMap<LangiumDocument, SemanticTokensBuilder>();
  readonly #isBuiltIn: (document: LangiumDocument) => boolean;

  constructor(services: FeatureServices) {
    const { LibraryDocuments } = services.shared.workspace;
    this.#isBuiltIn = ({ uri }) => LibraryDocuments.has(uri);
  }

  get tokenTypes(): Record<string, number> {
    return numbered(tokenTypes);
  }

  get tokenModifiers(): Record<string, number> {
    return numbered(tokenModifiers);
  }

  get semanticTokensOptions(): SemanticTokensOptions {
    return {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    };
  }

  async semanticHighlight(
    document: LangiumDocument<RegieDocument>,
    _params: unknown,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<SemanticTokens> {
    const tokens = await this.#tokens(document, undefined, cancelToken);
    const builder = new SemanticTokensBuilder();
    this.#builders.set(document, builder);
    return filled(builder, tokens).build();
  }

  async semanticHighlightRange(
    document: LangiumDocument<RegieDocument>,
    { range }: Pick<SemanticTokensRangeParams, 'range'>,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<SemanticTokens> {
    return filled(new SemanticTokensBuilder(), await this.#tokens(document, range, cancelToken)).build();
  }

  async semanticHighlightDelta(
    document: LangiumDocument<RegieDocument>,
    { previousResultId }: Pick<SemanticTokensDeltaParams, 'previousResultId'>,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<SemanticTokens | SemanticTokensDelta> {
    const tokens = await this.#tokens(document, undefined, cancelToken);
    const builder = this.#builders.get(document) ?? new SemanticTokensBuilder();
    this.#builders.set(document, builder);
    builder.previousResult(previousResultId);
    return filled(builder, tokens).buildEdits();
  }

  async #tokens(
    document: LangiumDocument<RegieDocument>,
    range: Range | undefined,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<readonly Token[]> {
    const tokens: Token[] = [];
    for (const statement of document.parseResult.value.statements) {
      await interruptAndCheck(cancelToken);
      if (!range || (statement.$cstNode && touches(statement.$cstNode.range, range))) {
        for (const node of AstUtils.streamAst(statement)) {
          tokens.push(...this.#tokensOf(node));
        }
      }
    }
    return range ? tokens.filter(({ node }) => touches(node.range, range)) : tokens;
  }

  #tokensOf(node: AstNode): readonly Token[] {
    if (isDayLiteral(node) || isMoneyLiteral(node)) {
      return node.$cstNode ? [{ node: node.$cstNode, type: isDayLiteral(node) ? 'date' : 'money', modifiers: [] }] : [];
    }
    const own = tokenTypeOf(node.$type);
    const name = own && GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
    const code = 'rule' in node ? GrammarUtils.findNodeForProperty(node.$cstNode, 'rule') : undefined;
    return [
      ...(own && name ? [{ node: name, type: own, modifiers: ['declaration' as const] }] : []),
      ...(code ? [{ node: code, type: 'rule' as const, modifiers: [] }] : []),
      ...AstUtils.streamReferences(node)
        .flatMap(({ reference }) =>
          this.#tokenOfReference('ref' in reference ? reference.ref : undefined, reference.$refNode),
        )
        .toArray(),
    ];
  }

  #tokenOfReference(target: AstNode | undefined, node: CstNode | undefined): readonly Token[] {
    const type = target && tokenTypeOf(target.$type);
    const home = target && AstUtils.findRootNode(target).$document;
    return type && node && home ? [{ node, type, modifiers: this.#isBuiltIn(home) ? ['defaultLibrary'] : [] }] : [];
  }
}

function filled(builder: SemanticTokensBuilder, tokens: readonly Token[]): SemanticTokensBuilder {
  for (const { node, type, modifiers } of tokens) {
    const { start } = node.range;
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    builder.push(start.line, start.character, node.length, tokenTypes.indexOf(type), bits);
  }
  return builder;
}

function numbered(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, index]));
}
