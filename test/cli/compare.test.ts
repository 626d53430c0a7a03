import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { validate } from 'jsonschema';
import { before, describe, it } from 'mocha';
import { commitAll, git } from '../support/gitRepository.js';
import { folderWith, ON_TEST_DAY, regieplan } from './regieplan.js';
import { edit, GUIDE, PLAN, repositoryWith } from './reviewedPlan.js';

const FILES = { 'gids.regie': GUIDE, 'kim.regie': PLAN };

interface Report {
  readonly files: readonly {
    readonly kind: string;
    readonly status?: string;
    readonly path: string;
    readonly oldPath?: string | null;
    readonly reason?: string;
    readonly throughGuide?: boolean;
    readonly money?: { readonly household: { readonly difference: number } };
    readonly changes?: readonly unknown[];
    readonly findings?: { readonly added: readonly { readonly rule: string }[] };
  }[];
  readonly totals: { readonly plans: number; readonly household: { readonly difference: number } };
}

async function reviewed(folder: string, ...words: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await regieplan([words[0] ?? '', '--format', 'json', ...ON_TEST_DAY, ...words.slice(1)], {
    folder,
  });
  assert.equal(stderr, '');
  const report: Report = JSON.parse(stdout);
  return report;
}

describe('regieplan diff of two files', () => {
  const folder = folderWith({
    ...FILES,
    'nieuw.regie': PLAN.replace('€ 50,00 per uur', '€ 56,00 per uur').replace(
      'evaluatie 2026-06-30',
      'evaluatie 2026-09-30',
    ),
    'anders-opgemaakt.regie': PLAN.replaceAll(' { ', ' {\n').replace(
      'evaluatie 2026-06-30',
      '\n\nevaluatie   2026-06-30',
    ),
    'leeg.regie': '',
  });

  it('says in the words of the plan what weakens it, what it costs and what changed', async () => {
    const { code, stdout, stderr } = await regieplan(['diff', 'kim.regie', 'nieuw.regie', ...ON_TEST_DAY], { folder });
    assert.deepEqual([code, stderr], [0, '']);
    const order = [
      'evaluatie 2026-06-30: de evaluatie schuift naar achteren: drie maanden later, nu 2026-09-30',
      'Huishouden',
      'inzet gesprekken: tarief € 50,00 per uur → € 56,00 per uur',
    ].map((said) => stdout.indexOf(said));
    assert.ok(!order.includes(-1), stdout);
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
  });

  it('finds no difference in meaning between two layouts', async () => {
    const words = ['diff', 'kim.regie', 'anders-opgemaakt.regie', '--exit-code', ...ON_TEST_DAY];
    const { code, stdout } = await regieplan(words, { folder });
    assert.equal(code, 0, stdout);
    assert.match(stdout, /Geen verschil in betekenis/);
  });

  it('ends with 1 for a difference only when asked to, and with 2 when something could not be compared', async () => {
    const ends = async (...words: readonly string[]) => (await regieplan(['diff', ...words], { folder })).code;
    assert.equal(await ends('kim.regie', 'nieuw.regie', '--exit-code'), 1);
    assert.equal(await ends('kim.regie', 'nieuw.regie'), 0);
    assert.equal(await ends('kim.regie', 'leeg.regie'), 2);
    assert.equal(await ends('kim.regie', 'is-er-niet.regie'), 2);
    assert.equal(await ends('kim.regie'), 2);
  });

  it('writes a page that stands on its own to a file', async () => {
    const words = ['diff', 'kim.regie', 'nieuw.regie', '--format', 'html', '-o', 'verslag.html', ...ON_TEST_DAY];
    const { stdout } = await regieplan(words, { folder });
    assert.equal(stdout, '');
    const page = readFileSync(path.join(folder, 'verslag.html'), 'utf8');
    assert.match(page, /default-src 'none'/);
    assert.match(page, /drie maanden later/);
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await regieplan(['diff', 'kim.regie', 'nieuw.regie', '--taal', 'en', ...ON_TEST_DAY], {
      folder,
    });
    assert.match(stdout, /the evaluation is put off: three months later, now 2026-09-30/);
  });
});

