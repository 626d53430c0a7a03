import assert from 'node:assert/strict';
import { afterEach } from 'mocha';
import { speak } from './editor.js';
import { shown, shownAt, shownInExample } from './hovering.js';

function says(shownText: string, ...parts: readonly string[]): void {
  for (const part of parts) {
    assert.ok(shownText.includes(part), `expected "${part}" in\n${shownText}`);
  }
}

describe('pointing at a name', () => {
  afterEach(() => speak('nl'));

  it('a line of support shows how its cost comes about and what is left where it is paid from', async () => {
    const text = await shownInExample('linde', 'inzet ', 'Dagbesteding');
    says(
      text,
      '| 4 dagdelen per week | ≈ 41,71 weken | € 46,15 per dagdeel | **€ 7.700,46** |',
      '| WmoNoor (Wmo) | 100% | € 7.700,46 | **€ 36,09 te veel** |',
      '15 maart 2026 t/m 31 december 2026 (292 dagen)',
    );
  });

  it('a monthly price shows months and no volume', async () =>
    says(
      await shownInExample('bakker', 'inzet ', 'Schuldhulp'),
      '| 7 maanden | € 150,00 per maand | **€ 1.050,00** |',
    ));

  it('a one-off price shows no time', async () =>
    says(await shownInExample('bakker', 'inzet ', 'BijstandVoorEigenRisico'), '| € 385,00 in totaal | **€ 385,00** |'));

  it('a line without a price says so', async () =>
    says(await shownInExample('vermeer', 'inzet ', 'HuisartsEnApotheek'), 'nog geen prijs (pm)'));

  it('a line that misses something says what', async () => {
    const plan =
      'plan "A"\nperiode 2026-01-01 t/m 2026-12-31\npersoon Noor\ninzet Hulp| { dienst dagbesteding voor Noor uit Wmo tarief € 5,00 per uur';
    says(await shown(`${plan} }`), 'niet te berekenen: bij een prijs per uur hoort een omvang');
    says(await shown(`${plan} omvang 4 dagdelen per week }`), 'de omvang telt in dagdeel, het tarief in uur');
    says(await shown('plan "A"\ninzet Hulp| { dienst dagbesteding }'), 'niet te berekenen: er ontbreekt nog iets');
  });

  it('a line paid by two streams shows each part', async () => {
    const text = await shown(`plan "A"
periode 2026-01-01 t/m 2026-12-31
geldstroom A { wet Wmo budget € 100,00 }
geldstroom B { wet Jeugdwet }
persoon Noor
inzet Hulp| { dienst dagbesteding voor Noor tarief € 100,01 in totaal uit A 50%, B 50% }`);
    says(text, '| A (Wmo) | 50% | € 50,01 | € 49,99 |', '| B (Jeugdwet) | 50% | € 50,00 | geen budget |');
  });

  it('a stream shows budget, sum, what is too much, and its largest lines; from a reference as from itself', async () => {
    const expected = ['| € 10.000,00 | € 10.036,09 | **€ 36,09 te veel** |', '- Dagbesteding: € 7.700,46'];
    says(await shownInExample('linde', 'geldstroom ', 'WmoNoor'), ...expected);
    says(await shownInExample('linde', '  uit ', 'WmoNoor'), ...expected);
  });

  it('a person shows the age on the first and last day of the plan, and the birthday that changes the law', async () =>
    says(
      await shownInExample('linde', 'persoon ', 'Noor'),
      'Geboren: 15 maart 2008',
      '17 jaar op 1 september 2025; wordt 18 op 15 maart 2026; 18 jaar op 31 december 2026',
    ));

  it('a goal shows who works on it, the network first', async () => {
    const text = await shownInExample('linde', 'doel ', 'Avondrust');
    says(text, 'ruzies per week, van 5 naar 1, laatste meting 3 op 3 november 2025');
    says(text, '- Oma (oma van Noor)\n- JeugdGgz (Helder)\n- Gezinsbegeleiding (Oever)');
  });

  it('a goal nobody works on says so', async () => says(await shown('plan "A"\ndoel Rust| "Rust"'), '- nog niemand'));

  it('a service shows what it is, who pays for it at which age, and what it is counted in', async () =>
    says(
      await shownInExample('linde', 'dienst ', 'dagbesteding'),
      '**dagbesteding** – Begeleiding groep (dagbesteding)',
      'Geteld in: dagdeel',
      '| Wmo | vanaf 18 jaar | gemeente | zin, pgb |',
      '| Jeugdwet | tot 18 jaar |',
    ));

  it('a law shows who carries it out, who decides, and what it pays in this plan', async () =>
    says(
      await shownInExample('linde', 'geldstroom WmoNoor {\n  wet ', 'Wmo'),
      '**Wmo** – Wet maatschappelijke ondersteuning 2015',
      'Uitvoerder: gemeente',
      'Vormen: zin, pgb',
      'In dit plan: € 10.036,09',
    ));

  it('names of the guide are known too', async () => {
    says(await shownInExample('linde', 'regisseur ', 'Samira'), '**Samira** – regisseur', 'Werkt bij: Wijkteam Noord');
    says(await shownInExample('gids', 'levert ', 'dagbesteding'), 'Begeleiding groep (dagbesteding)');
  });

  it('in English when that is the language', async () => {
    speak('en');
    says(
      await shownInExample('linde', 'inzet ', 'Dagbesteding'),
      '× Duration',
      '**€ 36,09 too much**',
      '4 half-days per week',
    );
    says(await shown('plan|'), 'The plan of one household');
  });

  it('signs in a label are shown as they are written', async () =>
    says(
      await shown('plan "A"\npersoon Noor| "dochter *van* <b>|</b> `Marit`"'),
      String.raw`dochter \*van\* \<b\>\|\</b\> \`Marit\``,
    ));

  it('a name that leads nowhere shows nothing', async () =>
    assert.equal(await shown('plan "A"\ninzet A { voor Iemand| }'), ''));
});

describe('pointing at a word of the language', () => {
  it('says what it is for, in one line', async () => {
    assert.equal(
      await shown('inz|et A { }'),
      '**inzet** – Hulp: wat, voor wie, door wie, wanneer, hoeveel, en wie betaalt.',
    );
    assert.equal(
      await shown('inzet A { periode 2026-01-01 t|/m 2026-12-31 }'),
      '**t/m** – Tot en met: de laatste dag telt mee.',
    );
  });

  it('says what it is for in this statement', async () => {
    says(await shown('inzet A { do|or B }'), 'Wie de hulp geeft.');
    says(await shown('beschikking A { do|or gemeente }'), 'Wie heeft besloten.');
  });

  it('the household’s budget shows what is left of it', async () =>
    says(
      await shownInExample('linde', 'Geldstromen', 'budget'),
      '| € 24.700,00 | € 23.862,96 | € 837,04 |',
      '- en nog 2 posten',
    ));

  it('a value that is spelled like a keyword is not one', async () =>
    assert.equal(await shown('beschikking A { door geme|ente }'), ''));

  it('texts, amounts and broken lines show nothing', async () => {
    for (const text of ['plan "Li|nde"', 'budget € 1|2,00', 'persoon Noor\n, , xy|z 12', '|']) {
      assert.equal(await shown(text), '', text);
    }
    assert.equal(await shownAt('', 0), '');
  });
});
