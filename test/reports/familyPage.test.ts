import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { familyPage } from '../../server/src/reports/familyPage.js';
import { allRules } from '../../server/src/rules/registry.js';
import { EXAMPLES, exampleSubject, familyPageOf, wordsOf } from './planPages.js';

async function exampleWords(file: string, withAmounts = false): Promise<string> {
  return wordsOf(familyPage({ ...(await exampleSubject(file)), withAmounts }).body.toString());
}

describe('the page for the family', () => {
  it('holds their own words, the agreements, this month and whom to call', async () => {
    const words = await exampleWords('examples/linde.regie');
    assert.match(words, /Wat Noor wil Ik wil niet meer elke avond ruzie, en weten wie mij helpt als ik 18 ben\./);
    assert.match(
      words,
      /De avonden thuis verlopen rustig Gewoon samen eten zonder schreeuwen\. Hier gaat Marit over\./,
    );
    assert.match(words, /Wie doet wat in juni 2026/);
    assert.match(words, /Oma oma van Noor praktisch, emotioneel Noor, Marit 4 uur per week/);
    assert.match(words, /Samira van Wijkteam Noord\. Dit is jullie vaste aanspreekpunt/);
    assert.match(words, /Is die er niet\? Dan Ilse van Wijkteam Noord/);
  });

  it('leaves out what has ended and what starts later than this month', async () => {
    const words = await exampleWords('examples/linde.regie');
    assert.doesNotMatch(words, /Behandeling van Noor Noor/);
    assert.match(words, /Praktijk Helder Behandeling van Noor na haar 18e verjaardag/);
  });

  it('says what begins or ends this month', async () => {
    const words = wordsOf(
      await familyPageOf(`plan "Juni"
periode 2026-01-01 t/m 2026-12-31
persoon Noor { geboren 2008-03-15 }
aanbieder Oever "Zorggroep Oever" { soort zorgaanbieder }
inzet Begin { dienst dagbesteding  voor Noor  door Oever  periode 2026-06-10 t/m 2026-12-31  uit Wmo  pm }
inzet Eind { dienst dagbesteding  voor Noor  door Oever  periode 2026-01-01 t/m 2026-06-20  uit Wmo  pm }
inzet Voorbij { dienst dagbesteding  voor Noor  door Oever  periode 2026-01-01 t/m 2026-05-31  uit Wmo  pm }
`),
    );
    assert.match(words, /begint op 10 juni 2026/);
    assert.match(words, /stopt na 20 juni 2026/);
    assert.equal(words.match(/Zorggroep Oever/g)?.length, 2);
  });

  it('has no codes of rules, no laws and no amounts', async () => {
    for (const file of EXAMPLES) {
      const words = await exampleWords(file);
      for (const { code } of allRules) assert.ok(!words.includes(code), `${file}: ${code}`);
      assert.doesNotMatch(words, /€|Wmo|Wlz|Zvw|Jeugdwet/, file);
    }
  });

  it('says what this month costs when that is asked', async () => {
    assert.match(await exampleWords('examples/linde.regie', true), /Kost in deze maand .* € \d/);
  });

  it('says in each part what is not there yet', async () => {
    const words = wordsOf(await familyPageOf('plan "Leeg"\n'));
    for (const sentence of [
      'Die staan nog niet in het plan',
      'Er zijn nog geen doelen afgesproken',
      'In deze maand staat er niets in het plan',
      'Er is nog geen gesprek gepland',
      'Hierover is nog niets afgesproken',
      'Er is vandaag geen vaste regisseur',
    ]) {
      assert.ok(words.includes(sentence), sentence);
    }
  });
});
