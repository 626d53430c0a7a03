import { type AstNode, CompositeCstNodeImpl, type CstNode, LeafCstNodeImpl, type Reference } from 'langium';
import type { AnyFact } from '../domain/anyFact.js';
import type { Fact, FactKind } from '../domain/fact.js';
import type { Place } from '../domain/place.js';
import { nearestWord } from '../domain/suggestion.js';
import type { PropertySpec, StatementSpec } from '../domain/vocabulary/statementSpec.js';
import { type PropertyKeyword, type StatementName, statementSpecs } from '../domain/vocabulary.js';
import {
  ExplanationProperty,
  type RegieDocument,
  type RegieplanAstType,
  reflection,
  type Statement,
} from '../language/generated/ast.js';
import { keywordOf } from '../language/tokens.js';
import { damageAt } from './damage.js';
import { topOf } from './places.js';
import type { NameKind, StatementMention } from './problem.js';
import { type Reading, replaceWith } from './reading.js';

type AstTypeName = Extract<keyof RegieplanAstType, string>;

/** A type of the syntax tree, as the generated module names it. */
interface AstType<Type extends AstTypeName> {
  readonly $type: Type;
}

type BaseOf<Kind extends FactKind> = Omit<Fact, 'kind'> & { readonly kind: Kind };

/** Reads one statement: its properties once each, where they stand, and what about them is not clear. */
export class StatementReader {
  readonly reading: Reading;
  readonly mention: StatementMention;
  readonly #node: Statement;
  readonly #spec: StatementSpec;
  readonly #parts = new Map<PropertyKeyword, Place>();
  readonly #unclear = new Set<PropertyKeyword>();
  readonly #properties: readonly AstNode[];
  /** The type of each property. */
  readonly #types: readonly string[];

  constructor(reading: Reading, node: Statement) {
    this.reading = reading;
    this.#node = node;
    this.#spec = statementSpecs[statementName(node)];
    this.mention = { keyword: firstWord(node.$cstNode), name: nameOf(node) };
    this.#properties = 'properties' in node ? node.properties : [];
    this.#types = this.#properties.map(({ $type }) => $type);
    this.#readProperties();
  }

  get name(): string {
    return this.mention.name ?? '';
  }

