import type { Day } from '../domain/day.js';
import { dutchDay, dutchWeekday, englishDay, englishWeekday } from '../domain/dayText.js';

/** What stands between the words of a plan: what follows from them, in as few words as possible. */
export interface HintTexts {
  readonly cost: (amount: string) => string;
  readonly room: (amount: string) => string;
  readonly exceeded: (amount: string) => string;
  readonly spent: string;
  readonly years: (age: number) => string;
  readonly weekday: (day: Day) => string;
  readonly actBy: (day: Day) => string;
  /** Behind a sum of before the text was broken. */
  readonly earlier: string;
  readonly explained: {
    readonly cost: string;
    readonly room: string;
    readonly earlier: string;
    readonly age: string;
    readonly actBy: string;
  };
}

/** What stands above statements. */
export interface LensTexts {
  /** What the household's lines cost together, and the budget when there is one. */
  readonly household: (sum: string, budget: string | undefined) => string;
  readonly room: (amount: string) => string;
  readonly exceeded: (amount: string) => string;
  readonly earlier: string;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly nextEvaluation: (day: Day) => string;
  readonly noEvaluation: string;
  /** What a law or the plan asks for next. */
  readonly nextTerm: (what: string, day: Day) => string;
  readonly lateTerms: (count: number) => string;
  /** Where a goal stands on its scale. */
  readonly step: (step: string, orHigher: boolean) => string;
  readonly network: (count: number) => string;
  readonly lines: (count: number) => string;
  readonly appointments: (count: number) => string;
  readonly nobody: string;
  readonly progress: (percent: number) => string;
  readonly reached: string;
  readonly backwards: string;
  readonly daysCovered: (covered: number, whole: number) => string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

export const dutchHints: HintTexts = {
  cost: (amount) => amount,
  room: (amount) => `nog ${amount}`,
  exceeded: (amount) => `${amount} te veel`,
  spent: 'op',
  years: (age) => `${age} jaar`,
  weekday: dutchWeekday,
  actBy: (day) => `uiterlijk ${dutchWeekday(day)} ${dutchDay(day)}`,
  earlier: ' (was)',
  explained: {
    cost: 'Wat deze inzet kost over de hele periode. Wijs de naam aan voor de berekening.',
    room: 'Wat er van dit budget over is na alle inzet die eruit betaald wordt.',
    earlier: 'De stand van voordat een inzet niet meer te lezen was. Maak de tekst af, dan klopt dit bedrag weer.',
    age: 'De leeftijd vandaag.',
    actBy: 'De drempel is overschreden; dit is de laatste dag van de termijn.',
  },
};

export const englishHints: HintTexts = {
  cost: (amount) => amount,
  room: (amount) => `${amount} left`,
  exceeded: (amount) => `${amount} too much`,
  spent: 'spent',
  years: (age) => counted(age, 'year', 'years'),
  weekday: englishWeekday,
  actBy: (day) => `by ${englishWeekday(day)} ${englishDay(day)}`,
  earlier: ' (was)',
  explained: {
    cost: 'What this line costs over its whole period. Point at the name for the computation.',
    room: 'What is left of this budget after everything that is paid from it.',
    earlier: 'The amount of before a line could no longer be read. Finish the text and it is right again.',
    age: 'The age today.',
    actBy: 'The threshold was crossed; this is the last day of the term.',
  },
};

export const dutchLenses: LensTexts = {
  household: (sum, budget) => (budget === undefined ? `${sum} gepland` : `${sum} gepland van ${budget}`),
  room: (amount) => `nog ${amount}`,
  exceeded: (amount) => `${amount} te veel`,
  earlier: ' (was)',
  findings: (errors, warnings, infos) =>
    joined([
      errors === 0 ? '' : counted(errors, 'fout', 'fouten'),
      warnings === 0 ? '' : counted(warnings, 'waarschuwing', 'waarschuwingen'),
      infos === 0 ? '' : `${infos} ter info`,
    ]) || 'geen meldingen',
  nextEvaluation: (day) => `volgende evaluatie ${dutchWeekday(day)} ${dutchDay(day)}`,
  noEvaluation: 'geen evaluatie gepland',
  nextTerm: (what, day) => `${dutchDay(day)}: ${what}`,
  lateTerms: (count) => `${counted(count, 'termijn', 'termijnen')} te laat`,
  step: (step, orHigher) => `stap ${step}${orHigher ? ' of hoger' : ''}`,
  network: (count) => `${count} netwerk`,
  lines: (count) => `${count} inzet`,
  appointments: (count) => counted(count, 'afspraak', 'afspraken'),
  nobody: 'nog niemand werkt hieraan',
  progress: (percent) => `${percent}% van de weg`,
  reached: 'bereikt',
  backwards: 'verder weg dan aan het begin',
  daysCovered: (covered, whole) =>
    covered === whole
      ? `alle ${whole} dagen van het plan`
      : `${covered} van de ${counted(whole, 'dag', 'dagen')} van het plan`,
};

export const englishLenses: LensTexts = {
  household: (sum, budget) => (budget === undefined ? `${sum} planned` : `${sum} planned of ${budget}`),
  room: (amount) => `${amount} left`,
  exceeded: (amount) => `${amount} too much`,
  earlier: ' (was)',
  findings: (errors, warnings, infos) =>
    joined([
      errors === 0 ? '' : counted(errors, 'error', 'errors'),
      warnings === 0 ? '' : counted(warnings, 'warning', 'warnings'),
      infos === 0 ? '' : `${infos} for information`,
    ]) || 'no findings',
  nextEvaluation: (day) => `next evaluation ${englishWeekday(day)} ${englishDay(day)}`,
  noEvaluation: 'no evaluation planned',
  nextTerm: (what, day) => `${englishDay(day)}: ${what}`,
  lateTerms: (count) => `${counted(count, 'term', 'terms')} late`,
  step: (step, orHigher) => `step ${step}${orHigher ? ' or higher' : ''}`,
  network: (count) => `${count} network`,
  lines: (count) => counted(count, 'line of support', 'lines of support'),
  appointments: (count) => counted(count, 'agreement', 'agreements'),
  nobody: 'nobody works on this yet',
  progress: (percent) => `${percent}% of the way`,
  reached: 'reached',
  backwards: 'further away than at the start',
  daysCovered: (covered, whole) =>
    covered === whole
      ? `all ${whole} days of the plan`
      : `${covered} of the ${counted(whole, 'day', 'days')} of the plan`,
};
