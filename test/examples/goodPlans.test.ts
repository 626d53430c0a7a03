import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { Checker } from '../../server/src/check/checker.js';
import { formatIso, parseIsoDay } from '../../server/src/domain/day.js';
import { statementSpecs } from '../../server/src/domain/vocabulary.js';
import { firstWord } from '../../server/src/model/statement.js';
import { formatted } from '../lsp/formatting.js';
import { checkText, testServices } from '../support/checker.js';

const FOLDER = 'examples/goed';
const KINDS = ['beperking', 'ggz', 'jeugd', 'ouderen', 'schulden'];

/** Several pages: fewer lines than this show too little of a real plan. */
const LONG = 150;

/** Before, in and after the year of the plans: a model to copy is also read next year. */
const DAYS = ['2025-06-01', '2026-06-15', '2026-12-31', '2028-06-01'].flatMap((day) => parseIsoDay(day) ?? []);

/** What a model plan need not show: deviations are always a finding, and these are for other households or for guides. */
const ELSEWHERE = [
  'prijslijst',
  ...['afwijking', 'titel', 'bepaling', 'machtiging', 'regieafspraak'],
  ...['gids', 'wet', 'dienst', 'bedrag', 'beleid', 'organisatie', 'medewerker', 'aanbieder'],
];

describe('the model plans that coordinators copy', () => {
  it('are one for each kind of household, with a guide', () => {
    const names = readdirSync(FOLDER).toSorted();
    assert.deepEqual(
      names,
      [...KINDS, 'gids'].toSorted().map((kind) => `${kind}.regie`),
    );
  });

  for (const kind of [...KINDS, 'gids']) {
    const file = path.join(FOLDER, `${kind}.regie`);
    const text = readFileSync(file, 'utf8');

    it(`${kind} has nothing to remark, whenever it is read`, async () => {
      const services = testServices();
      for (const day of DAYS) {
        const { remarks } = await new Checker(services, day).check(URI.file(path.resolve(file)), text);
        const found = remarks.map(({ code, severity, message }) => `${code} ${severity} ${message.nl}`);
        assert.deepEqual(found, [], `read on ${formatIso(day)}`);
      }
    });

    it(`${kind} is written as the formatter writes`, () => {
      assert.equal(formatted(text, FOLDER), text);
    });
  }

  for (const kind of KINDS) {
    it(`${kind} is several pages long, and its sums are within its budgets`, async () => {
      const file = path.join(FOLDER, `${kind}.regie`);
      const text = readFileSync(file, 'utf8');
      const { plan } = await checkText(text, file);
      assert.ok(plan);
      assert.ok(text.split('\n').length >= LONG, `${file} has ${text.split('\n').length} lines`);
      assert.ok((plan.householdRoom ?? -1) >= 0 && plan.householdTotal > 0);
    });
  }

  it('show together nearly everything that can be written in a plan', async () => {
    const shown = new Set<string>();
    for (const kind of KINDS) {
      const file = path.join(FOLDER, `${kind}.regie`);
      const { document } = await checkText(readFileSync(file, 'utf8'), file);
      for (const { $cstNode } of document.parseResult.value.statements) {
        shown.add(firstWord($cstNode));
      }
    }
    const words = Object.values(statementSpecs).flatMap(({ keywords }): readonly string[] => keywords);
    assert.deepEqual(
      words.filter((word) => !shown.has(word) && !ELSEWHERE.includes(word)),
      [],
    );
  });
});
