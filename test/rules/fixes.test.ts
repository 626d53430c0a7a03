import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Remark } from '../../server/src/check/check.js';
import type { TextChange } from '../../server/src/domain/place.js';
import { checkText } from '../support/checker.js';

const FOLDER = 'test/rules';

/** The rules on the borders between the laws; each document stands in the folder of its rule. */
const BORDER_RULE = /^(?:WLZ|ZVW|JW|WMO|EB|PW|WGS)-\d+$/;

function documentsOf(rule: string): readonly string[] {
  return readdirSync(path.join(FOLDER, rule)).map((name) => path.join(FOLDER, rule, name));
}

function applied(text: string, { place, newText }: TextChange): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, character }: TextChange['place']['range']['start']): number =>
    lines.slice(0, line).reduce((sum, earlier) => sum + earlier.length + 1, 0) + character;
  return text.slice(0, offsetOf(place.range.start)) + newText + text.slice(offsetOf(place.range.end));
}

function described({ code, message }: Remark): string {
  return `${code} ${message.nl}`;
}

async function assertFixesMend(file: string, rule: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const before = await checkText(text, file);
  for (const remark of before.remarks.filter(({ code }) => code === rule)) {
    for (const { title, changes } of remark.fixes) {
      const mended = changes.reduce(applied, text);
      const after = await checkText(mended, file);
      const left = after.remarks.map(described);
      assert.ok(!left.includes(described(remark)), `${file}: after "${title.nl}" it still says ${described(remark)}`);
      assert.deepEqual(
        left.filter((line) => line.startsWith('TAAL')),
        before.remarks.map(described).filter((line) => line.startsWith('TAAL')),
        `${file}: "${title.nl}" breaks the text`,
      );
    }
  }
}

describe('a fix of a rule between laws mends its finding and keeps the text readable', () => {
  for (const rule of readdirSync(FOLDER).filter((name) => BORDER_RULE.test(name))) {
    it(rule, async () => {
      for (const file of documentsOf(rule)) {
        await assertFixesMend(file, rule);
      }
    });
  }
});
