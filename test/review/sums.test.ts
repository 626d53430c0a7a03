import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { generatePlan } from '../../bench/plans/plan.js';
import { type Cents, cents } from '../../server/src/domain/money.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import { comparePlans, isEmptyReview, type PlanVersion } from '../../server/src/review/comparison.js';
import { isSameHousehold } from '../../server/src/review/sameHousehold.js';
import { sumsBetween, totalSums } from '../../server/src/review/sums.js';
import { reorderedText, respacedText } from '../rules/textTransformations.js';
import { checkText, TEST_DAY } from '../support/checker.js';

async function versionOf(text: string): Promise<PlanVersion> {
  const { plan, remarks } = await checkText(text, 'examples/plan.regie');
  assert.ok(plan);
  return { plan, findings: remarks };
}

/** A plan before and after somebody changed prices, volumes and days of some of its lines. */
const edited = fc
  .record({
    seed: fc.integer({ min: 0, max: 400 }),
    edits: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 8 }),
  })
  .map(({ seed, edits }) => {
    const old = generatePlan({ seed, lines: 80 });
    const lines = old.split('\n');
    const editable = lines.flatMap((line, at) => (/^ +(tarief|omvang|periode) /.test(line) ? [at] : []));
    for (const [at, value] of edits) {
      const index = editable[at % editable.length] ?? 0;
      lines[index] = (lines[index] ?? '')
        .replace(/€ [\d.]+,\d\d/, `€ ${value},${String(value).padStart(2, '0')}`)
        .replace(/omvang [\d,]+/, `omvang ${(value % 9) + 1}`)
        .replace(/t\/m 2026-\d\d-\d\d/, 't/m 2026-11-30');
    }
    return { old, now: lines.join('\n') };
  });

/** What the lines of a plan cost, added up one by one. */
function costOfLines(plan: PlanModel): Cents {
  return cents(plan.householdDraws.reduce((sum, { amount }) => sum + amount, 0));
}

describe('The money in a review', () => {
  it('differs by exactly what the lines of both plans add up to, in all and per stream', async () => {
    let different = 0;
    await fc.assert(
      fc.asyncProperty(edited, async ({ old, now }) => {
        const [before, after] = [await versionOf(old), await versionOf(now)];
        const { household, streams } = comparePlans(before, after, TEST_DAY);
        assert.equal(household.difference, costOfLines(after.plan) - costOfLines(before.plan));
        different += household.difference === 0 ? 0 : 1;
        const reported = new Map(streams.map(({ name, difference }) => [name, difference]));
        for (const stream of after.plan.facts.streams) {
          const earlier = before.plan.facts.streams.find(({ name }) => name === stream.name);
          const difference = after.plan.streamTotal(stream) - (earlier ? before.plan.streamTotal(earlier) : 0);
          assert.equal(reported.get(stream.name) ?? 0, difference, stream.name);
        }
      }),
      { numRuns: 40, seed: 20_260_102 },
    );
    assert.ok(different > 10, `${different} of the edits cost something`);
  });

  it('of several plans is the sum of theirs, also when plans come and go', async () => {
    const plans = await Promise.all(
      ['linde', 'bakker', 'vermeer'].map(
        async (name) => (await versionOf(readFileSync(`examples/${name}.regie`, 'utf8'))).plan,
      ),
    );
    const [linde, bakker, vermeer] = plans;
    const { household, laws } = totalSums([sumsBetween(linde, bakker), sumsBetween(vermeer, undefined)]);
    assert.equal(
      household.difference,
      (bakker?.householdTotal ?? 0) - (linde?.householdTotal ?? 0) - (vermeer?.householdTotal ?? 0),
    );
    for (const { name, difference } of laws) {
      const of = (plan: PlanModel | undefined) =>
        [...(plan?.lawTotals ?? [])].find(([law]) => law.name === name)?.[1] ?? 0;
      assert.equal(difference, of(bakker) - of(linde) - of(vermeer), name);
    }
  });

  it('is nothing, and so is everything else, when a plan is reordered or laid out in another way', async () => {
    for (const name of ['linde', 'bakker', 'vermeer']) {
      const text = readFileSync(`examples/${name}.regie`, 'utf8');
      for (const same of [text, reorderedText(text), respacedText(text)]) {
        assert.ok(isEmptyReview(comparePlans(await versionOf(text), await versionOf(same), TEST_DAY)), name);
      }
    }
  });
});

describe('Two plans are about the same household', () => {
  it('when somebody in both has the same name and birthday, and not because they look alike', async () => {
    const linde = readFileSync('examples/linde.regie', 'utf8');
    const facts = async (text: string) => (await versionOf(text)).plan.facts;
    assert.ok(isSameHousehold(await facts(linde), await facts(linde.replace(/plan ".*"/, 'plan "Anders"'))));
    const others = linde.replaceAll(/geboren \d{4}/g, 'geboren 1999');
    assert.ok(!isSameHousehold(await facts(linde), await facts(others)));
  });
});
