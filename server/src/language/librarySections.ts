import type { LibraryText } from './libraryDocuments.js';

const STATEMENT = /^(?:wet|dienst|bedrag)[ \t]+([^\s{"]+)/;
const BEFORE_STATEMENT = /^(?=(?:wet|dienst|bedrag)[ \t])/m;
const EVERY_STATEMENT = new RegExp(STATEMENT, 'gm');

/** The names that a text of the built-in laws declares, found without parsing it: a statement starts its line. */
export function namesDeclaredIn(text: string): readonly string[] {
  return [...text.matchAll(EVERY_STATEMENT)].flatMap(([, name]) => name ?? []);
}

/**
 * The same laws, each statement as a document of its own that stands on the same lines: a process that looks at a few
 * plans parses just the laws and services these name.
 */
export function sectionsOf({ uri, text }: LibraryText): readonly LibraryText[] {
  const sections: LibraryText[] = [];
  let line = 0;
  for (const section of text.split(BEFORE_STATEMENT)) {
    const [, name] = STATEMENT.exec(section) ?? [];
    if (name !== undefined) {
      sections.push({ uri: `${uri}#${name}`, text: '\n'.repeat(line) + section });
    }
    line += section.split('\n').length - 1;
  }
  return sections;
}
