import assert from 'node:assert/strict';
import { calculateEffect } from '../../server/src/domain/effectCalculator.js';
import type { Cluster } from '../../server/src/domain/effectClusters.js';
import { checkText } from '../support/checker.js';

/** A plan of so many euros beside a reference of € 1.000, and the change in ZRM score beside a reference without change. */
async function clusterOf(euros: number, effect: number): Promise<Cluster | undefined> {
  const first = effect < 0 ? 5 : 1;
  const { plan } = await checkText(`plan "Vergelijken"
periode 2026-01-01 t/m 2026-12-31
persoon Petra { geboren 1988-09-09 }
zrm Petra 2026-06-01 { financien ${first + effect} }
zrm Petra 2026-01-05 { financien ${first} }
inzet Hulp {
  dienst begeleiding-individueel
  voor Petra
  periode 2026-01-01 t/m 2026-12-31
  tarief € ${euros},00 in totaal
  uit Wmo
}
referentie {
  post "opname" € 600,00 bron "lijst" jaar 2026
  post "politie" € 400,00 bron "lijst" jaar 2026
  effect financien van 3 naar 3
}`);
  assert.ok(plan);
  const comparison = calculateEffect(plan);
  assert.ok(comparison);
  assert.equal(comparison.effect, effect);
  return comparison.cluster;
}

describe('the clusters of the Effectencalculator', () => {
  const cases: readonly (readonly [euros: number, effect: number, cluster: Cluster | undefined])[] = [
    [750, 4, 1],
    [751, 4, undefined],
    [950, 1, 2],
    [751, 3, 2],
    [750, 3, undefined],
    [951, 1, undefined],
    [750, 0, 3],
    [950, 0, 3],
    [951, 0, 4],
    [1049, 0, 4],
    [1049, -1, undefined],
    [1050, 1, 5],
    [1050, 3, 5],
    [1050, 4, undefined],
    [1050, 0, 6],
    [2000, -2, 6],
    [500, -1, undefined],
  ];
  for (const [euros, effect, cluster] of cases) {
    it(`€ ${euros} against € 1.000 with ${effect} points more is ${cluster ?? 'not named'}`, async () => {
      assert.equal(await clusterOf(euros, effect), cluster);
    });
  }
});
