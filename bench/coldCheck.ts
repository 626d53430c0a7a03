import path from 'node:path';
import { check, startNode } from './commandLine.js';
import { atMost, type Measured, only } from './figures.js';
import { median } from './measure.js';
import { planFiles, withPlans } from './plans/folder.js';
import { watchStolenTime } from './stolenTime.js';

const RUNS = 11;
const LINES = 150;
const LIMIT_MS = 300;

/** One plan, checked by a process that is started for it and ends after it. */
export async function measureColdCheck(): Promise<Measured> {
  const files = planFiles(1, LINES);
  return withPlans(files, async (folder) => {
    const started: number[] = [];
    const checked: number[] = [];
    const stolenTime = watchStolenTime();
    for (let run = 0; run < RUNS; run++) {
      started.push(await startNode());
      checked.push((await check(path.join(folder, files[0]?.name ?? ''))).ms);
    }
    return {
      title: `regieplan check of one plan of ${LINES} lines, as a whole process (median of ${RUNS})`,
      figures: [
        only('starting Node and nothing else', median(started), 'ms'),
        atMost('regieplan check', median(checked), LIMIT_MS, 'ms'),
        ...stolenTime(),
      ],
    };
  });
}
