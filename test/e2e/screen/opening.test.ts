import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { Editor } from './editor.js';

describe('opening a plan on the screen', () => {
  let editor: Editor;

  before(async () => {
    editor = await Editor.open({ 'voorbeeld.regie': '// Een plan in wording\nplan "Gezin Voorbeeld"\n' });
  });

  after(() => editor.close());

  it('shows its text and names its language', async () => {
    assert.match(await editor.shownText(), /Gezin Voorbeeld/);
    assert.equal(await editor.language(), 'Regieplan');
    await editor.screenshot('opening');
  });
});
