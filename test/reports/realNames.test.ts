import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Html, html } from '../../server/src/reports/html.js';
import { shortened } from '../../server/src/reports/planPage/names.js';
import { type ReportSubject, reportDocument, reportMain } from '../../server/src/reports/planReport.js';
import { EXAMPLES, exampleSubject, subjectOf, wordsOf } from './planPages.js';

const PLAN = `plan "Partner en TanteJo: rust voor Kind-1"
periode 2026-01-01 t/m 2026-12-31
persoon Partner "vader" { geboren 1980-01-01 }
persoon Kind-1 "dochter" { geboren 2012-01-01 gezag Partner }
persoon Moeder "moeder" { geboren 1981-01-01 partner Partner }
netwerk TanteJo "tante van Kind-1" { relatie familie steunt Kind-1 }
doel Rust "Kind-1 slaapt weer" { voor Kind-1 eigenaar Partner }
`;

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const NAMES = [
  { pseudonym: 'Partner', name: 'Ab <b>Cé</b>' },
  { pseudonym: 'TanteJo', name: 'Jo Verzonnen' },
  { pseudonym: 'Kind-1', name: 'Fenna' },
].map((one) => ({ ...one, range: NOWHERE }));

async function subject(names: ReportSubject['names'], kind: ReportSubject['kind'] = 'plan'): Promise<ReportSubject> {
  return { ...(await subjectOf(PLAN)), kind, withAmounts: false, notice: undefined, names };
}

describe('real names on a page', () => {
  it('stand where the plan has roles and pseudonyms, also as one says them, and nowhere as markup', async () => {
    for (const kind of ['plan', 'family'] as const) {
      const page = reportDocument(await subject(NAMES, kind));
      const words = wordsOf(page);
      assert.match(words, /Ab <b>Cé<\/b> en Jo Verzonnen: rust voor Fenna/);
      assert.match(page, /<title>Ab &lt;b&gt;Cé&lt;\/b&gt; en Jo Verzonnen: rust voor Fenna<\/title>/);
      assert.doesNotMatch(words, /Kind-1|TanteJo|Tante Jo/);
      assert.ok(!page.includes('<b>Cé'));
    }
  });

  it('leave the words of the page itself alone', async () => {
    const page = reportMain(await subject(NAMES));
    assert.match(page, /<dt>Partner<\/dt><dd>Ab &lt;b&gt;/);
    assert.match(page, /Moeder/);
  });

  it('are announced at the top, in both languages, and only when there are any', async () => {
    assert.match(
      wordsOf(reportMain(await subject(NAMES))),
      /^. ?Met echte namen: niet delen\.|^Met echte namen: niet delen/,
    );
    const english: ReportSubject = { ...(await subject(NAMES)), language: 'en' };
    assert.match(wordsOf(reportMain(english)), /With real names: do not share/);
    const without = reportDocument(await subject([]));
    assert.doesNotMatch(wordsOf(without), /Met echte namen/);
    assert.match(without, /Kind-1/);
  });

  it('change no attribute that is not read, whatever someone is called', async () => {
    for (const file of EXAMPLES) {
      const plain: ReportSubject = {
        ...(await exampleSubject(file)),
        kind: 'plan',
        withAmounts: false,
        notice: undefined,
        names: [],
      };
      const named = (...pseudonyms: readonly string[]): ReportSubject => ({
        ...plain,
        names: pseudonyms.map((pseudonym) => ({ pseudonym, name: 'X', range: NOWHERE })),
      });
      const machine = (page: string): readonly string[] =>
        page.match(/\b(?:class|id|aria-labelledby|data-[a-z]+)="[^"]*"/g) ?? [];
      assert.deepEqual(
        machine(reportMain(named('household', 'goals', 'plan', 'nl', 'notice', 'part'))),
        machine(reportMain(named('komt-nergens-voor'))),
      );
    }
  });

  it('are put in before a text is cut to fit a picture', () => {
    const naming = (text: string): string => text.replace('Jo', 'Johanna Verzonnen');
    assert.equal(html`${shortened('Jo', 10)}`.toString(naming), 'Johanna V…');
    assert.equal(html`${shortened('Jo', 10)}`.toString(), 'Jo');
    assert.equal(
      html`<a class="Jo">${Html.fixed('Jo')} ${['Jo']}</a>`.toString(naming),
      '<a class="Jo">Jo Johanna Verzonnen</a>',
    );
  });
});
