/** One slip of the keyboard in one line of a document. */
export interface Mutation {
  readonly name: string;
  /** Zero-based line of the text where it was made. */
  readonly line: number;
  /** How many lines of the original text it touches, from `line` on; 0 when it only adds one. */
  readonly touches: number;
  readonly text: string;
}

interface Slip {
  readonly name: string;
  /** What stands in place of the line; nothing when the line is gone. */
  readonly lines: readonly string[];
}

const STRAY_WORDS = ['en', 'inz', 'inzet', 'persoon', 'op', 'Noor'] as const;
const STRAY_CHARACTERS = ['%', '#', ',', ':', '"', '{', '}', '€', '1', '2026-'] as const;

/** Every slip in every line that says something; comments and blank lines are left alone. */
export function* mutationsOf(text: string): Generator<Mutation> {
  const lines = text.split('\n');
  for (const [line, content] of lines.entries()) {
    const code = codeOf(content);
    if (code.trim() === '') {
      continue;
    }
    const replaceBy = (next: readonly string[]): string =>
      [...lines.slice(0, line), ...next, ...lines.slice(line + 1)].join('\n');
    for (const slip of slipsIn(code)) {
      yield { name: slip.name, line, touches: 1, text: replaceBy(slip.lines) };
    }
    const below = lines[line + 1];
    if (below !== undefined && codeOf(below).trim() !== '') {
      const swapped = [...lines.slice(0, line), below, content, ...lines.slice(line + 2)];
      yield { name: 'swap with the next line', line, touches: 2, text: swapped.join('\n') };
    }
    const indent = /^ */.exec(code)?.[0] ?? '';
    for (const word of STRAY_WORDS) {
      yield { name: `add a line "${word}"`, line, touches: 0, text: replaceBy([`${indent}${word}`, content]) };
    }
  }
}

function* slipsIn(code: string): Generator<Slip> {
  const one = (name: string, line: string): Slip => ({ name, lines: [line] });
  yield { name: 'delete the line', lines: [] };
  for (const [at, character] of [...code].entries()) {
    if (character === '{' || character === '}') {
      yield one(`delete ${character}`, code.slice(0, at) + code.slice(at + 1));
      yield one(`double ${character}`, code.slice(0, at) + character + code.slice(at));
    }
    if (character === '"') {
      yield one(`delete quote ${at}`, code.slice(0, at) + code.slice(at + 1));
    }
  }
  yield one('cut in half', code.slice(0, Math.ceil(code.trimStart().length / 2 + indentOf(code))));
  yield one('drop the last word', code.replace(/\s*\S+\s*$/, ''));
  yield one('drop the first word', code.replace(/^(\s*)\S+\s*/, '$1'));
  yield one('double a letter of the first word', code.replace(/^(\s*\p{L}{2})(\p{L})/u, '$1$2$2'));
  yield one('drop a letter of the first word', code.replace(/^(\s*\p{L}{2})\p{L}/u, '$1'));
  yield one('keep only the first word', code.replace(/^(\s*\S+).*$/, '$1'));
  yield one(
    'half of the first word',
    code.replace(
      /^(\s*)(\S+).*$/,
      (_, indent: string, word: string) => indent + word.slice(0, Math.ceil(word.length / 2)),
    ),
  );
  for (const word of STRAY_WORDS) {
    yield one(`"${word}" at the end`, `${code} ${word}`);
  }
  for (const character of STRAY_CHARACTERS) {
    yield one(`${character} at the end`, `${code} ${character}`);
    yield one(
      `${character} at the start`,
      code.replace(/^\s*/, (indent) => `${indent}${character} `),
    );
  }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A line without its comment. */
export function codeOf(line: string): string {
  return line.replace(/(^|\s)\/\/.*$/, '').trimEnd();
}
