import assert from 'node:assert/strict';
import fc from 'fast-check';
import { legalClock } from '../../server/src/domain/legalClock.js';
import { clockCalendar } from '../../server/src/reports/clockCalendar.js';
import { escapedText, folded, iCalendar } from '../../server/src/reports/iCalendar.js';
import { catalogueOf } from '../../server/src/texts/catalogue.js';
import { day } from '../domain/given.js';
import { checkText } from '../support/checker.js';

const encoder = new TextEncoder();

describe('an iCalendar file', () => {
  it('has no line of more than 75 bytes, and unfolds to what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = escapedText(text);
        const lines = folded(line).split('\r\n');
        assert.ok(lines.every((one) => encoder.encode(one).length <= 75));
        assert.ok(lines.slice(1).every((one) => one.startsWith(' ')));
        assert.equal(lines.map((one, index) => (index === 0 ? one : one.slice(1))).join(''), line);
      }),
    );
  });

  it('folds exactly after 75 bytes', () => {
    assert.equal(folded('a'.repeat(75)), 'a'.repeat(75));
    assert.equal(folded('a'.repeat(76)), `${'a'.repeat(75)}\r\n a`);
    assert.equal(folded(`${'a'.repeat(74)}é`), `${'a'.repeat(74)}\r\n é`);
  });

  it('escapes what means something to a calendar', () =>
    assert.equal(escapedText('a\\b; c, d\r\ne\nf\u0007'), 'a\\\\b\\; c\\, d\\ne\\nf'));

  it('is a calendar of whole days', () =>
    assert.equal(
      iCalendar({
        name: 'Termijnen',
        language: 'nl',
        written: day('2026-01-01'),
        events: [{ uid: 'a@regieplan', date: day('2026-06-30'), summary: 'Gesprek, thuis', description: '' }],
      }),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Regieplan//Regieplan//NL',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Termijnen',
        'BEGIN:VEVENT',
        'UID:a@regieplan',
        'DTSTAMP:20260101T000000Z',
        'DTSTART;VALUE=DATE:20260630',
        'SUMMARY:Gesprek\\, thuis',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ));
});

describe('the calendar of a plan', () => {
  const calendarOf = async (due: string): Promise<string> => {
    const { plan } = await checkText(`plan "Agenda"
periode 2026-01-01 t/m 2026-12-31
persoon Petra
doel Rust { eigenaar Petra gereed ${due} }
doel Geld { gereed 2026-10-01 }
afspraak Bellen { door Petra gereed 2026-06-01 gedaan 2026-05-30 }
evaluatie 2026-07-01
evaluatie 2026-08-01`);
    assert.ok(plan);
    return clockCalendar(plan, legalClock(plan), 'nl', catalogueOf('nl').methods);
  };
  const idsIn = (text: string): readonly string[] => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid = '']) => uid);

  it('is the same every time, and every event has an id of its own', async () => {
    const text = await calendarOf('2026-09-01');
    assert.equal(await calendarOf('2026-09-01'), text);
    const ids = idsIn(text);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length >= 5);
  });

  it('keeps the ids when a day moves', async () =>
    assert.deepEqual(
      idsIn(await calendarOf('2026-11-11')).toSorted(),
      idsIn(await calendarOf('2026-09-01')).toSorted(),
    ));

  it('leaves out what is done, and puts no names in ids', async () => {
    const text = await calendarOf('2026-09-01');
    assert.doesNotMatch(text, /Bellen/);
    assert.match(text, /SUMMARY:doel Rust gereed/);
    assert.ok(idsIn(text).every((id) => !/rust|petra|agenda/i.test(id)));
  });
});
