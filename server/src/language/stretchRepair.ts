import type { IToken, TokenType } from 'chevrotain';
import { readUnit } from '../domain/units.js';
import type { Stretch } from './repairedLayout.js';
import { allows, isProperty, specOf } from './statementWords.js';
import type { SyntaxExpectation } from './syntaxExpectation.js';
import type { TextSlip, TextSlipKind } from './textSlip.js';
import { readAs, thoughtIn } from './thoughtTokens.js';

/** Where the parser could not go on. */
export interface ParseStop extends SyntaxExpectation {
  /** Index of the token that does not fit; the number of tokens when something is missing at the end. */
  readonly index: number;
}

export interface ParseTrial {
  /** Where the parser stops in these tokens; undefined when they can be read. */
  readonly stopIn: (tokens: readonly IToken[]) => ParseStop | undefined;
  readonly typeOf: (keywordOrTerminal: string) => TokenType | undefined;
  /** Whether there is time to try out more: a text of which nothing can be made must not keep anyone waiting. */
  readonly hasTime: () => boolean;
}

export interface MendedStretch {
  readonly tokens: readonly IToken[];
  readonly slips: readonly TextSlip[];
}

/** More values than this are not forgotten at one place; what is there is something else. */
const MOST_FORGOTTEN = 5;
/** More words than this that do not fit are left out together with the rest of their line. */
const MOST_STRAY = 6;

/** Thinks words in or out until a statement can be read: as few as possible, and never beyond the line that is wrong. */
export function mendStretch(stretch: Stretch, trial: ParseTrial): MendedStretch {
  return new StretchRepair(stretch, trial).run();
}

class StretchRepair {
  readonly #stretch: Stretch;
  readonly #trial: ParseTrial;
  readonly #slips: TextSlip[] = [];
  #tokens: readonly IToken[];

  constructor(stretch: Stretch, trial: ParseTrial) {
    this.#stretch = stretch;
    this.#trial = trial;
    this.#tokens = stretch.tokens;
  }

  run(): MendedStretch {
    for (let stop = this.#trial.stopIn(this.#tokens); stop; stop = this.#trial.stopIn(this.#tokens)) {
      if (this.#trial.hasTime()) {
        this.#mend(stop);
      } else {
        this.#leaveStatementOut(stop);
      }
    }
    return { tokens: this.#tokens, slips: this.#slips };
  }

  #mend(stop: ParseStop): void {
    const { index } = stop;
    const isIncomplete = index === this.#tokens.length || this.#isBoundary(index);
    const isMended = isIncomplete
      ? this.#withForgotten(stop, index)
      : this.#withSmallWord(stop) ||
        this.#withoutQuotes(stop) ||
        this.#withForgotten(stop, this.#endOfUnit(index), 1) ||
        this.#withoutSome(stop) ||
        this.#withOther(stop) ||
        this.#withForgotten(stop, this.#endOfUnit(index));
    if (!isMended) {
      this.#leaveUnitOut(stop);
    }
  }

