import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { before, describe, it } from 'mocha';
import { folderWith, PROGRAM, planWithError } from './regieplan.js';
import { readReport } from './report.js';

/** Enough for a report that is larger than any pipe's buffer. */
const MANY = 400;

describe('regieplan check in a pipe', () => {
  let folder: string;
  before(() => {
    const plans = Array.from({ length: MANY }, (_, index) => [`plan-${index}.regie`, planWithError(`Plan ${index}`)]);
    folder = folderWith(Object.fromEntries(plans));
  });

  it('is never cut off, however slowly it is read', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'check', '--format', 'json'], { cwd: folder });
    const exit = new Promise((resolve) => child.on('close', resolve));
    let text = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      text += String(chunk);
      await setTimeout(5);
    }
    assert.equal(await exit, 1);
    assert.equal(readReport(text).files.length, MANY);
  });

  it('says nothing when the reader has gone, and still ends as it should', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'check'], { cwd: folder });
    const exit = new Promise((resolve) => child.on('close', resolve));
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaints += chunk;
    });
    child.stdout.once('data', () => {
      child.stdout.destroy();
    });
    assert.equal(await exit, 1);
    assert.equal(complaints, '');
  });

  it('says so when the output cannot be written', async function () {
    let full: number;
    try {
      full = openSync('/dev/full', 'w');
    } catch {
      this.skip();
    }
    const child = spawn(process.execPath, [PROGRAM, 'check'], { cwd: folder, stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    let complaints = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      complaints += chunk;
    });
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 2);
    assert.match(complaints, /De uitvoer kon niet worden geschreven/);
  });
});
