import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dayFromNumber, FOREVER } from '../../server/src/domain/day.js';
import { cents } from '../../server/src/domain/money.js';
import { catalogueOf } from '../../server/src/texts/catalogue.js';
import type { IndexedFile } from '../../server/src/workspace/indexedFile.js';
import type { FindingCounts, PlanSummary } from '../../server/src/workspace/planSummary.js';
import { PlanTree } from '../../server/src/workspace/planTree.js';
import { TEST_DAY } from '../support/checker.js';

const nl = catalogueOf('nl');
const words = { workspace: nl.workspace, values: nl.values, say: (texts: { readonly nl: string }) => texts.nl };

describe('the tree of plans as a client sees it', () => {
  const treeOf = (files: readonly IndexedFile[], isReading = false): PlanTree => new PlanTree(files, words, isReading);

  it('shows of five thousand plans a hundred at a time', () => {
    const tree = treeOf(Array.from({ length: 5_000 }, (_, number) => planFile(`Gezin ${number}`, {})));
    const [samira] = tree.children(undefined);
    assert.match(samira?.description ?? '', /^5000 plannen/);
    const first = tree.children(samira?.id);
    assert.equal(first.length, 101);
    assert.equal(first.at(-1)?.label, 'Nog 4900');
    const second = tree.children(first.at(-1)?.id);
    assert.equal(second.at(-1)?.label, 'Nog 4800');
    assert.equal(new Set([...first, ...second].map(({ id }) => id)).size, 202);
  });

  it('warns of a coordinator with more plans than the guide allows', () => {
    const files = [planFile('A', { caseloadLimit: 1 }), planFile('B', { caseloadLimit: 1 })];
    const [samira] = treeOf(files).children(undefined);
    assert.equal(samira?.picture, 'warning');
    assert.match(samira.tooltip, /2 plannen, meer dan de 1 uit de gids/);
    assert.equal(treeOf(files.slice(0, 1)).children(undefined)[0]?.picture, 'coordinator');
  });

  it('keeps two people of one name in two guides apart', () => {
    const other = { coordinators: [{ name: 'Samira', key: 'elders#Samira' }] };
    const roots = treeOf([planFile('A', {}), planFile('B', other)]).children(undefined);
    assert.deepEqual(
      roots.map(({ label }) => label),
      ['Samira', 'Samira'],
    );
    assert.notEqual(roots[0]?.id, roots[1]?.id);
  });

  it('puts what has waited longest first, and nothing of plans that are over', () => {
    const evaluation = (ago: number) => ({ overdueEvaluations: [{ day: dayFromNumber(TEST_DAY - ago), line: 3 }] });
    const trigger = {
      name: 'Verzuim',
      line: 9,
      firedOn: dayFromNumber(TEST_DAY - 40),
      actBy: dayFromNumber(TEST_DAY - 20),
    };
    const files = [
      planFile('Kort: a', evaluation(10)),
      planFile('Lang: b', evaluation(30)),
      planFile('Midden: c', { firedTriggers: [trigger] }),
      planFile('Voorbij: d', { ...evaluation(99), time: 'past' }),
    ];
    const points = treeOf(files).children('attention');
    assert.deepEqual(
      points.map(({ label, picture }) => [label, picture]),
      [
        ['Lang', 'evaluation'],
        ['Midden', 'trigger'],
        ['Kort', 'evaluation'],
      ],
    );
    assert.equal(points[1]?.target?.line, 9);
  });

  it('tells a screen reader what it shows by pictures', () => {
    const counts = { error: 2, warning: 0, info: 0, hint: 0 };
    const tree = treeOf([planFile('Vermeer: thuis', {}, counts)]);
    const [plan] = tree.children(tree.children(undefined)[0]?.id);
    assert.equal(plan?.label, 'Vermeer');
    assert.match(plan.spoken, /^Vermeer: thuis, 2 fouten, /);
  });

  it('says that it is still reading rather than that there is nothing', () => {
    assert.deepEqual(
      treeOf([], true)
        .children(undefined)
        .map(({ picture }) => picture),
      ['reading'],
    );
    assert.deepEqual(treeOf([]).children(undefined), []);
  });

  it('has nothing under what is gone', () => {
    assert.deepEqual(treeOf([]).children('coordinator:weg'), []);
    assert.deepEqual(treeOf([planFile('A', {})]).children('attention|memfs:/weg.regie'), []);
  });
});

const NONE: FindingCounts = { error: 0, warning: 0, info: 0, hint: 0 };

function planFile(title: string, more: Partial<PlanSummary>, counts = NONE): IndexedFile {
  const plan: PlanSummary = {
    title,
    line: 0,
    asOf: TEST_DAY,
    time: 'current',
    period: { from: TEST_DAY, to: FOREVER },
    coordinators: [{ name: 'Samira', key: 'gids#Samira' }],
    caseloadLimit: undefined,
    total: cents(0),
    budget: undefined,
    room: undefined,
    nextEvaluation: undefined,
    overdueEvaluations: [],
    firedTriggers: [],
    ...more,
  };
  const uri = `memfs:/${encodeURIComponent(title)}.regie`;
  const judgement = { counts, worst: undefined, plan };
  return { uri, path: `${title}.regie`, unreadable: undefined, names: undefined, judgement };
}
