import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { describe, it } from 'mocha';
import type { RegieDocument } from '../../server/src/language/generated/ast.js';
import { TextOutliner } from '../../server/src/language/textOutline.js';
import { testServices } from '../support/checker.js';

const { shared, regieplan } = testServices();
const outliner = new TextOutliner(regieplan);
const HERE = URI.parse('file:///plannen/noord/plan.regie');

describe('the outline of a text', () => {
  it('names what parsing names, at the same places', () => {
    const folders = ['examples', 'examples/start', 'server/src/library'];
    const texts = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.regie'))
        .map((name) => readFileSync(path.join(folder, name), 'utf8')),
    );
    assert.ok(texts.length > 15);
    for (const text of texts) {
      const document = shared.workspace.LangiumDocumentFactory.fromString<RegieDocument>(text, HERE);
      const parsed = [...regieplan.references.DeclaredNames.of(document).values()].flat().map((one) => ({
        name: one.name,
        statement: one.type,
        line: one.nameSegment?.range.start.line,
        character: one.nameSegment?.range.start.character,
      }));
      const outlined = outliner.outline(HERE, text).declared;
      assert.deepEqual(byPlace(outlined), byPlace(parsed));
    }
  });

  it('tells what a document is, what it is called and what it uses', () => {
    const { kind, title, titleLine, uses } = outliner.outline(
      HERE,
      '// kop\nplan "Gezin: samen"\ngebruik "../gids.regie"\ngebruik\n',
    );
    assert.deepEqual({ kind, title, titleLine }, { kind: 'plan', title: 'Gezin: samen', titleLine: 1 });
    assert.deepEqual(uses, ['file:///plannen/gids.regie']);
  });

  it('survives a missing brace, a missing quote and an empty text', () => {
    const broken =
      'plan "Half\npersoon Sam {\n  geboren 2010-01-01\ninzet Hulp {\n  dienst dagbesteding\n}\ndoel Rust "x" }\nnetwerk Oma\n';
    const { title, declared } = outliner.outline(HERE, broken);
    assert.equal(title, 'Half');
    assert.deepEqual(
      declared.map(({ name }) => name),
      ['Sam', 'Hulp', 'Rust', 'Oma'],
    );
    assert.deepEqual(outliner.outline(HERE, '').declared, []);
    assert.equal(outliner.outline(HERE, '').kind, undefined);
  });

  it('knows every word that can be a name, but no words of a text or a remark', () => {
    const { words } = outliner.outline(HERE, 'plan "Noor"\n// Marit\npersoon Ron\nregisseur Ron bij Team\n');
    assert.deepEqual([...words].toSorted(), ['Ron', 'Team']);
  });
});

function byPlace(names: readonly { readonly line: number | undefined }[]): readonly unknown[] {
  return names.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
