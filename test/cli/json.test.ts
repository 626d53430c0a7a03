import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { validate } from 'jsonschema';
import { before, describe, it } from 'mocha';
import { folderWith, goodPlan, ON_TEST_DAY, planWithError, regieplan } from './regieplan.js';
import { type CheckReport, readReport } from './report.js';

describe('regieplan check --format json', () => {
  let text: string;
  let report: CheckReport;
  before(async () => {
    ({ stdout: text } = await regieplan(['check', 'examples', '--format', 'json', ...ON_TEST_DAY]));
    report = readReport(text);
  });

  it('keeps to the JSON Schema that is published', () => {
    const schema: object = JSON.parse(readFileSync('docs/check.schema.json', 'utf8'));
    const { errors } = validate(JSON.parse(text), schema);
    assert.deepEqual(errors, []);
  });

  it('is told apart by the JSON Schema from something else', () => {
    const schema: object = JSON.parse(readFileSync('docs/check.schema.json', 'utf8'));
    const [file] = report.files;
    for (const wrong of [{ version: 2, files: [] }, { version: 1 }, { version: 1, files: [{ ...file, sums: 5 }] }]) {
      assert.notDeepEqual(validate(wrong, schema).errors, []);
    }
  });

  it('names a guide by its municipality, without sums or lines', () => {
    const guide = report.files.find(({ path }) => path === 'examples/gids.regie');
    assert.deepEqual(guide, {
      path: 'examples/gids.regie',
      title: 'Voorbeeldstad',
      sums: { household: 0, streams: {}, laws: {} },
      inzet: [],
      findings: [],
    });
  });

  it('counts lines and characters from zero', async () => {
    const folder = folderWith({ 'plan.regie': 'plan "Kort"\n  onzin\n' });
    const { stdout } = await regieplan(['check', '--format', 'json'], { folder });
    const [finding] = readReport(stdout).files[0]?.findings.filter(({ rule }) => rule === 'TAAL-05') ?? [];
    assert.deepEqual(finding?.range, { start: { line: 1, character: 2 }, end: { line: 1, character: 7 } });
  });

  it('points at the other side also in another file', () => {
    const findings = report.files.flatMap((file) => file.findings);
    const related = findings.filter(({ rule }) => rule === 'REG-04').flatMap((finding) => finding.related);
    assert.deepEqual(
      related.map(({ subject, path }) => [subject, path]),
      [
        ['AmbulanteHulp', 'examples/bakker.regie'],
        ['Oever', 'examples/gids.regie'],
      ],
    );
  });

  it('speaks English when asked to, and says the same', async () => {
    const words = ['check', 'examples/linde.regie', '--format', 'json', ...ON_TEST_DAY];
    const dutch = readReport((await regieplan(words)).stdout).files[0]?.findings ?? [];
    const english = readReport((await regieplan([...words, '--taal', 'en'])).stdout).files[0]?.findings ?? [];
    assert.match(english.find(({ rule }) => rule === 'BUD-01')?.message ?? '', /over budget/);
    const codes = (findings: typeof dutch): readonly string[] =>
      findings.map(({ rule, subject }) => `${rule} ${subject}`);
    assert.deepEqual(codes(english), codes(dutch));
    assert.ok(english.every(({ message }, index) => message !== dutch[index]?.message));
  });

  it('is a whole report, too, when nothing could be read', async () => {
    const { stdout, code } = await regieplan(['check', 'weg.regie', '--format', 'json'], { folder: folderWith({}) });
    assert.equal(code, 2);
    assert.deepEqual(readReport(stdout), { version: 1, files: [] });
  });

  it('holds what could be read when something else could not', async () => {
    const folder = folderWith({ 'a.regie': new Uint8Array([0xff]), 'b.regie': goodPlan(), 'c.regie': planWithError() });
    const { stdout, code } = await regieplan(['check', '--format', 'json'], { folder });
    assert.equal(code, 2);
    assert.deepEqual(
      readReport(stdout).files.map(({ path, findings }) => [path, findings.length]),
      [
        ['b.regie', 0],
        ['c.regie', 1],
      ],
    );
  });

  it('leaves a cost open that the plan does not say enough about', async () => {
    const folder = folderWith({
      'plan.regie': `${goodPlan()}inzet Maatje { dienst vrijwilligersmaatje  voor Marit  periode 2026-02-01 t/m 2026-02-31 }\n`,
    });
    const { stdout } = await regieplan(['check', '--format', 'json'], { folder });
    assert.deepEqual(readReport(stdout).files[0]?.inzet, [{ name: 'Maatje', cost: null, from: null, to: null }]);
  });
});