  /** Names in a row need a comma (in Dutch one writes `en`), a unit needs `per`, an organisation `bij`. */
  #withSmallWord(stop: ParseStop): boolean {
    const [previous, token, next] = this.#around(stop.index);
    if (!previous || !token) {
      return false;
    }
    if (isName(previous) && token.image === 'en' && next && isName(next)) {
      return this.#withWordBefore(stop, ',', 1);
    }
    const areNames = isName(previous) && isName(token);
    return (
      (areNames && this.#withWordBefore(stop, ',')) ||
      (areNames && this.#propertyAt(stop.index) === undefined && this.#withWordBefore(stop, 'bij')) ||
      (readUnit(token.image) !== undefined && this.#withWordBefore(stop, 'per'))
    );
  }

  /** Thinks a word in, in place of the next `replaced` words. */
  #withWordBefore(stop: ParseStop, word: string, replaced = 0): boolean {
    const { index } = stop;
    const [previous, token] = this.#around(index);
    const type = this.#trial.typeOf(word);
    if (!previous || !token || !type) {
      return false;
    }
    const rest = this.#tokens.slice(index + replaced);
    const tokens = [...this.#tokens.slice(0, index), thoughtIn(type, previous), ...rest];
    const isRead = this.#reaches(tokens, this.#endOfUnit(index) + 1 - replaced);
    if (isRead) {
      this.#accept(tokens, { ...this.#slip('missingWord', stop, token, token), meant: word });
    }
    return isRead;
  }

  /** Reads a name between quotes as the name it is. */
  #withoutQuotes(stop: ParseStop): boolean {
    const { index } = stop;
    const token = this.#tokens[index];
    const type = this.#trial.typeOf('ID');
    const [, name] = /^"([\p{L}_][\p{L}\d_-]*)"$/u.exec(token?.image ?? '') ?? [];
    if (!token || !type || name === undefined) {
      return false;
    }
    const tokens = [...this.#tokens.slice(0, index), readAs(token, type, name), ...this.#tokens.slice(index + 1)];
    const isRead = this.#reaches(tokens, this.#endOfUnit(index));
    if (isRead) {
      this.#accept(tokens, { ...this.#slip('quotedName', stop, token, token), meant: name });
    }
    return isRead;
  }

  #around(index: number): readonly [IToken | undefined, IToken | undefined, IToken | undefined] {
    return [this.#tokens[index - 1], this.#tokens[index], this.#tokens[index + 1]];
  }

  /** Thinks in what is missing before a word, such as the amount in `tarief per uur`. */
  #withForgotten(stop: ParseStop, end: number, most = MOST_FORGOTTEN): boolean {
    const previous = this.#tokens[stop.index - 1];
    const tokens = previous && this.#insertions(this.#tokens, stop, end, most, previous);
    if (!previous || !tokens) {
      return false;
    }
    this.#accept(tokens, this.#slip('missing', stop, previous, previous));
    return true;
  }

  #insertions(
    tokens: readonly IToken[],
    stop: ParseStop,
    end: number,
    most: number,
    previous: IToken,
  ): readonly IToken[] | undefined {
    for (const type of this.#forgettable(stop.expected)) {
      const longer = [...tokens.slice(0, stop.index), thoughtIn(type, previous), ...tokens.slice(stop.index)];
      const next = this.#trial.stopIn(longer);
      if (!next || next.index > end + 1) {
        return longer;
      }
      if (next.index === stop.index + 1 && most > 1) {
        const longest = this.#insertions(longer, next, end + 1, most - 1, previous);
        if (longest) {
          return longest;
        }
      }
    }
    return undefined;
  }

