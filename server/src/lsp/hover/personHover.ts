import { ageOn, birthday } from '../../domain/age.js';
import type { Day } from '../../domain/day.js';
import type { Person } from '../../domain/parties.js';
import { contains } from '../../domain/period.js';
import type { HoverContext } from './hoverContext.js';
import { entry, heading, lines, paragraphs } from './markdown.js';

/** The age at which most laws change hands. */
const COMING_OF_AGE = 18;

/** A member of the household: how old on the first and the last day of the plan. */
export function personHover(person: Person, { plan, texts, values }: HoverContext): string {
  const { born } = person;
  const period = plan?.facts.period;
  const ageText = (day: Day): string | undefined =>
    born === undefined || day < born ? undefined : `${texts.years(ageOn(born, day))} ${texts.onDay(values.day(day))}`;
  const comingOfAge = born === undefined ? undefined : birthday(born, COMING_OF_AGE);
  const turns = comingOfAge !== undefined && period !== undefined && contains(period, comingOfAge);
  return paragraphs(
    heading(person.name, person.label),
    lines(
      entry(texts.born, born === undefined ? undefined : values.day(born)),
      entry(
        texts.age,
        period &&
          [
            ageText(period.from),
            turns ? texts.turns(COMING_OF_AGE, values.day(comingOfAge)) : undefined,
            ageText(period.to),
          ]
            .filter((text) => text !== undefined)
            .join('; '),
      ),
    ),
  );
}
