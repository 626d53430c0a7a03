import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addMonths, type Day, parseIsoDay } from '../../server/src/domain/day.js';
import { newGuide } from '../../server/src/templates/newGuide.js';
import type { PlanAnswers } from '../../server/src/templates/planAnswers.js';
import { newPlan, planTemplates } from '../../server/src/templates/planTemplates.js';
import { checkText } from '../support/checker.js';

const GUIDE = {
  path: 'gids.regie',
  municipality: 'Voorbeeldstad',
  coordinator: { name: 'Samira', organisation: 'WijkteamNoord' },
};

function day(text: string): Day {
  const found = parseIsoDay(text);
  assert.ok(found !== undefined, text);
  return found;
}

/** Households and periods a user may give: alone, with many, of one day, over years, from long ago, from 29 February. */
const ANSWERS: Readonly<Record<string, PlanAnswers>> = {
  'a year with a guide': {
    persons: ['Kind', 'Moeder', 'Vader'],
    period: { from: day('2026-07-01'), to: day('2027-06-30') },
    guide: GUIDE,
  },
  'one person without a guide': {
    persons: ['Inwoner'],
    period: { from: day('2026-01-01'), to: day('2026-12-31') },
    guide: undefined,
  },
  'a guide that names no coordinator': {
    persons: ['Mevrouw', 'Meneer', 'Zoon-1', 'Zoon-2', 'Élise'],
    period: { from: day('2024-02-29'), to: day('2028-02-29') },
    guide: { path: 'gids.regie', municipality: 'Aan de Rijn', coordinator: undefined },
  },
  'a plan of one day': {
    persons: ['A', 'B'],
    period: { from: day('2026-06-15'), to: day('2026-06-15') },
    guide: undefined,
  },
  'a plan of two months': {
    persons: ['A', 'B'],
    period: { from: day('2026-06-15'), to: addMonths(day('2026-06-15'), 2) },
    guide: GUIDE,
  },
};

describe('a new plan', () => {
  for (const template of planTemplates) {
    for (const [name, answers] of Object.entries(ANSWERS)) {
      it(`from the template ${template.name}, ${name}, has no error`, async () => {
        const { text } = newPlan(template, answers);
        const { remarks, plan } = await checkText(text, 'examples/nieuw.regie');
        const found = remarks.map(({ code, severity, message }) => `${severity} ${code} ${message.nl}`);
        assert.deepEqual(
          found.filter((line) => line.startsWith('error') || line.includes('TAAL-')),
          [],
        );
        assert.deepEqual(
          plan?.facts.persons.map((person) => person.name),
          answers.persons,
        );
        assert.deepEqual(plan?.facts.period, answers.period);
        assert.deepEqual(plan?.coordinators.length, 1);
      });
    }

    it(`from the template ${template.name} can be read when an example in it loses its first //`, async () => {
      const [answers] = Object.values(ANSWERS);
      assert.ok(answers);
      const { text } = newPlan(template, answers);
      const examples = [...text.matchAll(/^( *)\/\/ (?=[a-z-]+ .* {3}\/\/)/gm)];
      assert.ok(examples.length > 0);
      for (const { index, 0: begin, 1: indent = '' } of examples) {
        const used = `${text.slice(0, index)}${indent}${text.slice(index + begin.length)}`;
        const { remarks } = await checkText(used, 'examples/nieuw.regie');
        const slips = remarks.filter(({ code }) => /^TAAL-0[1-6]$/.test(code)).map(({ message }) => message.nl);
        assert.deepEqual(slips, [], used);
      }
    });

    it(`from the template ${template.name} waits with its title selected`, () => {
      for (const answers of Object.values(ANSWERS)) {
        const { text, firstToFillIn } = newPlan(template, answers);
        const line = text.split('\n')[firstToFillIn.start.line] ?? '';
        assert.equal(
          `plan "${line.slice(firstToFillIn.start.character, firstToFillIn.end.character)}"`,
          line,
          'the selection is the whole title',
        );
      }
    });

    it(`from the template ${template.name} proposes roles, and a day of birth only as an example`, async () => {
      const { text } = newPlan(template, {
        ...(ANSWERS['a plan of one day'] ?? assert.fail()),
        persons: template.persons,
      });
      const { plan } = await checkText(text, 'examples/nieuw.regie');
      assert.deepEqual(
        plan?.facts.persons.map(({ name, born }) => [name, born]),
        template.persons.map((name) => [name, undefined]),
      );
    });
  }
});

describe('a new guide', () => {
  it('has nothing to object to, and a plan can use it', async () => {
    const { remarks, kind } = await checkText(newGuide().text, 'examples/nieuwe-gids.regie');
    assert.deepEqual(remarks, []);
    assert.equal(kind, 'gids');
  });
});
