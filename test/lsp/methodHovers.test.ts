import assert from 'node:assert/strict';
import { afterEach } from 'mocha';
import { speak } from './editor.js';
import { shown } from './hovering.js';

const FRAME = `periode 2026-01-01 t/m 2026-12-31
persoon Petra { geboren 1988-09-09 }
netwerk Oma { omvang 2 uur per week periode 2026-01-01 t/m 2026-01-07 akkoord 2026-01-01 band sterk belasting te-zwaar bij Rust }
prijslijst Lijst2025 { bron "eigen lijst" jaar 2025 prijs "Dag in de opvang" € 95,00 per etmaal }
inzet Hulp { dienst begeleiding-individueel voor Petra periode 2026-01-01 t/m 2026-06-30 tarief € 900,00 in totaal uit Wmo daarna Oma "komt vaker" }
zrm Petra 2026-01-05 { financien 1 }
zrm Petra 2026-06-01 { financien 3 }
`;

function says(text: string, ...parts: readonly string[]): void {
  for (const part of parts) {
    assert.ok(text.includes(part), `expected "${part}" in\n${text}`);
  }
}

describe('pointing at the methods of the field', () => {
  afterEach(() => speak('nl'));

  it('the reference shows the comparison, its cluster and whose cut-offs they are', async () =>
    says(
      await shown(
        `plan "A"\n${FRAME}ref|erentie { post Lijst2025 "Dag in de opvang" 10 etmalen uit Zvw effect financien van 1 naar 3 }`,
      ),
      '**referentie** –',
      '- Met dit plan: € 900,00',
      '- Zonder dit plan (referentie): € 950,00',
      '-€ 50,00 (-5,3% van de referentie)',
      '**3: goedkoper, met hetzelfde effect**',
      '| Zvw | € 0,00 | € 950,00 | -€ 950,00 |',
      'keuze van Regieplan',
    ));

  it('a reference that cannot be compared says what is missing', async () =>
    says(
      await shown(`plan "A"\n${FRAME}ref|erentie { effect huisvesting van 2 naar 1 }`),
      '**niet ingedeeld**',
      '- De referentie heeft geen post met een prijs.',
      '- Het leefgebied huisvesting is nog niet twee keer gescoord',
    ));

  it('the plan shows what is late and what comes', async () =>
    says(
      await shown(
        `pl|an "A"\n${FRAME}melding Schuld { wet Wgs gemeld 2026-05-04 }\ndoel Rust { gereed 2026-07-02 eigenaar Petra }`,
      ),
      'Wat er aankomt:\n- **te laat** – maandag 1 juni 2026',
      'doel Rust gereed – Petra',
    ));

  it('a goal shows its step in its own words, and its hours', async () =>
    says(
      await shown(
        `plan "A"\n${FRAME}doel Rust| { schaal -1: "er is een begin" schaal 0: "rust" score 2026-05-01: -1 }`,
      ),
      '- Stap op de schaal: −1 op 1 mei 2026 (gescoord): er is een begin',
      'Uren hulp in dit plan: 2 informeel, 0 betaald.',
    ));

  it('a line shows when it stops and who takes over', async () =>
    says(
      await shown(`plan "A"\n${FRAME}opschalen Meer { als "x" dan "y" bij Hulp| }`),
      '- Stopt: dinsdag 30 juni 2026 (over 15 dagen)',
      '- Daarna: Oma – komt vaker',
    ));

  it('someone of the network shows tie and load', async () =>
    says(await shown(`plan "A"\n${FRAME}akkoord Oma| 2026-01-01`), '- band: sterk', '- belasting: te-zwaar'));

  it('a price list shows its prices and their source', async () =>
    says(
      await shown(`plan "A"\n${FRAME}referentie { post Lijst2025| "Dag in de opvang" 10 etmalen }`),
      '**Lijst2025** – 2025',
      '| Dag in de opvang | € 95,00 per etmaal |',
      'eigen lijst',
    ));

  it('scores of the ZRM show their course', async () =>
    says(await shown(`plan "A"\n${FRAME}zr|m Petra 2026-06-15 { huisvesting 4 }`), '| financien | 1 → 3', '| +2 |'));

  it('speaks English when asked to', async () => {
    speak('en');
    says(await shown(`plan "A"\n${FRAME}ref|erentie { }`), 'not classified', 'The reference has no post with a price.');
  });

  for (const half of [
    'ref|erentie {',
    'ref|erentie { post Lijst2025 "Dag in de opvang"',
    'ref|erentie { post Onbekend "x" 3 uur effect financien van',
    'pl|an',
    'zr|m Petra',
    'zr|m Petra 2026-06-01 { financien',
  ]) {
    it(`answers while it is half typed: ${half}`, async () => {
      assert.equal(typeof (await shown(`${half.startsWith('pl') ? '' : `plan "A"\n${FRAME}`}${half}`)), 'string');
    });
  }
});
