import assert from 'node:assert/strict';
import { formatIso } from '../../server/src/domain/day.js';
import { type ManifestProblem, readManifest } from '../../server/src/exercises/manifest.js';
import { exercise, manifestText } from './exercising.js';

const FINDING = { regel: 'WLZ-01', ernst: 'fout', bij: 'Dagbesteding', hints: ['een', 'twee'] };

describe('the manifest of an exercise', () => {
  it('is read into days, cents and severities', () => {
    const { findings, readOn, clusters } = exercise({
      meldingen: [{ ...FINDING, van: '2026-04-16', tm: '2026-05-15', bedrag: '€ 1.395,57', aanvaard: true }],
      clusters: { oplossing: 4 },
    });
    assert.deepEqual(findings, [
      {
        rule: 'WLZ-01',
        severity: 'error',
        subject: 'Dagbesteding',
        overlap: { from: readOn + 73, to: readOn + 102 },
        amount: 139_557,
        staysAccepted: true,
        hints: ['een', 'twee'],
      },
    ]);
    assert.equal(formatIso(readOn), '2026-02-02');
    assert.deepEqual(clusters, { exercise: undefined, solution: 4 });
  });

  const wrong: readonly (readonly [what: string, changes: Readonly<Record<string, unknown>>, ManifestProblem])[] = [
    ['has no title', { titel: undefined }, { kind: 'missing', field: 'titel' }],
    ['has a title of spaces', { titel: '  ' }, { kind: 'wrong', field: 'titel' }],
    ['has a day that does not exist', { dag: '2026-02-30' }, { kind: 'wrong', field: 'dag' }],
    ['has a word nobody knows', { titels: 'x' }, { kind: 'unknown', field: 'titels' }],
    ['expects nothing', { meldingen: [] }, { kind: 'wrong', field: 'meldingen' }],
    [
      'has a finding with one hint',
      { meldingen: [{ ...FINDING, hints: ['een'] }] },
      { kind: 'wrong', field: 'meldingen[0].hints' },
    ],
    [
      'has a severity in English',
      { meldingen: [{ ...FINDING, ernst: 'error' }] },
      { kind: 'wrong', field: 'meldingen[0].ernst' },
    ],
    [
      'has an amount without cents',
      { meldingen: [{ ...FINDING, bedrag: '€ 12,5' }] },
      { kind: 'wrong', field: 'meldingen[0].bedrag' },
    ],
    [
      'has a first day alone',
      { meldingen: [{ ...FINDING, van: '2026-01-01' }] },
      { kind: 'missing', field: 'meldingen[0].tm' },
    ],
    [
      'has days in the wrong order',
      { meldingen: [{ ...FINDING, van: '2026-02-01', tm: '2026-01-01' }] },
      { kind: 'wrong', field: 'meldingen[0].tm' },
    ],
    ['has a cluster that does not exist', { clusters: { oefening: 7 } }, { kind: 'wrong', field: 'clusters.oefening' }],
  ];
  for (const [what, changes, problem] of wrong) {
    it(`is refused, with the place, when it ${what}`, () => {
      assert.deepEqual(readManifest(manifestText(changes)), { kind: 'problem', problem });
    });
  }

  it('is refused with the line when it is no JSON', () => {
    const read = readManifest('{\n  "titel": "Overdragen",\n  "leerpunt" oeps\n}');
    assert.deepEqual(read, { kind: 'problem', problem: { kind: 'notJson', line: 3 } });
  });

  it('is refused when it is JSON of another kind', () => {
    for (const text of ['[]', 'null', '"plan"', '12']) {
      assert.equal(readManifest(text).kind, 'problem', text);
    }
  });
});
