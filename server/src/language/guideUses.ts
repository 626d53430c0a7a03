const USE = /^\s*gebruik\s+"([^"\n]*)"/gm;

/**
 * What the lines `gebruik` of a text name, as they are written, with `/` between folders. It goes by the text alone: good
 * enough to choose what is worth reading.
 */
export function usesIn(text: string): readonly string[] {
  return [...text.matchAll(USE)].map(([, used = '']) => used.replaceAll('\\', '/'));
}

/**
 * The files that use one of these guides, directly or through another guide, in the order of `uses`; the guides themselves
 * are not among them.
 * @param uses What each file uses, called as the guides are.
 */
export function filesUsing(
  guides: ReadonlySet<string>,
  uses: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const affected = new Set(guides);
  for (let known = -1; known < affected.size; ) {
    known = affected.size;
    for (const [file, used] of uses) {
      if (used.some((guide) => affected.has(guide))) {
        affected.add(file);
      }
    }
  }
  return [...uses.keys()].filter((file) => affected.has(file) && !guides.has(file));
}
