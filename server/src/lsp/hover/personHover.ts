import { ageOn } from '../../domain/age.js';
import type { Day } from '../../domain/day.js';
import { type DecidingBirthday, decidingBirthdays } from '../../domain/decidingAges.js';
import type { Person } from '../../domain/parties.js';
import { LOWEST_PENSION_AGE } from '../../domain/pensionAge.js';
import { dayInFull } from './dayHover.js';
import type { HoverContext } from './hoverContext.js';
import { entry, heading, lines, paragraphs } from './markdown.js';

/** A member of the household: how old today and at both ends of the plan, and which birthdays change the rules. */
export function personHover(person: Person, context: HoverContext): string {
  const { plan, texts, details, values } = context;
  const { born, died } = person;
  const birthdays = plan && died === undefined ? decidingBirthdays(plan, person) : [];
  return paragraphs(
    heading(person.name, person.label),
    lines(
      entry(texts.born, born === undefined ? undefined : dayInFull(born, context)),
      entry(details.died, died === undefined ? undefined : values.day(died)),
      entry(texts.age, born === undefined ? undefined : ages(born, died, context)),
      entry(details.pensionAge, mayHavePension(person, context) ? details.pensionAgeUnknown : undefined),
    ),
    lines(
      birthdays.length > 0 ? `${details.decidingBirthdays}:` : undefined,
      ...birthdays.map((birthday) => birthdayLine(birthday, context)),
    ),
  );
}

function ages(born: Day, died: Day | undefined, { plan, today, texts, details, values }: HoverContext): string {
  const period = plan?.facts.period;
  const lastDay = died ?? Number.POSITIVE_INFINITY;
  const ageText = (day: Day): string | undefined =>
    day < born || day > lastDay ? undefined : `${texts.years(ageOn(born, day))} ${texts.onDay(values.day(day))}`;
  return [
    today < born || today > lastDay ? undefined : details.now(texts.years(ageOn(born, today))),
    period && ageText(period.from),
    period && ageText(period.to),
  ]
    .filter((text) => text !== undefined)
    .join('; ');
}

function birthdayLine({ age, day }: DecidingBirthday, { today, details, values }: HoverContext): string {
  return `- ${details.birthday(age, values.day(day), details.fromToday(day - today))}: ${details.whatChanges[age]}`;
}

/** Whether someone is at least as old, today or when the plan ends, as anyone who has reached the AOW age. */
function mayHavePension({ born, died }: Person, { plan, today }: HoverContext): boolean {
  const last = plan?.facts.period?.to ?? today;
  return born !== undefined && died === undefined && ageOn(born, last) >= LOWEST_PENSION_AGE;
}
