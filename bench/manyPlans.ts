import { check, type Ran } from './commandLine.js';
import { atLeast, atMost, type Figure, type Measured, only } from './figures.js';
import { langiumParsing } from './floor.js';
import { median } from './measure.js';
import { countLines, planFiles, withPlans } from './plans/folder.js';
import { watchStolenTime } from './stolenTime.js';

const RUNS = 5;
/** Measuring memory takes time in every thread, so these runs are others than those that are timed. */
const MEMORY_RUNS = 3;
const COUNTS = [100, 500, 1000, 3000] as const;
/** The aims for speed are for so many; the one for memory is for any number. */
const AIMED_AT = 1000;
const LINES = 150;
const LEAST_LINES_PER_SECOND = 60_000;
const MOST_TIMES_THE_PARSER = 3.5;
const MOST_MEGABYTES = 350;

/** Many plans, checked one after the other by one process: how fast, and whether memory stays the same. */
export async function measureManyPlans(): Promise<Measured> {
  const figures: Figure[] = [];
  for (const count of COUNTS) {
    const files = planFiles(count, LINES);
    const { timed, meanwhile, weighed } = await withPlans(files, async (folder) => {
      const stolenTime = watchStolenTime();
      return {
        timed: await runs(RUNS, () => check(folder)),
        meanwhile: stolenTime(),
        weighed: await runs(MEMORY_RUNS, () => check(folder, { withMemory: true })),
      };
    });
    const ms = median(timed.map((one) => one.ms));
    const speed = (countLines(files) / ms) * 1000;
    const peak = median(weighed.map(({ peakMegabytes = 0 }) => peakMegabytes));
    const hasAims = count === AIMED_AT;
    figures.push(
      hasAims
        ? atLeast(`${count} plans, start of the process included`, speed, LEAST_LINES_PER_SECOND, 'lines/s')
        : only(`${count} plans, start of the process included`, speed, 'lines/s'),
      ...(hasAims
        ? [
            ...meanwhile,
            atMost(
              `${count} plans, beside Langium's parser alone on the same plans`,
              ms / (await langiumParsing(files)),
              MOST_TIMES_THE_PARSER,
              '×',
            ),
          ]
        : []),
      atMost(`${count} plans, peak memory of the process`, peak, MOST_MEGABYTES, 'MB'),
    );
  }
  return { title: `regieplan check of plans of ${LINES} lines in one process (median of ${RUNS})`, figures };
}

async function runs(times: number, once: () => Promise<Ran>): Promise<readonly Ran[]> {
  const ran: Ran[] = [];
  for (let run = 0; run < times; run++) {
    ran.push(await once());
  }
  return ran;
}
