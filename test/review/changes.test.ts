import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { generatePlan } from '../../bench/plans/plan.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import { type Change, changesBetween } from '../../server/src/review/changes.js';
import { planRecords } from '../../server/src/review/records/planRecords.js';
import type { Facet, FactRecord } from '../../server/src/review/records/record.js';
import type { Value } from '../../server/src/review/value.js';
import { renamedText, reorderedText, respacedText } from '../rules/textTransformations.js';
import { planOf } from '../support/checker.js';

const EXAMPLES = ['linde.regie', 'vermeer.regie', 'bakker.regie'];

function planIn(text: string): Promise<PlanModel> {
  return planOf(text, 'examples/plan.regie');
}

function exampleText(name: string): string {
  return readFileSync(path.join('examples', name), 'utf8');
}

/** A record without the fact behind it, so that two plans can be compared. */
function said({ statement, name, values }: FactRecord): string {
  return JSON.stringify([statement, name, [...values].toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

function everythingSaid(records: readonly FactRecord[]): readonly string[] {
  return records.map(said).toSorted();
}

/** What the old plan says once each change has been made to it. */
function applied(old: readonly FactRecord[], changes: readonly Change[]): readonly FactRecord[] {
  const gone = new Set(changes.flatMap((change) => (change.kind === 'added' ? [] : [change.old.fact])));
  return [
    ...old.filter(({ fact }) => !gone.has(fact)),
    ...changes.flatMap((change) => {
      if (change.kind === 'removed') {
        return [];
      }
      return change.kind === 'added' ? [change.new] : [changedRecord(change)];
    }),
  ];
}

function changedRecord({ old, new: now, facets }: Extract<Change, { kind: 'changed' }>): FactRecord {
  const values = new Map<Facet, Value>(old.values);
  for (const { facet, to } of facets) {
    if (to) {
      values.set(facet, to);
    } else {
      values.delete(facet);
    }
  }
  return { ...old, name: now.name, values };
}

/** A plan, and the same plan after somebody worked on it: lines gone, days and amounts changed. */
const twoVersions = fc
  .record({
    seed: fc.integer({ min: 0, max: 500 }),
    cuts: fc.array(fc.nat(400), { maxLength: 4 }),
    edits: fc.array(fc.nat(400), { maxLength: 4 }),
  })
  .map(({ seed, cuts, edits }) => {
    const text = generatePlan({ seed, lines: 80 });
    const lines = text.split('\n');
    const isProperty = (line: string | undefined): boolean => /^ +[a-z-]+ [^{}]*$/.test(line ?? '');
    const dropped = new Set(cuts.map((cut) => cut % lines.length).filter((index) => isProperty(lines[index])));
    const edited = new Set(edits.map((edit) => edit % lines.length));
    const changed = lines
      .map((line, index) =>
        edited.has(index) ? line.replace(/2026-0[1-8]/, '2026-09').replace(/€ (\d)/, '€ 9$1') : line,
      )
      .filter((_, index) => !dropped.has(index));
    return { old: text, now: changed.join('\n') };
  });

describe('The changes between two versions of a plan', () => {
  for (const name of EXAMPLES) {
    it(`are none between ${name} and itself, reordered or laid out in another way`, async () => {
      const text = exampleText(name);
      const { facts } = await planIn(text);
      for (const same of [text, reorderedText(text), respacedText(text)]) {
        assert.deepEqual(changesBetween(facts, (await planIn(same)).facts), [], name);
      }
    });

    it(`are nothing but new names when every name in ${name} changes`, async () => {
      const text = exampleText(name);
      const [old, now] = [await planIn(text), await planIn(renamedText(text).text)];
      const changes = changesBetween(old.facts, now.facts);
      assert.ok(changes.length > 10);
      // A care profile is written like a name, and the test's renaming takes it for one.
      const said = changes.flatMap((change): readonly unknown[] =>
        change.kind === 'changed' ? change.facets.filter(({ facet }) => facet !== 'profiel') : [change],
      );
      assert.deepEqual(said, []);
    });
  }

  it('made to the old version give the new one', async () => {
    await fc.assert(
      fc.asyncProperty(twoVersions, async ({ old, now }) => {
        const [before, after] = [(await planIn(old)).facts, (await planIn(now)).facts];
        const changes = changesBetween(before, after);
        assert.deepEqual(everythingSaid(applied(planRecords(before), changes)), everythingSaid(planRecords(after)));
      }),
      { numRuns: 40, seed: 20_260_101 },
    );
  });

  it('made to one plan give quite another one', async () => {
    const [before, after] = [
      (await planIn(exampleText('linde.regie'))).facts,
      (await planIn(exampleText('bakker.regie'))).facts,
    ];
    assert.deepEqual(
      everythingSaid(applied(planRecords(before), changesBetween(before, after))),
      everythingSaid(planRecords(after)),
    );
  });
});

describe('what the methods of the field say', () => {
  const FRAME = `plan "Methoden"
periode 2026-01-01 t/m 2026-12-31
persoon Petra
prijslijst Lijst { bron "lijst" jaar 2025 prijs "Dag" € 95,00 per etmaal }
`;
  const cases: readonly (readonly [facet: Facet, from: string, to: string])[] = [
    ['post', 'referentie { post Lijst "Dag" 2 etmalen }', 'referentie { post Lijst "Dag" 3 etmalen }'],
    ['post', 'referentie { post "x" € 5,00 uit Wmo }', 'referentie { post "x" € 5,00 uit Zvw }'],
    ['daarna', 'netwerk Oma\ninzet A { daarna Oma }', 'netwerk Oma\ninzet A { daarna "niemand" }'],
    ['score', 'doel Rust { score 2026-03-01: -1 }', 'doel Rust { score 2026-03-01: 0 }'],
    ['band', 'netwerk Oma { band zwak }', 'netwerk Oma { band goed }'],
    ['belasting', 'netwerk Oma { belasting licht }', 'netwerk Oma { belasting zwaar }'],
    ['toelichting', 'zrm Petra 2026-01-05 { financien 2 }', 'zrm Petra 2026-01-05 { financien 2 toelichting "x" }'],
  ];
  for (const [facet, from, to] of cases) {
    it(`is reviewed: ${facet}, ${to}`, async () => {
      const [old, now] = await Promise.all([planIn(FRAME + from), planIn(FRAME + to)]);
      const [change] = changesBetween(old.facts, now.facts);
      assert.deepEqual(change?.kind === 'changed' && change.facets.map((one) => one.facet), [facet]);
    });
  }
});
