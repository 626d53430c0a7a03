import assert from 'node:assert/strict';
import { goalProgress } from '../../server/src/domain/goalProgress.js';
import { workersOn } from '../../server/src/domain/goalWorkers.js';
import { checkText } from '../support/checker.js';

async function progress(measure: string, ...values: readonly string[]): Promise<string> {
  const measurements = values.map((value, index) => `meting 2026-0${index + 1}-05: ${value}`).join(' ');
  const { plan } = await checkText(`plan "A"\nindicator Ruzies { ${measurements} }\ndoel Rust { ${measure} }`);
  const found = goalProgress(plan?.facts.goals[0] ?? assert.fail('the plan has a goal'));
  return found ? `${found.percent}%${found.reached ? ' bereikt' : ''}` : '';
}

describe('the progress of a goal', () => {
  it('is how far the last measurement is on the way', async () => {
    assert.equal(await progress('meet Ruzies van 5 naar 1', '5', '3'), '50%');
    assert.equal(await progress('meet Ruzies van 1 naar 5', '4'), '75%');
    assert.equal(await progress('meet Ruzies van 0 naar 3', '1'), '33%');
    assert.equal(await progress('meet Ruzies van 0 naar 2,5', '0,5'), '20%');
  });

  it('is reached at its end, and no sooner', async () => {
    assert.equal(await progress('meet Ruzies van 5 naar 1', '1'), '100% bereikt');
    assert.equal(await progress('meet Ruzies van 0 naar 1000', '999'), '99%');
    assert.equal(await progress('meet Ruzies van 5 naar 1', '0'), '125% bereikt');
  });

  it('can go the wrong way', async () => assert.equal(await progress('meet Ruzies van 5 naar 1', '7'), '-50%'));

  it('is not known without a measurement or a way to go', async () => {
    assert.equal(await progress('meet Ruzies van 5 naar 1'), '');
    assert.equal(await progress('meet Ruzies van 5 naar 5', '5'), '');
    assert.equal(await progress('', '5'), '');
  });
});

describe('who works on a goal', () => {
  it('is told apart by who pays', async () => {
    const { plan } = await checkText(`plan "A"
persoon Noor
netwerk Oma { steunt Noor bij Rust }
doel Rust "Rust"
inzet Maatje { dienst vrijwilligersmaatje voor Noor uit Informeel bedrag € 0,00 bij Rust }
inzet Hulp { dienst dagbesteding voor Noor uit Wmo bij Rust }
inzet Anders { dienst dagbesteding voor Noor uit Wmo }
afspraak Bellen { door Noor bij Rust }`);
    const goal = plan?.facts.goals[0];
    assert.ok(plan && goal);
    const { network, informal, formal, appointments } = workersOn(plan, goal);
    const names = [network, informal, formal, appointments].map((facts) => facts.map(({ name }) => name).join());
    assert.deepEqual(names, ['Oma', 'Maatje', 'Hulp', 'Bellen']);
  });
});
