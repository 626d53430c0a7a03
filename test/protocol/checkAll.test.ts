import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'mocha';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver-protocol/node';
import { planFiles, writePlans } from '../../bench/plans/folder.js';
import { CheckAllProgress, CheckAllRequest, type CheckAllStep } from '../../server/src/protocol/checkAll.js';
import { PlanStatusRequest } from '../../server/src/protocol/planStatus.js';
import { TestClient } from './client.js';
import { eventually, fill, GUIDE, ONLY, planOf } from './workspacePlans.js';

const PLANS = 1_000;

describe('a check of all plans', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start(ONLY);
  });

  beforeEach(async () => {
    await client.closeAll();
    await fill(client, {
      'dorp.regie': GUIDE,
      'adams.regie': planOf('Adams', 'Anouk'),
      'berg.regie': planOf('Berg', 'Nergens'),
    });
  });

  after(() => client.clear());

  it('lists what it finds in files that are not open, and says what it came to', async () => {
    const steps: CheckAllStep[] = [];
    const listening = client.connection.onProgress(CheckAllProgress, 'voortgang', (step) => void steps.push(step));
    const { worst, message } = await client.connection.sendRequest(CheckAllRequest, { progressToken: 'voortgang' });
    listening.dispose();
    assert.equal(worst, 'error');
    assert.match(message, /^3 bestanden gecontroleerd: \d+ fout/);
    assert.deepEqual(steps.at(-1), { done: 3, total: 3 });
    const berg = await client.diagnostics(client.uri('berg.regie'), () => true);
    assert.ok(berg.some(({ code }) => code === 'TAAL-30'));
  });

  it('keeps that list up to date', async () => {
    await client.connection.sendRequest(CheckAllRequest, {});
    const berg = client.uri('berg.regie');
    client.write('berg.regie', planOf('Berg', 'Bas'));
    await client.reportFile('berg.regie', FileChangeType.Changed);
    await client.untilNotReported(berg, 'TAAL-30');
    await client.open('berg.regie', planOf('Berg', 'Nergens'));
    await client.untilReported(berg, 'TAAL-30');
    await client.close(berg);
    await client.diagnostics(berg, (found) => found.length > 0 && found.every(({ code }) => code !== 'TAAL-30'));
    client.delete('berg.regie');
    await client.reportFile('berg.regie', FileChangeType.Deleted);
    await client.diagnostics(berg, (found) => found.length === 0);
  });

  it('leaves out the plans of an exercise, which are wrong on purpose, and takes them in when they are no longer one', async () => {
    await fill(client, {
      'dorp.regie': GUIDE,
      'les/oefening.regie': planOf('Berg', 'Nergens').replace('"dorp.regie"', '"../dorp.regie"'),
      'les/verwacht.json': '{}',
    });
    const { worst, message } = await client.connection.sendRequest(CheckAllRequest, {});
    assert.equal(worst, 'good');
    assert.equal(message, '1 bestand gecontroleerd: geen bevindingen. 1 plan van een oefening telt niet mee.');
    const exercise = client.uri('les/oefening.regie');
    client.delete('les/verwacht.json');
    await client.reportFile('les/verwacht.json', FileChangeType.Deleted);
    await client.untilReported(exercise, 'TAAL-30');
    client.write('les/verwacht.json', '{}');
    await client.reportFile('les/verwacht.json', FileChangeType.Created);
    await client.diagnostics(exercise, (found) => found.length === 0);
  });

  it('names files that cannot be read, and a folder in which there is nothing', async () => {
    client.writeBytes('binair.regie', Uint8Array.of(0, 1, 2));
    await client.reportFile('binair.regie', FileChangeType.Created);
    const { message } = await client.connection.sendRequest(CheckAllRequest, {});
    assert.match(message, /1 bestand kon niet worden gelezen/);
    await fill(client, {});
    const nothing = await client.connection.sendRequest(CheckAllRequest, {});
    assert.deepEqual(nothing, { worst: 'good', message: 'Er staan geen plannen in de geopende map.' });
  });

  it('of a thousand lets everything else go first, and can be stopped', async () => {
    await fill(client, {});
    writePlans(client.folder, planFiles(PLANS, 150, 10));
    await client.reportFile('', FileChangeType.Created);
    const plan = await client.open('nieuw.regie', planOf('Nieuw', 'Nergens'));
    await client.diagnostics(plan, () => true);
    const stop = new CancellationTokenSource();
    const steps: CheckAllStep[] = [];
    const listening = client.connection.onProgress(CheckAllProgress, 'veel', (step) => void steps.push(step));
    const checked = client.connection.sendRequest(CheckAllRequest, { progressToken: 'veel' }, stop.token);
    await eventually(
      () => Promise.resolve(steps),
      (told) => told.length > 0,
    );
    await client.replace(plan, 'regisseur Nergens', 'regisseur Niemand');
    await client.diagnostics(plan, (found) => JSON.stringify(found).includes('Niemand'));
    const status = await client.connection.sendRequest(PlanStatusRequest, { uri: plan });
    assert.equal(status?.worst, 'error');
    stop.cancel();
    const { message } = await checked;
    listening.dispose();
    assert.match(message, /^Gestopt na \d+ van 1001 bestanden\./);
  });
});

describe('how an open plan stands', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start(ONLY);
  });

  after(() => client.clear());

  const statusOf = (uri: string) => client.connection.sendRequest(PlanStatusRequest, { uri });

  it('is told with its findings and the room in the household budget', async () => {
    const linde = await client.open('linde.regie');
    assert.deepEqual(await statusOf(linde), {
      text: '3 fouten, 1 waarschuwing · nog € 837,04 over',
      tooltip:
        'Plan Linde: rust thuis en een goede overgang naar 18\n3 fouten, 1 waarschuwing\nKosten € 23.862,96, nog € 837,04 over\nKlik om de problemen te zien.',
      spoken:
        'Plan Linde: rust thuis en een goede overgang naar 18, 3 fouten, 1 waarschuwing, Kosten € 23.862,96, nog € 837,04 over',
      worst: 'error',
    });
  });

  it('follows what is typed, also while the text is broken', async () => {
    const plan = await client.open('los.regie', 'plan "Los"\nperiode 2026-01-01 t/m 2026-12-31\nbudget € 10\n');
    assert.match((await statusOf(plan))?.text ?? '', /nog € 10,00 over/);
    await client.replace(plan, 'budget € 10', 'budget € 25\ninzet {');
    const status = await eventually(
      () => statusOf(plan),
      (answer) => answer?.text.includes('25,00') === true,
    );
    assert.equal(status?.worst, 'error');
  });

  it('is not told of a guide, a law, or what is not open', async () => {
    assert.equal(await statusOf(await client.open('gids.regie')), null);
    await assert.rejects(statusOf(client.uri('bakker.regie')));
  });
});
