// npm run bench: the figures of docs/performance.md. `npm run bench cold many keystroke` measures only those.
import { measureColdCheck } from './coldCheck.js';
import { type Measured, table } from './figures.js';
import { measureFloor } from './floor.js';
import { measureKeystroke } from './keystroke.js';
import { measureManyPlans } from './manyPlans.js';
import { planFiles } from './plans/folder.js';
import { measureWorkspace } from './workspace.js';

const MEASUREMENTS: Readonly<Record<string, () => Promise<Measured>>> = {
  floor: () => measureFloor(planFiles(1000, 150)),
  cold: measureColdCheck,
  many: measureManyPlans,
  keystroke: measureKeystroke,
  workspace: measureWorkspace,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in MEASUREMENTS));

if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; choose from ${Object.keys(MEASUREMENTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (wanted.length === 0 || wanted.includes(name)) {
      console.log(`\n${table(await measure())}`);
    }
  }
}
