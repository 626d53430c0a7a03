/** A stretch of text that is written as people do elsewhere, and what the language writes instead. */
export interface LooseWriting {
  readonly length: number;
  readonly meant: string;
}

const DATE_BEFORE = /\d[ \t]*$/;
const THROUGH = /^(?:t\/?m\.?|t\.m\.|[-–—])(?=[ \t]*\d{1,4}(?:[-/.]\d|[ \t]+[a-z]{3}))/i;

/** A dash, `tm` or `T/M` between two dates, where `t/m` is meant. */
export function looseThrough(text: string, offset: number): LooseWriting | undefined {
  const [written] = THROUGH.exec(textFrom(text, offset)) ?? [];
  return written !== undefined && DATE_BEFORE.test(text.slice(Math.max(0, offset - FAR), offset))
    ? { length: written.length, meant: 't/m' }
    : undefined;
}

const SINGLE_QUOTED = /^['‘`´]([^'‘’`´"\r\n]+)['’`´]/;

/** A text between single quotes. */
export function singleQuoted(text: string, offset: number): LooseWriting | undefined {
  const [written = '', content] = SINGLE_QUOTED.exec(textFrom(text, offset)) ?? [];
  return content === undefined ? undefined : { length: written.length, meant: `"${content}"` };
}

function textFrom(text: string, offset: number): string {
  return text.slice(offset, offset + FAR);
}

/** Enough to see what is meant: a broken line may be very long, and has as many of these as strange characters. */
const FAR = 200;
