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

  it('a stream says which inzet its sum leaves out, as while one is being typed', async () => {
    const plan = (amount: string): string => `plan "A"
persoon Noor
budget € 200,00
geldstroom Geld| { wet Wmo budget € 100,00 }
inzet Hulp { dienst dagbesteding voor Noor uit Geld bedrag € 40,00 }
inzet Meer { dienst dagbesteding voor Noor uit Geld ${amount} }`;
    const note = '*Nog niet meegeteld, want de kosten zijn niet te berekenen: Meer.*';
    says(await shown(plan('bedrag €')), '| € 100,00 | € 40,00 | € 60,00 |', note);
    assert.ok(!(await shown(plan('bedrag € 50,00'))).includes('Nog niet meegeteld'));
    assert.ok(!(await shown(plan('pm'))).includes('Nog niet meegeteld'));
    says(await shown(plan('bedrag €').replace('|', '').replace('budget', 'bud|get')), '| € 200,00 |', note);
  });

  it('a person shows the age today and at both ends of the plan, and the birthdays on which the rules change', async () =>
    assert.equal(
      await shownInExample('linde', 'persoon ', 'Noor'),
      `**Noor** – dochter

- Geboren: zaterdag 15 maart 2008
- Leeftijd: nu 18 jaar; 17 jaar op 1 september 2025; 18 jaar op 31 december 2026

Verjaardagen die tellen:
- 18 op 15 maart 2026 (92 dagen geleden): volwassen: de Jeugdwet maakt plaats voor Wmo, Zvw of Wlz
- 21 op 15 maart 2029 (over ruim 2 jaar): pleegzorg kan doorlopen tot 21
- 23 op 15 maart 2031 (over ruim 4 jaar): verlengde jeugdhulp kan doorlopen tot 23`,
    ));

  it('a person who can have AOW is told that its age is not known here, and one who died gets no birthdays', async () => {
    const plan = (born: string, more = ''): string =>
      `plan "A"\nperiode 2026-01-01 t/m 2026-12-31\npersoon Jan| { geboren ${born} ${more} }`;
    const aow = 'AOW: de AOW-leeftijd verschilt per jaar en staat niet in Regieplan; zoek de datum na bij de SVB';
    says(await shown(plan('1961-12-31')), aow);
    assert.ok(!(await shown(plan('1962-01-01'))).includes('AOW'));
    const dead = await shown(plan('2009-05-01', 'overleden 2026-03-02'));
    says(dead, '- Overleden: 2 maart 2026\n- Leeftijd: 16 jaar op 1 januari 2026');
    assert.ok(!dead.includes('Verjaardagen'));
  });

  it('a goal shows how far it has come and who works on it, the network first', async () => {
    const text = await shownInExample('linde', 'doel ', 'Avondrust');
    says(text, 'ruzies per week, van 5 naar 1, laatste meting 3 op 3 november 2025');
    says(text, '- Voortgang: `█████░░░░░` 50% van de weg\n- Gereed: dinsdag 30 juni 2026 (over 15 dagen)');
    says(
      text,
      'Wie werkt hieraan:\n- Netwerk: Oma (oma van Noor)\n- Betaalde hulp: JeugdGgz (Helder), Gezinsbegeleiding (Oever)',
    );
  });

  it('an indicator shows its course and its measurements', async () => {
    assert.equal(
      await shown(
        'plan "A"\nindicator Ruzies| "per week" { meting 2026-01-05: 8 meting 2026-02-02: 4 meting 2026-03-02: 0 }',
      ),
      `**Ruzies** – per week

Verloop: \`█▄▁\`

| Dag | Meting |
| :--- | :--- |
| 5 januari 2026 | 8 |
| 2 februari 2026 | 4 |
| 2 maart 2026 | 0 |`,
    );
    assert.equal(await shown('plan "A"\nindicator Ruzies|'), '**Ruzies**\n\nnog niet gemeten');
  });

  const withTrigger = (more: string): string => `plan "A"
indicator Ruzies { meting 2026-05-04: 2 meting 2026-06-08: 5 }
persoon Marit
opschalen Meer| {
  als Ruzies > 3
  dan "Bellen"
  door Marit
  ${more}
}`;

  it('a trigger that fired shows the measurement, and who has to act by when', async () => {
    assert.equal(
      await shown(withTrigger('binnen 10 dagen')),
      `**Meer**

- Als: Ruzies \\> 3
- Dan: Bellen
- Wie: Marit
- Binnen: 10 dagen

**Afgegaan** op maandag 8 juni 2026 (7 dagen geleden): Ruzies was 5 op 8 juni 2026.

Marit doet dit uiterlijk op donderdag 18 juni 2026 (over 3 dagen).`,
    );
    says(
      await shown(withTrigger('binnen 5 dagen')),
      '**Te laat:** Marit had dit uiterlijk op zaterdag 13 juni 2026 moeten doen (2 dagen geleden).',
    );
    says(
      await shown(withTrigger('binnen 5 dagen opgevolgd 2026-06-09')),
      'Opgevolgd op dinsdag 9 juni 2026 (6 dagen geleden).',
    );
    says(await shown(withTrigger('')), 'Er staat niet bij binnen welke termijn iemand iets doet.');
  });

  it('a trigger that did not fire shows the last measurement', async () => {
    says(await shownInExample('linde', 'opschalen ', 'MeerRuzie'), 'Niet afgegaan: Ruzies was 3 op 3 november 2025.');
    says(
      await shown('plan "A"\nopschalen Meer| { als "er is een crisis" }'),
      'Niet te meten: kijk zelf of dit gebeurt.',
    );
    says(await shown('plan "A"\nopschalen Meer| { als Ruz'), 'Er is nog geen drempel om naar te kijken.');
  });

  it('a goal nobody works on says so', async () => says(await shown('plan "A"\ndoel Rust| "Rust"'), '- nog niemand'));

  it('a service shows what it is, who pays for it at which age, and what it is counted in', async () =>
    says(
      await shownInExample('linde', 'dienst ', 'dagbesteding'),
      '**dagbesteding** – Begeleiding groep (dagbesteding)',
      'Geteld in: dagdeel',
      '| Wmo | vanaf 18 jaar | gemeente | zin, pgb |',
      '| Jeugdwet | tot 18 jaar |',
      'Eigen bijdrage nu:\n- Wmo: Abonnementstarief per maand, per ongehuwde of per echtpaar (bedrag abonnementstarief) – Eigen bijdrage Wmo per maand: € 21,80',
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

  it('a coordinator’s post shows how much of the plan it covers', async () =>
    assert.equal(
      await shownInExample('linde', '\n', 'regisseur Samira'),
      `**regisseur** – Wie de regie over het plan heeft; op elke dag precies één.

**Samira** – regisseur

- Werkt bij: Wijkteam Noord
- Periode: 1 september 2025 t/m 31 december 2026
- Duur: alle 487 dagen van het plan`,
    ));

  it('a value that is spelled like a keyword is not one', async () =>
    assert.equal(await shown('beschikking A { door geme|ente }'), ''));

  it('texts, amounts and broken lines show nothing', async () => {
    for (const text of ['plan "Li|nde"', 'plan "Over WLZ-|01"', 'budget € 1|2,00', 'persoon Noor\n, , xy|z 12', '|']) {
      assert.equal(await shown(text), '', text);
    }
    assert.equal(await shownAt('', 0), '');
  });
});

