import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { folderWith, goodPlan, ON_TEST_DAY, planWithError, regieplan } from './regieplan.js';

describe('regieplan report', () => {
  it('writes the page to standard output, and ends as check does', async () => {
    const folder = folderWith({ 'goed.regie': goodPlan('Goed'), 'fout.regie': planWithError('Fout') });
    const good = await regieplan(['report', 'goed.regie', ...ON_TEST_DAY], { folder });
    assert.equal(good.code, 0);
    assert.match(good.stdout, /^<!DOCTYPE html>/);
    assert.match(good.stdout, /<h1>Goed<\/h1>/);
    assert.equal(good.stderr, '');
    const bad = await regieplan(['report', 'fout.regie', ...ON_TEST_DAY], { folder });
    assert.equal(bad.code, 1);
    assert.match(bad.stdout, /Geen regisseur: 1 januari 2026 t\/m 31 januari 2026/);
  });

  it('writes the page into a file, also under its Dutch name', async () => {
    const folder = folderWith({ 'goed.regie': goodPlan() });
    const { code, stdout, stderr } = await regieplan(['rapport', 'goed.regie', '-o', 'goed.html'], { folder });
    assert.deepEqual([code, stdout, stderr], [0, '', '']);
    assert.match(readFileSync(path.join(folder, 'goed.html'), 'utf8'), /<main class="plan" lang="nl">/);
  });

  it('makes the version for the family, with amounts when asked', async () => {
    const file = 'examples/linde.regie';
    const without = await regieplan(['report', file, '--gezin', ...ON_TEST_DAY]);
    assert.match(without.stdout, /<main class="family"/);
    assert.doesNotMatch(without.stdout, /€/);
    const withAmounts = await regieplan(['report', file, '--gezin', '--bedragen', ...ON_TEST_DAY]);
    assert.match(withAmounts.stdout, /€ \d/);
  });

  it('says who is meant by the file beside the plan, unless that is left out', async () => {
    const folder = folderWith({
      'goed.regie': goodPlan('Noor gaat vooruit'),
      'goed.namen': 'Noor = Verzonnen Voornaam\nhalve regel\n',
    });
    const named = await regieplan(['report', 'goed.regie', ...ON_TEST_DAY], { folder });
    assert.match(named.stdout, /Met echte namen: niet delen/);
    assert.match(named.stdout, /<h1>Verzonnen Voornaam gaat vooruit<\/h1>/);
    assert.doesNotMatch(named.stdout, /\bNoor\b/);
    assert.match(named.stderr, /^regieplan: goed\.regie: op deze bladzijde staan echte namen/);
    assert.doesNotMatch(named.stderr, /Verzonnen/);
    const family = await regieplan(['report', 'goed.regie', '--gezin', ...ON_TEST_DAY], { folder });
    assert.match(family.stdout, /Met echte namen: niet delen/);
    const without = await regieplan(['report', 'goed.regie', '--zonder-namen', ...ON_TEST_DAY], { folder });
    assert.doesNotMatch(without.stdout, /Verzonnen|Met echte namen/);
    assert.match(without.stdout, /<h1>Noor gaat vooruit<\/h1>/);
    assert.equal(without.stderr, '');
  });

  it('speaks English when asked', async () => {
    const { stdout } = await regieplan(['report', 'examples/linde.regie', '--taal', 'en', ...ON_TEST_DAY]);
    assert.match(stdout, /<html lang="en">/);
    assert.match(stdout, /Coordinator now/);
  });

  it('shows what it could read of a broken plan, and says so on the page and beside it', async () => {
    const folder = folderWith({ 'stuk.regie': `${goodPlan('Stuk')}persoon Noor "zonder einde {\n` });
    const { code, stdout, stderr } = await regieplan(['report', 'stuk.regie', ...ON_TEST_DAY], { folder });
    assert.equal(code, 1);
    assert.match(stdout, /<p class="notice" role="status">.*De tekst kan niet helemaal worden gelezen/s);
    assert.match(stdout, /<h1>Stuk<\/h1>/);
    assert.match(stderr, /^regieplan: stuk\.regie: kan niet helemaal worden gelezen/);
  });

  it('says what is wrong with what it was given', async () => {
    const folder = folderWith({ 'gids.regie': 'gids "Voorbeeldstad"\n', 'goed.regie': goodPlan() });
    const said = async (...words: string[]): Promise<string> => {
      const { code, stdout, stderr } = await regieplan(['report', ...words], { folder });
      assert.deepEqual([code, stdout], [2, '']);
      return stderr;
    };
    assert.match(await said('goet.regie'), /^regieplan: goet\.regie: bestaat niet\. Bedoelt u goed\.regie\?/);
    assert.match(await said('.'), /^regieplan: \.: is een map\. Noem één plan\./);
    assert.match(await said('gids.regie'), /is geen plan/);
    assert.match(await said(), /Zeg erbij van welk plan.*\nMeer uitleg: regieplan report --help/);
    assert.match(await said('goed.regie', '--bedragen'), /--bedragen hoort bij --gezin/);
    assert.match(await said('goed.regie', '-o', 'goed.regie'), /zou het plan zelf overschrijven/);
    assert.match(await said('goed.regie', '-o', 'nergens/goed.html'), /kon niet worden geschreven/);
    assert.equal(readFileSync(path.join(folder, 'goed.regie'), 'utf8'), goodPlan());
  });
});