describe('regieplan diff and review in a Git repository', () => {
  let folder: string;
  before(() => {
    folder = repositoryWith({
      ...FILES,
      'blijft.regie': PLAN.replace('Gezin van Kim', 'Gezin dat blijft'),
      'weg.regie': PLAN.replaceAll('Kim', 'Wies'),
      'oud/naam.regie': PLAN.replace('"gids.regie"', '"../gids.regie"').replace('Gezin van Kim', 'Gezin dat verhuist'),
      'kapot.regie': PLAN.replace('Gezin van Kim', 'Gezin in de knel'),
    });
    git(folder, 'switch', '--quiet', '--create', 'tak');
    edit(folder, 'kim.regie', '€ 50,00 per uur', '€ 56,00 per uur');
    rmSync(path.join(folder, 'weg.regie'));
    mkdirSync(path.join(folder, 'nieuw'));
    renameSync(path.join(folder, 'oud/naam.regie'), path.join(folder, 'nieuw/naam.regie'));
    edit(folder, 'nieuw/naam.regie', 'omvang 2 uur', 'omvang 3 uur');
    writeFileSync(path.join(folder, 'erbij.regie'), PLAN.replaceAll('Kim', 'Erik').replace('1985', '1980'));
    writeFileSync(path.join(folder, 'kapot.regie'), Buffer.from([0x70, 0x00, 0x01]));
    writeFileSync(path.join(folder, 'leesmij.txt'), 'geen plan');
    commitAll(folder, 'tak');
  });

  it('tells of every plan what became of it, with totals', async () => {
    const { files, totals } = await reviewed(folder, 'review', 'main..tak');
    assert.deepEqual(
      files.map(({ kind, status, path: file, oldPath }) => [file, kind, status ?? null, oldPath ?? null]),
      [
        ['erbij.regie', 'plan', 'added', null],
        ['kapot.regie', 'unread', null, null],
        ['kim.regie', 'plan', 'changed', null],
        ['nieuw/naam.regie', 'plan', 'changed', 'oud/naam.regie'],
        ['weg.regie', 'plan', 'deleted', null],
      ],
    );
    const differences = files.flatMap(({ money }) => money?.household.difference ?? []);
    assert.equal(
      totals.household.difference,
      differences.reduce((sum, one) => sum + one, 0),
    );
    assert.equal(totals.plans, 4);
    assert.match(files[1]?.reason ?? '', /nieuwe versie: is geen gewone tekst/);
  });

  it('keeps to the JSON Schema that is published', async () => {
    const schema: object = JSON.parse(readFileSync('docs/review.schema.json', 'utf8'));
    const report = await reviewed(folder, 'review', 'main..tak');
    assert.deepEqual(validate(report, schema).errors, []);
    assert.notDeepEqual(validate({ ...report, version: 2 }, schema).errors, []);
  });

  it('looks only at the paths that are named, from the folder where one stands', async () => {
    assert.equal((await reviewed(folder, 'diff', 'main..tak', 'kim.regie')).files.length, 1);
    const below = await reviewed(path.join(folder, 'nieuw'), 'review', 'main..tak', 'naam.regie');
    assert.deepEqual(
      below.files.map(({ path: file }) => file),
      ['nieuw/naam.regie'],
    );
    const { code, stderr } = await regieplan(['review', 'main..tak', 'bestaat-niet'], { folder });
    assert.equal(code, 2);
    assert.match(stderr, /bestaat-niet bestaat in geen van beide revisies/);
  });

  it('compares a file of a commit with the one in the folder', async () => {
    const { files } = await reviewed(folder, 'diff', 'main:kim.regie', 'kim.regie');
    assert.equal(files[0]?.money?.household.difference, 62_571);
    const from = await reviewed(path.join(folder, 'nieuw'), 'diff', 'main:kim.regie', 'tak:../kim.regie');
    assert.equal(from.files[0]?.money?.household.difference, 62_571);
  });

  it('starts with three points where the branch began', async () => {
    git(folder, 'switch', '--quiet', 'main');
    edit(folder, 'blijft.regie', '€ 50,00 per uur', '€ 60,00 per uur');
    commitAll(folder, 'intussen');
    git(folder, 'switch', '--quiet', 'tak');
    const paths = async (range: string) =>
      (await reviewed(folder, 'review', range)).files.map(({ path: file }) => file);
    assert.ok((await paths('main..tak')).includes('blijft.regie'));
    assert.ok(!(await paths('main...tak')).includes('blijft.regie'));
  });

  it('names the nearest branch for one that is not there, and the nearest file', async () => {
    const unknown = await regieplan(['review', 'main..tal'], { folder });
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /De revisie tal bestaat niet\. Bedoelt u tak\?/);
    const file = await regieplan(['diff', 'main:kin.regie', 'kim.regie'], { folder });
    assert.match(file.stderr, /Bedoelt u main:kim\.regie\?/);
    const option = await regieplan(['review', '--', '--output=x..tak'], { folder });
    assert.match(option.stderr, /De revisie --output=x bestaat niet/);
    assert.ok(!existsSync(path.join(folder, 'x')));
  });
});

describe('a guide that changes between two commits', () => {
  it('is read from the same commit as the plan, and what that does to plans is told', async () => {
    const folder = repositoryWith(FILES);
    edit(folder, 'gids.regie', '€ 50,00 per uur', '€ 52,00 per uur');
    commitAll(folder, 'nieuwe prijs');
    const { files } = await reviewed(folder, 'review', 'HEAD~1..HEAD');
    assert.deepEqual(
      files.map(({ path: file, kind, throughGuide }) => [file, kind, throughGuide ?? false]),
      [
        ['gids.regie', 'guide', false],
        ['kim.regie', 'plan', true],
      ],
    );
    assert.deepEqual(
      files[1]?.findings?.added.map(({ rule }) => rule),
      ['TAAL-40'],
    );
    // The guide that lies in the folder now says something else again; no commit sees it.
    edit(folder, 'gids.regie', '€ 52,00 per uur', '€ 99,00 per uur');
    assert.deepEqual(await reviewed(folder, 'review', 'HEAD~1..HEAD'), {
      ...(await reviewed(folder, 'review', 'HEAD~1..HEAD')),
      files,
    });
  });
});

