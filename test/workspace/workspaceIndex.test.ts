import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { URI } from 'langium';
import { beforeEach, describe, it } from 'mocha';
import { generateBrokenPlan, generatePlan } from '../../bench/plans/plan.js';
import type { Clock } from '../../server/src/workspace/backgroundWork.js';
import { ClosedFiles } from '../../server/src/workspace/closedFiles.js';
import { NameUses } from '../../server/src/workspace/nameUses.js';
import { OpenTextsFirst } from '../../server/src/workspace/openTextsFirst.js';
import { WorkspaceFolders } from '../../server/src/workspace/workspaceFolders.js';
import { WorkspaceIndex } from '../../server/src/workspace/workspaceIndex.js';
import { libraryTexts, TEST_DAY } from '../support/checker.js';
import { MemoryFiles } from './memoryFiles.js';

const ROOT = 'memfs:/werk/plannen';
const GUIDE = readFileSync('examples/gids.regie', 'utf8');

const clock: Clock = {
  now: () => 0,
  sleep: () => Promise.resolve(),
  giveWay: () => new Promise((resolve) => setImmediate(resolve)),
};

describe('the index of a workspace', () => {
  let files: MemoryFiles;
  let open: Map<string, string>;
  let failures: unknown[];
  let closed: ClosedFiles;
  let index: WorkspaceIndex;

  beforeEach(() => {
    files = new MemoryFiles();
    open = new Map();
    failures = [];
    const folders = new WorkspaceFolders();
    const provider = new OpenTextsFirst(
      files.provider,
      (uri) => open.get(uri.toString()),
      (uri) => folders.contains(uri),
    );
    closed = new ClosedFiles(provider, libraryTexts, () => TEST_DAY);
    index = new WorkspaceIndex({
      folders,
      files: provider,
      closed,
      open: { isOpen: (uri) => open.has(uri), checked: () => undefined },
      clock,
      today: () => TEST_DAY,
      failed: (error) => failures.push(error),
    });
    files.contents.set(at('gids.regie'), GUIDE);
  });

  const at = (path: string): string => `${ROOT}/${path}`;

  const paths = (): readonly string[] => index.files.map(({ path }) => path).toSorted();

  it('knows what lies in the folders and nothing else', async () => {
    for (const path of ['a.regie', 'noord/b.regie', '.git/c.regie', 'node_modules/x/d.regie', 'lees.md']) {
      files.contents.set(at(path), generatePlan({ seed: 1, lines: 150 }));
    }
    files.contents.set('memfs:/werk/elders/e.regie', 'plan "Elders"');
    index.setFolders([ROOT, `${ROOT}/noord/`]);
    await index.untilRead();
    assert.deepEqual(paths(), ['a.regie', 'gids.regie', 'noord/b.regie']);
    assert.ok(files.reads.every((uri) => uri.startsWith(ROOT)));
  });

  it('knows which plans belong to an exercise: those beside its manifest, but no guide and nothing deeper', async () => {
    const plan = generatePlan({ seed: 1, lines: 150 });
    for (const path of ['a.regie', 'les/oefening.regie', 'les/mijn-oefening.regie', 'les/dieper/b.regie']) {
      files.contents.set(at(path), plan);
    }
    files.contents.set(at('les/gids.regie'), GUIDE);
    files.contents.set(at('les/verwacht.json'), '{}');
    index.setFolders([ROOT]);
    await index.untilRead();
    const left = index.withoutExercises.map(({ path }) => path).toSorted();
    assert.deepEqual(left, ['a.regie', 'gids.regie', 'les/dieper/b.regie', 'les/gids.regie']);
    assert.equal(paths().length, 6);
    index.changedOnDisk(URI.parse(at('les')), 'deleted');
    files.contents.delete(at('les/verwacht.json'));
    index.changedOnDisk(URI.parse(at('les')), 'created');
    await index.untilRead();
    assert.equal(index.withoutExercises.length, 6);
  });

  it('reads no guide outside the folders, and so does not judge the plan that uses it', async () => {
    files.contents.set('memfs:/werk/gids.regie', GUIDE);
    files.contents.set(at('a.regie'), generatePlan({ seed: 1, lines: 150, guide: '../gids.regie' }));
    index.setFolders([ROOT]);
    await index.judgeAll(
      () => false,
      () => {},
    );
    const judgement = index.file(at('a.regie'))?.judgement;
    assert.ok(judgement?.plan);
    assert.equal(judgement.counts, undefined);
    assert.ok(files.reads.every((uri) => uri.startsWith(ROOT)));
  });

  it('judges nothing before somebody wants it', async () => {
    files.contents.set(at('a.regie'), generatePlan({ seed: 1, lines: 150 }));
    index.setFolders([ROOT]);
    await index.untilRead();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(index.file(at('a.regie'))?.judgement, undefined);
    assert.equal(files.reads.length, 2);
  });

  it('gives the same summary as a check of the plan by itself', async () => {
    const text = generatePlan({ seed: 7, lines: 150 });
    files.contents.set(at('a.regie'), text);
    index.setFolders([ROOT]);
    await index.judgeAll(
      () => false,
      () => {},
    );
    const { plan, remarks } = await closed.check(URI.parse(at('a.regie')), text);
    const judgement = index.file(at('a.regie'))?.judgement;
    assert.equal(judgement?.plan?.total, plan?.householdTotal);
    assert.equal(judgement?.plan?.room, plan?.householdRoom);
    const errors = remarks.filter(({ severity, accepted }) => severity === 'error' && !accepted).length;
    assert.equal(judgement?.counts?.error, errors);
  });

  it('forgets what is gone, a whole folder too', async () => {
    files.contents.set(at('noord/a.regie'), generatePlan({ seed: 1, lines: 150 }));
    files.contents.set(at('noord/b.regie'), generatePlan({ seed: 2, lines: 150 }));
    index.setFolders([ROOT]);
    await index.untilRead();
    index.changedOnDisk(URI.parse(at('noord')), 'deleted');
    assert.deepEqual(paths(), ['gids.regie']);
    index.setFolders([]);
    assert.deepEqual(paths(), []);
  });

  it('drops a file that turns out to be gone when it is read', async () => {
    index.setFolders([ROOT]);
    await index.untilRead();
    index.changedOnDisk(URI.parse(at('spook.regie')), 'created');
    await index.untilRead();
    assert.deepEqual(paths(), ['gids.regie']);
  });

  it('survives broken plans', async () => {
    for (let seed = 0; seed < 40; seed++) {
      files.contents.set(at(`${seed}.regie`), generateBrokenPlan({ seed, lines: 150 }));
    }
    files.contents.set(at('leeg.regie'), '');
    files.contents.set(at('half.regie'), 'plan "Half\ngebruik\ninzet {{{ persoon');
    files.contents.set(at('binair.regie'), Uint8Array.of(0, 1, 2));
    index.setFolders([ROOT]);
    await index.judgeAll(
      () => false,
      () => {},
    );
    assert.deepEqual(failures, []);
    assert.equal(index.file(at('binair.regie'))?.unreadable, 'binary');
    assert.equal(index.files.filter(({ judgement }) => judgement).length, 43);
  });

  it('keeps of a plan no more than a few kilobytes, and nothing of its text', async () => {
    files.contents.set(at('a.regie'), generatePlan({ seed: 3, lines: 500 }));
    index.setFolders([ROOT]);
    await index.judgeAll(
      () => false,
      () => {},
    );
    const file = index.file(at('a.regie'));
    assert.ok(file?.judgement && JSON.stringify(file.judgement).length < 4_000);
  });

  it('finds the uses of a name by looking only into files that mention it', async () => {
    files.contents.set(at('met.regie'), 'plan "Met"\ngebruik "gids.regie"\nregisseur Samira bij WijkteamNoord\n');
    files.contents.set(at('zonder.regie'), 'plan "Zonder"\ngebruik "gids.regie"\nregisseur Joost bij WijkteamNoord\n');
    files.contents.set(at('los.regie'), 'plan "Los"\nregisseur Samira\n');
    index.setFolders([ROOT]);
    await index.untilRead();
    files.reads.length = 0;
    const samira = { name: 'Samira', uri: at('gids.regie'), statement: 'StaffMember' };
    const found = await new NameUses(index, closed, () => false).of(samira, false, () => false);
    assert.deepEqual(
      found.map(({ file, uses }) => [file.path, uses.length]),
      [['met.regie', 1]],
    );
    assert.deepEqual([...new Set(files.reads)].toSorted(), [at('gids.regie'), at('met.regie')]);
  });
});
