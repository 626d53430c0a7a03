// Words of fixed lists may be keywords elsewhere (`netwerk`, `thuis`, `jaar`): each must be writable where it belongs.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { TIME_UNITS, UNITS, unitWords } from '../../server/src/domain/units.js';
import { careFunctions } from '../../server/src/domain/vocabulary/careLists.js';
import { lifeDomains, safetyVerdicts, situations } from '../../server/src/domain/vocabulary/householdLists.js';
import { staffRoles } from '../../server/src/domain/vocabulary/organisationLists.js';
import type { PropertySpec, StatementSpec } from '../../server/src/domain/vocabulary/statementSpec.js';
import { statementSpecs } from '../../server/src/domain/vocabulary.js';
import { checkText } from '../support/checker.js';

const SPECS: readonly StatementSpec[] = Object.values(statementSpecs);

/** Problems that say that a word cannot be read or is not known at its place. */
const NOT_READ = ['TAAL-01', 'TAAL-02', 'TAAL-03', 'TAAL-04', 'TAAL-05', 'TAAL-06', 'TAAL-07', 'TAAL-15', 'TAAL-16'];

async function assertReadable(lines: readonly string[]): Promise<void> {
  const { remarks } = await checkText(lines.join('\n'));
  const problems = remarks
    .filter(({ code }) => NOT_READ.includes(code))
    .map(({ message, place }) => `${lines[place.range.start.line]}: ${message.nl}`);
  assert.deepEqual(problems, []);
}

function inBlock(spec: StatementSpec, { keyword, values = [] }: PropertySpec): readonly string[] {
  return spec.keywords.flatMap((start) =>
    values.map((word, index) => `${start} X${start.replaceAll('-', '')}${index} { ${keyword} ${word} }`),
  );
}

describe('every word of a fixed list can be written', () => {
  for (const spec of SPECS) {
    for (const property of spec.properties.filter(({ values }) => values)) {
      it(`${spec.keywords.join(', ')}: ${property.keyword}`, () => assertReadable(inBlock(spec, property)));
    }
  }

  it('situations', () => assertReadable(situations.map((word) => `situatie Ron ${word} 2026-01-01 t/m 2026-02-01`)));

  it('verdicts on safety', () => assertReadable(safetyVerdicts.map((word) => `veiligheid 2026-01-01 ${word}`)));

  it('life domains of a self-reliance score', () =>
    assertReadable(['zrm Ron 2026-01-01 {', ...lifeDomains.map((word) => `  ${word} 3`), '}']));

  it('roles with a mandate', () => assertReadable(staffRoles.map((word) => `beleid { mandaat ${word} € 100,00 }`)));

  it('functions of a service', () =>
    assertReadable(careFunctions.map((word, index) => `dienst X${index} { functie ${word}  uit Wmo }`)));
});

describe('every unit can be written', () => {
  const words = UNITS.flatMap(unitWords);

  it('in a volume', () => assertReadable(words.map((word, index) => `inzet X${index} { omvang 2 ${word} per week }`)));

  it('after per in a volume', () =>
    assertReadable(
      TIME_UNITS.flatMap(unitWords).map((word, index) => `inzet X${index} { omvang 2 uur per 2 ${word} }`),
    ));

  it('in a price', () => assertReadable(words.map((word, index) => `inzet X${index} { tarief € 10,00 per ${word} }`)));

  it('as the unit of a service', () =>
    assertReadable(words.map((word, index) => `dienst X${index} { eenheid ${word}  uit Wmo }`)));

  it('in a term and a duration', () =>
    assertReadable(
      TIME_UNITS.flatMap(unitWords).map(
        (word, index) => `opschalen X${index} { als Ruzies > 3 gedurende 2 ${word}  binnen 2 ${word} }`,
      ),
    ));
});
