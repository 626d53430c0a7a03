// @ts-check
// The package: what is in it, how large it is, and that making it once more gives the same bytes.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from '../build/build.mjs';
import { makePackage, pack } from '../package/package.mjs';
import { buildFolder } from '../project.mjs';
import { SetupError } from '../setup/steps.mjs';

const folder = path.join(buildFolder, 'package');

/** What the tests in an editor install. */
export const testedPackage = path.join(folder, 'regieplan.vsix');

/** @returns What it came to. */
export async function checkPackage() {
  const again = path.join(folder, 'again.vsix');
  rmSync(folder, { recursive: true, force: true });
  const { files, bytes } = await makePackage(testedPackage);
  await build();
  await pack(again);
  if (!readFileSync(testedPackage).equals(readFileSync(again))) {
    throw new SetupError('Building and packing once more gives other bytes.');
  }
  return `${files.length} files, ${(bytes / 1000).toFixed(0)} kB, the same bytes each time.`;
}
