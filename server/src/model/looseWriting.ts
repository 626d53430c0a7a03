/** A stretch of text that is written as people do elsewhere, and what the language writes instead. */
export interface LooseWriting {
  readonly length: number;
  readonly meant: string;
}

const DATE_BEFORE = /\d[ \t]*$/;
const THROUGH = /^(?:t\/?m\.?|t\.m\.|[-–—])(?=[ \t]*\d{1,4}(?:[-/.]\d|[ \t]+[a-z]{3}))/i;

/** A dash, `tm` or `T/M` between two dates, where `t/m` is meant. */
export function looseThrough(text: string, offset: number): LooseWriting | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const [written] = DATE_BEFORE.test(text.slice(lineStart, offset))
    ? (THROUGH.exec(restOfLine(text, offset)) ?? [])
    : [];
  return written === undefined ? undefined : { length: written.length, meant: 't/m' };
}

const SINGLE_QUOTED = /^['‘`´]([^'‘’`´"]+)['’`´]/;

/** A text between single quotes. */
export function singleQuoted(text: string, offset: number): LooseWriting | undefined {
  const [written = '', content] = SINGLE_QUOTED.exec(restOfLine(text, offset)) ?? [];
  return content === undefined ? undefined : { length: written.length, meant: `"${content}"` };
}

function restOfLine(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + LONGEST_LINE).split(/\r?\n/);
  return line;
}

/** Enough of a line to see what is meant. */
const LONGEST_LINE = 500;
