import assert from 'node:assert/strict';

/** A text after a few slips, and what they were. */
export interface Mutated {
  readonly text: string;
  readonly slips: readonly string[];
}

interface Slip {
  readonly name: string;
  readonly change: (text: string, random: Random) => string;
}

export interface Random {
  /** A whole number from 0 up to and without the limit; 0 when there is none. */
  readonly below: (limit: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
}

/** Numbers that are the same on every run, and differ between neighbouring seeds (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    of: (items) => {
      const item = items[below(items.length)];
      assert.ok(item !== undefined);
      return item;
    },
  };
}

const BRACKETS = ['{', '}', '(', ')', '[', ']', '<', '>', '{{{{', '}}}}', '{}'];
const QUOTES = ['"', "'", '“', '”', '„', '`', '""', '"""', '\\"'];
const PICTURES = ['🙂', '👨‍👩‍👧', '🇳🇱', '𝔊', 'e\u0301', '\ud83d', '\ude42'];
const CONTROLS = ['\0', '\0\0', '\u0007', '\u001b', '\u200b', '\u202e', '\ufeff', '\u2028', '\u0085', '\t', '\u00a0'];
const BREAKS = ['\r\n', '\r', '\n', '\n\r', '\r\r\n', '\n\n\n', '\v', '\f'];
const SIGNS = ['//', '€', '%', ',', '.', ':', '#', '-', '..', 'tot', 'en', '0', '99999999999999999999', '2026-02-30'];
const LONG_PIECES = [
  'x',
  '9',
  '"',
  '{',
  '}',
  '}{',
  '€ 1 ',
  '// ',
  '🙂',
  'en ',
  '2026-01-01 ',
  '-',
  ' ',
  '\t',
  '"a" ',
  '\0',
];
const LONGEST_LINE = 20_000;

const slips: readonly Slip[] = [
  ofLines('delete a line', (lines, at) => lines.toSpliced(at, 1)),
  ofLines('delete some lines', (lines, at, random) => lines.toSpliced(at, 1 + random.below(20))),
  ofLines('double a line', (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  ofLines('repeat a line', (lines, at, random) =>
    lines.toSpliced(at, 0, ...Array.from({ length: random.below(50) }, () => lines[at] ?? '')),
  ),
  ofLines('double some lines', (lines, at, random) =>
    lines.toSpliced(at, 0, ...lines.slice(at, at + 1 + random.below(40))),
  ),
  ofLines('swap two lines', (lines, at, random) => swapped(lines, at, random.below(lines.length))),
  ofLines('swap with the next line', (lines, at) => swapped(lines, at, Math.min(at + 1, lines.length - 1))),
  ofLines('cut a line off', (lines, at, random) => {
    const line = lines[at] ?? '';
    return lines.with(at, line.slice(0, random.below(line.length)));
  }),
  ofLines('cut the beginning of a line off', (lines, at, random) => {
    const line = lines[at] ?? '';
    return lines.with(at, line.slice(random.below(line.length)));
  }),
  ofLines('join two lines', (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`)),
  ofLines('turn a line into a very long one', (lines, at, random) => {
    const piece = random.of(LONG_PIECES);
    return lines.with(at, `${lines[at] ?? ''} ${piece.repeat(Math.ceil(mostlyShort(random) / piece.length))}`);
  }),
  ofLines('write a line very often on itself', (lines, at, random) => {
    const line = lines[at] ?? '';
    return lines.with(at, `${line} `.repeat(Math.ceil(mostlyShort(random) / (line.length + 1))));
  }),
  ofCharacters('delete a character', (before, after) => before + after.slice(1)),
  ofCharacters('delete some characters', (before, after, random) => before + after.slice(1 + random.below(60))),
  ofCharacters('double a character', (before, after) => before + after.slice(0, 1) + after),
  ofCharacters('swap two characters', (before, after) => before + after.charAt(1) + after.charAt(0) + after.slice(2)),
  ofCharacters('cut the rest off', (before) => before),
  ofCharacters('cut the beginning off', (_, after) => after),
  ofCharacters('move the rest to the front', (before, after) => after + before),
  adding('a bracket', BRACKETS),
  adding('a quote', QUOTES),
  adding('a picture', PICTURES),
  adding('a control character', CONTROLS),
  adding('a line break', BREAKS),
  adding('a sign', SIGNS),
  { name: 'break all lines otherwise', change: (text, random) => text.replaceAll('\n', random.of(BREAKS)) },
  {
    name: 'drop every one of a sign',
    change: (text, random) => text.replaceAll(random.of(['{', '}', '"', '//', '€', '-', ',', ' ', '\n']), ''),
  },
];

/** The text with one to three slips in it; the seed alone decides which and where. */
export function mutated(original: string, random: Random): Mutated {
  const made: string[] = [];
  let text = original;
  for (let count = 1 + random.below(3); count > 0; count--) {
    const slip = random.of(slips);
    const before = text;
    text = slip.change(before, random);
    made.push(`${slip.name}${whereDiffers(before, text)}`);
  }
  return { text, slips: made };
}

/** A length up to that of the longest line; a test with only the longest would take too long. */
function mostlyShort(random: Random): number {
  return random.below(1 + random.below(LONGEST_LINE));
}

function ofLines(
  name: string,
  change: (lines: readonly string[], at: number, random: Random) => readonly string[],
): Slip {
  return {
    name,
    change: (text, random) => {
      const lines = text.split('\n');
      return change(lines, random.below(lines.length), random).join('\n');
    },
  };
}

function ofCharacters(name: string, change: (before: string, after: string, random: Random) => string): Slip {
  return {
    name,
    change: (text, random) => {
      const at = random.below(text.length);
      return change(text.slice(0, at), text.slice(at), random);
    },
  };
}

function adding(what: string, pieces: readonly string[]): Slip {
  return ofCharacters(`add ${what}`, (before, after, random) => before + random.of(pieces) + after);
}

function swapped(lines: readonly string[], one: number, other: number): readonly string[] {
  return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
}

function whereDiffers(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) {
    at++;
  }
  return ` (line ${before.slice(0, at).split('\n').length}, ${JSON.stringify(after.slice(at, at + 20))} follows)`;
}
