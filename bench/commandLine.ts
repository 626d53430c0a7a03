import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { median, row } from './figures.js';
import { planFolder } from './planFolder.js';

const PROGRAM = path.resolve('dist', 'cli', 'regieplan.mjs');
const RUNS = 9;

function run(args: readonly string[]): number {
  const started = performance.now();
  spawnSync(process.execPath, [...args], { stdio: 'ignore' });
  return performance.now() - started;
}

/** How long one check takes as a whole process, beside a process that does nothing. */
export function measureCommandLine(): readonly string[] {
  const plans = planFolder(1, 150);
  const [file = ''] = plans.files;
  const empty: number[] = [];
  const whole: number[] = [];
  run([PROGRAM, 'check', file]);
  for (let n = 0; n < RUNS; n++) {
    empty.push(run(['-e', '0']));
    whole.push(run([PROGRAM, 'check', file]));
  }
  plans.remove();
  return [
    row('node -e 0 (floor)', `${median(empty).toFixed(0)} ms`),
    row(
      'regieplan check, one plan of 150 lines, whole process',
      `${median(whole).toFixed(0)} ms`,
      'aim: at most 300 ms',
    ),
  ];
}
