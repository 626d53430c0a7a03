import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { Editor } from './editor.js';

describe('another name for a provider of the guide', () => {
  const plan = readFileSync('examples/linde.regie', 'utf8');
  const guide = readFileSync('examples/gids.regie', 'utf8');
  const closed = readFileSync('examples/bakker.regie', 'utf8');
  // In comments and between quotes it is a word like any other.
  const renamed = (text: string): string => text.replace(/\bOever\b(?!")(?<!\/\/.*)/g, 'Waterkant');
  let editor: Editor;

  before(async () => {
    editor = await Editor.open({ 'linde.regie': plan, 'gids.regie': guide, 'bakker.regie': closed });
    await editor.lenses();
  });

  after(() => editor.close());

  it('given in one plan, stands in the guide and in every other plan', async () => {
    const lines = plan.split('\n');
    const line = lines.findIndex((text) => text.trim() === 'door Oever');
    await editor.goTo(line + 1, (lines[line] ?? '').indexOf('Oever') + 2);
    assert.equal(await editor.askForName(), 'Oever');
    await editor.screenshot('rename-ask');
    await editor.giveName('Waterkant');
    await editor.sideBar.notification(/Oever wordt Waterkant, ook in 2 bestanden die niet open staan/);
    assert.equal(await editor.untilFileSays('gids.regie', 'aanbieder Waterkant'), renamed(guide));
    assert.equal(await editor.untilFileSays('bakker.regie', 'Waterkant'), renamed(closed));
    await editor.untilShown('door Waterkant');
    assert.equal(await editor.untilFileSays('linde.regie', 'door Waterkant'), renamed(plan));
    await editor.screenshot('rename-done');
  });
});
