import { type Lexer, type URI, UriUtils } from 'langium';

/** A plan that is put elsewhere, in which every `gebruik` leads to the same guide as before. */
export function withGuidesSeenFrom(text: string, from: URI, to: URI, lexer: Lexer): string {
  const [here, there] = [UriUtils.dirname(from), UriUtils.dirname(to)];
  const { tokens } = lexer.tokenize(text);
  const paths = tokens.filter(({ image }, index) => tokens[index - 1]?.image === 'gebruik' && /^"[^"]+"$/.test(image));
  return paths.toReversed().reduce((rest, { image, startOffset }) => {
    const guide = UriUtils.resolvePath(here, image.slice(1, -1).replaceAll('\\', '/'));
    return `${rest.slice(0, startOffset)}"${UriUtils.relative(there, guide)}"${rest.slice(startOffset + image.length)}`;
  }, text);
}
