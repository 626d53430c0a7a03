import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { ON_TEST_DAY, regieplan } from '../cli/regieplan.js';

interface Matcher {
  readonly name: string;
  readonly severity: string;
  readonly pattern: Readonly<Record<'file' | 'line' | 'column' | 'code' | 'message', number>> & {
    readonly regexp: string;
  };
}

describe('the problem matchers of the task', () => {
  for (const language of ['nl', 'en']) {
    it(`find every finding of the real output in ${language}, once, with its place and gravity`, async () => {
      const words = ['check', 'examples', '--taal', language, ...ON_TEST_DAY];
      const [text, json] = await Promise.all([regieplan(words), regieplan([...words, '--format', 'json'])]);
      assert.deepEqual(matched(text.stdout).toSorted(), reported(json.stdout).toSorted());
    });
  }

  it('find the findings in the colours of a terminal too, as VS Code hands them over or not', async () => {
    const plain = await regieplan(['check', 'examples', ...ON_TEST_DAY]);
    const coloured = plain.stdout.replace(/^(?=\S+\.regie:\d)/gm, '\r\u001b[2K');
    assert.notEqual(coloured, plain.stdout);
    assert.deepEqual(matched(coloured), matched(plain.stdout));
  });

  it('find nothing in sums and totals', () => {
    assert.deepEqual(
      matched('Linde (linde.regie): 3 fouten\n  Huishouden  € 1,00\n1 bestand nagekeken: 3 fouten\n'),
      [],
    );
  });
});

function matchers(): readonly Matcher[] {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.ok(hasMatchers(manifest));
  return manifest.contributes.problemMatchers;
}

function hasMatchers(
  manifest: unknown,
): manifest is { readonly contributes: { readonly problemMatchers: readonly Matcher[] } } {
  return JSON.stringify(manifest).includes('"problemMatchers":[{');
}

function matched(output: string): readonly string[] {
  return output.split('\n').flatMap((line) =>
    matchers().flatMap(({ severity, pattern }) => {
      const found = new RegExp(pattern.regexp).exec(line);
      const part = (index: number): string => found?.[index] ?? '';
      const { file, line: row, column, code } = pattern;
      assert.ok(!found || part(pattern.message) !== '');
      return found ? [`${severity} ${part(file)}:${part(row)}:${part(column)} ${part(code)}`] : [];
    }),
  );
}

const SHOWN_AS: ReadonlyMap<string, string> = new Map([['hint', 'info']]);

function reported(json: string): readonly string[] {
  const report: unknown = JSON.parse(json);
  assert.ok(hasFindings(report));
  return report.files.flatMap(({ path, findings }) =>
    findings.map(
      ({ rule, severity, range: { start } }) =>
        `${SHOWN_AS.get(severity) ?? severity} ${path}:${start.line + 1}:${start.character + 1} ${rule}`,
    ),
  );
}

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

function hasFindings(
  report: unknown,
): report is { readonly files: readonly { readonly path: string; readonly findings: readonly Finding[] }[] } {
  return typeof report === 'object' && report !== null && 'files' in report && Array.isArray(report.files);
}
