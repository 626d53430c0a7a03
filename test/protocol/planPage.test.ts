import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { PLAN_AS_MARKDOWN } from '../../server/src/protocol/planCommands.js';
import {
  PLAN_PAGE_CHANGED,
  PLAN_PAGE_REQUEST,
  PLAN_REPORT_REQUEST,
  type PlanPageAnswer,
  type PlanPageChangedParams,
  type PlanPageKind,
  type PlanReport,
} from '../../server/src/protocol/planPage.js';
import { PATIENCE_MS } from '../support/patience.js';
import { TestClient } from './client.js';

describe('the page about an open plan', () => {
  let client: TestClient;
  let linde: string;
  const changed: string[] = [];

  before(async () => {
    client = await TestClient.start();
    client.connection.onNotification(PLAN_PAGE_CHANGED, ({ uri }: PlanPageChangedParams) => {
      changed.push(uri);
    });
    linde = await client.open('linde.regie');
  });

  after(() => client.clear());

  const pageOf = (uri: string, kind: PlanPageKind = 'plan'): Promise<PlanPageAnswer> =>
    client.connection.sendRequest(PLAN_PAGE_REQUEST, { uri, kind });

  const untilChanged = async (uri: string, act: () => Promise<void>): Promise<void> => {
    const before = changed.length;
    await act();
    for (const limit = Date.now() + PATIENCE_MS; !changed.slice(before).includes(uri); ) {
      assert.ok(Date.now() < limit, 'the server did not say that the page has changed');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('is there as soon as the plan is open', async () => {
    const page = await pageOf(linde);
    assert.equal(page.state, 'current');
    assert.equal(page.title, 'Linde: rust thuis en een goede overgang naar 18');
    assert.match(page.main, /^<main class="plan" lang="nl">/);
    assert.match(page.main, /data-line="0"/);
    assert.match(page.style, /--vscode-editor-background/);
  });

  it('says who is meant by the file beside the plan, unless it should not; an e-mail never does', async () => {
    client.write('linde.namen', 'Noor = Verzonnen Voornaam\n');
    const { main } = await pageOf(linde);
    assert.match(main, /Met echte namen: niet delen/);
    assert.match(main, /Verzonnen Voornaam/);
    const without = await client.connection.sendRequest<PlanPageAnswer>(PLAN_PAGE_REQUEST, {
      uri: linde,
      kind: 'plan',
      withoutNames: true,
    });
    assert.doesNotMatch(without.main, /Verzonnen|Met echte namen/);
    const mail = await client.connection.sendRequest<string>(PLAN_AS_MARKDOWN, { uri: linde });
    assert.doesNotMatch(mail, /Verzonnen/);
    client.delete('linde.namen');
    assert.doesNotMatch((await pageOf(linde)).main, /Verzonnen|Met echte namen/);
  });

  it('changes with the text, and the server says so', async () => {
    await untilChanged(linde, () => client.replace(linde, 'rust thuis en', 'rust in huis en'));
    assert.match((await pageOf(linde)).main, /rust in huis en een goede overgang/);
  });

  it('stays as it was while the text is broken, and says so', async () => {
    await untilChanged(linde, () => client.replace(linde, 'persoon Marit "moeder" {', 'persoon Marit "moeder {'));
    const kept = await pageOf(linde);
    assert.equal(kept.state, 'kept');
    assert.match(kept.main, /role="status".*De tekst kan nu niet helemaal worden gelezen/s);
    assert.match(kept.main, /moeder, \d+ jaar/);
    await untilChanged(linde, () => client.replace(linde, 'persoon Marit "moeder {', 'persoon Marit "moeder" {'));
    assert.equal((await pageOf(linde)).state, 'current');
  });

  it('also when the first word is being typed over', async () => {
    await untilChanged(linde, () => client.replace(linde, 'plan "Linde', 'pl "Linde'));
    assert.equal((await pageOf(linde)).state, 'kept');
    await untilChanged(linde, () => client.replace(linde, 'pl "Linde', 'plan "Linde'));
  });

  it('shows what can be read of a plan that was broken from the start', async () => {
    const broken = await client.open(
      'untitled:stuk.regie',
      'plan "Stuk"\npersoon Noor "dochter {\npersoon Marit "moeder"\n',
    );
    const page = await pageOf(broken);
    assert.equal(page.state, 'partial');
    assert.match(page.main, /alleen wat wel te lezen was/);
    assert.match(page.main, /Marit/);
  });

  it('changes with the guide that the plan uses', async () => {
    const guide = await client.open('gids.regie');
    await untilChanged(linde, () => client.replace(guide, '"Wijkteam Noord"', '"Wijkteam De Linde"'));
    assert.match((await pageOf(linde)).main, /Wijkteam De Linde/);
  });

  it('says of a guide that it is no plan', async () => {
    const page = await pageOf(client.uri('gids.regie'));
    assert.equal(page.state, 'noPlan');
    assert.match(page.main, /Dit bestand is geen plan/);
  });

  it('says the same of what is not open, and of a request that makes no sense', async () => {
    assert.equal((await pageOf(client.uri('bakker.regie'))).state, 'noPlan');
    const answer: PlanPageAnswer = await client.connection.sendRequest(PLAN_PAGE_REQUEST, [7]);
    assert.equal(answer.state, 'noPlan');
  });

  it('comes in a version for the family', async () => {
    const page = await pageOf(linde, 'family');
    assert.match(page.main, /^<main class="family"/);
    assert.match(page.main, /Wie je belt/);
  });

  it('comes as a file of its own, which says nothing of places in the text', async () => {
    const report: PlanReport | null = await client.connection.sendRequest(PLAN_REPORT_REQUEST, {
      uri: linde,
      kind: 'plan',
    });
    assert.match(report?.document ?? '', /^<!DOCTYPE html>/);
    assert.doesNotMatch(report?.document ?? '', / data-line="/);
    assert.equal(await client.connection.sendRequest(PLAN_REPORT_REQUEST, { uri: client.uri('gids.regie') }), null);
  });

  it('speaks the language that is set', async () => {
    await untilChanged(linde, () => client.setLanguage('en'));
    const page = await pageOf(linde);
    assert.equal(page.language, 'en');
    assert.match(page.main, /Coordinator now/);
  });
});
