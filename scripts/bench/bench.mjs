// @ts-check
import { existsSync } from 'node:fs';
import { build } from '../build/build.mjs';
import { compile } from '../build/compile.mjs';
import { inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { modernEnvironment, modernNode, nodeStep } from '../setup/node.mjs';
import { packagesStep } from '../setup/packages.mjs';
import { SetupError, takeSteps } from '../setup/steps.mjs';

export async function bench() {
  await takeSteps([nodeStep, packagesStep]);
  if ((await compile()) !== 0) throw new SetupError('The benchmarks do not compile.');
  await build();
  const main = inProject('out', 'bench', 'main.js');
  if (!existsSync(main)) throw new SetupError('bench/main.ts is not there.');
  // The garbage collector is at hand, for measurements of memory.
  const args = ['--expose-gc', '--enable-source-maps', main, ...process.argv.slice(2)];
  process.exitCode = (await run(modernNode(), args, { env: modernEnvironment() })).code;
}
