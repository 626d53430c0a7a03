import type { Fact } from './fact.js';
import { specOf } from './factStatement.js';
import type { Place, Position, TextChange } from './place.js';
import type { PlanFacts } from './plan.js';
import type { PropertyKeyword } from './vocabulary.js';

/**
 * Changes to the text of a plan, made so that every other word and every comment stays as its author wrote it.
 * The text is the one that the plan was read from.
 */
export type WrittenPlan = Pick<PlanFacts, 'textAt' | 'isNameTaken'>;

const INDENT = '  ';
/** Further than any line reaches; a place past the end of a line means its end. */
const END_OF_LINE = 1_000_000;

/**
 * Writes a property: in the place of the one that is there, or as a line of its own at its canonical place.
 * @param value what stands behind the keyword; empty for a keyword that stands alone.
 */
export function writeProperty(plan: WrittenPlan, fact: Fact, keyword: PropertyKeyword, value: string): TextChange {
  const place = fact.parts.get(keyword);
  const text = value === '' ? keyword : `${keyword} ${value}`;
  return place ? { place, newText: text } : addProperty(plan, fact, keyword, text);
}

/** Writes several properties; those that come at one place are one change, in canonical order. */
export function writeProperties(
  plan: WrittenPlan,
  fact: Fact,
  values: ReadonlyMap<PropertyKeyword, string>,
): readonly TextChange[] {
  const keywords: readonly string[] = specOf(fact.kind).properties.map(({ keyword }) => keyword);
  const inOrder = [...values].toSorted(([a], [b]) => keywords.indexOf(a) - keywords.indexOf(b));
  return joinInsertions(inOrder.map(([keyword, value]) => writeProperty(plan, fact, keyword, value)));
}

/** Takes a property out, with its line when nothing else stands on it; undefined when it is not written. */
export function removeProperty(plan: WrittenPlan, fact: Fact, keyword: PropertyKeyword): TextChange | undefined {
  const place = fact.parts.get(keyword);
  return place && { place: wholeLine(plan, place), newText: '' };
}

/** Takes a whole statement out, with its lines when nothing else stands on them. */
export function removeStatement(plan: WrittenPlan, fact: Fact): TextChange {
  return { place: wholeLine(plan, fact.extent), newText: '' };
}

/** Writes a new statement behind another one, with an empty line in between. */
export function statementAfter(plan: WrittenPlan, fact: Fact, statement: string): TextChange {
  return { place: behind(plan, fact.extent), newText: `\n\n${statement}` };
}

/** The text of a statement with other text at some of its places; the places lie in the statement and do not overlap. */
export function statementWith(plan: WrittenPlan, fact: Fact, changes: readonly TextChange[]): string {
  const { uri, range } = fact.extent;
  const offsetOf = (end: Position): number => plan.textAt({ uri, range: { start: range.start, end } }).length;
  return changes
    .map(({ place, newText }) => ({
      start: offsetOf(place.range.start),
      end: offsetOf(place.range.end),
      newText,
    }))
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, newText }) => text.slice(0, start) + newText + text.slice(end),
      plan.textAt(fact.extent),
    );
}

/** The same changes, with those that insert at one place as one: editors and people apply them in any order. */
export function joinInsertions(changes: readonly TextChange[]): readonly TextChange[] {
  const joined: TextChange[] = [];
  for (const change of changes) {
    const position = joined.findIndex(({ place }) => isInsertion(place) && isSamePlace(place, change.place));
    const known = joined[position];
    if (known) {
      joined[position] = { place: known.place, newText: known.newText + change.newText };
    } else {
      joined.push(change);
    }
  }
  return joined;
}

/** A name that nothing has yet: the wanted one, or the first free one with a number behind it. */
export function freeName(plan: WrittenPlan, wanted: string, alsoTaken: ReadonlySet<string> = new Set()): string {
  const isTaken = (name: string): boolean => plan.isNameTaken(name) || alsoTaken.has(name);
  if (!isTaken(wanted)) {
    return wanted;
  }
  const [, stem = wanted, number] = /^(.*?)(\d{1,2})?$/.exec(wanted) ?? [];
  let next = number === undefined ? 2 : Number(number) + 1;
  while (isTaken(`${stem}${next}`)) {
    next += 1;
  }
  return `${stem}${next}`;
}

