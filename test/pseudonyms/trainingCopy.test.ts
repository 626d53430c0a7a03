import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { it } from 'mocha';
import { trainingCopy } from '../../server/src/pseudonyms/trainingCopy.js';
import { described, expectationsIn } from '../rules/expectation.js';
import { checkText, TEST_DAY, testServices } from '../support/checker.js';

const services = testServices();
const EXAMPLES = ['linde', 'vermeer', 'bakker', 'start/goed-plan'];

for (const name of EXAMPLES) {
  const file = `examples/${name}.regie`;
  it(name, async () => {
    const text = readFileSync(file, 'utf8');
    const copy = await trainingCopy({ uri: URI.file(path.resolve(file)), text, realNames: [] }, services, TEST_DAY);
    assert.ok(copy);
    console.log(copy.days, copy.differing, [...copy.names]);
    const { only, findings } = expectationsIn(copy.text);
    const checked = await checkText(copy.text, file);
    assert.deepEqual(described(checked, only).toSorted(), [...findings].toSorted());
    if (name === 'bakker') console.log(copy.text);
  });
}
