import type { AstReflection, Lexer, URI } from 'langium';
import type { DocumentKind } from '../domain/vocabulary/statementSpec.js';
import { STATEMENT_NAMES, type StatementName, statementSpecs } from '../domain/vocabulary.js';
import { isProperty, specOf } from './statementWords.js';
import { usedUri } from './usedDocuments.js';

/** A name that a text declares and where the name starts; line and character count from zero. */
export interface OutlinedName {
  readonly name: string;
  readonly statement: StatementName;
  readonly line: number;
  readonly character: number;
}

/** What the words of a text tell without parsing it. */
export interface TextOutline {
  /** Undefined when the text does not say what it is. */
  readonly kind: DocumentKind | undefined;
  /** Title of a plan or guide; empty when there is none. */
  readonly title: string;
  /** The line of that title, or the first. */
  readonly titleLine: number;
  readonly declared: readonly OutlinedName[];
  /** Every word that can be a name, once. */
  readonly words: ReadonlySet<string>;
  /** The documents that `gebruik` leads to, as URIs. */
  readonly uses: readonly string[];
}

interface Word {
  readonly image: string;
  readonly type: string;
  /** From zero. */
  readonly line: number;
  readonly character: number;
}

/** What a document is when it has several of these: the first. */
const KINDS: readonly DocumentKind[] = ['plan', 'gids', 'wet'];

/** Reads the outline of texts: many times faster than parsing, and good enough to know in which text to look. */
export class TextOutliner {
  readonly #lexer: Lexer;
  readonly #naming: ReadonlyMap<string, StatementName>;

  constructor(services: {
    readonly parser: { readonly Lexer: Lexer };
    readonly shared: { readonly AstReflection: AstReflection };
  }) {
    this.#lexer = services.parser.Lexer;
    this.#naming = namingKeywords(services.shared.AstReflection);
  }

  outline(uri: URI, text: string): TextOutline {
    const words = this.#wordsOf(text);
    const declared: OutlinedName[] = [];
    const uses: string[] = [];
    const headers = new Map<string, { readonly title: string; readonly line: number }>();
    for (const { first, next } of topLines(words)) {
      const statement = this.#naming.get(first.image);
      if (statement && next?.type === 'ID') {
        declared.push({ name: next.image, statement, line: next.line, character: next.character });
      }
      if (first.image === 'gebruik' && next) {
        uses.push(usedUri(uri, unquoted(next)).toString());
      }
      if (!headers.has(first.image)) {
        headers.set(first.image, { title: next ? unquoted(next) : '', line: first.line });
      }
    }
    const kind = KINDS.find((word) => headers.has(word));
    const header = kind && headers.get(kind);
    return {
      kind,
      title: header?.title ?? '',
      titleLine: header?.line ?? 0,
      declared,
      words: new Set(words.flatMap(({ image, type }) => (type === 'ID' ? [image] : []))),
      uses,
    };
  }

  /** Where a name stands as a word of its own; offsets in the text. */
  offsetsOf(name: string, text: string): readonly number[] {
    return this.#lexer
      .tokenize(text)
      .tokens.flatMap(({ image, startOffset, tokenType }) =>
        tokenType.name === 'ID' && image === name ? [startOffset] : [],
      );
  }

  #wordsOf(text: string): readonly Word[] {
    return this.#lexer.tokenize(text).tokens.map(({ image, tokenType, startLine = 1, startColumn = 1 }) => ({
      image,
      type: tokenType.name,
      line: startLine - 1,
      character: startColumn - 1,
    }));
  }
}

/** The first two words of every line that stands in no block. */
function* topLines(words: readonly Word[]): Generator<{ readonly first: Word; readonly next: Word | undefined }> {
  let depth = 0;
  let line = -1;
  for (const [position, word] of words.entries()) {
    const starts = word.line > line;
    line = word.line;
    if (starts && word.character === 0 && isOnlyStatement(word.image)) {
      // A brace that was forgotten costs its own block only.
      depth = 0;
    }
    if (starts && depth === 0) {
      const next = words[position + 1];
      yield { first: word, next: next?.line === word.line ? next : undefined };
    }
    if (word.image === '{') {
      depth += 1;
    } else if (word.image === '}') {
      depth = Math.max(0, depth - 1);
    }
  }
}

function isOnlyStatement(word: string): boolean {
  return specOf(word) !== undefined && !isProperty(word);
}

function unquoted({ image }: Word): string {
  return image.replace(/^["\u201c\u201d\u201e]|["\u201c\u201d]$/g, '');
}

/** The keywords after which a statement has its name. */
function namingKeywords(reflection: AstReflection): ReadonlyMap<string, StatementName> {
  const naming = STATEMENT_NAMES.filter((statement) => 'name' in reflection.getTypeMetaData(statement).properties);
  return new Map(
    naming.flatMap((statement) => statementSpecs[statement].keywords.map((keyword) => [keyword, statement] as const)),
  );
}