describe('pointing at a date', () => {
  it('shows its day of the week and how far it is from today', async () => {
    assert.equal(await shown('evaluatie 2026-|06-22'), '**maandag 22 juni 2026** – over 7 dagen');
    assert.equal(await shown('evaluatie 2026-06-16|'), '**dinsdag 16 juni 2026** – morgen');
    assert.equal(await shown('evaluatie 22-06-2|026'), '**maandag 22 juni 2026** – over 7 dagen');
  });

  it('shows what happens on that day', async () => {
    const text = await shownInExample('linde', 'geldig ', '2026-03-15');
    assert.equal(text, '**zondag 15 maart 2026** – 92 dagen geleden\n\n- geen werkdag\n- Noor wordt 18');
    says(await shownInExample('linde', 'periode ', '2025-09-01'), '- eerste dag van het plan');
  });

  it('says nothing about a day that does not exist', async () =>
    assert.equal(await shown('evaluatie 2026-02-3|0'), ''));
});

describe('pointing at the code of a rule', () => {
  it('shows what the rule checks, where that stands in the law, and its page', async () => {
    const text = await shown('plan "A"\nafwijking WMO-|01 bij Hulp { }');
    says(
      text,
      '**WMO-01** – Maatwerk zonder onderzoek naar wat voorgaat – waarschuwing',
      '- [Wmo 2015, art. 2.3.2 lid 4](https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.2): gelezen in de wettekst zoals die in 2026 gold',
      '[Lees de hele uitleg](file:///regels/WMO-01.md)',
    );
    assert.equal(await shown('plan "A"\nsignaal Wachten { regel WMO-|01 }'), text);
    assert.equal(await shown('gids "A"\nbeleid { regel WMO|-01 fout }'), text);
    assert.equal(await shown('budget € 1,00 // volgens WMO-01|'), text);
  });

  it('shows what a problem of the text is', async () =>
    says(await shown('// TAAL-|20'), '**TAAL-20** – Eigenschap die er twee keer staat – fout'));

  it('says nothing about a code that no rule has', async () => assert.equal(await shown('// WMO-|99'), ''));
});
