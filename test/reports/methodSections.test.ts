import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { planPage } from '../../server/src/reports/planPage/page.js';
import { exampleSubject, pageOf, sectionOf, subjectOf, wordsOf } from './planPages.js';

const METHODS = ['selfreliance', 'clock', 'effect', 'scaledown', 'bespoke'] as const;

const HEAD = `plan "Proef"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Noor "dochter" { geboren 2008-03-15 }
persoon Petra "moeder"
organisatie Wijkteam "Wijkteam Noord" { soort gemeente }
medewerker Samira bij Wijkteam { rol regisseur  mandaat € 5.000,00 }
aanbieder Oever "Zorggroep Oever" { soort zorgaanbieder }
`;

/** What a section says of a plan with these statements. */
async function said(id: string, statements: string): Promise<string> {
  return wordsOf(sectionOf(await pageOf(HEAD + statements), id));
}

describe('the methods on the page about a plan', () => {
  it('are not there as long as a plan does not use them', async () => {
    const page = await pageOf('plan "Leeg"\n');
    for (const id of METHODS) {
      assert.doesNotMatch(page, new RegExp(`part-${id}`), id);
    }
    assert.doesNotMatch(page, /Groeide het netwerk|Schaal van/);
  });

  it('speak English when asked', async () => {
    const subject = await exampleSubject('examples/goed/ggz.regie');
    const page = planPage({ ...subject, language: 'en' }).body.toString();
    assert.match(wordsOf(sectionOf(page, 'effect')), /Cluster 2: a little cheaper/);
    assert.match(wordsOf(sectionOf(page, 'clock')), /What a law or this plan asks for/);
    assert.match(wordsOf(sectionOf(page, 'scaledown')), /Stops Less sooner Afterwards/);
    assert.match(wordsOf(sectionOf(page, 'selfreliance')), /All charts are about the same time/);
    assert.match(wordsOf(sectionOf(page, 'bespoke')), /Barriers that were passed on/);
  });
});

describe('self-reliance over time', () => {
  const TWICE =
    'zrm Petra 2026-01-05 { financien 1 huisvesting 3 }\nzrm Petra 2026-06-01 { financien 3 }\nzrm Noor 2026-01-05 { justitie 5 }\n';

  it('has a small chart per person and domain, a higher score higher up, all on one scale of days', async () => {
    const page = sectionOf(await pageOf(HEAD + TWICE), 'selfreliance');
    assert.equal(page.match(/<svg class="small-chart"/g)?.length, 3);
    const [, points = ''] = /<polyline [^>]*points="([^"]*)"/.exec(page) ?? [];
    const [first = [], last = []] = points.split(' ').map((point) => point.split(',').map(Number));
    assert.ok((first[0] ?? 0) < (last[0] ?? 0));
    assert.ok((first[1] ?? 0) > (last[1] ?? 0));
    assert.match(page, /aria-label="Petra, financiën: 1 op 5 januari 2026, 3 op 1 juni 2026"/);
    const single = [...page.matchAll(/<circle class="score" cx="([^"]*)"/g)].map(([, x]) => Number(x));
    assert.equal(single.filter((x) => x === first[0]).length, 3, 'scores of one day stand below one another');
  });

  it('says the same in a table', async () => {
    const words = await said('selfreliance', TWICE);
    assert.match(words, /Petra financiën 1 \(5 januari 2026\), 3 \(1 juni 2026\) \+2/);
    assert.match(words, /Petra huisvesting 3 \(5 januari 2026\) één keer gescoord/);
  });
});

