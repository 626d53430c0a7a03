import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { parseIsoDay } from '../../server/src/domain/day.js';
import { comparePlans, type PlanVersion, type Review } from '../../server/src/review/comparison.js';
import { checkText } from '../support/checker.js';
import { SMALL } from './smallPlan.js';

const TODAY = parseIsoDay('2026-06-15') ?? assert.fail();
const LINDE = readFileSync('examples/linde.regie', 'utf8');

async function versionOf(text: string): Promise<PlanVersion> {
  const { plan, remarks } = await checkText(text, 'examples/plan.regie');
  assert.ok(plan);
  return { plan, findings: remarks };
}

async function reviewOf(old: string, now: string): Promise<Review> {
  return comparePlans(await versionOf(old), await versionOf(now), TODAY);
}

/** The text with one stretch of it replaced. */
function edited(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${from} does not stand in the text`);
  return changed;
}

describe('A review of two versions of a plan', () => {
  it('finds nothing between a plan and itself', async () => {
    const review = await reviewOf(LINDE, LINDE);
    assert.deepEqual(
      [review.attention, review.changes, review.streams, review.laws, review.goalsLeftAlone, review.newAllocations],
      [[], [], [], [], [], []],
    );
    assert.equal(review.household.difference, 0);
    assert.deepEqual([review.findings.added, review.findings.solved], [[], []]);
    assert.ok(review.findings.remaining.length > 0);
  });

  it('counts what the changes cost, per stream and in all, to the cent', async () => {
    const now = edited(SMALL, '€ 50,00 per uur', '€ 56,00 per uur');
    const [before, after] = [await versionOf(SMALL), await versionOf(now)];
    const review = comparePlans(before, after, TODAY);
    const difference = after.plan.householdTotal - before.plan.householdTotal;
    assert.ok(difference > 60_000);
    assert.equal(review.household.difference, difference);
    assert.deepEqual(
      review.streams.map(({ name, difference: more }) => [name, more]),
      [['jeugd', difference]],
    );
  });

  const weakened: readonly (readonly [what: string, from: string | RegExp, to: string, weakening: string])[] = [
    ['a safety agreement is removed', /opschalen .*\n/, '', 'safetyAgreementRemoved'],
    ['it lost its owner', ' door Samira binnen', ' binnen', 'triggerLostOwner'],
    ['it may take longer', 'binnen 2 werkdagen', 'binnen 2 weken', 'triggerLoosened'],
    ['it takes more to be met', 'verzuim > 8', 'verzuim > 12', 'triggerLoosened'],
    ['it is no longer about safety', ' soort veiligheid }', ' }', 'triggerNoLongerSafety'],
    ['an agreement on less help is gone', /afschalen .*\n/, '', 'triggerRemoved'],
    ['an agreement on less help is about fewer lines', ' bij gesprekken, maatje }', ' bij maatje }', 'triggerNarrowed'],
    ['nobody is to take over any more', ' daarna Moeder', '', 'afterwardsRemoved'],
    ['the evaluation is later', 'evaluatie 2026-06-30', 'evaluatie 2026-09-30', 'evaluationLater'],
    ['the evaluation is gone', /evaluatie .*\n/, '', 'evaluationRemoved'],
    ['the family is not at the evaluation', 'met Moeder, Samira', 'met Samira', 'evaluationNarrowed'],
    ['the consent is gone', /toestemming .*\n/, '', 'consentRemoved'],
    ['the consent covers more', 'gegevens "verzuim"', 'gegevens "verzuim en gezondheid"', 'consentWidened'],
    [
      'another coordinator came without a hand-over',
      'regisseur Samira bij Wijkteam vanaf 2026-01-01\n',
      'regisseur Samira bij Wijkteam vanaf 2026-01-01 t/m 2026-06-30\nregisseur Ilse bij Wijkteam vanaf 2026-07-01\n',
      'coordinatorWithoutHandover',
    ],
  ];
  for (const [what, from, to, weakening] of weakened) {
    it(`puts first that ${what}`, async () => {
      const { attention } = await reviewOf(SMALL, edited(SMALL, from, to));
      assert.deepEqual(
        attention.map((point) => point.weakening),
        [weakening],
      );
    });
  }

  it('says nothing of what makes a plan stronger', async () => {
    const stronger = [
      edited(SMALL, 'binnen 2 werkdagen', 'binnen 1 werkdagen'),
      edited(SMALL, 'verzuim > 8', 'verzuim > 6'),
      edited(SMALL, 'evaluatie 2026-06-30', 'evaluatie 2026-05-30'),
      edited(SMALL, ' bij gesprekken, maatje }', ' }'),
      edited(SMALL, ' daarna Moeder', ' daarna Samira, Moeder'),
      `${SMALL}evaluatie 2026-11-30 { met Moeder, Samira }\n`,
      edited(
        SMALL,
        'regisseur Samira bij Wijkteam vanaf 2026-01-01\n',
        'regisseur Samira bij Wijkteam vanaf 2026-01-01 t/m 2026-06-30 { overdracht 2026-06-28 }\nregisseur Ilse bij Wijkteam vanaf 2026-07-01\n',
      ),
    ];
    for (const now of stronger) {
      assert.deepEqual((await reviewOf(SMALL, now)).attention, []);
    }
  });

  it('names a line under way of which the volume changes, and a goal that nobody works on any more', async () => {
    const more = await reviewOf(SMALL, edited(SMALL, '2 uur per week', '3 uur per week'));
    assert.deepEqual(
      more.newAllocations.map(({ name }) => name),
      ['gesprekken'],
    );
    const alone = await reviewOf(SMALL, edited(edited(SMALL, /inzet gesprekken.*\n/, ''), /inzet maatje.*\n/, ''));
    assert.deepEqual(
      alone.goalsLeftAlone.map(({ name }) => name),
      ['school'],
    );
  });

  it('tells new and solved findings from those that were there', async () => {
    const tight = edited(SMALL, 'budget € 5.000,00', 'budget € 1.000,00');
    const { findings } = await reviewOf(SMALL, tight);
    const back = await reviewOf(tight, SMALL);
    assert.deepEqual(
      findings.added.map(({ code }) => code),
      back.findings.solved.map(({ code }) => code),
    );
    assert.equal(findings.remaining.length, back.findings.remaining.length);
  });
});
