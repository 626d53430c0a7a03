import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { AnyFact } from '../../server/src/domain/anyFact.js';
import { addDays } from '../../server/src/domain/day.js';
import type { Intervention } from '../../server/src/domain/intervention.js';
import { splitLine } from '../../server/src/domain/lineSplit.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import { refactoringsFor } from '../../server/src/lsp/refactorings/all.js';
import { deviationFrom } from '../../server/src/lsp/refactorings/deviate.js';
import type { Refactoring } from '../../server/src/lsp/refactorings/refactoring.js';
import { catalogueOf } from '../../server/src/texts/catalogue.js';
import { applied } from '../language/caseDocument.js';
import { checkText, planOf } from '../support/checker.js';

const FILE = 'test/rules/plan.regie';

const PLAN = `plan "Verbouwen"
gebruik "gids.regie"
periode 2026-01-01 t/m 2026-12-31

persoon Noor {
  geboren 1990-03-15
}

regisseur Samira bij WijkteamNoord

geldstroom WmoNoor {
  wet Wmo
  budget € 10.000,00
}

geldstroom JwNoor {
  wet Jeugdwet
  budget € 1.000,00
}

geldstroom WlzNoor {
  wet Wlz
  budget € 1.000,00
}

inzet Dagbesteding {
  dienst dagbesteding // de groep aan het water
  voor Noor
  door Oever
  periode 2026-03-15 t/m 2026-12-31
  omvang 4 dagdelen per week
  tarief € 46,15 per dagdeel
  uit WmoNoor
}

afschalen Minder {
  dan "minder"
  bij Dagbesteding
}

afwijking WMO-04 bij Dagbesteding {
  omdat "Zonder begeleiding houdt Noor de groep niet vol."
}
`;

function planIn(text: string): Promise<PlanModel> {
  return planOf(text, FILE);
}

async function offered(fact: (plan: PlanModel) => AnyFact | undefined, text = PLAN): Promise<readonly Refactoring[]> {
  const plan = await planIn(text);
  const chosen = fact(plan);
  assert.ok(chosen);
  return refactoringsFor({ plan, fact: chosen, guide: undefined, texts: catalogueOf('nl').actions });
}

async function textAfter(refactoring: Refactoring | undefined, text = PLAN): Promise<string> {
  assert.ok(refactoring?.changes);
  const changed = applied(text, { title: { nl: '', en: '' }, changes: refactoring.changes });
  const { remarks } = await checkText(changed, FILE);
  assert.deepEqual(
    remarks.filter(
      ({ code, severity }) => code.startsWith('TAAL-0') || (code.startsWith('TAAL') && severity === 'error'),
    ),
    [],
    changed,
  );
  return changed;
}

const theLine = ({ facts }: PlanModel): Intervention | undefined => facts.lines[0];

