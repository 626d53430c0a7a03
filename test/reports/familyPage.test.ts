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
    assert.match(words, /Oma oma van Noor helpt met gewone dingen, luistert en leeft mee Noor, Marit 4 uur per week/);
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

  it('says in plain words how one sees that it goes worse or well, and what happens then', async () => {
    const words = await exampleWords('examples/linde.regie');
    assert.match(words, /Gaat het slechter\? Dat zien we hieraan: ruzies per week, meer dan 6\. Dan: Extra gesprek/);
    assert.match(words, /Gaat het goed\? Dat zien we hieraan: ruzies per week, hoogstens 1 \(8 weken lang\)\. Dan:/);
    const twice = wordsOf(
      await familyPageOf(`plan "Vaker"
periode 2026-01-01 t/m 2026-12-31
indicator Boetes "boetes"
opschalen Meer { als "iemand blijft weg." of Boetes stijgt  dan "Bellen." }
afschalen Minder { als Boetes <= 0 en Boetes < 5  dan "Minder vaak" }
`),
    );
    assert.match(twice, /hieraan: iemand blijft weg\.; of boetes, steeds meer\. Dan: Bellen\. /);
    assert.match(twice, /hieraan: boetes, geen; en ook boetes, minder dan 5\. Dan: Minder vaak\./);
  });

  it('says what worked out, who keeps an agreement, and which day has passed', async () => {
    const words = wordsOf(
      await familyPageOf(`plan "Gelukt"
periode 2026-01-01 t/m 2026-12-31
persoon Noor
persoon Marit
indicator Ruzies "ruzies" { meting 2026-05-01: 1 }
doel Rust "Rust in huis" { voor Noor  eigenaar Marit  meet Ruzies van 5 naar 1  gereed 2026-07-01 }
doel School "Naar school" { voor Noor  gereed 2026-06-01 }
afspraak Bellen "School bellen" { door Marit  gereed 2026-06-01 }
afspraak Eten "Samen eten" { door Marit, Noor  gedaan 2026-06-02 }
afspraak Fiets "Fiets maken" { gereed 2026-07-01 }
`),
    );
    assert.match(words, /Rust in huis Dit is gelukt\. Hier gaat Marit over\. Naar school Dat wilden we op 1 juni 2026/);
    assert.match(words, /School bellen Dit doet Marit; zou op 1 juni 2026 klaar zijn/);
    assert.match(words, /Samen eten Dit doen Marit en Noor; gedaan op 2 juni 2026/);
    assert.match(words, /Fiets maken voor 1 juli 2026/);
  });

  it('speaks English when asked', async () => {
    const page = familyPage({ ...(await exampleSubject('examples/linde.regie')), language: 'en', withAmounts: false });
    const words = wordsOf(page.body.toString());
    assert.match(words, /helps with everyday things, listens and is there/);
    assert.match(words, /Are things going well\? We see that by this: ruzies per week, at most 1 \(for 8 weeks\)\./);
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
