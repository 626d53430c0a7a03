import fc from 'fast-check';
import type { RegieDocument } from '../../server/src/language/generated/ast.js';
import { readWritten, type WrittenStatement } from '../../server/src/lsp/formatting/writtenText.js';
import { services } from './editor.js';

/** The words of each statement: its header, each of its properties, and whether it has a block at all. */
interface Pieces {
  readonly header: readonly string[];
  readonly properties: readonly (readonly string[])[];
  readonly hasBlock: boolean;
}

function piecesOf({ words, propertyStarts }: WrittenStatement): Pieces {
  const starts = new Set(propertyStarts);
  const parts: string[][] = [[]];
  for (const { image, start } of words) {
    if (image !== '{' && image !== '}') {
      if (starts.has(start)) {
        parts.push([]);
      }
      parts.at(-1)?.push(image);
    }
  }
  const [header = [], ...properties] = parts;
  return { header, properties, hasBlock: words.some(({ image }) => image === '{') };
}

const spaceBetweenWords = fc.oneof(
  { arbitrary: fc.constantFrom(' ', '  ', '\t', '   '), weight: 12 },
  { arbitrary: fc.constantFrom('\n', '\n\n', '\n\n\n   ', '\r\n', ' \t\n  '), weight: 3 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(' ', '', '\n', '\n\n  '), fc.nat(99), fc.constantFrom('\n', '\n\n', '\n    ', '\r\n'))
      .map(([before, number, after]) => `${before}// opmerking ${number}  ${after}`),
    weight: 1,
  },
);

/** The same statements written carelessly: properties in any order, lines joined and broken, comments anywhere. */
export function mangled(text: string): fc.Arbitrary<string> {
  const { Lexer, LangiumParser } = services.regieplan.parser;
  const { statements } = readWritten(text, Lexer, LangiumParser.parse<RegieDocument>(text));
  const words = fc
    .tuple(
      ...statements
        .map(piecesOf)
        .map(({ header, properties, hasBlock }) =>
          fc
            .shuffledSubarray([...properties], { minLength: properties.length })
            .map((shuffled) => [...header, ...(hasBlock ? ['{', ...shuffled.flat(), '}'] : [])]),
        ),
    )
    .map((parts) => parts.flat());
  return words.chain((all) =>
    fc
      .array(spaceBetweenWords, { minLength: all.length, maxLength: all.length })
      .map((spaces) => all.map((word, index) => word + (spaces[index] ?? ' ')).join('')),
  );
}

type Mutation = (text: string) => string;

const somewhere = fc.double({ min: 0, max: 1, noNaN: true });

function withLines(change: (lines: string[], index: number) => void): (place: number) => Mutation {
  return (place) => (text) => {
    const lines = text.split('\n');
    change(lines, Math.floor(place * (lines.length - 1)));
    return lines.join('\n');
  };
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(somewhere, fc.constantFrom('{', '}', '"', '//', '€', ',', '\n', ' ', 'tot', '“', '\0', '👵', '  ')).map(
    ([place, added]): Mutation =>
      (text) => {
        const index = Math.floor(place * text.length);
        return text.slice(0, index) + added + text.slice(index);
      },
  ),
  fc.tuple(somewhere, fc.nat(12)).map(
    ([place, count]): Mutation =>
      (text) => {
        const index = Math.floor(place * text.length);
        return text.slice(0, index) + text.slice(index + count + 1);
      },
  ),
  somewhere.map(withLines((lines, index) => lines.splice(index, 1))),
  somewhere.map(withLines((lines, index) => lines.splice(index, 0, lines[index] ?? ''))),
  somewhere.map(withLines((lines, index) => lines.splice(index, 2, `${lines[index]} ${lines[index + 1] ?? ''}`))),
);

/** A text that was being worked on: some characters and lines lost, doubled or added. */
export function broken(text: string): fc.Arbitrary<string> {
  return fc
    .array(mutation, { minLength: 1, maxLength: 4 })
    .map((mutations) => mutations.reduce((changed, mutate) => mutate(changed), text));
}
