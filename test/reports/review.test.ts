import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { compareSides } from '../../server/src/reports/differences/compareSides.js';
import { reviewAsHtml } from '../../server/src/reports/differences/htmlReview.js';
import { reviewAsMarkdown } from '../../server/src/reports/differences/markdownReview.js';
import type { ReviewPage } from '../../server/src/reports/differences/page.js';
import type { ReviewedFile } from '../../server/src/reports/differences/reviewedFile.js';
import { reviewPage } from '../../server/src/reports/differences/reviewPage.js';
import { STYLE, STYLE_HASH } from '../../server/src/reports/differences/reviewStyle.js';
import { reviewAsText } from '../../server/src/reports/differences/textReview.js';
import { catalogueOf } from '../../server/src/texts/catalogue.js';
import { SMALL } from '../review/smallPlan.js';
import { checkText, TEST_DAY } from '../support/checker.js';

const { review: texts } = catalogueOf('nl');
const LINDE = readFileSync('examples/linde.regie', 'utf8');
const plain = (text: string): string => text;
const ink = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain };

async function files(
  old: string | undefined,
  now: string | undefined,
  path = 'plan.regie',
): Promise<readonly ReviewedFile[]> {
  const side = (text: string | undefined) => (text === undefined ? undefined : checkText(text, 'examples/plan.regie'));
  const compared = { path, oldPath: undefined, old: await side(old), now: await side(now), isSameText: old === now };
  return compareSides(compared, TEST_DAY, texts);
}

async function pageOf(old: string | undefined, now: string | undefined): Promise<ReviewPage> {
  return reviewPage(await files(old, now), { texts, language: 'nl' });
}

async function textOf(old: string | undefined, now: string | undefined): Promise<string> {
  return reviewAsText(await pageOf(old, now), ink);
}

/** With room for what the changes cost. */
const ROOMY = SMALL.replace('budget € 5.000,00', 'budget € 9.000,00');

describe('A review in words', () => {
  const said: readonly (readonly [from: string | RegExp, to: string, line: string])[] = [
    ['€ 50,00 per uur', '€ 56,00 per uur', 'inzet gesprekken: tarief € 50,00 per uur → € 56,00 per uur'],
    ['budget € 9.000,00', 'budget € 8.000,00', 'geldstroom jeugd: budget € 9.000,00 → € 8.000,00 (€ 1.000,00 minder)'],
    ['evaluatie 2026-06-30', 'evaluatie 2026-09-30', 'evaluatie 2026-06-30: drie maanden later, nu 2026-09-30'],
    ['evaluatie 2026-06-30', 'evaluatie 2026-06-23', 'evaluatie 2026-06-30: één week eerder, nu 2026-06-23'],
    ['gereed 2026-09-01', 'gereed 2026-09-04', 'doel school: gereed drie dagen later, nu 2026-09-04'],
    ['met Moeder, Samira', 'met Samira, Ilse, Moeder', 'evaluatie 2026-06-30: met: ook Ilse'],
    ['met Moeder, Samira', 'met Samira', 'evaluatie 2026-06-30: met: niet meer Moeder'],
    [
      'Kim periode 2026-01-01 t/m 2026-12-31',
      'Kim periode 2026-01-01 t/m 2026-11-30',
      'inzet gesprekken: periode 2026-01-01 t/m 2026-12-31 → 2026-01-01 t/m 2026-11-30 (31 dagen korter)',
    ],
    [
      'Kim periode 2026-01-01 t/m 2026-11-30',
      'Kim periode 2026-01-02 t/m 2026-12-01',
      'inzet gesprekken: periode 2026-01-01 t/m 2026-11-30 → 2026-01-02 t/m 2026-12-01 (één dag later)',
    ],
    [/ door Samira binnen/, ' binnen', 'opschalen alarm: door weg, was: Samira'],
    ['inzet gesprekken', 'inzet begeleiding', 'inzet gesprekken: heet nu begeleiding'],
    [
      'elke dag naar school"',
      'weer elke dag naar school"',
      'doel school: omschrijving “Kim gaat elke dag naar school” → “Kim gaat weer elke dag naar school”',
    ],
    [/toestemming .*\n/, '', 'toestemming school-delen: weg; van Moeder; voor Kim; aan Wijkteam; gegevens “verzuim”'],
  ];
  for (const [from, to, line] of said) {
    it(line, async () => {
      const base =
        typeof from === 'string' && !ROOMY.includes(from)
          ? ROOMY.replace('Kim periode 2026-01-01 t/m 2026-12-31', from)
          : ROOMY;
      const now = base.replace(from, to);
      assert.notEqual(now, base);
      const text = await textOf(base, now);
      assert.ok(text.includes(line), text);
    });
  }

  it('says that there is no difference in meaning', async () => {
    const text = await textOf(ROOMY, `// Een opmerking\n${ROOMY.replaceAll(' { ', '   { ')}`);
    assert.match(text, /Geen verschil in betekenis/);
  });

  it('says which goal is left alone, and that a line under way needs a new allocation', async () => {
    assert.match(
      await textOf(ROOMY, ROOMY.replace(/(?:inzet|afschalen) .*\n/g, '')),
      /doel school: niemand werkt nog aan dit doel/,
    );
    assert.match(
      await textOf(ROOMY, ROOMY.replace('2 uur per week', '3 uur per week')),
      /gesprekken: .*nieuwe toewijzing/,
    );
  });

  it('names new, solved and grown findings', async () => {
    const tight = ROOMY.replace('budget € 9.000,00', 'budget € 5.000,00');
    assert.match(await textOf(ROOMY, tight), /Nieuwe bevindingen\n {2}! BUD-01 fout/);
    assert.match(await textOf(tight, ROOMY), /Opgelost\n {2}✓ BUD-01 fout/);
    const tighter = tight.replace('€ 5.000,00', '€ 4.000,00');
    assert.match(await textOf(tight, tighter), /meer geld.*\n {2}! BUD-01 fout \(was € 214,29\)/);
  });

  it('warns that errors in the text may hide something', async () => {
    assert.match(await textOf(ROOMY, ROOMY.replace('vervanger', 'vervngr')), /kan daardoor iets missen/);
  });

  it('puts what weakens any of several plans before everything else, and the gravest plan on top', async () => {
    const dearer = await files(LINDE, LINDE.replace('€ 46,15', '€ 49,00'), 'linde.regie');
    const weaker = await files(ROOMY, ROOMY.replace('evaluatie 2026-06-30', 'evaluatie 2026-09-30'), 'klein.regie');
    const page = reviewPage([...dearer, ...weaker, ...(await files(LINDE, undefined, 'weg.regie'))], {
      texts,
      language: 'nl',
    });
    assert.deepEqual(
      page.first.flatMap(({ items }) => items.map(({ text }) => text)),
      [
        'Linde: rust thuis en een goede overgang naar 18',
        'Klein – evaluatie 2026-06-30: de evaluatie schuift naar achteren',
      ],
    );
    assert.deepEqual(
      page.plans.map(({ path }) => path),
      ['weg.regie', 'klein.regie', 'linde.regie'],
    );
    assert.ok(reviewAsText(page, ink).indexOf('Eerst bekijken') < reviewAsText(page, ink).indexOf('Samen'));
  });
});

