import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { REVIEW_REQUEST, type ReviewParams, type ReviewResult } from '../../server/src/protocol/review.js';
import { TestClient } from './client.js';

const PLAN = readFileSync('examples/linde.regie', 'utf8');
const GUIDE = readFileSync('examples/gids.regie', 'utf8');

describe('The review that the server makes for an editor', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  const ask = (params: unknown): Promise<ReviewResult> => client.connection.sendRequest(REVIEW_REQUEST, params);

  function question(old: string | null, now: string | null, guides: Partial<ReviewParams> = {}): ReviewParams {
    const uri = client.uri('linde.regie');
    return { documents: [{ uri, path: 'linde.regie', old, now }], oldGuides: {}, nowGuides: {}, ...guides };
  }

  async function pageOf(params: unknown): Promise<string> {
    const result = await ask(params);
    assert.ok(result.kind === 'page', JSON.stringify(result));
    return result.html;
  }

  function withGuides(old = GUIDE, now = GUIDE): Partial<ReviewParams> {
    const uri = client.uri('gids.regie');
    return { oldGuides: { [uri]: old }, nowGuides: { [uri]: now } };
  }

  it('asks for the guides of both versions before it says anything', async () => {
    const uri = client.uri('gids.regie');
    assert.deepEqual(await ask(question(PLAN, PLAN)), { kind: 'needs', old: [uri], now: [uri] });
  });

  it('says what changed, on a page that allows no script', async () => {
    const html = await pageOf(question(PLAN, PLAN.replace('€ 46,15', '€ 49,00'), withGuides()));
    assert.match(html, /tarief € 46,15 per dagdeel → € 49,00 per dagdeel/);
    assert.match(html, /€ 475,54 meer/);
    assert.match(html, /Content-Security-Policy" content="default-src &#39;none&#39;|default-src 'none'/);
  });

  it('takes the guide of each version from that version', async () => {
    const dearer = GUIDE.replace('€ 46,15 per dagdeel', '€ 47,00 per dagdeel');
    const html = await pageOf(question(PLAN, PLAN, withGuides(GUIDE, dearer)));
    assert.match(html, /TAAL-40/);
    assert.match(html, /het verschil komt door de gids/);
  });

  describe('when a guide changed', () => {
    const GEN = 'tussen.regie';
    const THROUGH = '// geen plan\ngebruik "gids.regie"\n';
    const dearer = GUIDE.replace('€ 46,15 per dagdeel', '€ 47,00 per dagdeel');
    const guideChanged = (now: string, rest: Partial<ReviewParams>): ReviewParams => ({
      documents: [{ uri: client.uri('gids.regie'), path: 'gids.regie', old: GUIDE, now }],
      oldGuides: {},
      nowGuides: {},
      ...rest,
    });

    it('asks for the other files, and then for those that use the guide, also through another guide', async () => {
      assert.deepEqual(await ask(guideChanged(dearer, {})), { kind: 'needs', old: [], now: [], others: true });
      const others = {
        [client.uri('linde.regie')]: PLAN,
        [client.uri('alleen.regie')]: 'plan "Alleen"\n',
        [client.uri(GEN)]: THROUGH,
        [client.uri('ver.regie')]: 'plan "Ver"\ngebruik "tussen.regie"\n',
        [client.uri('elders/linde.regie')]: PLAN,
      };
      assert.deepEqual(await ask(guideChanged(dearer, { others })), {
        kind: 'needs',
        old: [],
        now: [],
        documents: ['linde.regie', GEN, 'ver.regie'].map((name) => client.uri(name)),
      });
    });

    it('tells what that means for a plan that did not change, and nothing of one for which it means nothing', async () => {
      const linde = { uri: client.uri('linde.regie'), path: 'linde.regie', old: PLAN, now: PLAN, throughGuide: true };
      const [guide] = guideChanged(dearer, {}).documents;
      const documents = guide ? [guide, linde] : [];
      const page = await pageOf({ documents, others: {}, ...withGuides(GUIDE, dearer) });
      assert.match(page, /gids gewijzigd/);
      assert.match(page, /het verschil komt door de gids/);
      const same = `${GUIDE}\n// Een opmerking\n`;
      const quiet = await pageOf({ documents, others: {}, ...withGuides(GUIDE, same) });
      assert.doesNotMatch(quiet, /linde\.regie/);
    });
  });

  it('goes on when a guide is nowhere, and says so of a plan that came or went', async () => {
    const uri = client.uri('gids.regie');
    const none = { oldGuides: { [uri]: null }, nowGuides: { [uri]: null } };
    assert.match(await pageOf(question(null, PLAN, none)), /nieuw plan/);
    assert.match(await pageOf(question(PLAN, null, none)), /het hele plan is weg/);
    assert.match(await pageOf(question(PLAN, PLAN, none)), /Geen verschil in betekenis/);
  });

  it('shows a text of a plan as text, whatever is in it', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const html = await pageOf(question(PLAN, `${PLAN}\nvraag "${evil}"\n`, withGuides()));
    assert.ok(html.includes('&lt;img src=x onerror=alert(1)&gt;'));
    assert.ok(!html.includes('<img'));
  });

  it('survives half-typed plans and questions that are none', async () => {
    const parts = [0.1, 0.4, 0.7].map((part) => PLAN.slice(0, PLAN.length * part));
    for (const part of parts) {
      assert.match(await pageOf(question(PLAN, part, withGuides())), /<\/html>/);
    }
    for (const nonsense of [
      null,
      {},
      { documents: [{ uri: 5 }] },
      { documents: 'x' },
      { documents: [], others: { a: 5 } },
    ]) {
      assert.match(await pageOf(nonsense), /Geen verschil in betekenis/);
    }
  });

  it('speaks the language that is set', async () => {
    await client.setLanguage('en');
    assert.match(await pageOf(question(PLAN, PLAN.replace('€ 46,15', '€ 49,00'), withGuides())), /€ 475,54 more/);
    await client.setLanguage('nl');
  });

  it('stops when the editor no longer wants to know', async () => {
    const source = new CancellationTokenSource();
    const many = Array.from({ length: 200 }, (_, index) => ({
      uri: client.uri(`plan-${index}.regie`),
      path: `plan-${index}.regie`,
      old: PLAN,
      now: PLAN,
    }));
    const answer = client.connection.sendRequest(REVIEW_REQUEST, { documents: many, ...withGuides() }, source.token);
    setTimeout(() => source.cancel(), 200);
    await assert.rejects(answer, /regieplan\/review/);
  });
});
