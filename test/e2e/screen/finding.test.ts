import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { Editor } from './editor.js';
import { withoutExpectations } from './examples.js';

describe('a plan with findings on the screen', () => {
  const plan = withoutExpectations(readFileSync('examples/linde.regie', 'utf8'));
  const lines = plan.split('\n');
  const line = lines.findIndex((text) => text.startsWith('inzet JeugdGgz')) + 1;
  const column = 'inzet J'.length;
  let editor: Editor;

  before(async () => {
    editor = await Editor.open({ 'linde.regie': plan, 'gids.regie': readFileSync('examples/gids.regie', 'utf8') });
  });

  after(() => editor.close());

  it('underlines what is wrong', async () => {
    await editor.goTo(line, column);
    await editor.untilUnderlined('error');
    await editor.screenshot('finding-underlined');
  });

  it('lists the problems with their codes, and the other side below each', async () => {
    const problems = await editor.problems();
    await editor.screenshot('finding-problems');
    await editor.picture('editor', ['editor', 'panel']);
    for (const code of ['BUD-01', 'DUP-02', 'JW-02', 'JW-03']) {
      assert.ok(
        problems.some((problem) => problem.includes(code)),
        `${code} is in the list: ${problems.join('\n')}`,
      );
    }
  });

  it('explains a problem where the pointer rests', async () => {
    const hover = await editor.hoverAt(line, column);
    await editor.screenshot('finding-hover');
    await editor.pictureOfHover('gebruiken/uitleg', [line, column], { width: 860, height: 470 });
    assert.match(hover, /JW-03/);
    assert.match(hover, /€ 245,70/);
  });

  it('mends it by a quick fix, and the problem vanishes', async () => {
    const fixes = await editor.fixesAt(line, column);
    await editor.screenshot('finding-fixes');
    await editor.picture('gebruiken/oplossing', ['editor', 'panel'], { width: 860, height: 530 });
    assert.ok(
      fixes.some((fix) => /eindigen op 14 maart 2026/.test(fix)),
      fixes.join('\n'),
    );
    await editor.press('Escape');
    await editor.fixAt(line, column, 'eindigen op 14 maart 2026');
    await editor.untilProblems((problems) => problems.every((problem) => !problem.includes('JW-03')));
    await editor.screenshot('finding-mended');
    assert.match(await editor.shownText(), /periode 2025-09-01 t\/m 2026-03-14/);
  });
});
