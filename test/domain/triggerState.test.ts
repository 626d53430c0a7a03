import assert from 'node:assert/strict';
import { type Day, formatIso } from '../../server/src/domain/day.js';
import { dutchDecimal } from '../../server/src/domain/decimal.js';
import { triggerState } from '../../server/src/domain/triggerState.js';
import { checkText } from '../support/checker.js';
import { day } from './given.js';

/** What a trigger with these lines makes of these measurements of Ruzies and Verzuim, in a few words. */
async function state(trigger: string, ruzies: string, verzuim = '', today: Day = day('2026-06-15')): Promise<string> {
  const { plan } = await checkText(`plan "A"
periode 2026-01-01 t/m 2026-12-31
indicator Ruzies { ${ruzies} }
indicator Verzuim { ${verzuim} }
opschalen Meer { ${trigger} }`);
  const found = plan?.facts.triggers[0] ?? assert.fail('the plan has a trigger');
  const answer = triggerState(found, today);
  switch (answer.kind) {
    case 'quiet':
    case 'fired': {
      const readings = answer.readings.map(
        ({ indicator, measurement }) =>
          `${indicator.name} ${dutchDecimal(measurement.value)} op ${formatIso(measurement.day)}`,
      );
      const words = [answer.kind, ...readings];
      if (answer.kind === 'fired') {
        words.push(`uiterlijk ${answer.actBy === undefined ? '?' : formatIso(answer.actBy)}`);
        words.push(answer.followedUpOn === undefined ? 'open' : `opgevolgd ${formatIso(answer.followedUpOn)}`);
        words.push(answer.stillHolds ? 'geldt nog' : 'voorbij');
      }
      return words.join('; ');
    }
    default:
      return answer.kind;
  }
}

describe('a trigger', () => {
  it('fires on the measurement that crosses its line, and asks for action within its term', async () =>
    assert.equal(
      await state('als Ruzies > 3 binnen 5 dagen', 'meting 2026-02-02: 3 meting 2026-03-02: 4'),
      'fired; Ruzies 4 op 2026-03-02; uiterlijk 2026-03-07; open; geldt nog',
    ));

  it('stays quiet on its line', async () =>
    assert.equal(await state('als Ruzies > 3', 'meting 2026-03-02: 3'), 'quiet; Ruzies 3 op 2026-03-02'));

  it('knows every comparison', async () => {
    for (const [operator, quiet, fired] of [
      ['>=', '2', '3'],
      ['<', '3', '2'],
      ['<=', '4', '3'],
      ['=', '2', '3'],
    ]) {
      assert.match(await state(`als Ruzies ${operator} 3`, `meting 2026-03-02: ${quiet}`), /^quiet/, operator);
      assert.match(await state(`als Ruzies ${operator} 3`, `meting 2026-03-02: ${fired}`), /^fired/, operator);
    }
  });

  it('counts its term in days, working days, weeks and months', async () => {
    const fired = 'meting 2026-04-24: 9';
    // Monday 27 April 2026 is King's Day, Tuesday 5 May Liberation Day.
    assert.match(await state('als Ruzies > 3 binnen 1 werkdag', fired), /uiterlijk 2026-04-28/);
    assert.match(await state('als Ruzies > 3 binnen 2 weken', fired), /uiterlijk 2026-05-08/);
    assert.match(await state('als Ruzies > 3 binnen 1 maand', fired), /uiterlijk 2026-05-24/);
    assert.match(await state('als Ruzies > 3', fired), /uiterlijk \?/);
  });

  it('fires anew when its line is crossed again, and an earlier follow-up does not answer that', async () => {
    const series = 'meting 2026-02-02: 4 meting 2026-03-02: 2 meting 2026-04-06: 5 meting 2026-05-04: 6';
    assert.equal(
      await state('als Ruzies > 3 binnen 5 dagen opgevolgd 2026-02-05', series),
      'fired; Ruzies 5 op 2026-04-06; uiterlijk 2026-04-11; open; geldt nog',
    );
    assert.match(await state('als Ruzies > 3 opgevolgd 2026-04-06', series), /opgevolgd 2026-04-06/);
  });

  it('has fired also when the last measurement no longer crosses its line', async () =>
    assert.match(
      await state('als Ruzies > 3', 'meting 2026-02-02: 4 meting 2026-03-02: 2'),
      /^fired; Ruzies 4 op 2026-02-02; .*voorbij$/,
    ));

  it('waits until it has lasted, the first and the last day counted', async () => {
    const trigger = 'als Ruzies <= 1 gedurende 8 weken';
    assert.match(await state(trigger, 'meting 2026-01-05: 1 meting 2026-02-28: 1'), /^quiet/);
    assert.match(await state(trigger, 'meting 2026-01-05: 1 meting 2026-03-01: 1'), /^fired; Ruzies 1 op 2026-03-01/);
    assert.match(await state(trigger, 'meting 2026-01-05: 1 meting 2026-02-02: 2 meting 2026-03-01: 1'), /^quiet/);
  });

  it('sees a trend from two measurements on', async () => {
    assert.match(await state('als Ruzies stijgt', 'meting 2026-02-02: 1'), /^quiet/);
    assert.match(await state('als Ruzies stijgt', 'meting 2026-02-02: 1 meting 2026-03-02: 2'), /^fired/);
    assert.match(await state('als Ruzies stijgt', 'meting 2026-02-02: 2 meting 2026-03-02: 2'), /^quiet/);
    assert.match(await state('als Ruzies daalt', 'meting 2026-02-02: 3 meting 2026-03-02: 2'), /^fired/);
    const turned = 'meting 2026-02-02: 3 meting 2026-03-02: 2 meting 2026-03-16: 4';
    assert.match(await state('als Ruzies stijgt gedurende 15 dagen', turned), /^fired; Ruzies 4 op 2026-03-16/);
    assert.match(await state('als Ruzies stijgt gedurende 16 dagen', turned), /^quiet/);
  });

  it('takes either or both', async () => {
    const [ruzies, verzuim] = ['meting 2026-02-02: 5', 'meting 2026-03-02: 1 meting 2026-04-01: 6'];
    assert.match(
      await state('als Ruzies > 3 en Verzuim > 3', ruzies, verzuim),
      /^fired; Ruzies 5 op 2026-02-02; Verzuim 6 op 2026-04-01/,
    );
    assert.match(await state('als Ruzies > 3 of Verzuim > 3', ruzies, verzuim), /^fired; Ruzies 5 op 2026-02-02; uit/);
    assert.match(await state('als Ruzies > 9 of Verzuim > 9', ruzies, verzuim), /^quiet/);
  });

  it('leaves to people what no measurement can tell', async () => {
    assert.equal(await state('als "er is een crisis"', 'meting 2026-02-02: 5'), 'occurrence');
    assert.equal(await state('als Ruzies > 9 of "er is een crisis"', 'meting 2026-02-02: 5'), 'occurrence');
    assert.match(await state('als Ruzies > 3 of "er is een crisis"', 'meting 2026-02-02: 5'), /^fired/);
    assert.match(await state('als Ruzies > 9 en "er is een crisis"', 'meting 2026-02-02: 5'), /^quiet/);
  });

  it('does not look beyond today, and says when nothing was measured or written', async () => {
    assert.equal(await state('als Ruzies > 3', 'meting 2026-07-01: 9'), 'unmeasured');
    assert.equal(await state('als Ruzies > 3', ''), 'unmeasured');
    assert.equal(await state('dan "bellen"', 'meting 2026-02-02: 9'), 'unknown');
  });
});
