import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { Editor } from './editor.js';
import { withoutExpectations } from './examples.js';

describe('what VS Code shows between, above and about the lines of a plan', () => {
  const plan = withoutExpectations(readFileSync('examples/linde.regie', 'utf8')).replace(
    '  budget € 10.000,00',
    '  budget € 10.000,00 // BUD-01',
  );
  const lines = plan.split('\n');
  const lineOf = (start: string): number => lines.findIndex((text) => text.startsWith(start)) + 1;
  let editor: Editor;

  before(async () => {
    editor = await Editor.open({ 'linde.regie': plan, 'gids.regie': readFileSync('examples/gids.regie', 'utf8') });
    await editor.goTo(1, 1);
  });

  after(() => editor.close());

  it('above the plan: its sum, its findings and its next evaluation', async () => {
    await editor.untilShown('jaar');
    const [first] = await editor.lenses();
    await editor.screenshot('shown-plan');
    assert.match(first ?? '', /^€ 23\.862,96 gepland van € 24\.700,00, nog € 837,04/);
    assert.match(first ?? '', /3 fouten, 1 waarschuwing/);
  });

  it('behind a birth the age, behind a budget its room, behind a deadline its day', async () => {
    await editor.untilShown('jaar');
    await editor.goTo(lineOf('geldstroom WmoNoor'), 1);
    await editor.untilShown('€ 36,09 te veel');
    await editor.screenshot('shown-budgets');
    await editor.picture('gebruiken/grijs', ['editor'], { width: 760, height: 460 });
    await editor.goTo(lineOf('doel VasteDag'), 1);
    await editor.untilShown('donderdag');
    await editor.screenshot('shown-goals');
    assert.ok((await editor.lenses()).some((lens) => /1 netwerk \| 2 inzet \| 50% van de weg/.test(lens)));
  });

  it('persons, laws, dates and money each in a colour of their own', async () => {
    await editor.goTo(lineOf('geldstroom WmoNoor'), 1);
    await editor.untilShown('geldstroom WmoNoor');
    const [law, money, date] = await editor.stylesOf('Wmo', '10.000,00', '2026-03-15');
    await editor.goTo(lineOf('doel VasteDag'), 1);
    await editor.untilShown('doel VasteDag');
    const [person] = await editor.stylesOf('Noor');
    assert.equal(new Set([law, money, date, person]).size, 4, [law, money, date, person].join(' '));
  });

  it('behind an inzet its cost, and how that is computed where the pointer rests', async () => {
    const line = lineOf('inzet Dagbesteding');
    await editor.goTo(line, 1);
    await editor.untilShown('€ 7.700,46');
    const hover = await editor.hoverAt(line, 'inzet Dag'.length);
    await editor.screenshot('shown-cost');
    assert.match(hover, /4 dagdelen per week/);
    assert.match(hover, /€ 36,09 te veel/);
    await editor.press('Escape');
  });

  it('about a person, a goal, a trigger and a day', async () => {
    for (const [start, column, name, expected] of [
      ['persoon Noor', 10, 'person', /Verjaardagen die tellen/],
      ['doel Avondrust', 8, 'goal', /Voortgang: █████░░░░░ 50% van de weg/],
      ['opschalen MeerRuzie', 14, 'trigger', /Niet afgegaan: Ruzies was 3/],
      ['evaluatie 2026-06-22', 14, 'day', /maandag 22 juni 2026/],
      ['  budget € 10.000,00', 30, 'rule', /Budget overschreden/],
    ] as const) {
      const hover = await editor.hoverAt(lineOf(start), column);
      await editor.screenshot(`shown-${name}`);
      assert.match(hover, expected);
      await editor.press('Escape');
    }
  });

  it('a click above a goal lists who works on it', async () => {
    await editor.goTo(lineOf('doel Avondrust'), 1);
    await editor.untilShown('doel Avondrust');
    await editor.lenses();
    const places = await editor.placesBehindLens('2 inzet');
    await editor.screenshot('shown-places');
    assert.ok(places.length >= 2, places.join('\n'));
    await editor.press('Escape');
  });
});
