import assert from 'node:assert/strict';
import { tellsHowToReach } from '../../server/src/domain/contactDetails.js';
import { sensitiveWordsIn } from '../../server/src/domain/sensitiveWords.js';

function kindsIn(text: string): readonly string[] {
  return sensitiveWordsIn(text).map(({ kind, from, length }) => `${kind}: ${text.slice(from, from + length)}`);
}

describe('words that give away what a plan does not need', () => {
  it('are found whole, whatever their case', () => {
    assert.deepEqual(kindsIn('Zij heeft ADHD en borderline.'), ['health: ADHD', 'health: borderline']);
    assert.deepEqual(kindsIn('een strafblad'), ['crime: strafblad']);
    assert.deepEqual(kindsIn('Hij is moslim.'), ['religion: moslim']);
    assert.deepEqual(kindsIn('van Surinaamse afkomst'), ['ethnicity: Surinaamse']);
    assert.deepEqual(kindsIn('de ADHD-diagnose'), ['health: ADHD']);
  });

  for (const innocent of [
    'dementiezorg en kankergeel',
    'Zij voelt zich veroordeeld.',
    'de joodse school, het katholieke ziekenhuis',
    'Oma spreekt Turks; een Turkse tolk komt mee.',
    'Ik geloof erin.',
    'kerstboom en christelijk onderwijs',
  ]) {
    it(`are not seen in: ${innocent}`, () => assert.deepEqual(kindsIn(innocent), []));
  }
});

describe('contact details', () => {
  for (const text of [
    '06-12345678',
    '06 12 34 56 78',
    '+31 6 12345678',
    '030-1234567',
    'oma@voorbeeld.nl',
    '1234 AB',
  ]) {
    it(`are seen in: ${text}`, () => assert.ok(tellsHowToReach(text)));
  }

  for (const text of ['oma, 76 jaar', 'sinds 2020 weduwe', '€ 1.234,56', '2026-03-15', 'in 2024 Vmbo gehaald']) {
    it(`are not seen in: ${text}`, () => assert.ok(!tellsHowToReach(text)));
  }
});
