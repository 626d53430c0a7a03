import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { z } from 'zod';

const manifest = z
  .looseObject({
    activationEvents: z.array(z.string()).optional(),
    contributes: z.looseObject({
      commands: z.array(z.looseObject({ command: z.string() })),
      menus: z.record(
        z.string(),
        z.array(z.looseObject({ command: z.string().optional(), when: z.string().optional() })),
      ),
    }),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const { commands, menus } = manifest.contributes;
const COMPARING = [
  'regieplan.vergelijkMetVorige',
  'regieplan.vergelijkMetCommit',
  'regieplan.vergelijkMetTak',
  'regieplan.beoordeelTak',
];

/** The pattern that a menu holds against what the Git extension calls an item of the timeline. */
function patternOf(when: string): RegExp {
  const [, pattern] = /timelineItem =~ \/(.*)\//.exec(when) ?? [];
  assert.ok(pattern, when);
  return new RegExp(pattern);
}

describe('comparing in the menus', () => {
  it('is offered in the timeline for a commit, and not for what is not committed', () => {
    const [item, ...others] = menus['timeline/item/context'] ?? [];
    assert.deepEqual(others, []);
    assert.equal(item?.command, 'regieplan.vergelijkMetCommit');
    const pattern = patternOf(item.when ?? '');
    // As the built-in Git extension names its items, of which some can be undone.
    for (const commit of ['git:file:commit', 'git:file:commit:undoable']) {
      assert.match(commit, pattern);
    }
    for (const other of ['git:file:index', 'git:file:working', 'localHistory', 'git:file:commits']) {
      assert.doesNotMatch(other, pattern);
    }
  });

  it('is offered only where there is a repository, and everywhere by commands that are registered', () => {
    const known = new Set(commands.map(({ command }) => command));
    const source = readFileSync('client/src/comparing/commands.ts', 'utf8');
    for (const command of COMPARING) {
      assert.ok(known.has(command), command);
      assert.ok(source.includes(`command('${command}'`), command);
    }
    for (const [menu, items] of Object.entries(menus)) {
      for (const { command, when } of items.filter((item) => COMPARING.includes(item.command ?? ''))) {
        assert.match(when ?? '', /(^|&& )regieplan\.git\b/, `${menu}: ${command}`);
      }
    }
  });

  it('stands in the title of the editor, in the explorer, in the timeline and with the source control', () => {
    const places = Object.entries(menus).flatMap(([menu, items]) =>
      items.some(({ command }) => COMPARING.includes(command ?? '')) ? [menu] : [],
    );
    for (const menu of ['commandPalette', 'editor/title', 'timeline/item/context', 'scm/title']) {
      assert.ok(places.includes(menu), `${menu}: ${places.join(', ')}`);
    }
  });
});
