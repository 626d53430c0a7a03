import { type AnnotatedWord, annotate, type CommentLine } from './annotatedWords.js';
import type { WrittenComment, WrittenStatement } from './writtenText.js';

export const PROPERTY_INDENT = '  ';
/** Words that stand below a comment in the middle of what they belong to. */
const CONTINUATION_INDENT = '    ';
export const NO_SPACE_BEFORE: ReadonlySet<string> = new Set([',', ':', '%']);

/** In which order the properties stand: the language's own, or the author's. */
export type PropertyOrder = 'canonical' | 'asWritten';

interface Property {
  readonly words: readonly AnnotatedWord[];
  readonly above: readonly CommentLine[];
  readonly blankBefore: boolean;
}

interface Line {
  readonly text: string;
  readonly blankBefore: boolean;
}

/**
 * The lines of a statement in canonical form; the comments within it and behind its last word included.
 * Undefined when its words do not form a header and a block.
 */
export function canonicalStatement(
  text: string,
  statement: WrittenStatement,
  comments: readonly WrittenComment[],
  order: PropertyOrder,
): readonly string[] | undefined {
  const words = annotate(text, statement.words, comments);
  const open = words.findIndex(({ image }) => image === '{');
  if (open < 0) {
    return phrase(words, '');
  }
  const close = words.at(-1);
  const header = words.slice(0, open);
  const opening = words[open];
  const inside = words.slice(open + 1, -1);
  const properties = propertiesOf(inside, new Set(statement.propertyStarts));
  if (!close || !opening || close.image !== '}' || header.length === 0 || !properties) {
    return undefined;
  }
  if (properties.length === 0 && !hasComment([opening]) && close.above.length === 0) {
    const last = header.at(-1);
    const both = last?.behind !== undefined && close.behind !== undefined;
    if (!both) {
      return phrase([...header.slice(0, -1), ...(last ? [{ ...last, behind: last.behind ?? close.behind }] : [])], '');
    }
  }
  const onOneLine = !/[\r\n]/.test(text.slice(statement.start, statement.end));
  return [
    ...headerLines(header, opening, onOneLine ? close.behind : undefined),
    ...blockLines([
      ...topOfBlock(header, opening),
      ...inOrder(properties, statement.order, order).flatMap(propertyLines),
      ...close.above.map(commentLine),
    ]),
    withComment('}', onOneLine ? undefined : close.behind),
  ];
}

/** The words of each property; undefined when a word stands before the first. */
function propertiesOf(words: readonly AnnotatedWord[], starts: ReadonlySet<number>): readonly Property[] | undefined {
  const groups: AnnotatedWord[][] = [];
  for (const word of words) {
    const current = groups.at(-1);
    if (starts.has(word.start)) {
      groups.push([word]);
    } else if (current) {
      current.push(word);
    } else {
      return undefined;
    }
  }
  return groups.flatMap(([first, ...rest]) =>
    first ? [{ words: [{ ...first, above: [] }, ...rest], above: first.above, blankBefore: first.blankBefore }] : [],
  );
}

/** Blank lines set groups of properties apart; where the order changes those groups are no more. */
function inOrder(
  properties: readonly Property[],
  keywords: readonly string[],
  order: PropertyOrder,
): readonly Property[] {
  const rank = ({ words: [first] }: Property): number => {
    const found = keywords.indexOf(first?.image ?? '');
    return found < 0 ? keywords.length : found;
  };
  const sorted = order === 'asWritten' ? properties : properties.toSorted((a, b) => rank(a) - rank(b));
  return sorted.every((property, index) => property === properties[index])
    ? properties
    : sorted.map((property) => ({
        ...property,
        above: property.above.map(({ image }) => ({ image, blankBefore: false })),
        blankBefore: false,
      }));
}

function headerLines(
  header: readonly AnnotatedWord[],
  opening: AnnotatedWord,
  comment: string | undefined,
): readonly string[] {
  const behind = header.at(-1)?.behind ?? opening.behind ?? comment;
  const bare = header.map((word, index) => (index === header.length - 1 ? { ...word, behind: undefined } : word));
  return phrase([...bare, { ...opening, above: [], behind }], '');
}

/** Comments that stood between the header and its brace, where the brace cannot stay behind them. */
function topOfBlock(header: readonly AnnotatedWord[], opening: AnnotatedWord): readonly Line[] {
  const displaced = header.at(-1)?.behind !== undefined ? opening.behind : undefined;
  return [...opening.above.map(({ image }) => image), ...(displaced === undefined ? [] : [displaced])].map((image) => ({
    text: PROPERTY_INDENT + image,
    blankBefore: false,
  }));
}

function propertyLines({ words, above, blankBefore }: Property): readonly Line[] {
  const lines = phrase(words, PROPERTY_INDENT);
  return [
    ...above.map(commentLine),
    ...lines.map((text, index) => ({ text, blankBefore: index === 0 && blankBefore })),
  ];
}

function commentLine({ image, blankBefore }: CommentLine): Line {
  return { text: PROPERTY_INDENT + image, blankBefore };
}

function blockLines(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text, blankBefore }, index) => (blankBefore && index > 0 ? ['', text] : [text]));
}

/** Words on one line, as far as the comments between them allow. */
function phrase(words: readonly AnnotatedWord[], indent: string): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  const endLine = (): void => {
    if (line !== undefined) {
      lines.push(line);
      line = undefined;
    }
  };
  for (const { image, above, behind } of words) {
    for (const comment of above) {
      endLine();
      lines.push(CONTINUATION_INDENT + comment.image);
    }
    if (line !== undefined) {
      line += NO_SPACE_BEFORE.has(image) ? image : ` ${image}`;
    } else {
      line = (lines.length === 0 ? indent : CONTINUATION_INDENT) + image;
    }
    if (behind !== undefined) {
      line = withComment(line, behind);
      endLine();
    }
  }
  endLine();
  return lines;
}

function hasComment(words: readonly AnnotatedWord[]): boolean {
  return words.some(({ above, behind }) => above.length > 0 || behind !== undefined);
}

function withComment(line: string, comment: string | undefined): string {
  return comment === undefined ? line : `${line} ${comment}`;
}
