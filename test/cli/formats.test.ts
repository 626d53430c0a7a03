// The forms that other programs read, each against what its readers publish about it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Schema, Validator } from 'jsonschema';
import { before, describe, it } from 'mocha';
import { z } from 'zod';
import { fingerprintsOf } from '../../server/src/cli/check/formats/fingerprint.js';
import { folderWith, goodPlan, ON_TEST_DAY, planWithError, regieplan } from './regieplan.js';

const FILES = ['examples/linde.regie', 'examples/vermeer.regie', 'examples/start/goed-plan.regie'];

/** SARIF 2.1.0 as published, with the errata. */
const SARIF_SCHEMA: Schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0.json'), 'utf8'),
);

/** What GitLab documents about the report of its Code Quality. */
const gitlabReport = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.hash('sha256'),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().refine((path) => !path.startsWith('./')),
      lines: z.strictObject({ begin: z.int().min(1), end: z.int().min(1) }),
    }),
  }),
);

/** A workflow command, as GitHub documents it: nothing unescaped in a property or in the message. */
const WORKFLOW_COMMAND =
  /^::(?:error|warning|notice) file=[^:,\n]+,line=[1-9]\d*,col=[1-9]\d*,endLine=[1-9]\d*,endColumn=[1-9]\d*,title=[A-Z]+-\d+::(?:[^%\r\n]|%25|%0A|%0D)+$/;

const sarifLog = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
      results: z.array(z.object({ ruleId: z.string(), partialFingerprints: z.record(z.string(), z.string()) })),
    }),
  ]),
});

describe('regieplan check for other programs', () => {
  let findings: number;

  async function checked(format: string, files: readonly string[] = FILES): Promise<string> {
    const { stdout, stderr } = await regieplan(['check', '--format', format, ...ON_TEST_DAY, ...files]);
    assert.equal(stderr, '');
    return stdout;
  }

  before(async () => {
    const report = z
      .object({ files: z.array(z.object({ findings: z.array(z.unknown()) })) })
      .parse(JSON.parse(await checked('json')));
    findings = report.files.reduce((sum, file) => sum + file.findings.length, 0);
    assert.ok(findings > 5);
  });

  it('writes SARIF that keeps to its schema, with every rule that it names', async () => {
    const text = await checked('sarif');
    const { errors } = new Validator().validate(JSON.parse(text), SARIF_SCHEMA);
    assert.deepEqual(
      errors.map(({ stack }) => stack),
      [],
    );
    const [run] = sarifLog.parse(JSON.parse(text)).runs;
    assert.equal(run.results.length, findings);
    const described = new Set(run.tool.driver.rules.map(({ id }) => id));
    assert.deepEqual(
      run.results.filter(({ ruleId }) => !described.has(ruleId) && !ruleId.startsWith('TAAL-')),
      [],
    );
  });

  it('refuses a log that does not keep to the schema', () => {
    const { errors } = new Validator().validate({ version: '2.1.0', runs: [{ results: [{}] }] }, SARIF_SCHEMA);
    assert.ok(errors.length > 0);
  });

  it('writes what GitLab reads', async () => {
    const report = gitlabReport.parse(JSON.parse(await checked('gitlab')));
    assert.equal(report.length, findings);
    assert.equal(new Set(report.map(({ fingerprint }) => fingerprint)).size, findings);
  });

  it('writes JUnit XML, one case per finding and one for a file without', async () => {
    const text = await checked('junit');
    assert.equal(XMLValidator.validate(text), true);
    const { testsuites } = z
      .object({
        testsuites: z.object({
          testsuite: z.array(
            z.object({ '@tests': z.coerce.number(), '@failures': z.coerce.number(), testcase: z.array(z.unknown()) }),
          ),
        }),
      })
      .parse(
        new XMLParser({
          ignoreAttributes: false,
          attributeNamePrefix: '@',
          isArray: (name) => name === 'testcase' || name === 'testsuite',
        }).parse(text),
      );
    assert.equal(testsuites.testsuite.length, FILES.length);
    for (const suite of testsuites.testsuite) {
      assert.equal(suite['@tests'], suite.testcase.length);
      assert.equal(suite['@failures'], JSON.stringify(suite.testcase).match(/"failure":/g)?.length ?? 0);
    }
  });

  it('writes workflow commands for GitHub', async () => {
    const lines = (await checked('github')).trimEnd().split('\n');
    assert.equal(lines.length, findings);
    for (const line of lines) {
      assert.match(line, WORKFLOW_COMMAND);
    }
  });

  it('writes a line of JSON per finding', async () => {
    const lines = (await checked('ndjson')).trimEnd().split('\n');
    const finding = z.object({ path: z.string(), rule: z.string(), fingerprint: z.hash('sha256') });
    assert.equal(lines.map((line) => finding.parse(JSON.parse(line))).length, findings);
  });

  for (const [format, empty] of [
    ['gitlab', []],
    ['json', { version: 1, shard: { index: 1, count: 999 }, files: [] }],
  ] as const) {
    it(`writes a whole document when there is nothing to say (${format})`, async () => {
      const folder = folderWith({ 'goed.regie': goodPlan() });
      const shard = format === 'json' ? ['--shard', '1/999'] : [];
      const { stdout } = await regieplan(['check', '--format', format, ...ON_TEST_DAY, ...shard], { folder });
      assert.deepEqual(JSON.parse(stdout), empty);
    });
  }

  it('keeps fingerprints while the text around a finding changes', async () => {
    const folder = folderWith({ 'plan.regie': planWithError() });
    const moved = folderWith({ 'plan.regie': `// een regel erbij\n\n${planWithError()}` });
    const marks = async (where: string): Promise<readonly unknown[]> => {
      const { stdout } = await regieplan(['check', '--format', 'gitlab', ...ON_TEST_DAY], { folder: where });
      return gitlabReport.parse(JSON.parse(stdout)).map(({ fingerprint }) => fingerprint);
    };
    assert.deepEqual(await marks(moved), await marks(folder));
  });

  it('tells findings of one rule about one fact apart', () => {
    const two = [
      { code: 'REG-01', subject: 'Samira' },
      { code: 'REG-01', subject: 'Samira' },
    ];
    assert.equal(new Set(fingerprintsOf('plan.regie', two).values()).size, 2);
  });
});