  /** The shared part of a fact. `name` is what stands for a statement that has no name of its own. */
  base<Kind extends FactKind>(kind: Kind, name?: string, nameNode?: CstNode): BaseOf<Kind> {
    const own = nameNode ?? nameLeaf(this.#node.$cstNode, this.mention.name);
    const extent = this.#place(this.#node.$cstNode);
    return {
      kind,
      name: name ?? this.name,
      place: own ? this.reading.place(own) : this.#place(firstLeaf(this.#node.$cstNode)),
      extent,
      parts: this.#parts,
      unclear: this.#unclear,
      explanation: this.one(ExplanationProperty)?.text,
    };
  }

  /** The first property of a type; undefined when there is none, or when a second one makes it unclear which counts. */
  one<Type extends AstTypeName>({ $type }: AstType<Type>): RegieplanAstType[Type] | undefined {
    const index = this.#types.indexOf($type);
    const found = this.#properties[index];
    const isOnly = !this.#types.includes($type, index + 1);
    return found && isOnly && isOfType(found, $type) ? found : undefined;
  }

  all<Type extends AstTypeName>({ $type }: AstType<Type>): readonly RegieplanAstType[Type][] {
    return this.#types.includes($type) ? this.#properties.filter((property) => isOfType(property, $type)) : NONE;
  }

  /** Notes that a property is written but not understood. */
  unclear(keyword: PropertyKeyword): void {
    this.#unclear.add(keyword);
  }

  /** Whether words were left out where this property stands. */
  isDamaged(keyword: PropertyKeyword): boolean {
    return damageAt(this.reading.damage, this.#node.$cstNode?.offset).properties.has(keyword);
  }

  /** The text that a value was read from; a property that is written without one is unclear. */
  writtenAs(keyword: PropertyKeyword, node: AstNode | undefined): CstNode | undefined {
    const cst = node?.$cstNode;
    if (!cst && this.has(keyword)) {
      this.unclear(keyword);
    }
    return cst;
  }

  /** Where something in the statement's head stands, such as its period. */
  part(keyword: PropertyKeyword, node: AstNode | CstNode | undefined): void {
    const cst = node && '$type' in node ? node.$cstNode : node;
    if (cst) {
      this.#parts.set(keyword, this.reading.place(cst));
    }
  }

  /** The facts that references of a property lead to; one that leads nowhere makes the property unclear. */
  follow<F extends AnyFact>(
    keyword: PropertyKeyword,
    references: readonly (Reference | undefined)[] | undefined,
    wanted: NameKind,
    fits: (fact: AnyFact) => fact is F,
  ): () => readonly F[] {
    const { complete, facts } = this.reading.follow(references ?? [], wanted, fits, this.mention.name);
    if (!complete) {
      this.unclear(keyword);
    }
    return facts;
  }

  followOne<F extends AnyFact>(
    keyword: PropertyKeyword,
    reference: Reference | undefined,
    wanted: NameKind,
    fits: (fact: AnyFact) => fact is F,
  ): () => F | undefined {
    const facts = this.follow(keyword, reference ? [reference] : [], wanted, fits);
    return () => facts()[0];
  }

  /** A word of a fixed list; another word is reported with the nearest one of the list. */
  word<W extends string>(
    keyword: PropertyKeyword,
    written: string | undefined,
    allowed: readonly W[],
    node: AstNode,
  ): W | undefined {
    if (written === undefined) {
      this.unclear(keyword);
      return undefined;
    }
    const known = allowed.find((word) => word === written);
    if (known === undefined) {
      this.unclear(keyword);
      const suggestion = nearestWord(written, allowed);
      const place = this.#placeOfWord(node, written);
      this.reading.report({ code: 'TAAL-15', word: written, keyword, allowed, suggestion }, place, {
        subject: this.mention.name,
        fixes: replaceWith(place, suggestion),
      });
    }
    return known;
  }

  words<W extends string>(
    keyword: PropertyKeyword,
    written: readonly string[],
    allowed: readonly W[],
    node: AstNode,
  ): readonly W[] {
    return written.flatMap((word) => this.word(keyword, word, allowed, node) ?? []);
  }

  /** Refuses two properties that say different things about the same matter. */
  refuseBoth(first: PropertyKeyword, second: PropertyKeyword): void {
    const place = this.#parts.get(second);
    const other = this.#parts.get(first);
    if (place && other) {
      this.unclear(first);
      this.unclear(second);
      this.reading.report({ code: 'TAAL-22', keywords: [first, second], statement: this.mention }, place, {
        subject: this.mention.name,
        related: [{ place: other, name: first }],
      });
    }
  }

  has(keyword: PropertyKeyword): boolean {
    return this.#parts.has(keyword) || this.#unclear.has(keyword);
  }

  #readProperties(): void {
    for (const property of this.#properties) {
      const node = property.$cstNode;
      const keyword = PROPERTY_KEYWORDS.get(firstWord(node));
      if (node && keyword) {
        this.#readProperty(keyword, this.reading.place(node));
      }
    }
    const { properties, anything } = damageAt(this.reading.damage, this.#node.$cstNode?.offset);
    for (const keyword of properties) {
      this.#unclearWord(keyword);
    }
    if (anything) {
      this.#unclearWhatIsAbsent();
    }
    this.#reportMissing();
  }

  #readProperty(keyword: PropertyKeyword, place: Place): void {
    const first = this.#parts.get(keyword);
    if (!first) {
      this.#parts.set(keyword, place);
    } else if (!this.#isRepeatable(keyword)) {
      this.unclear(keyword);
      if (this.isDamaged(keyword)) {
        return;
      }
      this.reading.report({ code: 'TAAL-20', keyword, statement: this.mention }, place, {
        subject: this.mention.name,
        related: [{ place: first, name: keyword }],
      });
    }
  }

  #isRepeatable(keyword: PropertyKeyword): boolean {
    return this.#spec.properties.some((property) => property.keyword === keyword && property.repeatable);
  }

  #reportMissing(): void {
    const missing = requiredBy(this.#spec).filter((keyword) => !this.has(keyword));
    if (missing.length > 0) {
      const { place } = this.base('plan');
      this.reading.report({ code: 'TAAL-21', keywords: missing, statement: this.mention }, place, {
        subject: this.mention.name,
      });
      // A statement that is still being written is not judged on what it does not say yet.
      this.#unclearWhatIsAbsent();
    }
  }

