import { canonicalStatement } from './canonicalStatement.js';
import { frozenLines } from './frozenLines.js';
import { Lines } from './lines.js';
import { sayTheSame } from './sameWords.js';
import { type Stretch, type WrittenStatement, type WrittenText, within } from './writtenText.js';

/** A stretch of the text and what stands there in canonical form. */
export interface CanonicalChange extends Stretch {
  readonly newText: string;
}

/** Reads a text; the text need not be a document anyone knows. */
export type ReadText = (text: string) => WrittenText;

/** Something of the document that stays together: a statement with the comment behind it, a comment, or frozen lines. */
interface Element extends Stretch {
  readonly newText: string;
  readonly isFrozen: boolean;
}

/**
 * What has to change to bring a text into canonical form, in the order of the text. What could not be read stays as it
 * is, byte for byte; and nothing changes at all when the result would not say the same in the same words.
 */
export function canonicalChanges(written: WrittenText, read: ReadText): readonly CanonicalChange[] {
  const { text } = written;
  const lines = new Lines(text);
  const canonical = new Map<WrittenStatement, readonly string[]>();
  const unsafe = new Set<WrittenStatement>();
  for (const statement of written.statements) {
    const safe = safeLines(written, statement, lines, read);
    if (safe) {
      canonical.set(statement, safe);
    } else {
      unsafe.add(statement);
    }
  }
  const elements = elementsOf(written, lines, canonical, frozenLines(written, lines, unsafe));
  const changes = changesBetween(text, elements, lines);
  return changes.length === 0 || sayTheSame(written, read(applied(text, changes))) ? changes : [];
}

/** The text with the changes made. */
export function applied(text: string, changes: readonly CanonicalChange[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, newText } of changes) {
    result += text.slice(done, start) + newText;
    done = end;
  }
  return result + text.slice(done);
}

/** The statement's canonical lines, in the author's own order where the language's order would read differently. */
function safeLines(
  written: WrittenText,
  statement: WrittenStatement,
  lines: Lines,
  read: ReadText,
): readonly string[] | undefined {
  const { text } = written;
  if (!statement.whole) {
    return undefined;
  }
  const comments = within(written.comments, { start: statement.start, end: lines.endOf(lines.lineOf(statement.end)) });
  const own = comments.filter(({ start }) => isOwn(start, statement, written));
  const alone: WrittenText = { ...written, words: statement.words, comments: own, statements: [statement], damage: [] };
  for (const order of ['canonical', 'asWritten'] as const) {
    const canonical = canonicalStatement(text, statement, own, order);
    const isAsWritten = canonical?.join('\n') === text.slice(statement.start, endWithComment(statement, own));
    if (canonical && (isAsWritten || sayTheSame(alone, read(canonical.join('\n'))))) {
      return canonical;
    }
  }
  return undefined;
}

/** Whether a comment stands in a statement, or behind it with nothing in between. */
function isOwn(comment: number, statement: WrittenStatement, { text }: WrittenText): boolean {
  return comment < statement.end || text.slice(statement.end, comment).trim() === '';
}

function endWithComment(statement: Stretch, comments: readonly Stretch[]): number {
  return Math.max(statement.end, comments.at(-1)?.end ?? 0);
}

function elementsOf(
  written: WrittenText,
  lines: Lines,
  canonical: ReadonlyMap<WrittenStatement, readonly string[]>,
  frozen: ReadonlySet<number>,
): readonly Element[] {
  const isFrozen = (offset: number): boolean => frozen.has(lines.lineOf(offset));
  const statements = written.statements.flatMap((statement) => {
    const own = canonical.get(statement);
    return own && !isFrozen(statement.start) ? [{ statement, own }] : [];
  });
  const elements: Element[] = [...frozenElements(lines, frozen)];
  const covered: Stretch[] = [];
  for (const { statement, own } of statements) {
    const rest = within(written.comments, { start: statement.end, end: lines.endOf(lines.lineOf(statement.end)) });
    const end = endWithComment(
      statement,
      rest.filter(({ start }) => isOwn(start, statement, written)),
    );
    elements.push({ start: statement.start, end, newText: own.join(lines.lineBreak), isFrozen: false });
    covered.push({ start: statement.start, end });
  }
  let next = 0;
  for (const { start, end, image } of written.comments) {
    while ((covered[next]?.end ?? Number.POSITIVE_INFINITY) < end) {
      next += 1;
    }
    const isCovered = start >= (covered[next]?.start ?? Number.POSITIVE_INFINITY);
    if (!isCovered && !isFrozen(start)) {
      elements.push({ start, end, newText: image, isFrozen: false });
    }
  }
  return elements.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
}

/** Runs of frozen lines, each with the white space around what stands on it. */
function frozenElements(lines: Lines, frozen: ReadonlySet<number>): readonly Element[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of [...frozen].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === line - 1) {
      run.last = line;
    } else {
      runs.push({ first: line, last: line });
    }
  }
  return runs.map(({ first, last }) => {
    const [start, end] = [lines.startOf(first), lines.endOf(last)];
    return { start, end, newText: lines.text.slice(start, end), isFrozen: true };
  });
}

const BYTE_ORDER_MARK = '\ufeff';

function changesBetween(text: string, elements: readonly Element[], lines: Lines): readonly CanonicalChange[] {
  const changes: CanonicalChange[] = [];
  const change = (start: number, end: number, newText: string): void => {
    if (text.slice(start, end) !== newText) {
      changes.push({ start, end, newText });
    }
  };
  const top = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  elements.forEach(({ start, end, newText, isFrozen }, index) => {
    const previous = elements[index - 1];
    if (previous) {
      const breaks = text.slice(previous.end, start).match(/\r\n|\n|\r/g)?.length ?? 0;
      change(previous.end, start, lines.lineBreak.repeat(Math.min(Math.max(breaks, 1), 2)));
    } else if (!isFrozen) {
      change(top, Math.max(top, start), '');
    }
    change(start, end, newText);
  });
  const last = elements.at(-1);
  if (last && !last.isFrozen) {
    change(last.end, text.length, lines.lineBreak);
  }
  return changes;
}