describe('regieplan check of a part, or of what is new', () => {
  const many = Object.fromEntries(
    Array.from({ length: 23 }, (_, index) => [
      `${index % 3 === 0 ? 'wijk-noord/' : index % 3 === 1 ? 'wijk/' : ''}plan-${index}.regie`,
      index % 5 === 0 ? planWithError(`Plan ${index}`) : goodPlan(`Plan ${index}`),
    ]),
  );

  it('gives byte for byte the whole report when the parts are merged', async () => {
    const folder = folderWith(many);
    const whole = await regieplan(['check', '--format', 'json', ...ON_TEST_DAY], { folder });
    const parts: Record<string, string> = {};
    for (const part of [1, 2, 3]) {
      const { stdout } = await regieplan(['check', '--format', 'json', '--shard', `${part}/3`, ...ON_TEST_DAY], {
        folder,
      });
      parts[`deel-${part}.json`] = stdout;
    }
    const results = folderWith(parts);
    const merged = await regieplan(['merge', 'deel-3.json', 'deel-1.json', 'deel-2.json'], { folder: results });
    assert.equal(merged.stdout, whole.stdout);
    assert.equal(merged.code, whole.code);
    const incomplete = await regieplan(['merge', 'deel-1.json', 'deel-3.json'], { folder: results });
    assert.equal(incomplete.code, 2);
    assert.match(incomplete.stderr, /2\/3 ontbreekt/);
    const again = await regieplan(['merge', 'deel-1.json', 'deel-1.json'], { folder: results });
    assert.equal(again.code, 2);
    assert.match(again.stderr, /staat in meer dan één verslag/);
  });

  it('checks the files of a list, one per line or separated by NUL', async () => {
    const names = Object.keys(many).slice(0, 4);
    const folder = folderWith({ ...many, 'lijst.txt': names.join('\n'), 'lijst0.txt': `${names.join('\0')}\0` });
    const named = await regieplan(['check', ...ON_TEST_DAY, ...names], { folder });
    for (const list of ['lijst.txt', 'lijst0.txt']) {
      const listed = await regieplan(['check', ...ON_TEST_DAY, '--files-from', list], { folder });
      assert.equal(listed.stdout, named.stdout);
    }
    const missing = await regieplan(['check', '--files-from', 'niet-daar.txt'], { folder });
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /De lijst niet-daar\.txt kan niet worden gelezen/);
  });

  it('reports only what an earlier report does not have', async () => {
    const folder = folderWith({ 'een.regie': planWithError('Een') });
    const before = await regieplan(['check', '--format', 'json', ...ON_TEST_DAY], { folder });
    assert.equal(before.code, 1);
    const later = folderWith({
      'een.regie': `// verschoven\n${planWithError('Een')}`,
      'twee.regie': planWithError('Twee'),
      'eerder.json': before.stdout,
    });
    const onlyOld = await regieplan(['check', '--baseline', 'eerder.json', ...ON_TEST_DAY, 'een.regie'], {
      folder: later,
    });
    assert.equal(onlyOld.code, 0);
    const { code, stdout } = await regieplan(['check', '--baseline', 'eerder.json', ...ON_TEST_DAY], { folder: later });
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, /een\.regie:\d/);
    assert.match(stdout, /twee\.regie:\d/);
  });

  for (const [words, says] of [
    [['check', '--shard', '4/3'], /--shard 4\/3 kan niet/],
    [['check', '--baseline', 'plan.regie'], /plan\.regie is geen verslag van Regieplan/],
    [['merge', 'niets.json'], /niets\.json kan niet worden gelezen/],
  ] as const) {
    it(`says what is wrong with ${words.join(' ')}`, async () => {
      const { code, stderr } = await regieplan(words, { folder: folderWith({ 'plan.regie': goodPlan() }) });
      assert.equal(code, 2);
      assert.match(stderr, says);
    });
  }
});
