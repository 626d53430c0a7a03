import type { Day } from '../../domain/day.js';
import { birthdaysOn } from '../../domain/decidingAges.js';
import { isWorkingDay } from '../../domain/workingDays.js';
import type { HoverContext } from './hoverContext.js';
import { lines, paragraphs, plain } from './markdown.js';

/** `zondag 15 maart 2026`. */
export function dayInFull(day: Day, { details, values }: HoverContext): string {
  return `${details.weekday(day)} ${values.day(day)}`;
}

/** `zondag 15 maart 2026 (92 dagen geleden)`. */
export function dayAndDistance(day: Day, context: HoverContext): string {
  return `${dayInFull(day, context)} (${context.details.fromToday(day - context.today)})`;
}

/** A date: its day of the week, how far it is from today, and what happens in the plan on that day. */
export function dayHover(day: Day, context: HoverContext): string {
  const { plan, details, today } = context;
  const period = plan?.facts.period;
  const birthdays = plan ? birthdaysOn(plan, day) : [];
  return paragraphs(
    `**${dayInFull(day, context)}** – ${details.fromToday(day - today)}`,
    lines(
      ...[
        isWorkingDay(day) ? undefined : details.noWorkingDay,
        period?.from === day ? details.firstDayOfPlan : undefined,
        period?.to === day ? details.lastDayOfPlan : undefined,
        ...birthdays.map(({ person, age }) => details.turnsOnThisDay(plain(person.name), age)),
      ].map((remark) => remark && `- ${remark}`),
    ),
  );
}
