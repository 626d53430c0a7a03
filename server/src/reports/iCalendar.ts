import { type Day, formatIso } from '../domain/day.js';

/** An event of a whole day. */
export interface CalendarEvent {
  /** The same for the same event in every later calendar, so that an agenda updates it. */
  readonly uid: string;
  readonly date: Day;
  readonly summary: string;
  readonly description: string;
}

export interface Calendar {
  readonly name: string;
  readonly language: string;
  /** What every event carries as the day it was written (DTSTAMP): not now, so that the same plan gives the same file. */
  readonly written: Day;
  readonly events: readonly CalendarEvent[];
}

const LINE_BREAK = '\r\n';

/** An iCalendar file (RFC 5545); whole days have no time zone. */
export function iCalendar({ name, language, written, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Regieplan//Regieplan//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(name)}`,
    ...events.flatMap(({ uid, date, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${basicDate(written)}T000000Z`,
      `DTSTART;VALUE=DATE:${basicDate(date)}`,
      `SUMMARY:${escapedText(summary)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escapedText(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + LINE_BREAK).join('');
}

/** `20260630`. */
function basicDate(day: Day): string {
  return formatIso(day).replaceAll('-', '');
}

/** RFC 5545 §3.3.11; other control characters have no place in a text. */
export function escapedText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?![\t\u0080-\u009f])\p{Cc}/gu, '');
}

const MOST_BYTES = 75;
const encoder = new TextEncoder();

/** RFC 5545 §3.1: no line is longer than 75 bytes; a character is never cut. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > MOST_BYTES) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += character;
    size += bytes;
  }
  return [...lines, current].join(LINE_BREAK);
}
