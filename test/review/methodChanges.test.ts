import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseIsoDay } from '../../server/src/domain/day.js';
import { compareSides } from '../../server/src/reports/differences/compareSides.js';
import { reviewAsHtml } from '../../server/src/reports/differences/htmlReview.js';
import { reviewAsMarkdown } from '../../server/src/reports/differences/markdownReview.js';
import { reviewPage } from '../../server/src/reports/differences/reviewPage.js';
import { reviewAsText } from '../../server/src/reports/differences/textReview.js';
import { comparePlans, isEmptyReview, type Review } from '../../server/src/review/comparison.js';
import { catalogueOf } from '../../server/src/texts/catalogue.js';
import { checkText } from '../support/checker.js';

const TODAY = parseIsoDay('2026-06-15') ?? assert.fail();
const FILE = 'examples/plan.regie';
const { review: texts } = catalogueOf('nl');

const OLD = `plan "Methoden"
periode 2026-01-01 t/m 2026-12-31
persoon Petra
netwerk Oma { relatie familie steunt Petra omvang 2 uur per week akkoord 2026-01-01 }
zrm Petra 2026-01-05 { huisvesting 1 financien 3 }
zrm Petra 2026-03-05 { huisvesting 2 }
inzet Hulp { dienst begeleiding-individueel voor Petra bedrag € 1.000,00 uit Wmo }
referentie {
  post "Ontruiming" € 4.000,00 bron "lijst" jaar 2026
  effect huisvesting van 1 naar 1
}
afwijking WMO-01 bij Hulp { omdat "Daarom." rendement van € 500,00 naar € 400,00 "sneller" }
`;

async function reviewOf(old: string, now: string): Promise<Review> {
  const [before, after] = [await checkText(old, FILE), await checkText(now, FILE)];
  assert.ok(before.plan && after.plan);
  return comparePlans(
    { plan: before.plan, findings: before.remarks },
    { plan: after.plan, findings: after.remarks },
    TODAY,
  );
}

/** The same review in every form in which one reads it. */
async function everyForm(old: string, now: string): Promise<readonly string[]> {
  const sides = { old: await checkText(old, FILE), now: await checkText(now, FILE) };
  const files = compareSides({ path: FILE, oldPath: undefined, isSameText: false, ...sides }, TODAY, texts);
  const page = reviewPage(files, { texts, language: 'nl' });
  const plain = (text: string): string => text;
  const html = reviewAsHtml(page, 'nl');
  return [
    reviewAsText(page, { bold: plain, dim: plain, red: plain, yellow: plain, green: plain }),
    reviewAsMarkdown(page, texts),
    html.slice(html.indexOf('<body')),
  ].map((form) =>
    form
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('\\', '')
      .replace(/\s+/g, ' '),
  );
}

describe('what a plan comes to by the methods of the field', () => {
  it('is the same between a plan and itself', async () => {
    const review = await reviewOf(OLD, OLD);
    assert.deepEqual(review.methods, { scores: [], network: undefined, effect: undefined });
    assert.ok(isEmptyReview(review));
  });

  it('is compared for the last score of each domain, added, changed and gone', async () => {
    const now = OLD.replace('huisvesting 1 financien 3', 'huisvesting 1 justitie 4').replace(
      'inzet Hulp',
      'zrm Petra 2026-06-05 { huisvesting 4 }\ninzet Hulp',
    );
    const { scores } = (await reviewOf(OLD, now)).methods;
    assert.deepEqual(
      scores.map(({ person, domain, from, to }) => [person, domain, from, to]),
      [
        ['Petra', 'huisvesting', 2, 4],
        ['Petra', 'financien', 3, undefined],
        ['Petra', 'justitie', undefined, 4],
      ],
    );
    for (const form of await everyForm(OLD, now)) {
      assert.match(form, /zrm Petra/);
      assert.match(form, /huisvesting 2 → 4 \(\+2\)/);
      assert.match(form, /financien 3 → –/);
    }
  });

  it('tells whether the informal network grew, and not that somebody only got another name', async () => {
    const renamed = OLD.replaceAll('Oma', 'Grootmoeder');
    assert.equal((await reviewOf(OLD, renamed)).methods.network, undefined);
    const grown = `${renamed}netwerk Buur { relatie buur steunt Petra omvang 1 uur per week akkoord 2026-05-01 }\n`;
    const { network } = (await reviewOf(OLD, grown)).methods;
    assert.equal(network?.trend, 'grew');
    assert.deepEqual(
      [network.joined, network.left].map((members) => members.map(({ name }) => name)),
      [['Buur'], []],
    );
    for (const form of await everyForm(OLD, grown)) {
      assert.match(form, /Groeide het eigen netwerk\?/);
      assert.match(form, /mensen die akkoord zijn 1 → 2/);
      assert.match(form, /uren in de week vanaf die dag 2 → 3/);
      assert.match(form, /Erbij gekomen: Buur\./);
    }
    assert.equal((await reviewOf(grown, OLD)).methods.network?.trend, 'shrank');
  });

  it('tells what a breakthrough starts from and works towards', async () => {
    const now = OLD.replace(
      'omdat "Daarom."',
      'omdat "Daarom." perspectief "Petra woont weer." jaarkosten € 38.000,00',
    );
    for (const form of await everyForm(OLD, now)) {
      assert.match(form, /perspectief .*Petra woont weer\./);
      assert.match(form, /jaarkosten .*€ 38\.000,00/);
    }
  });

  it('tells what the Effectencalculator comes to now', async () => {
    const now = OLD.replace('€ 1.000,00 uit Wmo', '€ 5.000,00 uit Wmo');
    const { effect } = (await reviewOf(OLD, now)).methods;
    assert.deepEqual(
      [effect?.from, effect?.to].map((side) => [side?.difference, side?.effect, side?.cluster]),
      [
        [-300_000, 1, undefined],
        [100_000, 1, 5],
      ],
    );
    for (const form of await everyForm(OLD, now)) {
      assert.match(form, /cluster niet ingedeeld → 5/);
      assert.match(form, /verschil met de referentie -€ 3\.000,00 → € 1\.000,00/);
    }
    const without = OLD.replace(/referentie \{[^}]*\}\n/, '');
    assert.equal((await reviewOf(without, OLD)).methods.effect?.from, undefined);
    for (const form of await everyForm(without, OLD)) {
      assert.match(form, /verschil met de referentie – → -€ 3\.000,00/);
    }
  });

  it('says a reference and a deviation as a plan writes them', async () => {
    const now = OLD.replace('van 1 naar 1', 'van 1 naar 2').replace('naar € 400,00', 'naar € 300,00');
    for (const form of await everyForm(OLD, now)) {
      assert.match(form, /effect huisvesting van 1 naar 1 → huisvesting van 1 naar 2/);
      assert.match(form, /rendement: ook maatwerk € 300,00; niet meer maatwerk € 400,00/);
    }
  });
});
