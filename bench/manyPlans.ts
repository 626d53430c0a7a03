import { check, type Ran } from './commandLine.js';
import { atLeast, atMost, type Figure, type Measured } from './figures.js';
import { median } from './measure.js';
import { countLines, planFiles, withPlans } from './plans/folder.js';

const RUNS = 5;
const COUNTS = [100, 500, 1000] as const;
const LINES = 150;
const LEAST_LINES_PER_SECOND = 60_000;
const MOST_MEGABYTES = 350;

/** Many plans, checked one after the other by one process: how fast, and whether memory stays the same. */
export async function measureManyPlans(): Promise<Measured> {
  const figures: Figure[] = [];
  for (const count of COUNTS) {
    const files = planFiles(count, LINES);
    const ran = await withPlans(files, async (folder) => {
      const all: Ran[] = [];
      for (let run = 0; run < RUNS; run++) {
        all.push(await check(folder, { withMemory: true }));
      }
      return all;
    });
    const speed = (countLines(files) / median(ran.map(({ ms }) => ms))) * 1000;
    const peak = median(ran.map(({ peakMegabytes = 0 }) => peakMegabytes));
    figures.push(
      count === COUNTS.at(-1)
        ? atLeast(`${count} plans, start of the process included`, speed, LEAST_LINES_PER_SECOND, 'lines/s')
        : { what: `${count} plans, start of the process included`, reached: `${Math.round(speed)} lines/s` },
      atMost(`${count} plans, peak memory of the process`, peak, MOST_MEGABYTES, 'MB'),
    );
  }
  return { title: `regieplan check of plans of ${LINES} lines in one process (median of ${RUNS})`, figures };
}
