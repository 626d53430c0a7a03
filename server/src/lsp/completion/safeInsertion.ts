import type { LangiumParser } from 'langium';
import { isRegieplanReport } from '../../language/lexer.js';
import type { TextStretch } from './cursorPlace.js';
import type { CursorWord } from './cursorWord.js';
import type { Proposal } from './proposal.js';
import { plainText, type SnippetPart } from './snippetText.js';

export interface Insertion {
  readonly proposal: Proposal;
  readonly parts: readonly SnippetPart[];
}

/** Sees to it that accepting a proposal adds no syntax error, by reading what it would make of the text around it. */
export class SafeInsertion {
  readonly #parser: LangiumParser;
  readonly #word: CursorWord;
  readonly #around: TextStretch;
  readonly #isFollowed: boolean;
  #errorsNow: number | undefined;
  #mended = 0;

  constructor(parser: LangiumParser, word: CursorWord, around: TextStretch) {
    this.#parser = parser;
    this.#word = word;
    this.#around = around;
    this.#isFollowed = isFollowed(word);
  }

  /** The proposals that can stand here, each with what to insert. */
  among(proposals: readonly Proposal[]): readonly Insertion[] {
    if (this.#around.text.length > LONGEST_TRIED) {
      return proposals.map((proposal) => ({ proposal, parts: partsOf(proposal, this.#isFollowed ? 'bare' : 'whole') }));
    }
    const readable = this.#isFollowed ? this.#readableInFrontOfOthers(proposals) : [];
    return readable.length > 0 ? readable : this.#notWorse(proposals);
  }

  /** Where words follow: each keyword goes with other values, so each is tried; values of one place are alike. */
  #readableInFrontOfOthers(proposals: readonly Proposal[]): readonly Insertion[] {
    const known = new Map<string, boolean>();
    const isReadable = (proposal: Proposal, way: Way): boolean => {
      const isKeyword = proposal.place === 'property' || proposal.place === 'statement';
      const key = `${way} ${isKeyword ? proposal.label : proposal.place}`;
      const found = known.get(key) ?? this.#isReadable(this.#textWith(partsOf(proposal, way)));
      known.set(key, found);
      return found;
    };
    return proposals.flatMap((proposal) => {
      // A whole statement never goes in front of other words on its line.
      const ways: readonly Way[] = proposal.place === 'statement' ? ['bare'] : ['bare', 'whole'];
      const way = ways.find((one) => isReadable(proposal, one));
      return way ? [{ proposal, parts: partsOf(proposal, way) }] : [];
    });
  }

  /** Where nothing follows, or the text around is broken anyway: what goes for one goes for all that take its place. */
  #notWorse(proposals: readonly Proposal[]): readonly Insertion[] {
    const ways = new Map<string, Way | undefined>();
    const order = this.#isFollowed ? (['bare', 'whole'] as const) : (['whole', 'bare'] as const);
    return proposals.flatMap((proposal) => {
      if (!ways.has(proposal.place)) {
        ways.set(
          proposal.place,
          order.find((one) => !this.#addsError(partsOf(proposal, one))),
        );
      }
      const way = ways.get(proposal.place);
      return way ? [{ proposal, parts: partsOf(proposal, way) }] : [];
    });
  }

  #addsError(parts: readonly SnippetPart[]): boolean {
    const text = this.#textWith(parts);
    if (this.#isReadable(text)) {
      return false;
    }
    if (this.#mended >= MOST_MENDED) {
      return false;
    }
    this.#mended += 1;
    this.#errorsNow ??= this.#isReadable(this.#around.text) ? 0 : this.#errorsIn(this.#around.text);
    return this.#errorsNow === 0 || this.#errorsIn(text) > this.#errorsNow;
  }

  #textWith(parts: readonly SnippetPart[]): string {
    const { text, start } = this.#around;
    const { start: from, end } = this.#word;
    return text.slice(0, from - start) + plainText(parts) + text.slice(end - start);
  }

  /** Quick: a text that does not parse is not mended first. */
  #isReadable(text: string): boolean {
    return this.#errorsIn(text, { rule: ENTRY_RULE }) === 0;
  }

  #errorsIn(text: string, options?: { rule: string }): number {
    const { lexerErrors, lexerReport, parserErrors } = this.#parser.parse(text, options);
    const report = isRegieplanReport(lexerReport) ? lexerReport : undefined;
    const slips = (report?.layout.length ?? 0) + (report?.quotes.length ?? 0);
    return lexerErrors.length + parserErrors.length + slips;
  }
}

/** No statement that anybody writes is longer; a text that is takes too long to read again and again. */
const LONGEST_TRIED = 6_000;
/** How many ways to mend a broken text there is time for; what is left is offered as it is. */
const MOST_MENDED = 6;
const ENTRY_RULE = 'RegieDocument';

type Way = 'whole' | 'bare';

/** Whether a word stands behind the cursor on its line; the brace that closes a block is none. */
function isFollowed({ words, before, lineEnd }: CursorWord): boolean {
  const next = words[before];
  return next !== undefined && next.startOffset < lineEnd && next.image !== '}';
}

function partsOf({ bare, whole }: Proposal, way: Way): readonly SnippetPart[] {
  return way === 'whole' ? whole() : [bare];
}