describe('the Effectencalculator on the page', () => {
  const PLAN = `geldstroom WmoGeld { wet Wmo  budget € 6.000,00 }
inzet Hulp { dienst begeleiding-individueel  voor Petra  door Oever  periode 2026-01-01 t/m 2026-12-31  bedrag € 1.000,00  uit WmoGeld }
`;
  const SCORES = 'zrm Petra 2026-01-05 { huisvesting 1 }\nzrm Petra 2026-12-01 { huisvesting 5 }\n';
  const REFERENCE = `referentie "zonder" {
  post "Ontruiming" € 4.000,00 2026-06-01 t/m 2026-06-30 uit "corporatie" bron "prijslijst" jaar 2025
  post "Opvang" € 1.000,00
  effect huisvesting van 1 naar 1
}
`;

  it('puts both stories beside each other, with the cluster, its cut-offs, the sources and who benefits', async () => {
    const words = await said('effect', PLAN + SCORES + REFERENCE);
    assert.match(words, /Met dit plan € 1\.000,00 Zonder dit plan \(referentie\) € 5\.000,00/);
    assert.match(words, /Verschil -€ 4\.000,00 \(-80% van de referentie\)/);
    assert.match(words, /Cluster 1: veel goedkoper, en veel meer effect/);
    assert.match(words, /vanaf 5% en is groot vanaf 25%.* keuze van Regieplan/);
    assert.match(words, /Ontruiming prijslijst \(2025\) € 4\.000,00/);
    assert.match(words, /Opvang geen bron genoemd € 1\.000,00/);
    assert.match(words, /Wmo € 1\.000,00 € 0,00 € 1\.000,00 betaalt meer/);
    assert.match(words, /corporatie € 0,00 € 4\.000,00 -€ 4\.000,00 bespaart/);
    assert.match(words, /huisvesting 0 \+4 \+4/);
  });

  it('draws both on the same days, what did not happen in outline', async () => {
    const page = sectionOf(await pageOf(HEAD + PLAN + SCORES + REFERENCE), 'effect');
    const bar = (kind: string): readonly number[][] =>
      [...page.matchAll(new RegExp(`<rect class="${kind}" x="([^"]*)" y="[^"]*" width="([^"]*)"`, 'g'))].map(
        ([, x, width]) => [Number(x), Number(width)],
      );
    const [ours] = bar('line');
    const [june, whole] = bar('instead');
    assert.deepEqual(whole, ours, 'a post without days fills the same period as a line of the whole plan');
    assert.ok((june?.[1] ?? 0) < (ours?.[1] ?? 0) / 10 && (june?.[0] ?? 0) > (ours?.[0] ?? 0));
    assert.match(wordsOf(page), /Ontruiming referentie 1 juni 2026 t\/m 30 juni 2026 € 4\.000,00/);
  });

  it('says why something is not classified', async () => {
    const words = await said('effect', PLAN + REFERENCE);
    assert.match(words, /Cluster niet ingedeeld/);
    assert.match(words, /Het leefgebied huisvesting is nog niet twee keer gescoord/);
  });
});

describe('the legal clock on the page', () => {
  const TERMS = `melding Vraag { wet Wmo  gemeld 2026-05-04 }
afspraak Bel "School bellen" { door Samira  gereed 2026-06-01 }
evaluatie 2026-03-01 { met Petra, Samira  gehouden 2026-03-02 }
`;

  it('is one list in the order of time, each with its state in words and its source', async () => {
    const words = await said('clock', TERMS);
    assert.match(words, /Termijnen .*1 jun 2026 afspraak “School bellen” gereed Samira te laat dit plan/);
    assert.match(
      words,
      /15 jun 2026 laatste dag voor het onderzoek \(Vraag\) komt Wmo 2015 art\. 2\.3\.2 lid 1 \(gelezen in de wettekst van 2026\)/,
    );
    assert.match(words, /laatste dag van het plan komt dit plan/);
  });

  it('keeps what is past or done below', async () => {
    const page = sectionOf(await pageOf(HEAD + TERMS), 'clock');
    const [, past = ''] = page.split('<details');
    assert.match(wordsOf(past), /Noor wordt 18 voorbij/);
    assert.match(wordsOf(past), /evaluatie van het plan Petra, Samira te laat, op 2 mrt 2026/);
  });
});

describe('scaling down on the page', () => {
  const LINES = `inzet Hulp { dienst begeleiding-individueel  voor Petra  door Oever  periode 2026-01-01 t/m 2026-03-31  uit Wmo  daarna Samira "belt elke maand" }
inzet Opvang { dienst dagbesteding  voor Petra  door Oever  periode 2026-01-01 t/m 2026-12-31  uit Wmo }
`;

  it('tells when each line stops and who takes over, and what is not agreed', async () => {
    const words = await said('scaledown', LINES);
    assert.match(words, /31 mrt 2026 Samira: belt elke maand/);
    assert.match(words, /31 dec 2026 \(met het plan\) nog niet afgesproken nog niet afgesproken/);
  });

  it('says once what holds for every line', async () => {
    const words = await said(
      'scaledown',
      `${LINES}afschalen Minder { als "het loopt"  dan "Om de week"  door Samira }\n`,
    );
    assert.match(words, /31 dec 2026 \(met het plan\) zoals voor alle inzet nog niet afgesproken/);
    assert.match(words, /Voor alle inzet: Om de week \(als het loopt\)/);
    assert.equal(words.split('Om de week').length, 2);
  });

  it('says for a line what is agreed about that line', async () => {
    const words = await said(
      'scaledown',
      `${LINES}afschalen Minder { als "het loopt"  dan "Om de week"  door Samira  bij Opvang }\n`,
    );
    assert.match(words, /31 dec 2026 \(met het plan\) Om de week \(als het loopt\) nog niet afgesproken/);
    assert.doesNotMatch(words, /Voor alle inzet/);
  });
});

