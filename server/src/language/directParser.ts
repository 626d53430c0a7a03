import type { IToken, TokenType } from 'chevrotain';
import {
  AstUtils,
  CstNodeBuilder,
  GrammarAST,
  GrammarUtils,
  type LangiumCoreServices,
  type LexerResult,
  type Linker,
  type ParseResult,
  type ValueConverter,
} from 'langium';
import { Beginnings, indexOf } from './beginnings.js';
import { type Choices, choicesOf, firstTokensOf } from './choices.js';
import {
  type Assign,
  assigning,
  insteadOf,
  link,
  type NodeInMaking,
  PropertyDefaults,
  type Refer,
} from './nodeInMaking.js';

/** Reads on from the current token; false when that is not what the grammar wants there. */
type Step = (reading: Reading) => boolean;

/** How far the reading of one text is. */
interface Reading {
  readonly tokens: readonly IToken[];
  readonly hidden: readonly IToken[];
  readonly cst: CstNodeBuilder;
  /** Index of the token to read next. */
  next: number;
  /** Index of the hidden token that comes next. */
  nextHidden: number;
  /** The node whose rule is being read. */
  node: NodeInMaking;
  /** What a rule that gives a text has read so far. */
  text: string;
}

/**
 * Reads a text without slips into exactly the tree that Langium's parser makes of it, several times as fast, and gives
 * up at the first token that does not fit: what is wrong there is for Langium's parser to say.
 *
 * It enters what is optional whenever the next token may begin it. In this grammar that token then never may follow
 * instead, so a text at which this parser gives up has a mistake. A test goes through all places of the grammar.
 */
export class DirectParser {
  readonly #definition: LangiumCoreServices['parser']['Lexer']['definition'];
  readonly #converter: ValueConverter;
  readonly #linker: Linker;
  readonly #defaults: PropertyDefaults;
  readonly #beginnings: Beginnings;
  readonly #bodies = new Map<string, Step>();
  readonly #entry: GrammarAST.ParserRule;

  constructor(services: LangiumCoreServices) {
    this.#definition = services.parser.Lexer.definition;
    this.#converter = services.parser.ValueConverter;
    this.#linker = services.references.Linker;
    this.#defaults = new PropertyDefaults(services.shared.AstReflection);
    this.#beginnings = new Beginnings((name) => this.#typeOf(name));
    const entry = services.Grammar.rules.filter(GrammarAST.isParserRule).find((rule) => rule.entry);
    if (!entry) {
      throw new Error('The grammar has no rule to begin with.');
    }
    this.#entry = entry;
  }

  /** What Langium's parser gives for this text, or undefined when the tokens cannot be read to their end. */
  read(text: string, { tokens, hidden, errors, report }: LexerResult): ParseResult | undefined {
    const cst = new CstNodeBuilder();
    const rootCst = cst.buildRootNode(text);
    const $type = typeOf(this.#entry);
    const node: NodeInMaking = { $type, $cstNode: rootCst };
    const reading: Reading = { tokens, hidden, cst, next: 0, nextHidden: 0, node, text: '' };
    if (!this.#bodyOf(this.#entry)(reading) || reading.next < tokens.length) {
      return undefined;
    }
    const root = this.#finish(reading);
    link(rootCst, root);
    cst.addHiddenNodes(hidden.slice(reading.nextHidden));
    return { value: root, lexerErrors: errors, parserErrors: [], ...(report && { lexerReport: report }) };
  }

  #typeOf(keywordOrTerminal: string): TokenType {
    const type = this.#definition[keywordOrTerminal];
    if (!type) {
      throw new Error(`The lexer has no '${keywordOrTerminal}'.`);
    }
    return type;
  }

