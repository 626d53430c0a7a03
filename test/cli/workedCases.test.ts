import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { ON_TEST_DAY, regieplan } from './regieplan.js';
import { type CheckReport, readReport } from './report.js';

type FileReport = CheckReport['files'][number];

/** Rule, severity and subject; the first and last day and their number; the amount in euros. */
type WorkedFinding = readonly [
  rule: string,
  severity: string,
  subject: string,
  from?: string | undefined,
  to?: string | undefined,
  days?: number | undefined,
  amount?: number | undefined,
];

/** The worked cases of the rule catalogue (§6), as their author worked them out by hand; amounts in euros. */
const CASES: readonly {
  readonly file: string;
  readonly household: number;
  readonly laws: Readonly<Record<string, number>>;
  readonly lines: Readonly<Record<string, number>>;
  readonly findings: readonly WorkedFinding[];
}[] = [
  {
    file: 'examples/linde.regie',
    household: 23_862.96,
    laws: { Jeugdwet: 11_198.3, Wmo: 10_036.09, Zvw: 2_628.57 },
    lines: {
      JeugdGgz: 3_064.01,
      Gezinsbegeleiding: 8_134.29,
      Dagbesteding: 7_700.46,
      BasisGgz: 2_628.57,
      Begeleiding: 2_335.63,
    },
    findings: [
      ['BUD-01', 'error', 'WmoNoor', undefined, undefined, undefined, 36.09],
      ['DUP-02', 'warning', 'Begeleiding', '2026-03-15', '2026-12-31', 292, 2_327.66],
      ['JW-02', 'error', 'Begeleiding', '2026-03-14', '2026-03-14', 1, 7.97],
      ['JW-03', 'error', 'JeugdGgz', '2026-03-15', '2026-03-31', 17, 245.7],
    ],
  },
  {
    file: 'examples/vermeer.regie',
    household: 72_041.43,
    laws: { Wmo: 12_345.93, Zvw: 5_095.5, Wlz: 54_600 },
    lines: {
      HulpBijHuishouden: 1_666.29,
      Wijkverpleging: 5_095.5,
      Dagbesteding: 1_780.07,
      VolledigPakketThuis: 54_600,
      Scootmobiel: 1_140,
      Traplift: 4_850,
      HuisartsEnApotheek: 0,
      BegeleidingKees: 2_909.57,
    },
    findings: [
      ['BUD-07', 'info', 'HuisartsEnApotheek'],
      ['EB-02', 'warning', 'Abonnementstarief', '2026-04-01', '2026-12-31', 275, 196.2],
      ['WLZ-01', 'error', 'Dagbesteding', '2026-04-16', '2026-05-15', 30, 395.57],
      ['WLZ-02', 'error', 'HulpBijHuishouden', '2026-04-16', '2026-04-30', 15, 208.29],
    ],
  },
  {
    file: 'examples/bakker.regie',
    household: 34_969.65,
    laws: { Jeugdwet: 28_016.14, Wgs: 1_050, Participatiewet: 1_025, Wmo: 4_878.51 },
    lines: {
      AmbulanteHulp: 8_201.14,
      Jeugdbescherming: 8_775,
      PleegzorgDaan: 11_040,
      Schuldhulp: 1_050,
      BijstandVoorEigenRisico: 385,
      BijstandVoorInrichting: 640,
      BegeleidingPetra: 4_878.51,
    },
    findings: [
      ['BUD-01', 'error', 'WgsBakker', undefined, undefined, undefined, 50],
      ['KWA-04', 'error', 'Schoolverzuim'],
      ['PW-07', 'warning', 'BijstandVoorEigenRisico'],
      ['REG-02', 'error', 'Femke', '2026-06-01', '2026-06-07', 7],
      ['REG-04', 'warning', 'Femke', '2026-06-08', '2026-08-31', 85],
      ['REG-07', 'warning', 'OTS', '2026-06-20', '2026-12-31', 195],
      ['WGS-01', 'error', 'Ontruiming', '2026-06-11', '2026-06-11', 1],
    ],
  },
];

describe('the worked cases on the command line', () => {
  for (const { file, household, laws, lines, findings } of CASES) {
    describe(file, () => {
      let report: FileReport;
      before(async () => {
        const { stdout } = await regieplan(['check', file, '--format', 'json', ...ON_TEST_DAY]);
        report = readReport(stdout).files[0] ?? assert.fail('there is no report');
      });

      it('has the sums that were worked out', () => {
        assert.equal(report.sums.household, inCents(household));
        assert.deepEqual(report.sums.laws, allInCents(laws));
        assert.equal(sum(Object.values(report.sums.streams)), inCents(household));
        assert.deepEqual(Object.fromEntries(report.inzet.map(({ name, cost }) => [name, cost])), allInCents(lines));
      });

      it('has the findings that were worked out, and no other error or warning', () => {
        const isWorkedOut = ({ rule }: FileReport['findings'][number]): boolean =>
          findings.some(([code]) => code === rule);
        const counted = report.findings.filter(
          (finding) => finding.severity === 'error' || finding.severity === 'warning' || isWorkedOut(finding),
        );
        const found = counted.map(({ rule, severity, subject, overlap, amount }) => [
          rule,
          severity,
          subject,
          overlap?.from,
          overlap?.to,
          overlap?.days,
          amount ?? undefined,
        ]);
        const expected = findings.map(([rule, severity, subject, from, to, days, amount]) => [
          rule,
          severity,
          subject,
          from,
          to,
          days,
          amount === undefined ? undefined : inCents(amount),
        ]);
        assert.deepEqual(found.toSorted(byRule), expected);
      });
    });
  }
});

function inCents(euros: number): number {
  return Math.round(euros * 100);
}

function allInCents(amounts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(amounts).map(([name, euros]) => [name, inCents(euros)]));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function byRule([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
