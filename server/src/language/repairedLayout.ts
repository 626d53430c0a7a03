import type { IToken } from 'chevrotain';
import type { SlippedStatement, TextSlip, TextSlipKind } from './textSlip.js';

/** The words of one statement, or of what stands before the first one. */
export interface Stretch {
  readonly tokens: readonly IToken[];
  /** The words that start the statement or one of its properties. */
  readonly starts: ReadonlySet<IToken>;
  readonly statement: SlippedStatement | undefined;
}

export interface RepairedLayout {
  readonly stretches: readonly Stretch[];
  readonly slips: readonly TextSlip[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type MutableSlip = Omit<Mutable<TextSlip>, 'lost'> & { lost: string[] };

/** What is known of a slip beyond its kind and its word. */
type SlipDetails = Pick<TextSlip, 'statement' | 'meant'>;

/** Gathers the words of each statement as they are meant, and what was wrong with them. */
export class LayoutCollector {
  readonly #stretches: { tokens: IToken[]; starts: Set<IToken>; statement: SlippedStatement | undefined }[] = [];
  readonly #slips: MutableSlip[] = [];
  /** The slip whose words are being left out, up to the end of the line or of what looks like its block. */
  #leavingOut: { readonly slip: MutableSlip; readonly whole: 'line' | 'statement' } | undefined;

  get result(): RepairedLayout {
    return { stretches: this.#stretches, slips: this.#slips };
  }

  /** What is being left out; undefined when nothing is. */
  get leavingOut(): 'line' | 'statement' | undefined {
    return this.#leavingOut?.whole;
  }

  /** From here on a new statement is meant. */
  startStatement(statement: SlippedStatement): void {
    this.#leavingOut = undefined;
    this.#stretches.push({ tokens: [], starts: new Set(), statement });
  }

  push(token: IToken): void {
    let stretch = this.#stretches.at(-1);
    if (!stretch) {
      stretch = { tokens: [], starts: new Set(), statement: undefined };
      this.#stretches.push(stretch);
    }
    stretch.tokens.push(token);
  }

  /** Takes a word that starts the statement or a property. */
  pushStart(token: IToken): void {
    this.push(token);
    this.#stretches.at(-1)?.starts.add(token);
  }

  report(kind: TextSlipKind, token: IToken, details: SlipDetails): void {
    this.#note(kind, token, details);
  }

  /** Reports a slip whose words are left out from here on. */
  startLeavingOut(whole: 'line' | 'statement', kind: TextSlipKind, token: IToken, details: SlipDetails): void {
    this.#leavingOut = { slip: this.#note(kind, token, details), whole };
    this.leaveOut(token, true);
  }

  leaveOut(token: IToken, startsLine = false): void {
    const slip = this.#leavingOut?.slip;
    if (slip) {
      slip.until = token.startOffset;
      if (startsLine) {
        slip.lost.push(token.image);
      }
    }
  }

  /** The name of the statement that is being left out. */
  noteLostName(name: string): void {
    if (this.#leavingOut) {
      this.#leavingOut.slip.lostName = name;
    }
  }

  stopLeavingOut(): void {
    this.#leavingOut = undefined;
  }

  #note(kind: TextSlipKind, token: IToken, details: SlipDetails): MutableSlip {
    const slip: MutableSlip = {
      kind,
      offset: token.startOffset,
      length: token.image.length,
      until: token.startOffset,
      word: token.image,
      lost: [],
      ...details,
    };
    this.#slips.push(slip);
    return slip;
  }
}
