import type { SignatureKeyword, SignaturePart } from '../../texts/signatureTexts.js';

/** A word as it is written, or a value. */
export type ShapePiece = { readonly word: string } | { readonly part: SignaturePart };

const word = (written: string): ShapePiece => ({ word: written });
const part = (name: SignaturePart): ShapePiece => ({ part: name });

/** The ways in which a property can be written, behind its keyword; the usual one first. */
export const signatureShapes: { readonly [Keyword in SignatureKeyword]: readonly (readonly ShapePiece[])[] } = {
  omvang: [
    [part('amount'), part('unit'), word('per'), part('timeUnit')],
    [part('amount'), part('unit'), word('in'), word('totaal')],
  ],
  tarief: [
    [part('money'), word('per'), part('unit')],
    [part('money'), word('in'), word('totaal')],
  ],
  meet: [[part('indicator'), word('van'), part('baseline'), word('naar'), part('target')]],
  binnen: [[part('amount'), part('term')]],
  levert: [[part('service'), part('money'), word('per'), part('unit')]],
  'pgb-maximum': [[part('service'), part('money'), word('per'), part('unit')]],
  prijs: [[part('money'), word('per'), part('unit')]],
  effect: [[part('domain'), word('van'), part('baseline'), word('naar'), part('target')]],
};

export function isSignatureKeyword(text: string): text is SignatureKeyword {
  return Object.hasOwn(signatureShapes, text);
}

/**
 * How many pieces of a shape the words behind the keyword fill, or undefined when they do not go with it. A number
 * behind `per` belongs to what follows: `per 2 weken`.
 */
export function piecesFilled(shape: readonly ShapePiece[], words: readonly string[]): number | undefined {
  let filled = 0;
  for (const [index, text] of words.entries()) {
    const piece = shape[filled];
    const isRhythm = words[index - 1] === 'per' && /^[0-9]/.test(text);
    if (!isRhythm) {
      if (!piece || ('word' in piece && piece.word !== text)) {
        return undefined;
      }
      filled += 1;
    }
  }
  return filled;
}
