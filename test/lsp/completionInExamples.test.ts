import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { readUnit } from '../../server/src/domain/units.js';
import { RegieplanCompletionProvider } from '../../server/src/lsp/completion.js';
import { at, featureServices, open, services } from './editor.js';

const provider = new RegieplanCompletionProvider(featureServices, {
  abilities: () => ({ snippets: true, labelDetails: true }),
  rulesBrokenIn: () => [],
});

/** Words whose value is free, or a name that is being given. */
const FREE: ReadonlySet<string> = new Set(['gemeente', 'profiel', 'oorzaak', 'domein', 'gebruik']);

/** Every word of a document that completion should know: keywords, names of others, and words of fixed lists. */
async function unknownWords(file: string): Promise<readonly string[]> {
  const text = readFileSync(file, 'utf8');
  const document = await open(text, path.dirname(file));
  const declared = new Set(
    document.parseResult.value.statements.flatMap((statement) => {
      const name = 'name' in statement ? statement.$cstNode?.text.split(/\s+/)[1] : undefined;
      return name === undefined
        ? []
        : [(statement.$cstNode?.text.indexOf(name) ?? 0) + (statement.$cstNode?.offset ?? 0)];
    }),
  );
  const { tokens } = services.regieplan.parser.Lexer.tokenize(text);
  const unknown: string[] = [];
  for (const [index, { image, startOffset, startLine }] of tokens.entries()) {
    const isWord = /^\p{L}/u.test(image) && !declared.has(startOffset) && !FREE.has(tokens[index - 1]?.image ?? '');
    // A unit may be written in more ways than the one that is offered.
    if (isWord && readUnit(image) === undefined) {
      const items = provider.getCompletion(document, at(document, startOffset + image.length))?.items ?? [];
      if (!items.some(({ label }) => label === image || label.startsWith(`${image} `))) {
        unknown.push(`${startLine}: ${tokens[index - 1]?.image} ${image}`);
      }
    }
  }
  return unknown;
}

describe('completion offers every word of the examples at the place where it stands', () => {
  for (const name of ['linde', 'vermeer', 'bakker', 'gids', 'start/goed-plan']) {
    it(name, async () => assert.deepEqual(await unknownWords(`examples/${name}.regie`), []));
  }
});
