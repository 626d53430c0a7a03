import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXERCISE_FILES } from '../../server/src/exercises/exercise.js';
import { readManifest } from '../../server/src/exercises/manifest.js';
import { regieplan } from '../cli/regieplan.js';

const GUIDE = readFileSync('docs/trainer.md', 'utf8');
const COURSE = 'examples/cursus';

describe("the trainer's guide", () => {
  it('lists every exercise with exactly the rules that it is about', () => {
    const listed = [...GUIDE.matchAll(/^\| `(\d\d-[^`]+)` \| .* \| (.*) \|$/gm)].map(([, name, rules]) => [
      name,
      rules,
    ]);
    const names = readdirSync(COURSE).toSorted();
    const real = names.map((name) => {
      const read = readManifest(readFileSync(path.join(COURSE, name, EXERCISE_FILES.manifest), 'utf8'));
      assert.equal(read.kind, 'ok');
      return [name, new Set(read.exercise.findings.map(({ rule }) => rule))] as const;
    });
    assert.deepEqual(
      listed.map(([name]) => name),
      names,
    );
    for (const [index, [name, rules]] of real.entries()) {
      assert.deepEqual(new Set(listed[index]?.[1]?.split(', ')), rules, name);
    }
  });

  it('shows a manifest that is read', () => {
    const [, manifest = ''] = /```json\n([\s\S]*?)```/.exec(GUIDE) ?? [];
    assert.equal(readManifest(manifest).kind, 'ok');
  });

  it('names commands that exist, and files that are there', async () => {
    const commands = [...GUIDE.matchAll(/^regieplan (exercise \w+) (\S+)/gm)];
    assert.ok(commands.length >= 4);
    for (const [, words = '', given = ''] of commands) {
      const { code } = await regieplan([...words.split(' '), '--help']);
      assert.equal(code, 0, words);
      assert.ok(!given.startsWith('examples/') || existsSync(path.dirname(given)), given);
    }
  });

  it('leads every link somewhere', () => {
    const anchors = [...GUIDE.matchAll(/^## (.*)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    for (const [, target = ''] of GUIDE.matchAll(/\]\(([^)]+)\)/g)) {
      const isThere = target.startsWith('#')
        ? anchors.includes(target.slice(1))
        : existsSync(path.join('docs', target));
      assert.ok(isThere, target);
    }
  });
});
