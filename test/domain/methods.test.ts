import assert from 'node:assert/strict';
import { formatIso } from '../../server/src/domain/day.js';
import { goalAttainment } from '../../server/src/domain/goalAttainment.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import { scaleDownPlan } from '../../server/src/domain/scaleDownPlan.js';
import { selfRelianceSeries } from '../../server/src/domain/selfRelianceSeries.js';
import { planOf } from '../support/checker.js';

function planIn(text: string): Promise<PlanModel> {
  return planOf(`plan "Methoden"
periode 2026-01-01 t/m 2026-12-31
persoon Petra
persoon Sem
netwerk Oma
${text}`);
}

describe('the step of a goal on its scale', () => {
  /** Of a goal measured from 5 to 1, so that fewer is better. */
  const stepOf = async (measurements: string, scores = '', policy = ''): Promise<string | undefined> => {
    const { facts } = await planIn(
      `indicator Ruzies { ${measurements} }\ndoel Rust { meet Ruzies van 5 naar 1 ${scores} }\n${policy}`,
    );
    const [goal] = facts.goals;
    const found = goal && goalAttainment(goal, facts.policy);
    return found && `${found.step}${found.orHigher ? ' or higher' : ''} ${found.from}`;
  };

  it('follows from the last measurement, up to the expected result', async () => {
    assert.equal(await stepOf('meting 2026-02-01: 5'), '-2 measurement');
    assert.equal(await stepOf('meting 2026-02-01: 4'), '-1 measurement');
    assert.equal(await stepOf('meting 2026-02-01: 1'), '0 measurement');
    assert.equal(await stepOf('meting 2026-02-01: 0'), '0 or higher measurement');
    assert.equal(await stepOf('meting 2026-02-01: 1 meting 2026-03-01: 6'), '-2 measurement');
  });

  it('starts on -1 where the municipality wants room to get worse', async () => {
    const policy = 'gebruik "gids-met-grenzen.regie"';
    assert.equal(await stepOf('meting 2026-02-01: 5', '', policy), '-1 measurement');
    assert.equal(await stepOf('meting 2026-02-01: 6', '', policy), '-2 measurement');
  });

  it('is what people scored when that is later, or on the same day', async () => {
    assert.equal(await stepOf('meting 2026-02-01: 5', 'score 2026-02-01: 1'), '1 score');
    assert.equal(await stepOf('meting 2026-02-02: 5', 'score 2026-02-01: 1'), '-2 measurement');
    assert.equal(await stepOf('', 'score 2026-02-01: 1 score 2026-03-01: -1'), '-1 score');
  });

  it('is not known without a score or a measurement', async () => assert.equal(await stepOf(''), undefined));
});

describe('what comes after paid care', () => {
  const line = (name: string, rest: string): string =>
    `inzet ${name} { dienst begeleiding-individueel voor Petra omvang 2 uur per week tarief € 60,00 per uur uit Wmo ${rest} }\n`;

  it('is listed in the order in which it ends, with what is missing', async () => {
    const plan = await planIn(
      line('Lang', 'periode 2026-01-01 t/m 2026-12-31') +
        line('Kort', 'periode 2026-01-01 t/m 2026-02-28 daarna Oma "komt vaker"') +
        line('Half', 'periode 2026-01-01 t/m 2026-06-30 daarna "niet meer nodig"') +
        'afschalen Minder { als "het gaat goed" dan "minder" door Oma binnen 2 weken bij Half }\n' +
        'inzet Oppas { dienst mantelzorg voor Petra uit Informeel }\n',
    );
    assert.deepEqual(
      scaleDownPlan(plan).map(
        ({ line: { name }, endsOn, endsWithinPlan, agreements, successors, afterwards, missing }) => [
          name,
          endsOn === undefined ? '' : formatIso(endsOn),
          endsWithinPlan,
          agreements.map((one) => one.name).join(),
          [...successors.map((one) => one.name), afterwards ?? ''].join(' '),
          missing.join(),
        ],
      ),
      [
        ['Kort', '2026-02-28', true, '', 'Oma komt vaker', ''],
        ['Half', '2026-06-30', true, 'Minder', 'niet meer nodig', ''],
        ['Lang', '2026-12-31', false, '', '', 'agreement,successor'],
      ],
    );
  });
});

describe('self-reliance over time', () => {
  it('is a series per person and domain, with the last score of a day', async () => {
    const plan = await planIn(`zrm Sem 2026-03-01 { justitie 4 }
zrm Petra 2026-06-01 { financien 4 huisvesting 2 }
zrm Petra 2026-01-05 { financien 1 }
zrm Petra 2026-01-05 { financien 2 }`);
    assert.deepEqual(
      selfRelianceSeries(plan).map(({ person, domain, scores, change }) => [
        person.name,
        domain,
        scores.map(({ date, score }) => `${formatIso(date)} ${score}`),
        change,
      ]),
      [
        ['Petra', 'financien', ['2026-01-05 2', '2026-06-01 4'], 2],
        ['Petra', 'huisvesting', ['2026-06-01 2'], undefined],
        ['Sem', 'justitie', ['2026-03-01 4'], undefined],
      ],
    );
  });
});
