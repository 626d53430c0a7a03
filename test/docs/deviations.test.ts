import assert from 'node:assert/strict';
import path from 'node:path';
import type { Remark } from '../../server/src/check/check.js';
import { folderWith } from '../cli/regieplan.js';
import { checkText } from '../support/checker.js';
import { completed, type Example, referenceExamples } from './referenceExamples.js';

const FILE = 'docs/voorbeeld.regie';

describe('what the language reference says about deviating', () => {
  it('shows a deviation that is complete: its finding is accepted, and nothing else is found', async () => {
    const remarks = await remarksOf(exampleWith('afwijking REG-05'));
    assert.deepEqual(
      remarks.map(({ code, severity, accepted }) => [code, severity, accepted]),
      [['REG-05', 'hint', true]],
    );
  });

  it('is right that a deviation that misses something accepts nothing, and that its finding is still there', async () => {
    const example = exampleWith('afwijking REG-05');
    const remarks = await remarksOf(example, (text) => text.replace(/rendement van .* naar € \S+ /, 'rendement '));
    assert.deepEqual(remarks.map(({ code, accepted }) => [code, accepted]).toSorted(), [
      ['KWA-06', false],
      ['REG-05', false],
    ]);
  });

  it('is right that a deviation that meets nothing is reported, with a fix that takes it away', async () => {
    const example = exampleWith('afwijking REG-05');
    const remarks = await remarksOf(
      example,
      (text) => `${text}\nmedewerker Ilse bij Wijkteam { rol vervanger }\nvervanger Ilse\n`,
    );
    const idle = remarks.find(({ code }) => code === 'TAAL-51');
    assert.equal(idle?.fixes().length, 1);
  });

  it('shows the amount of a guide as the rule about it asks for it', async () => {
    const guide = exampleWith('bedrag afschalen-boven');
    const folder = folderWith({ 'gids.regie': completed(guide) });
    const plan = `plan "Kort en duur"
gebruik "gids.regie"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Tom { geboren 1984-11-30 }
inzet Begeleiding {
  dienst begeleiding-individueel
  voor Tom
  periode 2026-02-01 t/m 2026-03-31
  tarief AMOUNT in totaal
  uit Wmo
}
`;
    const found = async (amount: string): Promise<readonly string[]> => {
      const { remarks } = await checkText(plan.replace('AMOUNT', amount), path.join(folder, 'plan.regie'));
      return remarks.flatMap(({ code }) => (code === 'KWA-05' ? [code] : []));
    };
    assert.deepEqual(await found('€ 5.000,00'), []);
    assert.deepEqual(await found('€ 5.000,01'), ['KWA-05']);
  });
});

function exampleWith(start: string): Example {
  const example = referenceExamples().find(({ text }) => text.includes(`\n${start}`) || text.startsWith(start));
  assert.ok(example, `no example has ${start}`);
  return example;
}

async function remarksOf(example: Example, change = (text: string): string => text): Promise<readonly Remark[]> {
  const { remarks } = await checkText(change(completed(example)), FILE);
  return remarks;
}