  #unclearWhatIsAbsent(): void {
    for (const keyword of [...keywordsOf(this.#spec.properties), ...WORDS_OF_HEADS]) {
      if (!this.#parts.has(keyword)) {
        this.unclear(keyword);
      }
    }
  }

  #unclearWord(word: string): void {
    const keyword = PROPERTY_KEYWORDS.get(word);
    if (keyword) {
      this.unclear(keyword);
    }
  }

  /** Where a quoted text of a node stands, quotes included; the whole node when it cannot be told. */
  textPlace(node: AstNode, text: string): Place {
    const leaf = node.$cstNode && leaves(node.$cstNode).find((one) => one.text.slice(1, -1).trim() === text.trim());
    return this.#place(leaf ?? node.$cstNode);
  }

  #place(node: CstNode | undefined): Place {
    return node ? this.reading.place(node) : topOf(this.reading.uri);
  }

  #placeOfWord(node: AstNode, word: string): Place {
    return this.#place(node.$cstNode && wordIn(node.$cstNode, word));
  }
}

const PROPERTY_KEYWORDS: ReadonlyMap<string, PropertyKeyword> = new Map(
  Object.values(statementSpecs).flatMap((spec) => spec.properties.map(({ keyword }) => [keyword, keyword] as const)),
);

const NONE: readonly never[] = [];

function isOfType<Type extends AstTypeName>(node: AstNode, type: Type): node is RegieplanAstType[Type] {
  return node.$type === type;
}

const REQUIRED = new Map<StatementSpec, readonly PropertyKeyword[]>();

function requiredBy(spec: StatementSpec): readonly PropertyKeyword[] {
  const known = REQUIRED.get(spec) ?? keywordsOf(spec.properties.filter(({ required }) => required === true));
  REQUIRED.set(spec, known);
  return known;
}

function keywordsOf(properties: readonly PropertySpec[]): readonly PropertyKeyword[] {
  return properties.flatMap(({ keyword }) => PROPERTY_KEYWORDS.get(keyword) ?? []);
}

/** What may stand in a statement's first line. */
const WORDS_OF_HEADS: readonly PropertyKeyword[] = ['periode', 'bij'];

export function statementName(node: Statement): StatementName {
  return node.$type;
}

/** Whether a statement that takes a name has none: nothing can refer to it, and no rule can say what it is about. */
export function isNameless(node: Statement): boolean {
  return 'name' in reflection.getTypeMetaData(node.$type).properties && nameOf(node) === undefined;
}

/** The statements of a document that can be read as facts. */
export function readableStatements({ misplaced }: Reading, { statements }: RegieDocument): readonly Statement[] {
  return statements.filter((statement) => !isNameless(statement) && !misplaced.has(statement));
}

function nameOf(node: Statement): string | undefined {
  return 'name' in node && typeof node.name === 'string' ? node.name : undefined;
}

/** The first word that stands in a node, as it is written. */
export function firstLeaf(node: CstNode | undefined): CstNode | undefined {
  let current = node;
  while (current instanceof CompositeCstNodeImpl) {
    current = current.content.find(({ hidden }) => !hidden);
  }
  return current;
}

function leaves(node: CstNode): readonly CstNode[] {
  return node instanceof CompositeCstNodeImpl ? node.content.flatMap(leaves) : [node];
}

/** The part of a node that is a word; the whole node when the word does not stand in it. */
export function wordIn(node: CstNode, word: string): CstNode {
  return leaves(node).find(({ text }) => text === word) ?? node;
}

/** The word a node starts with: a statement's or a property's keyword, also where it is misspelt. */
export function firstWord(node: CstNode | undefined): string {
  const first = firstLeaf(node);
  const keyword = first instanceof LeafCstNodeImpl ? keywordOf(first.tokenType) : undefined;
  return keyword ?? first?.text ?? '';
}

/** Where a statement's name stands: the first word that reads like it, behind the keyword. */
function nameLeaf(node: CstNode | undefined, name: string | undefined): CstNode | undefined {
  if (!node || name === undefined) {
    return undefined;
  }
  if (!(node instanceof CompositeCstNodeImpl)) {
    return node.text === name ? node : undefined;
  }
  for (const child of node.content) {
    const found = nameLeaf(child, name);
    if (found) {
      return found;
    }
  }
  return undefined;
}
