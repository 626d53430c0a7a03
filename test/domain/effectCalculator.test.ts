import assert from 'node:assert/strict';
import { calculateEffect, type EffectCalculation } from '../../server/src/domain/effectCalculator.js';
import { checkText } from '../support/checker.js';

const FRAME = `plan "Vergelijken"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Petra { geboren 1988-09-09 }
prijslijst Lijst2025 {
  bron "eigen prijslijst"
  jaar 2025
  prijs "Dag in de opvang" € 95,00 per etmaal
  prijs "Uur politie" € 75,50 per uur
}
geldstroom WmoGeld { wet Wmo }
`;

const LINE = `inzet Hulp {
  dienst begeleiding-individueel
  voor Petra
  periode 2026-01-01 t/m 2026-12-31
  tarief € 1.000,00 in totaal
  uit WmoGeld
}
`;

async function calculated(text: string): Promise<EffectCalculation> {
  const { plan, remarks } = await checkText(FRAME + text);
  assert.deepEqual(
    remarks.filter(({ code }) => code.startsWith('TAAL')).map(({ code, message }) => `${code} ${message.nl}`),
    [],
  );
  const calculation = plan && calculateEffect(plan);
  assert.ok(calculation);
  return calculation;
}

describe('the cost of a post', () => {
  it('of a price list is quantity times price, with source and year of the list', async () => {
    const { reference } = await calculated(`${LINE}referentie { post Lijst2025 "dag in de OPVANG" 21 etmalen }`);
    const [post] = reference.posts;
    assert.deepEqual([post?.amount, post?.source, post?.year], [199_500, 'eigen prijslijst', 2025]);
  });

  it('in a rhythm counts over its own days, rounded once', async () => {
    const text = 'referentie { post Lijst2025 "Uur politie" 2 uur per week vanaf 2026-01-01 t/m 2026-01-10 }';
    const { reference } = await calculated(LINE + text);
    // 2 × 10/7 weeks × € 75,50 = € 215,714…
    assert.equal(reference.posts[0]?.amount, 21_571);
  });

  it('in minutes is counted at a price per hour', async () => {
    const { reference } = await calculated(`${LINE}referentie { post Lijst2025 "Uur politie" 90 minuten }`);
    assert.equal(reference.posts[0]?.amount, 11_325);
  });

  it('may have a source and a year of its own', async () => {
    const { reference } = await calculated(
      `${LINE}referentie { post Lijst2025 "Uur politie" 1 uur bron "politie" jaar 2024 }`,
    );
    assert.deepEqual([reference.posts[0]?.source, reference.posts[0]?.year], ['politie', 2024]);
  });
});

describe('a plan beside its reference', () => {
  it('says who pays and who benefits, law by law and by name', async () => {
    const { payers, difference } = await calculated(`${LINE}referentie {
  post "opname" € 3.000,00 uit Zvw bron "x" jaar 2026
  post "huurschuld" € 500,00 uit "woningcorporatie" bron "x" jaar 2026
  post "begeleiding" € 400,00 uit WmoGeld bron "x" jaar 2026
  post "boete" € 100,00 bron "x" jaar 2026
}`);
    assert.deepEqual(payers, [
      { payer: 'Wmo', plan: 100_000, reference: 40_000, difference: 60_000 },
      { payer: 'Zvw', plan: 0, reference: 300_000, difference: -300_000 },
      { payer: 'woningcorporatie', plan: 0, reference: 50_000, difference: -50_000 },
      { payer: undefined, plan: 0, reference: 10_000, difference: -10_000 },
    ]);
    assert.equal(
      difference,
      payers.reduce((sum, one) => sum + one.difference, 0),
    );
  });

  it('counts a line only for the days of the reference', async () => {
    const { planCost } = await calculated(`inzet Hulp {
  dienst begeleiding-individueel
  voor Petra
  periode 2026-01-01 t/m 2026-12-31
  omvang 7 uur per week
  tarief € 10,00 per uur
  uit WmoGeld
}
referentie {
  periode 2026-01-01 t/m 2026-01-31
  post "opname" € 600,00 bron "lijst" jaar 2026
}`);
    assert.equal(planCost, 31_000);
  });

  it('needs no price for help of the family’s own people', async () => {
    const { planCost, obstacles } = await calculated(`${LINE}inzet Oma {
  dienst mantelzorg
  voor Petra
  uit Informeel
}
zrm Petra 2026-01-05 { financien 2 }
zrm Petra 2026-06-01 { financien 2 }
referentie {
  post "opname" € 1.000,00 bron "lijst" jaar 2026
  effect financien van 2 naar 2
}`);
    assert.equal(planCost, 100_000);
    assert.deepEqual(obstacles, []);
  });

  it('names what stands in the way, and gives no cluster', async () => {
    const { obstacles, cluster } = await calculated(`inzet Hulp {
  dienst begeleiding-individueel
  voor Petra
  uit WmoGeld
}
referentie {
  post "opname" € 600,00 bron "lijst" jaar 2026
  effect financien van 2 naar 2
}`);
    assert.deepEqual(obstacles, [
      { kind: 'unpricedLine', name: 'Hulp' },
      { kind: 'unmeasured', name: 'financien' },
    ]);
    assert.equal(cluster, undefined);
  });

  it('is classified with the municipality’s own cut-offs, and says so', async () => {
    const measured = `zrm Petra 2026-01-05 { financien 2 }
zrm Petra 2026-06-01 { financien 4 }
${LINE}referentie {
  post "opname" € 1.100,00 bron "lijst" jaar 2026
  effect financien van 2 naar 2
}
`;
    const ours = await calculated(measured);
    assert.deepEqual([ours.cluster, ours.cutOffs.costChosenBy, ours.cutOffs.effectChosenBy], [2, 'product', 'product']);
    const theirs = await calculated(`gebruik "gids-met-grenzen.regie"\n${measured}`);
    assert.deepEqual(
      [theirs.cluster, theirs.cutOffs.costChosenBy, theirs.cutOffs.effectChosenBy],
      [1, 'policy', 'policy'],
    );
    assert.deepEqual(theirs.cutOffs.cost, { limited: 2, substantial: 9 });
  });
});
