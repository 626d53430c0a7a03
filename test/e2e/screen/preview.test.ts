import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { assertAccessible } from './axe.js';
import { Editor } from './editor.js';
import { withoutExpectations } from './examples.js';

const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern', 'high-contrast': 'Default High Contrast' };

const plan = withoutExpectations(readFileSync('examples/linde.regie', 'utf8'));
const lines = plan.split('\n');
const documents = { 'linde.regie': plan, 'gids.regie': readFileSync('examples/gids.regie', 'utf8') };

function lineOf(text: string): number {
  return lines.findIndex((line) => line.includes(text)) + 1;
}

for (const [name, theme] of Object.entries(THEMES)) {
  describe(`the page beside the text, ${name}`, () => {
    let editor: Editor;

    before(async () => {
      const settings = JSON.stringify({ 'workbench.colorTheme': theme, 'window.autoDetectHighContrast': false });
      editor = await Editor.open({ ...documents, '.vscode/settings.json': settings });
      await editor.goTo(1, 1);
      await editor.command('Plan bekijken');
    });

    after(() => editor.close());

    it('shows the plan in the colours of the editor', async () => {
      await editor.webview.getByRole('heading', { level: 1, name: 'Linde' }).waitFor();
      await editor.webview.getByRole('heading', { name: 'Bevindingen' }).waitFor();
      await editor.screenshot(`preview-${name}`);
      for (const heading of ['Netwerk', 'Tijdlijn', 'Geld']) {
        await editor.webview.getByRole('heading', { name: heading, exact: true }).scrollIntoViewIfNeeded();
        await editor.screenshot(`preview-${name}-${heading.toLowerCase()}`);
      }
    });

    it('has nothing in these colours that axe objects to', async () => {
      await assertAccessible(editor.webview.locator('html'), theme);
    });
  });
}

describe('the page and the text', () => {
  let editor: Editor;

  before(async () => {
    editor = await Editor.open(documents);
    await editor.goTo(1, 1);
    await editor.press('Control+B');
    await editor.command('Plan bekijken');
    await editor.webview.getByRole('heading', { level: 1, name: 'Linde' }).waitFor();
  });

  after(() => editor.close());

  it('lead to one another: a click goes to the text', async () => {
    await editor.webview.getByRole('button', { name: 'De avonden thuis verlopen rustig' }).first().click();
    await editor.untilCursorOn(lineOf('doel Avondrust'));
    await editor.screenshot('preview-click');
    await editor.picture('gebruiken/bladzijde', ['editor'], { height: 520 });
  });

  it('and the cursor marks the place on the page', async () => {
    await editor.goTo(lineOf('opschalen MeerRuzie'), 1);
    const marked = editor.webview.locator('.ladder [aria-current]');
    await marked.waitFor();
    assert.match(await marked.innerText(), /Extra gesprek met Noor en Marit/);
    await editor.screenshot('preview-cursor');
  });

  it('follows the text while someone types', async () => {
    await editor.goTo(1, 'plan "Linde: rust thuis'.length + 1);
    await editor.type(' en buiten');
    await editor.webview.getByRole('heading', { level: 1, name: 'rust thuis en buiten' }).waitFor();
  });

  it('keeps the last good page while the text is broken, and says so', async () => {
    const heading = editor.webview.getByRole('heading', { level: 1 });
    const before = await heading.innerText();
    await editor.goTo(lineOf('periode 2025-09-01') + 3, 1);
    await editor.type('persoon Noor "zonder einde {');
    await editor.webview.getByRole('status').waitFor();
    assert.match(await editor.webview.getByRole('status').innerText(), /De tekst kan nu niet helemaal worden gelezen/);
    assert.equal(await heading.innerText(), before);
    await editor.screenshot('preview-kept');
    for (let left = 'persoon Noor "zonder einde {'.length; left > 0; left--) await editor.press('Backspace');
    await editor.webview.getByRole('status').waitFor({ state: 'detached' });
  });

  it('shows what the family gets', async () => {
    await editor.goTo(1, 1);
    await editor.command('Gezinsversie bekijken');
    await editor.webview.getByRole('heading', { name: 'Wie je belt' }).waitFor();
    await editor.screenshot('preview-family');
    await editor.picture('gebruiken/gezinsversie', ['page'], { height: 640 });
  });
});