describe('files with odd names and kinds', () => {
  it('are compared like any other', async () => {
    const names = [
      'met spatie.regie',
      'aan\'halen"d.regie',
      'één—ü.regie',
      '-streep.regie',
      'nieuwe\nregel.regie',
      '*.regie',
    ];
    const folder = repositoryWith({ 'gids.regie': GUIDE, ...Object.fromEntries(names.map((name) => [name, PLAN])) });
    for (const name of names) {
      edit(folder, name, '€ 50,00 per uur', '€ 56,00 per uur');
    }
    commitAll(folder, 'duurder');
    const { files } = await reviewed(folder, 'review', 'HEAD~1..HEAD');
    assert.deepEqual(
      files.map(({ path: file }) => file),
      names.toSorted(),
    );
    assert.ok(files.every(({ money }) => money?.household.difference === 62_571));
    assert.equal((await reviewed(folder, 'diff', 'HEAD~1..HEAD', '--', '-streep.regie')).files.length, 1);
    assert.equal((await reviewed(folder, 'diff', 'HEAD~1..HEAD', '*.regie')).files.length, 1);
  });

  it('are named when they are links or too large, and submodules are left out', async () => {
    const folder = repositoryWith(FILES);
    const inner = repositoryWith({ 'kim.regie': PLAN });
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'ander.regie');
    symlinkSync('kim.regie', path.join(folder, 'link.regie'));
    writeFileSync(path.join(folder, 'groot.regie'), '/'.repeat(5_000_001));
    commitAll(folder, 'vreemd');
    const { files } = await reviewed(folder, 'review', 'HEAD~1..HEAD');
    assert.deepEqual(
      files.map(({ path: file }) => file),
      ['groot.regie', 'link.regie'],
    );
    assert.match(files[0]?.reason ?? '', /groter dan 5 MB/);
    assert.match(files[1]?.reason ?? '', /verwijzing/);
  });
});

describe('where Git cannot help', () => {
  const said = async (folder: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}) => {
    const { code, stdout, stderr } = await regieplan(words, { folder, environment });
    assert.deepEqual([code, stdout], [2, '']);
    return stderr;
  };

  it('says that there is no repository, no Git or no commit', async () => {
    const folder = folderWith(FILES);
    const outside = { GIT_CEILING_DIRECTORIES: path.dirname(folder) };
    assert.match(await said(folder, ['review', 'main..tak'], outside), /hoort niet bij een Git-repository/);
    assert.match(await said(folder, ['review', 'main..tak'], { PATH: '' }), /Git is niet geïnstalleerd/);
    git(folder, 'init', '--quiet', '--initial-branch=main');
    assert.match(await said(folder, ['review', 'main..tak']), /nog geen commits/);
    assert.match(await said(folder, ['review', 'main']), /main is geen reeks van twee revisies/);
    assert.match(await said(folder, ['review']), /Noem twee revisies/);
  });

  it('says that a shallow clone does not have the commit', async () => {
    const folder = repositoryWith(FILES);
    edit(folder, 'kim.regie', '€ 50,00 per uur', '€ 56,00 per uur');
    commitAll(folder, 'duurder');
    const clone = folderWith({});
    git(clone, 'clone', '--quiet', '--depth=1', `file://${folder}`, 'kloon');
    assert.match(
      await said(path.join(clone, 'kloon'), ['review', 'HEAD~1..HEAD']),
      /deel van de geschiedenis.*fetch-depth: 0/,
    );
  });

  it('runs nothing that a repository has configured', async () => {
    const folder = repositoryWith(FILES);
    edit(folder, 'kim.regie', '€ 50,00 per uur', '€ 56,00 per uur');
    commitAll(folder, 'duurder');
    const trap = path.join(folder, 'trap.sh');
    const sprung = path.join(folder, 'sprung');
    writeFileSync(trap, `#!/bin/sh\ntouch '${sprung}'\ncat "$1" 2>/dev/null\n`);
    chmodSync(trap, 0o755);
    for (const key of ['core.fsmonitor', 'diff.external', 'diff.regie.textconv', 'diff.regie.command', 'core.pager']) {
      git(folder, 'config', key, trap);
    }
    writeFileSync(path.join(folder, '.git/info/attributes'), '*.regie diff=regie\n');
    git(folder, 'config', 'core.hooksPath', folder);
    const { files } = await reviewed(folder, 'review', 'HEAD~1..HEAD');
    assert.equal(files.length, 1);
    assert.ok(!existsSync(sprung), 'nothing of the repository was run');
  });
});
