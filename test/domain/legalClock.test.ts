import assert from 'node:assert/strict';
import { formatIso } from '../../server/src/domain/day.js';
import { legalClock, nextOnClock } from '../../server/src/domain/legalClock.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import { planOf } from '../support/checker.js';

const FRAME = `plan "Termijnen"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
organisatie Team { soort gemeente }
medewerker Samira bij Team { rol regisseur }
`;

function planIn(text: string): Promise<PlanModel> {
  return planOf(FRAME + text);
}

/** Read on 15 June 2026; without what every plan of a year has. */
async function clockOf(text: string): Promise<readonly string[]> {
  return legalClock(await planIn(text))
    .filter(({ kind }) => kind !== 'planEnds' && kind !== 'evaluationTerm')
    .map(({ date, kind, name, state }) => [formatIso(date), kind, name, state].filter((part) => part !== '').join(' '));
}

describe('the legal clock', () => {
  it('counts the terms of the Wmo from notification and application', async () =>
    assert.deepEqual(await clockOf('melding Vraag { wet Wmo gemeld 2026-05-04 aangevraagd 2026-06-12 }'), [
      '2026-05-11 ownPlan Vraag passed',
      '2026-06-15 inquiry Vraag done',
      '2026-06-26 socialSupportDecision Vraag coming',
    ]));

  it('calls a step late that was not recorded in time, and one that came too late', async () => {
    assert.deepEqual(await clockOf('melding Vraag { wet Wmo gemeld 2026-03-02 }'), [
      '2026-03-09 ownPlan Vraag passed',
      '2026-04-13 inquiry Vraag late',
    ]);
    assert.deepEqual(await clockOf('melding Vraag { wet Wmo gemeld 2026-03-02 onderzoek 2026-04-14 }'), [
      '2026-03-09 ownPlan Vraag passed',
      '2026-04-13 inquiry Vraag late',
    ]);
    assert.deepEqual(await clockOf('melding Vraag { wet Wmo gemeld 2026-03-02 onderzoek 2026-04-13 }'), [
      '2026-03-09 ownPlan Vraag passed',
      '2026-04-13 inquiry Vraag done',
    ]);
  });

  it('gives three working days under a threat, and eight weeks after the first talk', async () =>
    assert.deepEqual(
      await clockOf('melding Schuld { wet Wgs gemeld 2026-06-05 dreiging ontruiming gesprek 2026-06-11 }'),
      ['2026-06-10 firstDebtTalk Schuld late', '2026-08-06 debtPlan Schuld coming'],
    ));

  it('gives six weeks for a plan under the Youth Act and for an indication of the CIZ', async () => {
    assert.deepEqual(await clockOf('melding Vraag { wet Jeugdwet gemeld 2026-06-01 }'), [
      '2026-07-13 youthPlan Vraag coming',
    ]);
    assert.deepEqual(
      await clockOf(
        'persoon Anna\nindicatie Vv5 { wet Wlz voor Anna door ciz status aangevraagd aangevraagd 2026-06-01 }',
      ),
      ['2026-07-13 indication Vv5 coming'],
    );
  });

  it('names birthdays within the plan and half a year after it', async () =>
    assert.deepEqual(
      await clockOf(
        'persoon Sem { geboren 2008-08-01 }\npersoon Lisa { geboren 2009-06-30 }\npersoon Bo { geboren 2009-07-01 }\npersoon Ron { geboren 2003-02-02 }',
      ),
      ['2026-02-02 twentyThree Ron passed', '2026-08-01 eighteen Sem coming', '2027-06-30 eighteen Lisa coming'],
    ));

  it('names what the plan itself asks for, in order', async () =>
    assert.deepEqual(
      await clockOf(`persoon Petra
indicator Ruzies "ruzies" { meting 2026-06-10: 7 }
doel Rust { eigenaar Petra gereed 2026-09-01 evaluatie 2026-07-01 }
evaluatie 2026-06-20 { met Samira }
evaluatie 2026-03-01 { gehouden 2026-03-01 }
evaluatie 2026-04-01
afspraak Bellen { door Samira gereed 2026-06-01 gedaan 2026-05-30 }
regisseur Samira bij Team vanaf 2026-02-01 { overdracht 2026-02-01 }
beschikking Wmo2026 { wet Wmo voor Petra geldig 2026-01-01 t/m 2026-10-01 }
opschalen Meer { als Ruzies > 6 dan "praten" door Samira binnen 5 werkdagen }`),
      [
        '2026-02-01 handover Samira passed',
        '2026-03-01 evaluation done',
        '2026-04-01 evaluation late',
        '2026-06-01 appointment Bellen done',
        '2026-06-17 triggerDeadline Meer coming',
        '2026-06-20 evaluation coming',
        '2026-07-01 goalEvaluation Rust coming',
        '2026-09-01 goalDue Rust coming',
        '2026-10-01 decisionEnds Wmo2026 coming',
      ],
    ));

  it('asks for the next evaluation six months after the last, or as the municipality wants', async () => {
    const term = async (text: string): Promise<string | undefined> => {
      const found = legalClock(await planIn(text)).find(({ kind }) => kind === 'evaluationTerm');
      return found && `${formatIso(found.date)} ${found.source?.certainty} ${found.state}`;
    };
    assert.equal(await term(''), '2026-07-01 practice coming');
    assert.equal(await term('evaluatie 2026-03-01 { gehouden 2026-03-01 }'), '2026-09-01 practice coming');
    assert.equal(await term('gebruik "gids-met-grenzen.regie"'), '2026-04-01 practice late');
    assert.equal(await term('evaluatie 2026-08-01 { gehouden 2026-08-01 }'), undefined);
  });

  it('puts what is late before what comes', async () => {
    const plan = await planIn('melding A { wet Wmo gemeld 2026-03-02 }\ndoel Rust { gereed 2026-06-16 }');
    assert.deepEqual(
      nextOnClock(plan, 2).map(({ kind, state }) => `${kind} ${state}`),
      ['inquiry late', 'goalDue coming'],
    );
  });

  it('says of a law where it was read', async () => {
    const clock = legalClock(await planIn('melding Schuld { wet Wgs gemeld 2026-06-05 }'));
    const talk = clock.find(({ kind }) => kind === 'firstDebtTalk');
    assert.deepEqual(talk?.source, { title: 'Wgs', article: 'art. 4', certainty: 'read', readIn: 2026 });
  });

  it('leaves out what cannot be read', async () =>
    assert.deepEqual(await clockOf('melding Vraag { wet Wmo gemeld 2026-02-30 }\ndoel Rust { gereed }'), []));
});