describe('a refactoring', () => {
  it('moves a line to another stream whose law may pay for it, and tells the new sums', async () => {
    const moves = (await offered(theLine)).filter(({ kind }) => kind === 'refactor.move');
    assert.deepEqual(
      moves.map(({ title }) => title),
      ['Verplaats Dagbesteding naar WlzNoor: WlzNoor wordt € 7.700,46 (€ 6.700,46 te veel), WmoNoor wordt € 0,00'],
    );
    assert.match(await textAfter(moves[0]), /\n {2}uit WlzNoor\n/);
  });

  it('splits a line today, with its comments, and names both parts where the line is named in a list', async () => {
    const split = (await offered(theLine)).find(({ title }) => title.startsWith('Knip'));
    assert.equal(split?.title, 'Knip Dagbesteding op 15 juni 2026: € 2.426,17 ervoor en € 5.274,29 erna');
    const text = await textAfter(split);
    assert.match(
      text,
      /inzet Dagbesteding \{[^}]*periode 2026-03-15 t\/m 2026-06-14\n[^}]*\}\n\ninzet Dagbesteding2 \{/,
    );
    assert.match(text, /inzet Dagbesteding2 \{\n {2}dienst dagbesteding \/\/ de groep aan het water\n/);
    assert.match(text, /periode 2026-06-15 t\/m 2026-12-31/);
    assert.match(text, /bij Dagbesteding, Dagbesteding2/);
  });

  it('refuses to split what is paid at once, and says why', async () => {
    const text = PLAN.replace('tarief € 46,15 per dagdeel', 'tarief € 46,15 in totaal');
    const split = (await offered(theLine, text)).find(({ title }) => title.startsWith('Knip'));
    assert.match(split?.refusal ?? '', /in totaal/);
  });

  it('hands over to a colleague of the guide, with both statements', async () => {
    const choices = await offered(({ facts }) => facts.coordinations[0]);
    const [first] = choices;
    assert.equal(first?.title, 'Draag de regie op 15 juni 2026 over van Samira aan Joost');
    const text = await textAfter(first);
    assert.match(text, /regisseur Samira bij WijkteamNoord vanaf 2026-01-01 t\/m 2026-06-14\n/);
    assert.match(text, /\n\nregisseur Joost bij WijkteamNoord vanaf 2026-06-15\n/);
    const { remarks } = await checkText(text, FILE);
    assert.deepEqual(
      remarks.filter(({ code }) => /^REG-0[123]$/.test(code)).map(({ message }) => message.nl),
      [],
    );
  });

  it('adds the list of what to look at first', async () => {
    const considered = (await offered(theLine)).find(({ title }) => title.includes('onderzocht'));
    const { remarks } = await checkText(await textAfter(considered), FILE);
    assert.ok(!remarks.some(({ code }) => code === 'WMO-01'));
  });

  it('makes a signal of a deviation', async () => {
    const [signal] = await offered(({ facts }) => facts.deviations[0]);
    const text = await textAfter(signal);
    assert.match(
      text,
      /signaal Signaal-WMO-04 "Zonder begeleiding houdt Noor de groep niet vol\." \{\n {2}regel WMO-04\n {2}wet Wmo\n/,
    );
  });

  it('leaves a plan of any length the same cost when it splits a line, up to a cent for each part', async () => {
    const plan = await planIn(readFileSync('examples/linde.regie', 'utf8').replace('../gids', 'gids'));
    const lines = plan.facts.lines.filter((line) => line.period && plan.cost(line) !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.nat(400), (line, offset) => {
        const day = addDays(line.period?.from ?? plan.facts.today, offset);
        const split = splitLine(plan, line, day);
        fc.pre(split !== undefined);
        const parts = [plan.costDuring(line, split.first), plan.costDuring(line, split.second)];
        const sum = parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0);
        assert.ok(Math.abs(sum - (plan.cost(line) ?? Number.NaN)) <= parts.length, `${line.name} ${sum}`);
      }),
    );
  });
});

describe('deviating with reasons', () => {
  it('leaves the triangle open, and the finding stays until it is filled in', async () => {
    const { plan, remarks } = await checkText(PLAN, FILE);
    const remark = remarks.find(({ code }) => code === 'WMO-01');
    assert.ok(plan && remark?.finding);
    const deviation = deviationFrom(plan, remark.finding);
    assert.equal(deviation?.subject, 'Dagbesteding');
    const text = applied(PLAN, { title: { nl: '', en: '' }, changes: deviation.changes });
    const open = await checkText(text, FILE);
    assert.ok(open.remarks.some(({ code, accepted }) => code === 'WMO-01' && !accepted));
    assert.ok(open.remarks.some(({ code, subject }) => code === 'KWA-06' && subject === 'WMO-01'));
    const filled = text
      .replace('omdat ""', 'omdat "Het gezin heeft het al geprobeerd."')
      .replace('rendement ""', 'rendement van € 900,00 naar € 700,00 "Minder uren."')
      .replace('legitimering ""', 'legitimering "De wet laat het toe."')
      .replace('betrokkenheid ""', 'betrokkenheid "Noor wil dit zelf."\n  akkoord Samira 2026-03-01');
    const accepted = await checkText(filled, FILE);
    assert.ok(accepted.remarks.some(({ code, accepted: isAccepted }) => code === 'WMO-01' && isAccepted));
  });

  it('is not offered for an error that is no choice', async () => {
    const { plan, remarks } = await checkText(PLAN.replace('regisseur Samira bij WijkteamNoord\n', ''), FILE);
    const remark = remarks.find(({ code }) => code === 'REG-01');
    assert.ok(plan && remark?.finding);
    assert.equal(deviationFrom(plan, remark.finding), undefined);
  });
});
