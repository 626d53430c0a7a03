import { isCitizenServiceNumber } from '../domain/citizenServiceNumber.js';
import { EMAIL_ADDRESS, POSTCODE, TELEPHONE_NUMBER } from '../domain/contactDetails.js';
import { digitRunsIn } from '../model/digitRuns.js';

/** From the series that is kept for tests; it passes the eleven test, so that its finding stays. */
const TEST_NUMBER = '999990019';

const STREETS =
  'straat|laan|weg|plein|kade|gracht|hof|dreef|singel|steeg|dijk|pad|park|plantsoen|ring|markt|baan|erf|wal|veld';

/** A street with a house number; a street without one tells too little to be sure that it is a street. */
const ADDRESS = new RegExp(
  `\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}?[\\p{L}.'-]+)*?(?:${STREETS}) \\d+(?: ?[a-zA-Z])?(?![\\p{L}\\d])`,
  'gu',
);

/** Letters and numbers as files and decisions have them, and numbers too long to count something. */
const REFERENCE = /(?<![\p{L}\d])(?:[A-Z]{1,6}[-/.]\d{2,4}[-/.]\d{2,}|(?<!€ ?)\d{7,})(?![\p{L}\d])/gu;

/** A text in which it is made up how and where to reach someone, and under which number something is filed. */
export function withMadeUpDetails(text: string): string {
  return text
    .replace(everywhere(EMAIL_ADDRESS), 'naam@voorbeeld.nl')
    .replace(everywhere(TELEPHONE_NUMBER), '06-00000000')
    .replace(new RegExp(`${POSTCODE.source}(?: \\p{Lu}\\p{L}+)?`, 'gu'), (found) =>
      / \p{Lu}\p{L}+$/u.test(found.slice(6)) ? '9999 ZZ Oefenstad' : '9999 ZZ',
    )
    .replace(ADDRESS, 'Oefenstraat 1')
    .replace(REFERENCE, (found) => (/^\d+$/.test(found) ? withoutDigits(found) : 'OEF-00-00'));
}

/** A made-up reference; where the real one holds a citizen service number, it keeps holding one. */
export function madeUpReference(reference: string, number: number): string {
  return digitRunsIn(reference).some(({ digits }) => isCitizenServiceNumber(digits)) ? TEST_NUMBER : `OEF-${number}`;
}

/** A text in which every citizen service number is one that nobody has. */
export function withTestNumbers(text: string): string {
  return digitRunsIn(text)
    .filter(({ digits }) => isCitizenServiceNumber(digits))
    .toReversed()
    .reduce((rest, { offset, length }) => rest.slice(0, offset) + TEST_NUMBER + rest.slice(offset + length), text);
}

/** A citizen service number is left to its own replacement. */
function withoutDigits(number: string): string {
  return isCitizenServiceNumber(number) ? number : '0'.repeat(number.length);
}

function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern.source, 'g');
}
