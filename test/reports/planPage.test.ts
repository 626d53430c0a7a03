import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { pageDocument } from '../../server/src/reports/pageDocument.js';
import { planPage } from '../../server/src/reports/planPage/page.js';
import { EXAMPLES, exampleSubject, pageOf, sectionOf, wordsOf } from './planPages.js';

const SECTIONS = [
  'household',
  'coordination',
  'goals',
  'network',
  'interventions',
  'timeline',
  'budget',
  'escalation',
  'appointments',
  'findings',
];

const EMPTY = 'plan "Leeg"\n';

const HEAD = `plan "Proef"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Noor "dochter" { geboren 2008-03-15 }
organisatie Wijkteam "Wijkteam Noord" { soort gemeente }
medewerker Samira bij Wijkteam { rol regisseur }
medewerker Joost bij Wijkteam { rol regisseur }
aanbieder Oever "Zorggroep Oever" { soort zorgaanbieder }
`;

describe('the page about a plan', () => {
  it('has its sections in order, the own network before the professionals', async () => {
    const page = await pageOf(EMPTY);
    const found = [...page.matchAll(/<h2 id="([a-z]+)">/g)].map(([, id]) => id);
    assert.deepEqual(found, SECTIONS);
  });

  it('says in every section what is not there yet', async () => {
    const page = await pageOf(EMPTY);
    for (const id of ['household', 'goals', 'network', 'interventions', 'timeline', 'escalation', 'appointments']) {
      assert.match(sectionOf(page, id), /class="empty"/, id);
    }
    assert.match(wordsOf(sectionOf(page, 'coordination')), /Er is nog geen regisseur/);
    assert.match(wordsOf(sectionOf(page, 'budget')), /geen budget/);
    assert.match(wordsOf(page), /Nog geen periode/);
  });

  it('says that there is nothing to object to when there is nothing', async () => {
    const page = planPage(await exampleSubject('examples/start/goed-plan.regie')).body.toString();
    assert.match(wordsOf(sectionOf(page, 'findings')), /De controle heeft niets aan te merken/);
  });

  it('shows text of the plan as text, whatever it holds', async () => {
    const evil = "<script>alert(1)</script>'&<img src=x onerror=alert(2)>";
    const page = await pageOf(`${HEAD.replace('Proef', evil).replace('dochter', evil)}
kracht Noor "${evil}"
netwerk Oma "${evil}" { relatie familie  steunt Noor  akkoord 2026-01-01 }
doel Rust "${evil}" { voor Noor  woorden "${evil}" }
inzet Hulp "${evil}" { dienst jeugdhulp-ambulant  voor Noor  door Oever  uit Jeugdwet  pm }
opschalen Meer { als "${evil}"  dan "${evil}"  door Samira  binnen 5 dagen }
afspraak Bel "${evil}" { door Samira }
`);
    assert.doesNotMatch(page, /<script|<img/);
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&#39;&amp;&lt;img/);
  });

  it('gives each picture a name, and a table that says the same', async () => {
    for (const file of EXAMPLES) {
      const page = planPage(await exampleSubject(file)).body.toString();
      for (const [svg] of page.matchAll(/<svg(?![^>]*aria-hidden)[^>]*>/g)) {
        assert.match(svg, /role="img" aria-label(ledby)?="[^"]+"/);
      }
      for (const [figure] of page.matchAll(/<figure class="(?:eco-map|timeline|scores)">.*?<\/figure>/gs)) {
        assert.match(figure, /<details class="as-table">.*<table role="table">/s);
      }
    }
  });

  it('is the same page for the same plan', async () => {
    for (const file of EXAMPLES) {
      const [once, again] = [await exampleSubject(file), await exampleSubject(file)];
      assert.equal(pageDocument(planPage(once)), pageDocument(planPage(again)));
    }
  });

  it('has no style and no script on any element, so that a strict policy leaves it whole', async () => {
    for (const file of EXAMPLES) {
      const page = planPage(await exampleSubject(file, true)).body.toString();
      assert.doesNotMatch(page, /<script| style="| on[a-z]+="|javascript:/i);
    }
  });

  it('says where everything is written only when it stands beside the text', async () => {
    const [alone, beside] = [false, true].map(async (besideText) =>
      planPage(await exampleSubject('examples/linde.regie', besideText)).body.toString(),
    );
    assert.doesNotMatch((await alone) ?? '', /data-line|<button/);
    assert.match((await beside) ?? '', /<h1 data-line="0"/);
    assert.match((await beside) ?? '', /<button type="button" class="place" data-line="\d+"/);
  });

  it('needs nothing from elsewhere as a file', async () => {
    const file = pageDocument(planPage(await exampleSubject('examples/linde.regie')));
    assert.match(file, /^<!DOCTYPE html>\n<html lang="nl">/);
    assert.doesNotMatch(file, /https?:|url\((?!#)|@import|<link|src=/);
    assert.match(file, /default-src 'none'/);
    assert.match(file, /size: A4/);
  });

  it('speaks English when asked', async () => {
    const page = planPage({ ...(await exampleSubject('examples/linde.regie')), language: 'en' }).body.toString();
    assert.match(wordsOf(page), /Coordinator now Samira/);
    assert.doesNotMatch(
      wordsOf(page.replace(/<section class="part part-findings".*/s, '')),
      /Bevindingen|Regisseur nu/,
    );
  });
});

describe('the sections of the page', () => {
  it('show the budget bars with room, excess and what is precisely spent', async () => {
    const page = planPage(await exampleSubject('examples/bakker.regie')).body.toString();
    const budget = wordsOf(sectionOf(page, 'budget'));
    assert.match(budget, /Huishouden € 34\.969,65 € 35\.925,00 € 955,35 over/);
    assert.match(budget, /Wgs Bakker \(Wgs\) € 1\.050,00 € 1\.000,00 € 50,00 te veel/);
    assert.match(budget, /Pw Bakker \(Participatiewet\) € 1\.025,00 € 1\.025,00 precies op/);
    assert.match(sectionOf(page, 'budget'), /aria-label="€ 1\.050,00 gepland van € 1\.000,00"/);
    assert.equal(sectionOf(page, 'budget').match(/<rect class="excess"/g)?.length, 1);
  });

  it('show on the timeline the days without a coordinator and the days that clash', async () => {
    const bakker = sectionOf(planPage(await exampleSubject('examples/bakker.regie')).body.toString(), 'timeline');
    assert.match(wordsOf(bakker), /Geen regisseur Regie 1 juni 2026 t\/m 7 juni 2026/);
    assert.match(bakker, /<rect class="gap"/);
    const linde = sectionOf(planPage(await exampleSubject('examples/linde.regie')).body.toString(), 'timeline');
    assert.match(wordsOf(linde), /botst: 15 maart 2026 t\/m 31 maart 2026/);
    assert.match(linde, /<rect class="conflict"/);
    assert.match(linde, /class="today"/);
  });

  it('show both coordinators of days that have two', async () => {
    const page = await pageOf(`${HEAD}regisseur Samira bij Wijkteam vanaf 2026-01-01 t/m 2026-06-30
regisseur Joost bij Wijkteam vanaf 2026-06-01
`);
    assert.match(
      wordsOf(sectionOf(page, 'coordination')),
      /Samira en Joost allebei regisseur: 1 juni 2026 t\/m 30 juni 2026/,
    );
    assert.match(wordsOf(sectionOf(page, 'timeline')), /Meer dan één regisseur/);
  });

  it('show how far a goal is, by its last measurement', async () => {
    const goal = (measurements: string): Promise<string> =>
      pageOf(`${HEAD}indicator Ruzies "ruzies per week" {
${measurements}
}
doel Rust "Rust in huis" { voor Noor  meet Ruzies van 5 naar 1 }
`).then((page) => wordsOf(sectionOf(page, 'goals')));
    assert.match(
      await goal('  meting 2026-01-05: 5\n  meting 2026-03-05: 3'),
      /Op weg ruzies per week · van 5 naar 1 · laatst 3, op 5 maart 2026/,
    );
    assert.match(await goal('  meting 2026-01-05: 1'), /Bereikt/);
    assert.match(await goal('  meting 2026-01-05: 5'), /Nog bij het begin/);
    assert.match(await goal('  meting 2026-01-05: 7'), /Verder weg dan bij het begin/);
    assert.match(await goal(''), /Nog niet gemeten/);
  });

  it('show which agreement on scaling has started, and before when someone acts', async () => {
    const ladder = (measurements: string, rest = ''): Promise<string> =>
      pageOf(`${HEAD}indicator Verzuim "dagen verzuim per maand" {
${measurements}
}
opschalen Meer { als Verzuim > 3  dan "Gesprek met school"  door Samira  binnen 5 dagen ${rest} }
`).then((page) => wordsOf(page));
    assert.match(await ladder('  meting 2026-06-12: 4'), /Nu in actie komen: Gesprek met school/);
    assert.match(
      await ladder('  meting 2026-06-12: 4'),
      /Gestart De meting van 12 juni 2026 geeft aanleiding; handel uiterlijk op 17 juni 2026/,
    );
    assert.match(await ladder('  meting 2026-05-12: 4'), /Te laat De meting van 12 mei 2026/);
    assert.match(
      await ladder('  meting 2026-05-12: 4', ' opgevolgd 2026-05-14'),
      /Opgevolgd De meting van 12 mei 2026 gaf aanleiding; opgevolgd op 14 mei 2026/,
    );
    assert.match(await ladder('  meting 2026-05-12: 3'), /Niet aan de orde/);
    assert.match(await ladder(''), /Nog niet gemeten/);
    assert.doesNotMatch(await ladder('  meting 2026-05-12: 3'), /Nu in actie komen/);
  });

  it('show in the eco-map who is there, by shape and line', async () => {
    const page = sectionOf(
      await pageOf(`${HEAD}regisseur Samira bij Wijkteam vanaf 2026-01-01
netwerk Oma "oma van Noor" { relatie familie  steunt Noor  akkoord 2026-01-01 }
netwerk Buur { relatie buur  steunt Noor }
netwerk Tante { relatie familie  steunt Noor  akkoord 2026-01-01  periode 2026-01-01 t/m 2026-02-01 }
inzet Hulp { dienst jeugdhulp-ambulant  voor Noor  door Oever  periode 2026-01-01 t/m 2026-12-31  uit Jeugdwet  pm }
`),
      'network',
    );
    assert.equal(page.match(/<circle class="node own"/g)?.length, 3);
    assert.equal(page.match(/class="node lead"/g)?.length, 1);
    assert.equal(page.match(/class="node paid"/g)?.length, 1);
    const words = wordsOf(page);
    assert.match(words, /Oma eigen netwerk Noor geen doel genoemd is er nu bij/);
    assert.match(words, /Buur eigen netwerk Noor geen doel genoemd heeft nog niet ingestemd/);
    assert.match(words, /Tante eigen netwerk Noor geen doel genoemd is er nu niet bij/);
    assert.match(words, /Zorggroep Oever beroepskracht Noor .* hier wringt iets/);
  });

  it('list the findings, the gravest first, with their codes and lines', async () => {
    const subject = await exampleSubject('examples/linde.regie');
    const findings = sectionOf(planPage(subject).body.toString(), 'findings');
    assert.deepEqual(
      [...findings.matchAll(/<span class="code">([A-Z0-9-]+)<\/span>/g)].map(([, code]) => code),
      ['BUD-01', 'JW-03', 'JW-02', 'DUP-02'],
    );
    assert.match(wordsOf(findings), /Fout BUD-01 .* regel 102/);
  });
});
