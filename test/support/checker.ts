import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { type CheckedText, Checker } from '../../server/src/check/checker.js';
import { type Day, parseIsoDay } from '../../server/src/domain/day.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import type { LibraryText } from '../../server/src/language/libraryDocuments.js';
import { createRegieplanServices, type RegieplanServices } from '../../server/src/language/module.js';

const LIBRARY = path.resolve('server/src/library');

/** The built-in laws, as the product ships them. */
export function libraryTexts(): readonly LibraryText[] {
  return readdirSync(LIBRARY)
    .filter((name) => name.endsWith('.regie'))
    .map((name) => ({
      uri: pathToFileURL(path.join(LIBRARY, name)).toString(),
      text: readFileSync(path.join(LIBRARY, name), 'utf8'),
    }));
}

export function testServices(): RegieplanServices {
  return createRegieplanServices(NodeFileSystem, libraryTexts());
}

/** The day on which test plans are read: inside the worked cases, so that nothing depends on when the tests run. */
export const TEST_DAY: Day = parseIsoDay('2026-06-15') ?? fail();

function fail(): never {
  throw new Error('2026-06-15 is a day');
}

/** The plan that a text describes, as if it stood in a file. */
export async function planOf(text: string, file?: string): Promise<PlanModel> {
  const { plan } = await checkText(text, file);
  return plan ?? assert.fail('The text is no plan.');
}

let shared: Checker | undefined;

/** Checks a text as if it stood in a file; its `gebruik` is resolved from there. */
export async function checkText(text: string, file = 'test/rules/plan.regie'): Promise<CheckedText> {
  shared ??= new Checker(testServices(), TEST_DAY);
  return shared.check(URI.file(path.resolve(file)), text);
}
