import { nextOnClock } from '../../domain/legalClock.js';
import { dayAndDistance } from './dayHover.js';
import type { HoverContext } from './hoverContext.js';
import { lines, plain } from './markdown.js';

/** Enough to see what to do this month; `regieplan termijnen` lists everything. */
const MOST_DATES = 6;

/** The plan: the days that a law or the plan asks for, what is late in front. */
export function planHover(context: HoverContext): string | undefined {
  const { plan, methods } = context;
  const { clock } = methods;
  const dates = plan ? nextOnClock(plan, MOST_DATES) : [];
  return dates.length === 0
    ? undefined
    : lines(
        `${clock.next}:`,
        ...dates.map((one) => {
          const what = plain(clock.kinds[one.kind](one.name));
          const late = one.state === 'late' ? `**${clock.states.late}** – ` : '';
          const who = one.who.length === 0 ? '' : ` – ${plain(one.who.join(', '))}`;
          return `- ${late}${dayAndDistance(one.date, context)}: ${what}${who}`;
        }),
      );
}
