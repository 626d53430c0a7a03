import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { type Ended, folderWith, goodPlan, planWithError, planWithInfo, regieplan } from './regieplan.js';

describe('regieplan check ends with', () => {
  let folder: string;
  before(() => {
    folder = folderWith({
      'goed.regie': goodPlan(),
      'info.regie': planWithInfo(),
      'fout.regie': planWithError(),
      'kapot.regie': new Uint8Array([0xff, 0xfe, 0x70]),
    });
  });

  it('0 when there is nothing to object to', () => endsWith(0, 'goed.regie'));
  it('0 when the findings are less grave than an error', () => endsWith(0, 'info.regie'));
  it('1 when there is an error', () => endsWith(1, 'fout.regie'));
  it('1 when one of several plans has an error', () => endsWith(1, 'goed.regie', 'fout.regie', 'info.regie'));
  it('1 when a finding is as grave as asked for', () => endsWith(1, 'info.regie', '--fail-on', 'info'));
  it('0 when no finding is as grave as asked for', () => endsWith(0, 'info.regie', '--fail-on', 'warning'));
  it('0 when findings are never to fail it', () => endsWith(0, 'fout.regie', '--fail-on', 'never'));
  it('2 when a file cannot be read', () => endsWith(2, 'kapot.regie', '--fail-on', 'never'));
  it('2 when a file cannot be read and another has an error', () => endsWith(2, 'kapot.regie', 'fout.regie'));

  for (const words of [['--onzin'], ['--format'], ['--format', 'xml'], ['--fail-on', 'alles'], ['--taal', 'de']]) {
    it(`2 on wrong usage: ${words.join(' ')}`, () => endsWith(2, 'goed.regie', ...words));
  }

  async function endsWith(code: number, ...words: readonly string[]): Promise<void> {
    const ended: Ended = await regieplan(['check', ...words], { folder });
    assert.equal(ended.code, code, ended.stdout + ended.stderr);
  }
});
