import { Random } from './random.js';
import { closing, coordination, decisionsAndStreams, goals, household, support } from './sections.js';

export interface PlanOptions {
  /** The same seed gives the same plan. */
  readonly seed: number;
  /** About how many lines it should have; at least 150 for a plan with something of everything. */
  readonly lines: number;
  /** Where its guide stands, as the plan writes it; the guide of the examples by its names. */
  readonly guide?: string;
}

/** A support line takes about this many lines with its decision and its goal. */
const LINES_PER_SUPPORT = 30;
const LINES_OF_THE_REST = 105;

/**
 * A plan as a coordinator would write it, in canonical form: a household, its coordinators, decisions, streams, goals,
 * network and support, with a slip in the dates or the budget here and there so that the rules have something to say.
 */
export function generatePlan({ seed, lines, guide = 'gids.regie' }: PlanOptions): string {
  const random = new Random(seed);
  const home = household(random);
  const count = Math.max(1, Math.round((lines - LINES_OF_THE_REST) / LINES_PER_SUPPORT));
  const helped = support(random, home, count);
  const sections = [
    [`plan "Oefenplan ${seed}: ${home.title}"`, `gebruik "${guide}"`, 'gemeente Voorbeeldstad', home.periodLine],
    home.lines,
    coordination(random, home),
    decisionsAndStreams(random, home, helped),
    goals(random, home, helped),
    helped.flatMap(({ lines: written }) => written),
    closing(random, home),
  ];
  return `${sections.map((section) => section.join('\n').trimEnd()).join('\n\n')}\n`;
}

/** The same plan with slips of the keyboard in it: the lines are chosen by the seed. */
export function generateBrokenPlan(options: PlanOptions): string {
  const random = new Random(options.seed ^ 0x5f_5f);
  const lines = generatePlan(options).split('\n');
  for (let count = random.between(1, 3); count > 0; count--) {
    const at = random.between(6, lines.length - 2);
    const line = lines[at] ?? '';
    lines[at] = random.of([
      line.slice(0, Math.floor(line.length / 2)),
      line.replace(/[{}]/, ''),
      line.replace(/"$/, ''),
      `${line} en`,
      line.replace(/\p{L}{2}/u, 'x'),
    ]);
  }
  return lines.join('\n');
}
