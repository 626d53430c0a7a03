import type { Day } from '../domain/day.js';
import { dutchWeekday, englishWeekday } from '../domain/dayText.js';
import type { DecidingAge } from '../domain/decidingAges.js';
import type { Severity } from '../domain/finding.js';

/** What hovering tells beyond the properties of a fact: what follows from them today. */
export interface HoverDetailTexts {
  readonly weekday: (day: Day) => string;
  /** How far a day is from today: negative days have passed. */
  readonly fromToday: (days: number) => string;
  readonly noWorkingDay: string;
  readonly firstDayOfPlan: string;
  readonly lastDayOfPlan: string;
  readonly turnsOnThisDay: (name: string, age: number) => string;
  readonly now: (years: string) => string;
  readonly died: string;
  readonly decidingBirthdays: string;
  readonly birthday: (age: number, day: string, distance: string) => string;
  readonly whatChanges: { readonly [Age in DecidingAge]: string };
  readonly pensionAge: string;
  readonly pensionAgeUnknown: string;
  readonly ownPaymentNow: string;
  readonly notCounted: (names: string) => string;
  readonly network: string;
  readonly informal: string;
  readonly formal: string;
  readonly appointments: string;
  readonly progress: string;
  readonly ofTheWay: (percent: number) => string;
  readonly reached: string;
  readonly course: string;
  readonly day: string;
  readonly value: string;
  readonly noMeasurementYet: string;
  readonly when: string;
  readonly action: string;
  readonly who: string;
  readonly within: string;
  readonly term: (amount: number, unit: 'days' | 'workingDays' | 'weeks' | 'months') => string;
  readonly and: string;
  readonly or: string;
  readonly rises: string;
  readonly falls: string;
  readonly lasting: (days: number) => string;
  readonly measured: (name: string, value: string, day: string) => string;
  readonly fired: (day: string) => string;
  readonly firedNoLongerHolds: string;
  readonly notFired: string;
  readonly notMeasured: string;
  readonly notMeasurable: string;
  readonly conditionUnclear: string;
  readonly actBy: (who: string | undefined, day: string, distance: string) => string;
  readonly tooLate: (who: string | undefined, day: string, distance: string) => string;
  readonly followedUp: (day: string) => string;
  readonly noTerm: string;
  readonly coordinates: string;
  readonly processCoordinates: string;
  readonly standsIn: string;
  readonly daysOfPlan: (covered: number, whole: number) => string;
  readonly handover: string;
  readonly due: string;
  readonly done: string;
  readonly notDone: string;
  readonly reportedOn: string;
  readonly givenBy: string;
  readonly sharedWith: string;
  readonly severities: { readonly [S in Severity]: string };
  readonly wholePage: string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const DAYS_IN_YEAR = 365.2425;

/** Days as long as people count them; from a year on only the whole years. */
const dutchLength = (days: number): string =>
  days < DAYS_IN_YEAR ? `${days} dagen` : `ruim ${Math.floor(days / DAYS_IN_YEAR)} jaar`;

const englishLength = (days: number): string =>
  days < DAYS_IN_YEAR ? `${days} days` : `over ${counted(Math.floor(days / DAYS_IN_YEAR), 'year', 'years')}`;

export const dutchHoverDetails: HoverDetailTexts = {
  weekday: dutchWeekday,
  fromToday: (days) => {
    switch (days) {
      case -1:
        return 'gisteren';
      case 0:
        return 'vandaag';
      case 1:
        return 'morgen';
      default:
        return days > 0 ? `over ${dutchLength(days)}` : `${dutchLength(-days)} geleden`;
    }
  },
  noWorkingDay: 'geen werkdag',
  firstDayOfPlan: 'eerste dag van het plan',
  lastDayOfPlan: 'laatste dag van het plan',
  turnsOnThisDay: (name, age) => `${name} wordt ${age}`,
  now: (years) => `nu ${years}`,
  died: 'Overleden',
  decidingBirthdays: 'Verjaardagen die tellen',
  birthday: (age, day, distance) => `${age} op ${day} (${distance})`,
  whatChanges: {
    12: 'vanaf 12 geeft een kind samen met wie het gezag heeft toestemming',
    16: 'vanaf 16 geeft een jongere zelf toestemming',
    18: 'volwassen: de Jeugdwet maakt plaats voor Wmo, Zvw of Wlz',
    21: 'pleegzorg kan doorlopen tot 21',
    23: 'verlengde jeugdhulp kan doorlopen tot 23',
  },
  pensionAge: 'AOW',
  pensionAgeUnknown: 'de AOW-leeftijd verschilt per jaar en staat niet in Regieplan; zoek de datum na bij de SVB',
  ownPaymentNow: 'Eigen bijdrage nu',
  notCounted: (names) => `Nog niet meegeteld, want de kosten zijn niet te berekenen: ${names}.`,
  network: 'Netwerk',
  informal: 'Informele en vrij toegankelijke hulp',
  formal: 'Betaalde hulp',
  appointments: 'Afspraken',
  progress: 'Voortgang',
  ofTheWay: (percent) => (percent < 0 ? 'verder weg dan aan het begin' : `${percent}% van de weg`),
  reached: 'bereikt',
  course: 'Verloop',
  day: 'Dag',
  value: 'Meting',
  noMeasurementYet: 'nog niet gemeten',
  when: 'Als',
  action: 'Dan',
  who: 'Wie',
  within: 'Binnen',
  term: (amount, unit) => {
    switch (unit) {
      case 'days':
        return counted(amount, 'dag', 'dagen');
      case 'workingDays':
        return counted(amount, 'werkdag', 'werkdagen');
      case 'weeks':
        return counted(amount, 'week', 'weken');
      case 'months':
        return counted(amount, 'maand', 'maanden');
    }
  },
  and: 'en',
  or: 'of',
  rises: 'stijgt',
  falls: 'daalt',
  lasting: (days) => `, ${days % 7 === 0 ? counted(days / 7, 'week', 'weken') : counted(days, 'dag', 'dagen')} lang`,
  measured: (name, value, day) => `${name} was ${value} op ${day}`,
  fired: (day) => `**Afgegaan** op ${day}`,
  firedNoLongerHolds: 'Volgens de laatste meting is het nu weer voorbij.',
  notFired: 'Niet afgegaan',
  notMeasured: 'Niet afgegaan: er is nog niets gemeten.',
  notMeasurable: 'Niet te meten: kijk zelf of dit gebeurt.',
  conditionUnclear: 'Er is nog geen drempel om naar te kijken.',
  actBy: (who, day, distance) => `${who ?? 'Iemand'} doet dit uiterlijk op ${day} (${distance}).`,
  tooLate: (who, day, distance) =>
    `**Te laat:** ${who ?? 'iemand'} had dit uiterlijk op ${day} moeten doen (${distance}). Is het gedaan, noteer dan \`opgevolgd\` met de datum.`,
  followedUp: (day) => `Opgevolgd op ${day}.`,
  noTerm: 'Er staat niet bij binnen welke termijn iemand iets doet.',
  coordinates: 'regisseur',
  processCoordinates: 'procesregisseur',
  standsIn: 'vervanger',
  daysOfPlan: (covered, whole) =>
    covered === whole
      ? `alle ${whole} dagen van het plan`
      : `${covered} van de ${counted(whole, 'dag', 'dagen')} van het plan`,
  handover: 'Overdracht',
  due: 'Gereed',
  done: 'Gedaan',
  notDone: 'nog niet',
  reportedOn: 'Gemeld',
  givenBy: 'Van',
  sharedWith: 'Aan',
  severities: { error: 'fout', warning: 'waarschuwing', info: 'info', hint: 'hint' },
  wholePage: 'Lees de hele uitleg',
};

export const englishHoverDetails: HoverDetailTexts = {
  weekday: englishWeekday,
  fromToday: (days) => {
    switch (days) {
      case -1:
        return 'yesterday';
      case 0:
        return 'today';
      case 1:
        return 'tomorrow';
      default:
        return days > 0 ? `in ${englishLength(days)}` : `${englishLength(-days)} ago`;
    }
  },
  noWorkingDay: 'no working day',
  firstDayOfPlan: 'first day of the plan',
  lastDayOfPlan: 'last day of the plan',
  turnsOnThisDay: (name, age) => `${name} turns ${age}`,
  now: (years) => `${years} now`,
  died: 'Died',
  decidingBirthdays: 'Birthdays that matter',
  birthday: (age, day, distance) => `${age} on ${day} (${distance})`,
  whatChanges: {
    12: 'from 12 a child consents together with whoever has custody',
    16: 'from 16 a young person consents alone',
    18: 'of age: the Jeugdwet makes way for Wmo, Zvw or Wlz',
    21: 'foster care can go on until 21',
    23: 'extended youth help can go on until 23',
  },
  pensionAge: 'AOW',
  pensionAgeUnknown: 'the AOW age differs per year and is not in Regieplan; look the date up at the SVB',
  ownPaymentNow: 'Own payment now',
  notCounted: (names) => `Not counted yet, since the cost cannot be computed: ${names}.`,
  network: 'Network',
  informal: 'Informal and freely accessible help',
  formal: 'Paid help',
  appointments: 'Agreements',
  progress: 'Progress',
  ofTheWay: (percent) => (percent < 0 ? 'further away than at the start' : `${percent}% of the way`),
  reached: 'reached',
  course: 'Course',
  day: 'Day',
  value: 'Measurement',
  noMeasurementYet: 'not measured yet',
  when: 'When',
  action: 'Then',
  who: 'Who',
  within: 'Within',
  term: (amount, unit) => {
    switch (unit) {
      case 'days':
        return counted(amount, 'day', 'days');
      case 'workingDays':
        return counted(amount, 'working day', 'working days');
      case 'weeks':
        return counted(amount, 'week', 'weeks');
      case 'months':
        return counted(amount, 'month', 'months');
    }
  },
  and: 'and',
  or: 'or',
  rises: 'rises',
  falls: 'falls',
  lasting: (days) => ` for ${days % 7 === 0 ? counted(days / 7, 'week', 'weeks') : counted(days, 'day', 'days')}`,
  measured: (name, value, day) => `${name} was ${value} on ${day}`,
  fired: (day) => `**Fired** on ${day}`,
  firedNoLongerHolds: 'According to the last measurement it is over again.',
  notFired: 'Not fired',
  notMeasured: 'Not fired: nothing was measured yet.',
  notMeasurable: 'Cannot be measured: see for yourself whether this happens.',
  conditionUnclear: 'There is no threshold to look at yet.',
  actBy: (who, day, distance) => `${who ?? 'Someone'} does this by ${day} (${distance}).`,
  tooLate: (who, day, distance) =>
    `**Too late:** ${who ?? 'someone'} was to do this by ${day} (${distance}). If it was done, record \`opgevolgd\` with the date.`,
  followedUp: (day) => `Followed up on ${day}.`,
  noTerm: 'It does not say within which term someone acts.',
  coordinates: 'coordinator',
  processCoordinates: 'process coordinator',
  standsIn: 'deputy',
  daysOfPlan: (covered, whole) =>
    covered === whole
      ? `all ${whole} days of the plan`
      : `${covered} of the ${counted(whole, 'day', 'days')} of the plan`,
  handover: 'Hand-over',
  due: 'Due',
  done: 'Done',
  notDone: 'not yet',
  reportedOn: 'Reported',
  givenBy: 'From',
  sharedWith: 'To',
  severities: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  wholePage: 'Read the whole explanation',
};
