import assert from 'node:assert/strict';
import { chmodSync, closeSync, ftruncateSync, openSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { type Ended, folderWith, goodPlan, planWithError, regieplan } from './regieplan.js';

const FIFTY_MEGABYTES = 50_000_000;

/** Words of a Windows-1252 file: é is one byte there. */
const LATIN_1 = Buffer.from('plan "Goed"\nkracht "Dat ene idee\xe9"\n', 'latin1');

describe('regieplan check says what is wrong and what to do', () => {
  const cases: readonly {
    readonly what: string;
    readonly files: Readonly<Record<string, string | Uint8Array>>;
    readonly prepare?: (folder: string) => void;
    readonly says: readonly string[];
  }[] = [
    {
      what: 'about a path that does not exist',
      files: {},
      says: ['slecht.regie: bestaat niet', 'Controleer het pad'],
    },
    {
      what: 'about a path that nearly exists',
      files: { 'slechts.regie': goodPlan() },
      says: ['slecht.regie: bestaat niet', 'Bedoelt u slechts.regie?'],
    },
    {
      what: 'about a file that is not saved as UTF-8, and on which line',
      files: { 'slecht.regie': LATIN_1 },
      says: ['slecht.regie: is niet opgeslagen als UTF-8', 'regel 2', 'sla het op als UTF-8'],
    },
    {
      what: 'about a file in UTF-16',
      files: { 'slecht.regie': Buffer.from(`\ufeff${goodPlan()}`, 'utf16le') },
      says: ['slecht.regie: is geen gewone tekst', 'UTF-8 (niet UTF-16)'],
    },
    {
      what: 'about a picture',
      files: { 'slecht.regie': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]) },
      says: ['slecht.regie: is geen gewone tekst', 'haal het anders weg'],
    },
    {
      what: 'about a file of 50 MB',
      files: {},
      prepare: (folder) => {
        const handle = openSync(path.join(folder, 'slecht.regie'), 'w');
        ftruncateSync(handle, FIFTY_MEGABYTES);
        closeSync(handle);
      },
      says: ['slecht.regie: is groter dan 5 MB', 'Kies een ander bestand'],
    },
    {
      what: 'about a file that may not be read',
      files: { 'slecht.regie': goodPlan() },
      prepare: (folder) => makeUnreadable(path.join(folder, 'slecht.regie')),
      says: ['slecht.regie: kan niet worden gelezen', 'Controleer of u er toegang toe heeft'],
    },
    {
      what: 'about a link to nothing',
      files: {},
      prepare: (folder) => symlinkSync('weg.regie', path.join(folder, 'slecht.regie')),
      says: ['slecht.regie: verwijst naar een bestand dat er niet is'],
    },
    {
      what: 'about a folder without plans',
      files: { 'slecht.regie/lees mij.txt': 'niets' },
      says: ['slecht.regie: in deze map staan geen bestanden die eindigen op .regie'],
    },
  ];

  for (const { what, files, prepare, says } of cases) {
    it(`${what}, and still checks the other files`, async () => {
      const folder = folderWith({ ...files, 'goed.regie': goodPlan('Toch nagekeken') });
      prepare?.(folder);
      const ended = await regieplan(['check', 'slecht.regie', 'goed.regie'], { folder });
      assert.equal(ended.code, 2);
      for (const text of says) {
        assert.ok(ended.stderr.includes(text), `"${text}" is not said: ${ended.stderr}`);
      }
      assert.equal(ended.stderr.trim().split('\n').length, 1, ended.stderr);
      assert.match(ended.stdout, /Toch nagekeken/);
      assert.match(ended.stdout, /1 bestand nagekeken, waarvan 1 plan; 1 niet nagekeken/);
    });
  }

  it('about the current folder when it holds no plans', async () => {
    const ended = await regieplan(['check'], { folder: folderWith({ 'lees mij.txt': 'niets' }) });
    assert.equal(ended.code, 2);
    assert.match(ended.stderr, /^regieplan: \.: in deze map staan geen bestanden/);
    assert.equal(ended.stdout, '');
  });

  it('about what it meets in a folder, and still checks the other files there', async () => {
    const folder = folderWith({ 'a.regie': LATIN_1, 'b.regie': planWithError('Toch nagekeken') });
    symlinkSync('weg.regie', path.join(folder, 'c.regie'));
    const ended = await regieplan(['check'], { folder });
    assert.equal(ended.code, 2);
    assert.match(ended.stderr, /a\.regie: is niet opgeslagen als UTF-8/);
    assert.match(ended.stderr, /c\.regie: verwijst naar een bestand dat er niet is/);
    assert.match(ended.stdout, /b\.regie:\d+:\d+ fout REG-01/);
  });

  it('in English when asked for', async () => {
    const ended = await regieplan(['check', 'weg.regie', '--taal', 'en'], { folder: folderWith({}) });
    assert.equal(ended.code, 2);
    assert.match(ended.stderr, /^regieplan: weg\.regie: does not exist\. Check the path\.$/m);
  });

  describe('as findings in the plan itself', () => {
    it('about an empty file', async () => {
      const ended = await check({ 'plan.regie': '' });
      assert.match(ended.stdout, /plan\.regie:1:1 fout TAAL-26 Dit bestand is leeg/);
    });

    it('about a guide that is not there', async () => {
      const ended = await check({ 'plan.regie': `${goodPlan()}gebruik "weg.regie"\n` });
      assert.match(ended.stdout, /fout TAAL-31 Het bestand weg\.regie bestaat niet/);
    });

    it('about a guide that is not saved as UTF-8', async () => {
      const ended = await check({ 'plan.regie': `${goodPlan()}gebruik "gids.txt"\n`, 'gids.txt': LATIN_1 });
      assert.match(ended.stdout, /fout TAAL-31 Het bestand gids\.txt is geen gewone tekst/);
    });

    it('about guides that use each other in circles', async () => {
      const ended = await check({
        'een.regie': 'gids "Een"\ngebruik "twee.regie"\n',
        'twee.regie': 'gids "Twee"\ngebruik "een.regie"\n',
        'plan.regie': `${goodPlan()}gebruik "een.regie"\n`,
      });
      assert.match(ended.stdout, /een\.regie:2:1 fout TAAL-31 twee\.regie gebruikt op zijn beurt dit bestand/);
      assert.match(ended.stdout, /twee\.regie:2:1 fout TAAL-31 een\.regie gebruikt op zijn beurt dit bestand/);
      assert.match(ended.stdout, /Goed \(plan\.regie\): geen meldingen/);
    });

    async function check(files: Readonly<Record<string, string | Uint8Array>>): Promise<Ended> {
      const ended = await regieplan(['check'], { folder: folderWith(files) });
      assert.equal(ended.code, 1, ended.stderr);
      assert.equal(ended.stderr, '');
      return ended;
    }
  });
});

/** Takes the right to read away. Root may read everything, except what the kernel itself refuses. */
function makeUnreadable(file: string): void {
  if (process.getuid?.() === 0) {
    rmSync(file);
    symlinkSync('/proc/self/mem', file);
  } else {
    chmodSync(file, 0);
  }
}

describe('a command about one file', () => {
  for (const words of [['canonical'], ['diff', 'goed.regie']]) {
    it(`says that the file is not there, and which one may be meant: regieplan ${words.join(' ')}`, async () => {
      const folder = folderWith({ 'goed.regie': goodPlan() });
      const { code, stdout, stderr } = await regieplan([...words, 'goet.regie'], { folder });
      assert.equal(code, 2);
      assert.match(stdout + stderr, /goet\.regie: (?:nieuwe versie: )?bestaat niet\. Bedoelt u goed\.regie\?/);
    });
  }
});
