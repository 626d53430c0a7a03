import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import { folderWith, goodPlan, regieplan } from './regieplan.js';
import { readReport } from './report.js';

describe('regieplan check finds', () => {
  it('every plan and guide in the current folder and below it, in the order of their names', async () => {
    const folder = folderWith({
      'b.regie': goodPlan(),
      'a/z.regie': goodPlan(),
      'a/diep/er/x.REGIE': goodPlan(),
      'Z.regie': goodPlan(),
      'c.txt': 'geen plan',
    });
    assert.deepEqual(await checked([], folder), ['Z.regie', 'a/diep/er/x.REGIE', 'a/z.regie', 'b.regie']);
  });

  it('nothing in node_modules, in hidden folders, or in files that an editor hides', async () => {
    const folder = folderWith({
      'a.regie': goodPlan(),
      'node_modules/b.regie': goodPlan(),
      'dieper/node_modules/c.regie': goodPlan(),
      '.git/d.regie': goodPlan(),
      '.verborgen/e.regie': goodPlan(),
      '._a.regie': new Uint8Array([0, 5, 22, 7]),
    });
    assert.deepEqual(await checked([], folder), ['a.regie']);
  });

  it('files in the order in which they are given, whatever they are called', async () => {
    const folder = folderWith({ 'b.regie': goodPlan(), 'a.regie': goodPlan(), 'plan.txt': goodPlan() });
    assert.deepEqual(await checked(['plan.txt', 'b.regie', 'a.regie'], folder), ['plan.txt', 'b.regie', 'a.regie']);
  });

  it('a file once, however often and along whatever way it is named', async () => {
    const folder = folderWith({ 'a.regie': goodPlan(), 'map/b.regie': goodPlan() });
    symlinkSync('a.regie', path.join(folder, 'zelfde.regie'));
    assert.deepEqual(await checked(['map', './a.regie', '.', 'a.regie'], folder), ['map/b.regie', 'a.regie']);
  });

  it('its way out of links that lead round in circles', async () => {
    const folder = folderWith({ 'map/a.regie': goodPlan() });
    symlinkSync('..', path.join(folder, 'map', 'terug'));
    symlinkSync('.', path.join(folder, 'hier'));
    assert.deepEqual(await checked([], folder), ['map/a.regie']);
  });

  it('what is outside the current folder', async () => {
    const folder = folderWith({ 'plannen/a.regie': goodPlan(), 'werk/b.txt': '' });
    assert.deepEqual(await checked(['../plannen'], path.join(folder, 'werk')), ['../plannen/a.regie']);
  });

  async function checked(paths: readonly string[], folder: string): Promise<readonly string[]> {
    const ended = await regieplan(['check', ...paths, '--format', 'json'], { folder });
    assert.equal(ended.code, 0, ended.stderr);
    return readReport(ended.stdout).files.map((file) => file.path);
  }
});