describe('the network on the page', () => {
  const GROWN = `doel Rust "Rust in huis" { voor Noor }
netwerk Oma { relatie familie  steunt Noor  omvang 2 uur per week  akkoord 2026-01-01  bij Rust }
netwerk Buur { relatie buur  steunt Noor  omvang 1 uur per week  akkoord 2026-03-01 }
netwerk Tante { relatie familie  steunt Noor  akkoord 2026-01-01  periode 2026-01-01 t/m 2026-02-01 }
`;

  it('tells whether it grew since the plan began, in people and in hours', async () => {
    const words = await said('network', GROWN);
    assert.match(words, /Groeide het netwerk tussen 1 januari 2026 en 15 juni 2026\? Ja/);
    assert.match(words, /mensen die akkoord zijn 2 2 uren in de week vanaf die dag 2 3/);
    assert.match(words, /Erbij gekomen: Buur\. Niet meer erbij: Tante\./);
    assert.match(words, /Rust in huis 104,29 0/);
  });

  it('says nothing of growth as long as no day has passed', async () => {
    const subject = await subjectOf(HEAD.replace('periode 2026-01-01', 'periode 2026-06-15') + GROWN);
    assert.doesNotMatch(planPage(subject).body.toString(), /Groeide het netwerk/);
  });
});

describe('a goal with a scale', () => {
  const SCALE =
    'schaal -2 "elke avond ruzie"\n  schaal -1 "om de dag"\n  schaal 0 "eens in de week"\n  schaal +1 "eens in de maand"\n';

  it('shows the steps, the one that was reached, and which is not described', async () => {
    const words = await said(
      'goals',
      `doel Rust "Rust in huis" {\n  voor Noor\n  ${SCALE}  score 2026-02-01: -2\n  score 2026-05-01: -1\n}\n`,
    );
    assert.match(words, /Schaal van −2 tot \+2 · −1 op 1 mei 2026 \(gescoord\)/);
    assert.match(
      words,
      /−2 elke avond ruzie −1 nu om de dag 0 eens in de week \+1 eens in de maand \+2 nog niet beschreven/,
    );
    assert.match(words, /2 scores als tabel .* 1 februari 2026 −2 1 mei 2026 −1/);
  });

  it('says that nothing was scored', async () => {
    assert.match(await said('goals', `doel Rust {\n  voor Noor\n  ${SCALE}}\n`), /Er is nog geen stap gescoord\./);
  });
});

describe('bespoke solutions on the page', () => {
  const LINE =
    'regisseur Samira bij Wijkteam vanaf 2026-01-01\ninzet Boerderij "Werken op de boerderij" { dienst dagbesteding  voor Petra  door Oever  uit Wmo }\n';

  it('are weighed by the value triangle, with the decision and its mandate', async () => {
    const page = sectionOf(
      await pageOf(`${HEAD}${LINE}afwijking WMO-04 bij Boerderij {
  omdat "Daar wordt zij rustig."
  perspectief "Petra werkt en woont weer thuis."
  jaarkosten € 38.000,00
  rendement van € 4.550,00 naar € 3.692,00 "de dagbesteding vervalt"
  legitimering "Iedereen krijgt deze afweging."
  betrokkenheid "Petra wil dit."
  akkoord Samira 2026-03-09
}
signaal Plek "bewoners verliezen hun plek" { regel WMO-04  wet Wmo  aan "beleid"  verstuurd 2026-03-10 }
`),
      'bespoke',
    );
    const words = wordsOf(page);
    assert.match(words, /Afwijking van WMO-04: Werken op de boerderij Daar wordt zij rustig\./);
    assert.match(words, /Perspectief over een jaar Petra werkt en woont weer thuis\./);
    assert.match(words, /Alle hulp kost nu per jaar € 38\.000,00/);
    assert.match(words, /Rendement de dagbesteding vervalt; .*€ 4\.550,00.*€ 3\.692,00 \(verschil -€ 858,00\)/);
    assert.match(words, /Legitimering Iedereen krijgt deze afweging\. Betrokkenheid Petra wil dit\./);
    assert.match(words, /Besluit Samira, 9 maart 2026, mandaat tot € 5\.000,00/);
    assert.match(words, /bewoners verliezen hun plek WMO-04, Wmo beleid 10 mrt 2026/);
    assert.match(page, /aria-label="Waardendriehoek: rendement, legitimering en betrokkenheid onderbouwd"/);
    assert.equal(page.match(/class="filled"/g)?.length, 3);
  });

  it('say which side of the triangle nobody substantiated, in words and by shape', async () => {
    const page = sectionOf(
      await pageOf(
        `${HEAD}${LINE}afwijking WMO-04 bij Boerderij { omdat "Daarom."  betrokkenheid "Petra wil dit." }\nsignaal Plek { aan "beleid" }\n`,
      ),
      'bespoke',
    );
    const words = wordsOf(page);
    assert.match(words, /Rendement nog niet onderbouwd Legitimering nog niet onderbouwd Betrokkenheid Petra wil dit\./);
    assert.match(words, /Besluit nog geen akkoord/);
    assert.match(words, /Plek beleid nog niet verstuurd/);
    assert.equal(page.match(/class="filled"/g)?.length, 1);
    assert.equal(page.match(/class="tick"/g)?.length, 1);
    assert.equal(page.match(/class="open"/g)?.length, 2);
  });
});
