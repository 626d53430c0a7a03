import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Cents, cents } from '../../../server/src/domain/money.js';
import { CaseloadCounts } from '../../../server/src/reports/caseload/caseloadCounts.js';
import { caseloadAsCsv, caseloadAsJson, caseloadAsText } from '../../../server/src/reports/caseload/caseloadForms.js';
import {
  caseloadLines,
  LAW_COLUMNS,
  LEAST_PUBLISHED,
  publishedLines,
} from '../../../server/src/reports/caseload/caseloadTable.js';
import { type PlanCaseload, planCaseload } from '../../../server/src/reports/caseload/planCaseload.js';
import { catalogueOf } from '../../../server/src/texts/catalogue.js';
import { checkText, libraryTexts } from '../../support/checker.js';

/** Read on 15 June 2026. */
const PLAN = `plan "Sanders"
gebruik "gids.regie"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Tom { geboren 1984-11-30 }
organisatie Noord { soort gemeente }
medewerker Bram bij Noord { rol regisseur }
medewerker Ilse bij Noord { rol vervanger }
regisseur Bram vanaf 2026-01-01
vervanger Ilse
geldstroom WmoGeld { wet Wmo  budget € 1.000,00 }
indicator Post { meting 2026-02-02: 12  meting 2026-05-04: 14 }
inzet Begeleiding { dienst begeleiding-individueel  voor Tom  periode 2026-02-01 t/m 2026-03-31  tarief € 700,00 in totaal  uit WmoGeld }
opschalen Meer { als Post > 10  dan "bellen"  door Bram  binnen 5 dagen }
opschalen Opgevolgd { als Post > 13  dan "bellen"  door Bram  binnen 5 dagen  opgevolgd 2026-05-06 }
evaluatie 2026-03-02 { met Tom }
evaluatie 2026-04-02 { met Tom  gehouden 2026-04-02 }
evaluatie 2026-05-02 { met Tom }
evaluatie 2026-11-02 { met Tom }
`;

describe('what one household weighs in a caseload', () => {
  it('is counted from its plan, seen from the day on which it is read', async () => {
    const { plan, remarks } = await checkText(PLAN);
    assert.ok(plan);
    const found = planCaseload(plan, remarks);
    assert.deepEqual(found?.coordinators, [{ name: 'Bram', team: 'Noord' }]);
    assert.deepEqual([found.streams, found.total, [...found.laws]], [1, 70_000, [['Wmo', 70_000]]]);
    // That of 2 March was made up for on 2 April; that of 2 May was not.
    assert.equal(found.overdueEvaluations, 1);
    assert.equal(found.firedTriggers, 1);
    const open = remarks.filter(({ accepted, severity }) => !accepted && severity === 'warning');
    assert.ok(open.length > 0);
    assert.equal(found.findings.warning, open.length);
  });

  it('is nothing before the plan starts and after it has ended', async () => {
    for (const period of ['2026-06-16 t/m 2026-12-31', '2026-01-01 t/m 2026-06-14']) {
      const { plan, remarks } = await checkText(PLAN.replace('2026-01-01 t/m 2026-12-31', period));
      assert.ok(plan);
      assert.equal(planCaseload(plan, remarks), undefined);
    }
    const { plan } = await checkText(PLAN.replace('2026-01-01 t/m 2026-12-31', '2026-06-15 t/m 2026-06-15'));
    assert.ok(plan);
    assert.ok(planCaseload(plan, []));
  });

  it('has nobody on a day without a coordinator', async () => {
    const { plan } = await checkText(
      PLAN.replace('regisseur Bram vanaf 2026-01-01', 'regisseur Bram vanaf 2026-07-01'),
    );
    assert.ok(plan);
    assert.deepEqual(planCaseload(plan, [])?.coordinators, []);
  });
});

describe('the caseload of many plans', () => {
  it('has a row per coordinator and team, and counts a household with two coordinators once for their team', () => {
    const counts = counted([
      household({ coordinators: [{ name: 'Bram', team: 'Zuid' }] }),
      household({
        coordinators: [
          { name: 'Bram', team: 'Zuid' },
          { name: 'Nadia', team: 'Zuid' },
        ],
      }),
      household({ coordinators: [{ name: 'Bram', team: 'Noord' }] }),
      household({ coordinators: [] }),
    ]);
    assert.deepEqual(
      counts.perCoordinator.map(({ team, coordinator, counts: { households } }) => [team, coordinator, households]),
      [
        ['Noord', 'Bram', 1],
        ['Zuid', 'Bram', 2],
        ['Zuid', 'Nadia', 1],
        [undefined, undefined, 1],
      ],
    );
    assert.deepEqual(
      counts.perTeam.map(({ team, counts: { households } }) => [team, households]),
      [
        ['Noord', 1],
        ['Zuid', 2],
        [undefined, 1],
      ],
    );
    assert.equal(counts.total.counts.households, 4);
    assert.equal(counts.total.total, 4 * 100);
  });

  it('has a column for every law that is shipped with the product', async () => {
    const laws = libraryTexts().flatMap(({ text }) => [...text.matchAll(/^wet (\S+)/gm)].map(([, name = '']) => name));
    assert.deepEqual([...LAW_COLUMNS].toSorted(), laws.toSorted());
  });

  it('reads as a table, with what each law pays below it', () => {
    const counts = counted([household({}), household({})]);
    const text = caseloadAsText(caseloadLines(counts), counts.total, catalogueOf('nl').caseload);
    assert.equal(
      text,
      [
        'team   regisseur     som  huishoudens  geldstromen  evaluaties te laat  afspraken afgegaan  fouten  waarschuwingen  info',
        'Zuid   Bram       € 2,00            2            2                   0                   0       0               0     0',
        'samen             € 2,00            2            2                   0                   0       0               0     0',
        '',
        'wet  huishoudens     som',
        'Wmo            2  € 2,00',
        '',
      ].join('\n'),
    );
  });

  it('says so when no plan is running', () => {
    const counts = new CaseloadCounts();
    assert.equal(
      caseloadAsText(caseloadLines(counts), counts.total, catalogueOf('en').caseload),
      'No running plans found.\n',
    );
    assert.equal(caseloadAsJson(caseloadLines(counts)), '[]\n');
  });
});

