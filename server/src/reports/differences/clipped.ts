const LONGEST = 160;
const CONTEXT = 40;
const MORE = '…';

/** A text that is short enough to be read in a list, on one line. */
export function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}${MORE}`;
}

/** Two texts cut down to where they differ, with some words around it; short ones are left whole. */
export function clippedPair(from: string, to: string): readonly [from: string, to: string] {
  const [a, b] = [from, to].map((text) => text.replace(/\s+/g, ' ').trim());
  if (a === undefined || b === undefined || Math.max(a.length, b.length) <= LONGEST) {
    return [a ?? '', b ?? ''];
  }
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) {
    start += 1;
  }
  const begin = wordStart(a, Math.max(0, start - CONTEXT));
  const cut = (text: string): string => {
    const rest = text.slice(begin);
    return `${begin > 0 ? MORE : ''}${rest.length <= LONGEST ? rest : `${rest.slice(0, LONGEST).trimEnd()}${MORE}`}`;
  };
  return [cut(a), cut(b)];
}

function wordStart(text: string, index: number): number {
  return index === 0 ? 0 : text.lastIndexOf(' ', index) + 1;
}
