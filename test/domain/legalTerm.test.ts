import assert from 'node:assert/strict';
import { wholeMonths } from '../../server/src/domain/calendarMonths.js';
import { endOfWeeks } from '../../server/src/domain/legalTerm.js';
import { day, shown, span } from './given.js';

describe('a term of weeks', () => {
  it('ends on the same day of the week', () => {
    assert.equal(endOfWeeks(day('2026-02-02'), 4), day('2026-03-02'));
  });

  it('that would end in a weekend runs through Monday', () => {
    assert.equal(endOfWeeks(day('2026-02-07'), 4), day('2026-03-09'));
  });

  it('that would end on a holiday runs through the next working day', () => {
    // Whit Monday 2026 is 25 May.
    assert.equal(endOfWeeks(day('2026-04-27'), 4), day('2026-05-26'));
  });
});

describe('whole months', () => {
  it('are the calendar months that a period touches', () => {
    assert.equal(shown(wholeMonths(span('2026-04-16', '2026-06-01'))), '2026-04-01 t/m 2026-06-30');
  });
});
