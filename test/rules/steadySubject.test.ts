// Where a finding is about several equal sides, which one it stands on must not hang on the order of the text: a report
// that tells old findings from new ones knows a finding by its rule, its file and the name it stands on.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkText } from '../support/checker.js';
import { reorderedText } from './textTransformations.js';

const FOUR_PROVIDERS = ['Aster', 'Berk', 'Ceder', 'Den'].map(
  (name) => `aanbieder ${name} { soort zorgaanbieder }
inzet Hulp${name} {
  dienst begeleiding-individueel
  voor Els
  door ${name}
  periode 2026-01-01 t/m 2026-12-31
  omvang 1 uur per week
  tarief € 50,00 per uur
  uit Zvw
  bij Rust
}
`,
);

const PLAN = `plan "Veel mensen over de vloer"
periode 2026-01-01 t/m 2026-12-31

persoon Els { geboren 1984-03-02 }
doel Rust "Rust" {
  leefgebied huiselijke-relaties
  voor Els
  eigenaar Els
}
${FOUR_PROVIDERS.join('')}`;

describe('the side that a finding stands on', () => {
  for (const rule of ['KWA-12', 'PRV-02']) {
    it(`is the same in whatever order the plan is written: ${rule}`, async () => {
      const subjectsIn = async (text: string): Promise<readonly string[]> =>
        (await checkText(text)).remarks.flatMap(({ code, subject }) => (code === rule ? [subject ?? ''] : []));
      const subjects = await subjectsIn(PLAN);
      assert.equal(subjects.length, 1);
      assert.deepEqual(await subjectsIn(reorderedText(PLAN)), subjects);
    });
  }
});
