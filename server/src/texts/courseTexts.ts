import type { Day } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';

/** What the list of exercises in an editor says, beyond what the command line says as well. */
export interface CourseTexts {
  readonly notStarted: (findings: number) => string;
  readonly finished: string;
  readonly unreadable: string;
  readonly spoken: (title: string, summary: string, learningPoint: string) => string;
  readonly readOn: (day: Day) => string;
  /** A finding by its rule and what it is about; nothing when it stands on no fact. */
  readonly named: (rule: string, subject: string) => string;
  readonly openOn: (line: number) => string;
  readonly goneTitle: string;
  readonly ownUnreadable: string;
}

export const dutchCourse: CourseTexts = {
  notStarted: (findings) => `nog niet begonnen · ${findings === 1 ? '1 melding' : `${findings} meldingen`}`,
  finished: 'klaar, goed gedaan',
  unreadable: 'kan niet worden gelezen',
  spoken: (title, summary, learningPoint) => `${title}, ${summary}. Leerpunt: ${learningPoint}`,
  readOn: (day) => `Deze lijst leest het plan alsof het ${dutchDay(day)} is. Zo blijft de oefening elk jaar hetzelfde.`,
  named: (rule, subject) => (subject === '' ? rule : `${rule} bij ${subject}`),
  openOn: (line) => `nog open · regel ${line}`,
  goneTitle: 'Verdwenen uit het plan',
  ownUnreadable: 'Uw versie kan niet worden gelezen. Begin opnieuw met deze oefening.',
};

export const englishCourse: CourseTexts = {
  notStarted: (findings) => `not started yet · ${findings === 1 ? '1 finding' : `${findings} findings`}`,
  finished: 'finished, well done',
  unreadable: 'cannot be read',
  spoken: (title, summary, learningPoint) => `${title}, ${summary}. Teaches: ${learningPoint}`,
  readOn: (day) =>
    `This list reads the plan as if it were ${englishDay(day)}. So the exercise stays the same every year.`,
  named: (rule, subject) => (subject === '' ? rule : `${rule} on ${subject}`),
  openOn: (line) => `still open · line ${line}`,
  goneTitle: 'Gone from the plan',
  ownUnreadable: 'Your version cannot be read. Start this exercise again.',
};