describe('A review on a page', () => {
  it('allows its own style by its hash, and nothing else', async () => {
    assert.equal(STYLE_HASH, `sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    const html = reviewAsHtml(await pageOf(LINDE, ROOMY), 'nl');
    assert.ok(html.includes(`default-src 'none'; style-src '${STYLE_HASH}'`));
    assert.ok(html.includes(`<style>${STYLE}</style>`));
    assert.doesNotMatch(html, /<script|style=|https?:/);
  });

  it('shows markup in a plan or a file name as text', async () => {
    const evil = `"><img src=x onerror='a'>&amp;`;
    const page = reviewPage(await files(undefined, ROOMY.replace('"Klein"', `"<b>${evil.slice(2)}"`), evil), {
      texts,
      language: 'nl',
    });
    const html = reviewAsHtml(page, 'nl');
    assert.doesNotMatch(html, /<img|<b>/);
    assert.ok(html.includes('&lt;b&gt;'));
    assert.ok(html.includes('&quot;&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&amp;amp;'));
  });

  it('cannot steer a terminal', async () => {
    const page = reviewPage(await files(undefined, ROOMY, 'a\u001b[31m\n.regie'), { texts, language: 'nl' });
    const text = reviewAsText(page, ink);
    assert.ok(!text.includes('\u001b') && text.includes('a [31m .regie'), text);
  });
});

describe('A review as a comment on a pull request', () => {
  it('tells nobody, links to nothing and makes no markup of what plans say', async () => {
    const now = ROOMY.replace('"Kim gaat elke dag naar school"', '"@team #12 <b> | *x* [a](https://example.org)"');
    const comment = reviewAsMarkdown(await pageOf(ROOMY, now), texts);
    assert.ok(comment.includes('&#64;team &#35;12 &#60;b&#62; \\| \\*x\\* \\[a\\](https&#58;//example.org)'), comment);
  });

  it('stays below what a forge accepts, and says what is left out', async () => {
    const [one] = await files(LINDE, LINDE.replaceAll('€ ', '€ 1'));
    assert.ok(one);
    const page = reviewPage(
      Array.from({ length: 60 }, () => one),
      { texts, language: 'nl' },
    );
    const comment = reviewAsMarkdown(page, texts);
    assert.ok(comment.length < 65_536, String(comment.length));
    assert.match(comment, /Van \d+ plannen staan de bijzonderheden hier niet/);
  });
});
