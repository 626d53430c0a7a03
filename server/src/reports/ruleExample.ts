import type { RuleExample } from '../domain/ruleExample.js';
import type { Texts } from '../domain/texts.js';
import type { RulePageTexts } from '../texts/rulePageTexts.js';
import type { Block } from './page.js';
import type { PageWording } from './rulePage.js';

const BEGIN = '// #region voorbeeld';
const END = '// #endregion';

/** The lines of an example's document, counted from zero, that its page shows. */
export interface ShownLines {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines between the two comments that mark them.
 * @throws Error when the document does not mark a fragment
 */
export function shownLines(document: string): ShownLines {
  const lines = document.split(/\r?\n/);
  const from = lines.indexOf(BEGIN) + 1;
  const to = lines.indexOf(END, from) - 1;
  if (from === 0 || to < from) {
    throw new Error(`An example marks the lines to show with "${BEGIN}" and "${END}".`);
  }
  return { from, to };
}

/** The text of the marked lines. */
export function shownFragment(document: string): string {
  const { from, to } = shownLines(document);
  return document
    .split(/\r?\n/)
    .slice(from, to + 1)
    .join('\n');
}

/** The example as a part of its rule's page. */
export function exampleBlocks(
  { wrong, right, says }: RuleExample,
  mended: Texts,
  { language, texts }: PageWording,
): readonly Block[] {
  const words: RulePageTexts['example'] = texts.rule.example;
  return [
    { kind: 'heading', text: words.title },
    { kind: 'example', label: words.wrong, text: wrong },
    ...(says.length === 0
      ? [{ kind: 'paragraph', text: words.saysNothing } as const]
      : [
          { kind: 'paragraph', text: words.says } as const,
          { kind: 'list', items: says.map((message) => [{ text: message[language] }]) } as const,
        ]),
    { kind: 'example', label: words.right, text: right },
    { kind: 'paragraph', text: `${words.mended} ${mended[language]}` },
  ];
}
