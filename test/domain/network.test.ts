import assert from 'node:assert/strict';
import { goalHours } from '../../server/src/domain/goalHours.js';
import { compareNetworks, type NetworkChange, networkOn } from '../../server/src/domain/network.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import { planOf } from '../support/checker.js';
import { day } from './given.js';

function planIn(text: string): Promise<PlanModel> {
  return planOf(`plan "Netwerk"
periode 2026-01-01 t/m 2026-12-31
persoon Petra
doel Rust
doel Geld
${text}`);
}

async function changeOf(text: string): Promise<NetworkChange> {
  const plan = await planIn(text);
  return compareNetworks(networkOn(plan, day('2026-01-01')), networkOn(plan, day('2026-06-30')));
}

const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map(({ name }) => name);
const OMA = 'netwerk Oma { omvang 4 uur per week akkoord 2026-01-01 }\n';

describe('the network of a family', () => {
  it('grew when someone agreed in between', async () => {
    const change = await changeOf(`${OMA}netwerk Buur { omvang 1 uur per 2 weken akkoord 2026-06-30 }`);
    assert.deepEqual([change.trend, names(change.joined), names(change.left)], ['grew', ['Buur'], []]);
    assert.deepEqual(
      [change.before.hours, change.after.hours],
      [
        { numerator: 4n, denominator: 1n },
        { numerator: 9n, denominator: 2n },
      ],
    );
  });

  it('does not count who has not agreed by that day', async () => {
    const { trend, after } = await changeOf(`${OMA}netwerk Buur\nnetwerk Tante { akkoord 2026-07-01 }`);
    assert.deepEqual([trend, names(after.notAgreed)], ['same', ['Buur', 'Tante']]);
  });

  it('shrank when someone stopped', async () => {
    const { trend, left } = await changeOf(
      `${OMA}netwerk Buur { akkoord 2026-01-01 periode 2026-01-01 t/m 2026-06-29 }`,
    );
    assert.deepEqual([trend, names(left)], ['shrank', ['Buur']]);
  });

  it('did both when more people give fewer hours', async () => {
    const { trend } = await changeOf(`netwerk Oma { omvang 4 uur per week akkoord 2026-01-01 periode t/m 2026-03-01 }
netwerk Buur { omvang 1 uur per week akkoord 2026-04-01 }
netwerk Tante { omvang 1 uur per week akkoord 2026-04-01 }`);
    assert.equal(trend, 'mixed');
  });

  it('names who gives no hours in a rhythm', async () => {
    const { after } = await changeOf(
      `${OMA}netwerk Buur { omvang 3 dagdelen per week akkoord 2026-01-01 }\nnetwerk Tante { omvang 5 uur in totaal akkoord 2026-01-01 }`,
    );
    assert.deepEqual(names(after.notInHours), ['Buur', 'Tante']);
  });
});

describe('hours of help on a goal', () => {
  const LINE = (rest: string): string =>
    `inzet Hulp { dienst begeleiding-individueel voor Petra bij Rust, Geld ${rest} }\n`;

  it('are informal and paid, exactly, and whole for each goal', async () => {
    const plan = await planIn(
      `${LINE('periode 2026-01-01 t/m 2026-01-10 omvang 90 minuten per week tarief € 60,00 per uur uit Wmo')}netwerk Oma { omvang 2 uur per maand periode 2026-02-01 t/m 2026-03-31 bij Rust }`,
    );
    const [rust, geld] = plan.facts.goals.map((goal) => goalHours(plan, goal));
    assert.deepEqual(
      [rust?.informal, rust?.formal],
      [
        { numerator: 4n, denominator: 1n },
        { numerator: 15n, denominator: 7n },
      ],
    );
    assert.deepEqual([geld?.informal.numerator, geld?.formal], [0n, rust?.formal]);
  });

  it('count someone of the network once who gives a line as well', async () => {
    const plan = await planIn(
      'netwerk Oma { omvang 2 uur per week bij Rust }\ninzet Oppas { dienst mantelzorg voor Petra door Oma omvang 7 uur per week periode 2026-01-01 t/m 2026-01-07 uit Informeel bij Rust }',
    );
    const [rust] = plan.facts.goals;
    assert.ok(rust);
    assert.deepEqual(goalHours(plan, rust).informal, { numerator: 7n, denominator: 1n });
  });

  it('leave out, by name, what is not counted in hours', async () => {
    const plan = await planIn(LINE('periode 2026-01-01 t/m 2026-01-10 omvang 4 dagdelen per week uit Wmo'));
    const [rust] = plan.facts.goals;
    assert.ok(rust);
    const { formal, notInHours } = goalHours(plan, rust);
    assert.deepEqual([formal.numerator, names(notInHours)], [0n, ['Hulp']]);
  });
});
