import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const GUIDE = 'docs/gebruiken.md';
const IMAGES = 'docs/images';
/** A page with its pictures has to open at once over a slow line. */
const MOST_BYTES = 130_000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Words of VS Code itself. */
const OF_THE_EDITOR = ['File', 'Open Folder'];
const KEYS = /^(?:(?:Ctrl|Shift)\+)*(?:F\d+|Tab|Enter|Esc|Space|[A-Z.,])$/;

const text = readFileSync(GUIDE, 'utf8');

describe("the user's guide", () => {
  const { commands, configuration } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
  const manifest: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const titles: readonly string[] = commands.map(
    ({ title }: { title: string }) => manifest[title.slice(1, -1)] ?? title,
  );

  it('calls everything by the words that are on the screen', () => {
    const shown = new Set([
      ...titles.map((title) => `Regieplan: ${title}`),
      ...Object.values(manifest),
      ...OF_THE_EDITOR,
    ]);
    const quoted = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.replaceAll('\n', ' '));
    assert.ok(quoted.length > 20);
    const unknown = quoted.filter((words) => words !== 'vet' && !KEYS.test(words) && !shown.has(words));
    assert.deepEqual(unknown, []);
  });

  it('names every command that is in the list, but for those about the machinery', () => {
    const hidden = new Set([
      'Plannen nakijken in de terminal',
      'Toon verhaal',
      'Toon oplossing',
      'Oefening opnieuw beginnen',
    ]);
    const running = text.replace(/\s+/g, ' ');
    assert.deepEqual(
      titles.filter((title) => !hidden.has(title) && !running.includes(title)),
      [],
    );
  });

  it('names every setting, and no other', () => {
    const settings = configuration.flatMap(({ properties }: { properties: object }) => Object.keys(properties));
    const named = new Set([...text.matchAll(/`(regieplan\.[\w.]+)`/g)].map(([, name]) => name));
    assert.deepEqual([...named].toSorted(), settings.toSorted());
  });
});

describe('the pictures in the documents', () => {
  const shown = ['README.md', GUIDE].flatMap(picturesIn);
  const taken = new Set(
    readdirSync('test/e2e/screen')
      .filter((file) => file.endsWith('.test.ts'))
      .flatMap((file) => [
        ...readFileSync(path.join('test/e2e/screen', file), 'utf8').matchAll(/\.picture(?:OfHover)?\(\s*'([^']+)'/g),
      ])
      .map(([, name = '']) => path.join(IMAGES, `${name}.png`)),
  );

  it('are those that the screen tests take', () => {
    assert.deepEqual(shown.toSorted(), [...taken].toSorted());
  });

  it('are there, and no other', () => {
    const there = readdirSync(IMAGES, { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(IMAGES, file))
      .filter((file) => statSync(file).isFile());
    assert.deepEqual(there.toSorted(), shown.toSorted());
  });

  it('are small PNG files', () => {
    for (const picture of shown) {
      const bytes = readFileSync(picture);
      assert.deepEqual(bytes.subarray(0, PNG.length), PNG, picture);
      assert.ok(bytes.length <= MOST_BYTES, `${picture}: ${bytes.length} bytes`);
    }
  });
});

/** The pictures of a document, by their path in the repository. */
function picturesIn(document: string): readonly string[] {
  return [...readFileSync(document, 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+\.png)\)/g)].map(([, link = '']) =>
    path.join(path.dirname(document), link),
  );
}