describe('a caseload for publication', () => {
  it('shows nine nowhere and ten everywhere', () => {
    const nine = publishedLines(counted(households(9)));
    assert.deepEqual(
      nine.map(({ counts, total }) => [counts.households, counts.streams, total]),
      [[undefined, undefined, undefined]],
    );
    const ten = publishedLines(counted(households(10)));
    assert.deepEqual(
      ten.map(({ counts, total }) => [counts.households, counts.streams, total]),
      [[10, 10, 1000]],
    );
    const csv = caseloadAsCsv(nine, catalogueOf('nl').caseload);
    assert.match(csv, /^;Zuid;<10;<10;<10;<10;<10;<10;<10;;/m);
  });

  it('names no coordinator', () => {
    const lines = publishedLines(counted(households(12)));
    assert.doesNotMatch(caseloadAsJson(lines) + caseloadAsCsv(lines, catalogueOf('nl').caseload), /Bram/);
  });

  it('keeps the sum back when one law pays for fewer than ten households, which could be found by subtraction', () => {
    const [line] = publishedLines(
      counted([...households(12), household({ total: cents(900), laws: new Map([['Jeugdwet', cents(900)]]) })]),
    );
    assert.equal(line?.counts.households, 13);
    assert.equal(line.total, undefined);
    assert.equal(line.laws[LAW_COLUMNS.indexOf('Wmo')], 1200);
    assert.equal(line.laws[LAW_COLUMNS.indexOf('Jeugdwet')], undefined);
  });

  it('never shows a count below ten or money of fewer than ten households, whatever the plans', () => {
    const plan = fc
      .record({
        team: fc.constantFrom('Noord', 'Zuid', undefined),
        streams: fc.nat(3),
        law: fc.constantFrom('Wmo', 'Jeugdwet', 'EigenWet'),
        amount: fc.integer({ min: 1, max: 100_000 }),
        overdueEvaluations: fc.nat(2),
      })
      .map(({ team, streams, law, amount, overdueEvaluations }) =>
        household({
          coordinators: [{ name: 'Bram', team }],
          streams,
          total: cents(amount),
          laws: new Map([[law, cents(amount)]]),
          overdueEvaluations,
        }),
      );
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 60 }), (plans) => {
        for (const { team, counts, total, laws } of publishedLines(counted(plans))) {
          const own = plans.filter(({ coordinators }) => coordinators[0]?.team === team);
          assert.ok(Object.values(counts).every((count) => count === undefined || count >= LEAST_PUBLISHED));
          const paying = (law: string): number => own.filter((one) => one.laws.has(law)).length;
          laws.forEach((amount, index) => {
            assert.ok(amount === undefined || paying(LAW_COLUMNS[index] ?? '') >= LEAST_PUBLISHED);
          });
          const hidden = ['Wmo', 'Jeugdwet', 'EigenWet'].filter(
            (law) => paying(law) > 0 && paying(law) < LEAST_PUBLISHED,
          );
          assert.ok(total === undefined || hidden.length === 0);
        }
      }),
    );
  });
});

function counted(plans: readonly PlanCaseload[]): CaseloadCounts {
  const counts = new CaseloadCounts();
  for (const plan of plans) {
    counts.add(plan);
  }
  return counts;
}

function households(count: number): readonly PlanCaseload[] {
  return Array.from({ length: count }, () => household({}));
}

const ONE_EURO: Cents = cents(100);

function household(changes: Partial<PlanCaseload>): PlanCaseload {
  return {
    coordinators: [{ name: 'Bram', team: 'Zuid' }],
    streams: 1,
    total: ONE_EURO,
    laws: new Map([['Wmo', ONE_EURO]]),
    overdueEvaluations: 0,
    firedTriggers: 0,
    findings: { error: 0, warning: 0, info: 0, hint: 0 },
    ...changes,
  };
}