  #bodyOf(rule: GrammarAST.ParserRule): Step {
    const body = this.#bodies.get(rule.name) ?? this.#step(rule.definition);
    this.#bodies.set(rule.name, body);
    return body;
  }

  #step(element: GrammarAST.AbstractElement): Step {
    const once = this.#once(element);
    if (element.cardinality === undefined) {
      return once;
    }
    const isAt = this.#atBeginningOf(element);
    if (element.cardinality === '?') {
      return (reading) => !isAt(reading) || once(reading);
    }
    const again: Step = (reading) => {
      while (isAt(reading)) {
        if (!once(reading)) {
          return false;
        }
      }
      return true;
    };
    return element.cardinality === '*' ? again : (reading) => once(reading) && again(reading);
  }

  #atBeginningOf(element: GrammarAST.AbstractElement): Step {
    let isFirst: readonly (boolean | undefined)[] | undefined;
    return ({ tokens, next }) => {
      const token = tokens[next];
      if (token === undefined) {
        return false;
      }
      isFirst ??= firstTokensOf(element, this.#beginnings);
      return isFirst[token.tokenTypeIdx] === true;
    };
  }

  #once(element: GrammarAST.AbstractElement): Step {
    if (GrammarAST.isKeyword(element)) {
      return this.#token(this.#typeOf(element.value), element);
    }
    if (GrammarAST.isRuleCall(element)) {
      return this.#call(element.rule.ref, element);
    }
    if (GrammarAST.isAssignment(element)) {
      return this.#step(element.terminal);
    }
    if (GrammarAST.isCrossReference(element) && GrammarAST.isRuleCall(element.terminal)) {
      return this.#call(element.terminal.rule.ref, element);
    }
    if (GrammarAST.isAction(element)) {
      return this.#action(element);
    }
    if (GrammarAST.isAlternatives(element)) {
      return this.#alternatives(element.elements);
    }
    if (GrammarAST.isGroup(element) && !element.guardCondition) {
      return this.#group(element.elements);
    }
    throw new Error(`The grammar has a ${element.$type} of a kind that this language does not use.`);
  }

  #group(elements: readonly GrammarAST.AbstractElement[]): Step {
    const steps = elements.map((element) => this.#step(element));
    return (reading) => {
      for (const step of steps) {
        if (!step(reading)) {
          return false;
        }
      }
      return true;
    };
  }

  #alternatives(elements: readonly GrammarAST.AbstractElement[]): Step {
    const steps = elements.map((element) => this.#step(element));
    let choices: Choices<Step> | undefined;
    return (reading) => {
      choices ??= choicesOf(elements, steps, this.#beginnings);
      const first = reading.tokens[reading.next];
      const chosen = first && choices[first.tokenTypeIdx];
      if (typeof chosen === 'function') {
        return chosen(reading);
      }
      const second = reading.tokens[reading.next + 1];
      return (second && chosen?.[second.tokenTypeIdx]?.(reading)) ?? false;
    };
  }

  #call(rule: GrammarAST.AbstractRule | undefined, source: GrammarAST.AbstractElement): Step {
    if (GrammarAST.isTerminalRule(rule)) {
      return this.#token(this.#typeOf(rule.name), source);
    }
    if (!GrammarAST.isParserRule(rule) || rule.fragment || rule.parameters.length > 0) {
      throw new Error(`The grammar calls a rule of a kind that this language does not use: ${rule?.name}.`);
    }
    return givesText(rule) ? this.#textRule(rule, source) : this.#nodeRule(rule, source);
  }

  #token(type: TokenType, source: GrammarAST.AbstractElement): Step {
    const index = indexOf(type);
    const isKeyword = GrammarAST.isKeyword(source);
    const assign = this.#assignmentOf(source);
    const converter = this.#converter;
    return (reading) => {
      const token = reading.tokens[reading.next];
      if (token === undefined || token.tokenTypeIdx !== index) {
        return false;
      }
      reading.next += 1;
      // A token that was thought in stands for nothing in the text.
      if (!token.isInsertedInRecovery) {
        addHiddenBefore(token, reading);
        const leaf = reading.cst.buildLeafNode(token, source);
        if (assign) {
          assign(reading.node, isKeyword ? token.image : converter.convert(token.image, leaf), leaf);
        } else {
          reading.text += isKeyword ? token.image : converter.convert(token.image, leaf).toString();
        }
      }
      return true;
    };
  }

  #textRule(rule: GrammarAST.ParserRule, source: GrammarAST.AbstractElement): Step {
    const assign = this.#assignmentOf(source);
    const converter = this.#converter;
    let body: Step | undefined;
    return (reading) => {
      body ??= this.#bodyOf(rule);
      const before = reading.text;
      const cstNode = reading.cst.buildCompositeNode(source);
      reading.text = '';
      if (!body(reading)) {
        return false;
      }
      reading.cst.construct({ $type: undefined, $cstNode: cstNode });
      const value = converter.convert(reading.text, cstNode);
      reading.text = before;
      if (cstNode.content.length > 0) {
        if (assign) {
          assign(reading.node, value, cstNode);
        } else {
          reading.text += value.toString();
        }
      }
      return true;
    };
  }

  #nodeRule(rule: GrammarAST.ParserRule, source: GrammarAST.AbstractElement): Step {
    const assign = this.#assignmentOf(source);
    const $type = typeOf(rule);
    let body: Step | undefined;
    return (reading) => {
      body ??= this.#bodyOf(rule);
      const outer = reading.node;
      const cstNode = reading.cst.buildCompositeNode(source);
      reading.node = { $type, $cstNode: cstNode };
      if (!body(reading)) {
        return false;
      }
      const node = this.#finish(reading);
      reading.node = outer;
      if (cstNode.content.length > 0) {
        if (assign) {
          assign(outer, node, cstNode);
        } else {
          reading.node = insteadOf(outer, node);
        }
      }
      return true;
    };
  }

  #action(action: GrammarAST.Action): Step {
    const $type = GrammarUtils.getTypeName(action);
    const { feature, operator } = action;
    if (feature === undefined || operator === undefined) {
      return ({ node }) => {
        node.$type = $type;
        return true;
      };
    }
    const assign = assigning(feature, operator, undefined);
    return (reading) => {
      const first = this.#finish(reading);
      const firstCst = first.$cstNode;
      reading.cst.removeNode(firstCst);
      const cstNode = reading.cst.buildCompositeNode(action);
      reading.cst.appendChild(cstNode, firstCst);
      reading.node = { $type, $cstNode: cstNode };
      assign(reading.node, first, firstCst);
      return true;
    };
  }

  /** How what is read for this element is kept in the node; undefined when it is not kept. */
  #assignmentOf(source: GrammarAST.AbstractElement): Assign | undefined {
    const assignment = AstUtils.getContainerOfType(source, GrammarAST.isAssignment);
    if (!assignment) {
      return undefined;
    }
    const { feature, operator, terminal } = assignment;
    const refer: Refer = (node, cstNode, name) => this.#linker.buildReference(node, feature, cstNode, name);
    return assigning(feature, operator, GrammarAST.isCrossReference(terminal) ? refer : undefined);
  }

  #finish({ node, cst }: Reading): NodeInMaking {
    cst.construct(node);
    this.#defaults.assign(node);
    return node;
  }
}

/**
 * Whether a rule gives a text and no node. Every such rule of this grammar says `returns string`; Langium looks through
 * all that a rule calls to find out.
 */
export function givesText({ dataType }: GrammarAST.ParserRule): boolean {
  return dataType !== undefined;
}

/** The type of the nodes of a rule that gives nodes. */
export function typeOf(rule: GrammarAST.ParserRule): string {
  return GrammarUtils.getExplicitRuleType(rule) ?? rule.name;
}

function addHiddenBefore(token: IToken, reading: Reading): void {
  const from = reading.nextHidden;
  let to = from;
  for (
    let hidden = reading.hidden[to];
    hidden && hidden.startOffset <= token.startOffset;
    hidden = reading.hidden[to]
  ) {
    to += 1;
  }
  if (to > from) {
    reading.nextHidden = to;
    reading.cst.addHiddenNodes(reading.hidden.slice(from, to));
  }
}