  #forgettable(expected: readonly string[]): readonly TokenType[] {
    return expected.flatMap((name) => (name === '{' || name === '}' ? [] : (this.#trial.typeOf(name) ?? [])));
  }

  /** Leaves out as few words as possible, up to the end of the property. */
  #withoutSome(stop: ParseStop): boolean {
    const { index } = stop;
    const end = this.#endOfUnit(index);
    for (let next = index + 1; next <= end; next = next - index < MOST_STRAY || next === end ? next + 1 : end) {
      const tokens = [...this.#tokens.slice(0, index), ...this.#tokens.slice(next)];
      const [first, last] = [this.#tokens[index], this.#tokens[next - 1]];
      if (first && last && this.#reaches(tokens, end - (next - index))) {
        this.#accept(tokens, this.#slip('unexpected', stop, first, last));
        return true;
      }
    }
    return false;
  }

  /** Thinks in something else in place of the rest of the property, such as a date for `gereed binnenkort`. */
  #withOther(stop: ParseStop): boolean {
    const { index } = stop;
    const end = this.#endOfUnit(index);
    const [previous, first, last] = [this.#tokens[index - 1], this.#tokens[index], this.#tokens[end - 1]];
    const without = [...this.#tokens.slice(0, index), ...this.#tokens.slice(end)];
    const tokens = previous && this.#insertions(without, stop, index, MOST_FORGOTTEN, previous);
    if (!first || !last || !tokens) {
      return false;
    }
    this.#accept(tokens, this.#slip('unexpected', stop, first, last));
    return true;
  }

  /** Whether these tokens can be read at least up to a place, with nothing missing just before it. */
  #reaches(tokens: readonly IToken[], end: number): boolean {
    const stop = this.#trial.stopIn(tokens);
    return !stop || stop.index > end;
  }

  #leaveUnitOut(stop: ParseStop): void {
    const isIncomplete = stop.index === this.#tokens.length || this.#isBoundary(stop.index);
    const from = this.#startOfUnit(isIncomplete ? stop.index - 1 : stop.index);
    const to = isIncomplete ? stop.index : this.#endOfUnit(stop.index);
    const [first, last] = [this.#tokens[Math.max(from, 0)], this.#tokens[Math.max(to - 1, 0)]];
    const [shown, previous] = [this.#tokens[stop.index], this.#tokens[stop.index - 1]];
    if (from <= 0 || !first || !last) {
      this.#leaveStatementOut(stop);
      return;
    }
    const slip =
      isIncomplete || !shown
        ? this.#slip('missing', stop, previous ?? first, last)
        : this.#slip('unexpected', stop, shown, last);
    this.#accept([...this.#tokens.slice(0, from), ...this.#tokens.slice(to)], slip);
  }

  #leaveStatementOut(stop: ParseStop): void {
    const [first, last] = [this.#tokens[0], this.#tokens.at(-1)];
    const shown = this.#tokens[stop.index] ?? last;
    if (first && last && shown) {
      this.#accept([], { ...this.#slip('unexpected', stop, shown, last), kind: 'lostStatement', property: undefined });
    }
    this.#tokens = [];
  }

  #accept(tokens: readonly IToken[], slip: TextSlip): void {
    this.#tokens = tokens;
    this.#slips.push(slip);
  }

  #isBoundary(index: number): boolean {
    const token = this.#tokens[index];
    return token !== undefined && (isBrace(token) || this.#stretch.starts.has(token));
  }

  #startOfUnit(index: number): number {
    let start = index;
    while (start > 0 && !this.#isBoundary(start)) {
      start--;
    }
    return start;
  }

  #endOfUnit(index: number): number {
    let end = index + 1;
    while (end < this.#tokens.length && !this.#isBoundary(end)) {
      end++;
    }
    return end;
  }

  /** The property around a word; undefined in the statement's first line. */
  #propertyAt(index: number): string | undefined {
    const start = this.#tokens[this.#startOfUnit(index)];
    return start && this.#stretch.starts.has(start) && start !== this.#stretch.tokens[0] ? start.image : undefined;
  }

  /** Whether a property was begun in the middle of a line, and nothing follows it. */
  #isForgotten(kind: TextSlipKind, { image }: IToken): boolean {
    const spec = specOf(this.#stretch.statement?.keyword ?? '');
    return kind === 'missing' && spec !== undefined && allows(spec, image);
  }

  #slip(kind: TextSlipKind, stop: ParseStop, first: IToken, last: IToken): TextSlip {
    const from = this.#tokens.indexOf(first);
    const left = kind === 'unexpected' ? this.#tokens.slice(from, this.#tokens.indexOf(last) + 1) : [];
    return {
      kind,
      offset: first.startOffset,
      length: endOf(kind === 'unexpected' ? last : first) - first.startOffset,
      until: Math.max(first.startOffset, last.startOffset),
      word: first.image,
      statement: this.#stretch.statement,
      property: this.#isForgotten(kind, first) ? first.image : this.#propertyAt(from),
      expected: stop.expected,
      rule: stop.rule,
      lost: left.map(({ image }) => image).filter(isProperty),
    };
  }
}

/** The offset behind a token, also when it is read as a longer word than stands there. */
function endOf({ startOffset, endOffset, image }: IToken): number {
  return image === '' ? startOffset : (endOffset ?? startOffset) + 1;
}

function isName({ tokenType }: IToken): boolean {
  return tokenType.name === 'ID';
}

function isBrace({ tokenType }: IToken): boolean {
  return tokenType.name === '{' || tokenType.name === '}';
}
