import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CheckedText } from '../../server/src/check/checker.js';
import { formatIso } from '../../server/src/domain/day.js';
import { isRegieplanReport } from '../../server/src/language/lexer.js';
import { checkText, testServices } from '../support/checker.js';
import { formatted } from './formatting.js';
import { broken, mangled } from './mangled.js';

function regieFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.regie'))
    .map((name) => path.join(folder, name));
}

/** Everything a plan means that does not depend on where it stands. */
function meaningOf({ kind, plan, remarks }: CheckedText): unknown {
  return {
    kind,
    title: plan?.title,
    household: plan?.householdTotal,
    room: plan?.householdRoom,
    laws: [...(plan?.lawTotals ?? [])].map(([law, total]) => [law.name, total]),
    streams: plan?.facts.streams.map((stream) => [stream.name, plan.streamTotal(stream), plan.roomIn(stream)]),
    lines: plan?.facts.lines.map((line) => [line.name, plan.cost(line), line.persons.map(({ name }) => name)]),
    findings: remarks
      .map(({ code, severity, subject, overlap, amount, accepted, related }) =>
        JSON.stringify([
          code,
          severity,
          subject,
          overlap ? `${formatIso(overlap.from)} ${formatIso(overlap.to)}` : null,
          amount ?? null,
          accepted,
          related.map((other) => other.subject),
        ]),
      )
      .toSorted(),
  };
}

async function assertMeaningKept(text: string, file: string): Promise<string> {
  const result = formatted(text);
  assert.deepEqual(meaningOf(await checkText(result, file)), meaningOf(await checkText(text, file)));
  assert.equal(formatted(result), result, 'formatting twice changes more than formatting once');
  return result;
}

async function assertTidied(text: string, file: string): Promise<void> {
  assert.doesNotMatch(await assertMeaningKept(text, file), /\t|^ {5}| {5}\S/m);
}

const EXAMPLES = regieFilesIn('examples');
const RULE_PLANS = regieFilesIn('test/rules');
const parser = testServices().regieplan.parser.LangiumParser;
const LIBRARY = regieFilesIn('server/src/library');
/** What cannot be read stays as it is, so it is not made tidy either. */
const READABLE_RULE_PLANS = RULE_PLANS.filter((file) => {
  const { parserErrors, lexerReport } = parser.parse(readFileSync(file, 'utf8'));
  return parserErrors.length === 0 && isRegieplanReport(lexerReport) && lexerReport.layout.length === 0;
});

describe('formatting never changes what a document means', () => {
  for (const file of [...EXAMPLES, ...LIBRARY]) {
    it(`as it is: ${path.basename(file)}`, async () => {
      await assertMeaningKept(readFileSync(file, 'utf8'), file);
    });
  }

  it('in the plans that test the rules', async () => {
    for (const file of RULE_PLANS) {
      await assertMeaningKept(readFileSync(file, 'utf8'), file);
    }
  });

  for (const file of EXAMPLES) {
    it(`written carelessly: ${path.basename(file)}`, async () => {
      const text = readFileSync(file, 'utf8');
      const check = fc.asyncProperty(mangled(text), (careless) => assertTidied(careless, file));
      await fc.assert(check, { numRuns: 8 });
    });
  }

  it('written carelessly, in the plans that test the rules', async () => {
    const plans = fc
      .constantFrom(...READABLE_RULE_PLANS)
      .chain((file) => mangled(readFileSync(file, 'utf8')).map((text) => ({ file, text })));
    const check = fc.asyncProperty(plans, ({ text, file }) => assertTidied(text, file));
    await fc.assert(check, { numRuns: 100 });
  });

  it('half-typed or damaged', async () => {
    const texts = fc
      .constantFrom(...EXAMPLES, ...RULE_PLANS)
      .chain((file) => broken(readFileSync(file, 'utf8')).map((text) => ({ file, text })));
    const check = fc.asyncProperty(texts, async ({ text, file }) => {
      await assertMeaningKept(text, file);
    });
    await fc.assert(check, { numRuns: 150 });
  });
});