/** Writes one more line of a property at its canonical place, behind those that are there. */
export function addProperty(plan: WrittenPlan, fact: Fact, keyword: PropertyKeyword, text: string): TextChange {
  const block = blockOf(plan, fact);
  if (!block) {
    return { place: at(fact.extent, fact.extent.range.end), newText: ` {\n${INDENT}${text}\n}` };
  }
  const keywords: readonly string[] = specOf(fact.kind).properties.map((property) => property.keyword);
  const order = keywords.indexOf(keyword);
  const before = [...fact.parts]
    .filter(([other, place]) => {
      const rank = keywords.indexOf(other);
      return rank >= 0 && rank <= order && isBefore(block.range.start, place.range.start);
    })
    .map(([, place]) => place)
    .toSorted((a, b) => (isBefore(a.range.end, b.range.end) ? -1 : 1))
    .at(-1);
  const { start, end } = fact.extent.range;
  const isOnOneLine = start.line === end.line;
  const previous = before ?? block;
  return isOnOneLine
    ? { place: at(previous, previous.range.end), newText: before ? `${INDENT}${text}` : ` ${text} ` }
    : { place: behind(plan, previous), newText: `\n${INDENT}${text}` };
}

/** Where the brace stands that opens the statement's block: the first one that is not in a text or a comment. */
function blockOf(plan: WrittenPlan, { extent }: Fact): Place | undefined {
  const text = plan.textAt(extent);
  const brace = firstBrace(text);
  if (brace === undefined || !text.endsWith('}')) {
    return undefined;
  }
  const opening = text.slice(0, brace + 1);
  const { start } = extent.range;
  const lines = opening.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  const end: Position = {
    line: start.line + lines.length - 1,
    character: (lines.length === 1 ? start.character : 0) + last.length,
  };
  return { uri: extent.uri, range: { start: { ...end, character: end.character - 1 }, end } };
}

/** Words, texts and comments up to the first brace, one at a time: a long line must not cost more than its length. */
function firstBrace(text: string): number | undefined {
  const pieces = /"[^"\r\n]*"?|\/\/[^\r\n]*|\{/g;
  for (let piece = pieces.exec(text); piece; piece = pieces.exec(text)) {
    if (piece[0] === '{') {
      return piece.index;
    }
  }
  return undefined;
}

/** The end of a place, or of the comment that stands behind it on the same line. */
function behind(plan: WrittenPlan, place: Place): Place {
  const { end } = place.range;
  const comment = /^[ \t]*\/\/[^\r\n]*/.exec(restOfLine(plan, place))?.[0] ?? '';
  return at(place, { line: end.line, character: end.character + comment.length });
}

function restOfLine(plan: WrittenPlan, { uri, range: { end } }: Place): string {
  return plan.textAt({ uri, range: { start: end, end: { line: end.line, character: END_OF_LINE } } });
}

/** A place with the white space around it and its line break, when nothing else stands on its lines. */
function wholeLine(plan: WrittenPlan, place: Place): Place {
  const { start, end } = place.range;
  const lineStart: Position = { line: start.line, character: 0 };
  const before = plan.textAt({ uri: place.uri, range: { start: lineStart, end: start } });
  const after = restOfLine(plan, place);
  return before.trim() === '' && after.trim() === ''
    ? { uri: place.uri, range: { start: lineStart, end: { line: end.line + 1, character: 0 } } }
    : place;
}

function isInsertion({ range: { start, end } }: Place): boolean {
  return start.line === end.line && start.character === end.character;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.uri === b.uri && JSON.stringify(a.range) === JSON.stringify(b.range);
}

function at({ uri }: Place, position: Position): Place {
  return { uri, range: { start: position, end: position } };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
