// Changes to the text of a plan of which it is known what they do to its findings. They work on the text alone, so that
// they do not lean on the product they test.
import { addDays, formatIso, parseIsoDay } from '../../server/src/domain/day.js';
import { dutchDay, readDay } from '../../server/src/domain/dayText.js';

const QUOTED_OR_COMMENT = /"[^"\r\n]*"|\/\/[^\r\n]*/g;
const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/g;
const DUTCH_DATE =
  /\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}\b/g;

/** Applies a change to everything that is neither a quoted text nor a comment. */
function changeCode(text: string, change: (code: string) => string): string {
  let from = 0;
  let changed = '';
  for (const match of text.matchAll(QUOTED_OR_COMMENT)) {
    changed += change(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return changed + change(text.slice(from));
}

/** Every date so many days later. */
export function shiftedText(text: string, days: number): string {
  return changeCode(text, (code) =>
    code.replace(ISO_DATE, (date) => {
      const day = parseIsoDay(date);
      return day === undefined ? date : formatIso(addDays(day, days));
    }),
  );
}

/** Every date in a Dutch message so many days later. */
export function shiftedMessage(message: string, days: number): string {
  return message.replace(DUTCH_DATE, (date) => {
    const reading = readDay(date);
    return reading.kind === 'notIso' ? dutchDay(addDays(reading.day, days)) : date;
  });
}

/** Statements whose second word is a name that they declare. */
const DECLARING =
  /^(?:persoon|netwerk|doel|indicator|inzet|geldstroom|beschikking|verwijzing|indicatie|machtiging|bepaling|titel|toestemming|afspraak|melding|eigen-bijdrage|signaal|opschalen|afschalen|organisatie|medewerker|aanbieder) ([A-Z][\w-]*)/gm;

export interface RenamedText {
  readonly text: string;
  /** The name that stood there before, by its new name. */
  readonly originals: ReadonlyMap<string, string>;
}

/** Gives every name that the text declares another one. */
export function renamedText(text: string): RenamedText {
  const declared = [...text.matchAll(DECLARING)].map(([, name = '']) => name);
  const renamed = new Map([...new Set(declared)].map((name, index) => [name, `Xq${index}Naam`]));
  return {
    text: changeCode(text, (part) => part.replace(/[\w-]+/g, (word) => renamed.get(word) ?? word)),
    originals: new Map([...renamed].map(([name, other]) => [other, name])),
  };
}

/** Puts the names back that a text had before it was renamed. */
export function withOriginals(text: string, originals: ReadonlyMap<string, string>): string {
  return text.replace(/Xq\d+Naam/g, (name) => originals.get(name) ?? name);
}

/** The statements in the opposite order; the title stays on top. */
export function reorderedText(text: string): string {
  const chunks: string[] = [];
  let depth = 0;
  for (const line of text.split('\n')) {
    if (depth === 0 || chunks.length === 0) {
      chunks.push(line);
    } else {
      chunks.push(`${chunks.pop() ?? ''}\n${line}`);
    }
    const code = line.replace(QUOTED_OR_COMMENT, '');
    depth += code.split('{').length - code.split('}').length;
  }
  const isTitle = (chunk: string): boolean => chunk.startsWith('plan ');
  return [...chunks.filter(isTitle), ...chunks.filter((chunk) => !isTitle(chunk)).toReversed()].join('\n');
}

/** One person more, of whom nothing is known. */
export function withOnePersonMore(text: string): string {
  return `${text}\npersoon Nieuweling\n`;
}

/** More spaces, more empty lines, and the line ends of another system. */
export function respacedText(text: string): string {
  const wider = changeCode(text, (code) => code.replace(/[ \t]+/g, '   '));
  return wider.replace(/\n/g, '  \r\n\r\n');
}

/**
 * Words with which a week makes another difference than seven days: months and years of their own length, contributions
 * per calendar month, legal terms that step over holidays, personal budgets and nights per calendar year, a leap day.
 */
const CALENDAR = /per (?:maand|kwartaal|jaar)|maanden|eigen-bijdrage|melding|pgb|mpt|logeeropvang-wlz|-02-29/;

/** The laws that this product knows changed up to here. */
const LAST_CHANGE_OF_LAW = 2022;

/** Whether a plan is about days on which the law changed, or counts in units that have no fixed number of days. */
export function hangsOnTheCalendar(text: string): boolean {
  const code = text.replace(QUOTED_OR_COMMENT, '');
  const [, year] = /^periode (\d{4})/m.exec(code) ?? [];
  return CALENDAR.test(code) || year === undefined || Number(year) < LAST_CHANGE_OF_LAW;
}
