import { type Cents, centsFromBigInt, formatMoney } from './money.js';

/**
 * What a written amount turned out to be. Everything but `ok` is an error;
 * `suggestions` are amounts in the right notation, the likeliest first, possibly none.
 * - `empty`: a euro sign and no amount.
 * - `missingEuroSign`: no `€` in front (also `12,50 euro`, `EUR 12,50`).
 * - `oneDecimal`: `€ 12,5`. `tooManyDecimals`: `€ 12,345`.
 * - `dashForCents`: `€ 12,-`.
 * - `englishNotation`: `€ 1,234.56`, `€ 46.15`.
 * - `badGrouping`: `€ 12.34,56`, `€ 1 234,56`, a comma without digits beside it.
 * - `negative`: an amount in a plan is never negative.
 * - `tooLarge`: more than `MAX_CENTS`.
 */
export type MoneyReading =
  | { readonly kind: 'ok'; readonly cents: Cents }
  | { readonly kind: MoneyMistake; readonly suggestions: readonly string[] }
  | { readonly kind: 'empty' | 'tooLarge' | 'unreadable' };

export type MoneyMistake =
  | 'missingEuroSign'
  | 'oneDecimal'
  | 'tooManyDecimals'
  | 'dashForCents'
  | 'englishNotation'
  | 'badGrouping'
  | 'negative';

const AMOUNT =
  /^(?<sign>[-−–])? ?(?<currency>€|eur|euro)? ?(?<innerSign>[-−–])? ?(?<number>\d[\d., ]*|[.,]\d+)?(?<dash>(?<=,)[-−–—=]{1,2})? ?(?<unit>€|eur|euro)?$/iu;
const DUTCH = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const ENGLISH = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

function centsOf(euros: string, decimals: string): Cents | undefined {
  return centsFromBigInt(BigInt(euros.replace(/\D/g, '') + decimals));
}

function suggest(...amounts: readonly (Cents | undefined)[]): readonly string[] {
  return [...new Set(amounts.filter((amount) => amount !== undefined).map(formatMoney))];
}

/** Three or more decimals, rounded half up; exactly three may also be a group of thousands. */
function readLongDecimals(euros: string, decimals: string): MoneyReading {
  const upToCents = BigInt(euros.replace(/\D/g, '') + decimals.slice(0, 2));
  const roundUp = decimals.charAt(2) >= '5' ? 1n : 0n;
  const asThousands = decimals.length === 3 && /^[1-9]\d*$/.test(euros) ? centsOf(euros + decimals, '00') : undefined;
  return {
    kind: 'tooManyDecimals',
    suggestions: suggest(centsFromBigInt(upToCents + roundUp), asThousands),
  };
}

function readDutch(euros: string, decimals: string | undefined): MoneyReading {
  switch (decimals?.length) {
    case undefined:
    case 2: {
      const amount = centsOf(euros, decimals ?? '00');
      return amount === undefined ? { kind: 'tooLarge' } : { kind: 'ok', cents: amount };
    }
    case 1:
      return {
        kind: 'oneDecimal',
        suggestions: suggest(centsOf(euros, `${decimals}0`), centsOf(euros, `0${decimals}`)),
      };
    default:
      return readLongDecimals(euros, decimals ?? '');
  }
}

function readEnglish(euros: string, decimals: string): MoneyReading {
  return decimals.length > 2
    ? readLongDecimals(euros, decimals)
    : { kind: 'englishNotation', suggestions: suggest(centsOf(euros, decimals.padEnd(2, '0'))) };
}

/** Separators in the wrong places: only what follows the last one can say where the cents are. */
function readBadGrouping(number: string): MoneyReading {
  const end = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'), number.lastIndexOf(' '));
  const tail = number.slice(end + 1);
  const before = number.slice(0, end).trimEnd();
  const badGrouping = (suggestions: readonly string[]): MoneyReading => ({
    kind: 'badGrouping',
    suggestions,
  });
  switch (tail.length) {
    case 0:
      return badGrouping(suggestionsOf(readNumber(before)));
    case 2:
      return badGrouping(number.charAt(end) === ' ' ? [] : suggest(centsOf(before, tail)));
    case 3:
      return badGrouping(number.includes(',') ? [] : suggest(centsOf(before + tail, '00')));
    default:
      return badGrouping([]);
  }
}

function readNumber(number: string): MoneyReading {
  const dutch = DUTCH.exec(number);
  if (dutch !== null) {
    const [, euros = '', decimals] = dutch;
    return readDutch(euros, decimals);
  }
  const english = ENGLISH.exec(number);
  if (english !== null) {
    const [, euros = '', decimals = ''] = english;
    return readEnglish(euros, decimals);
  }
  return readBadGrouping(number);
}

function suggestionsOf(reading: MoneyReading): readonly string[] {
  switch (reading.kind) {
    case 'ok':
      return suggest(reading.cents);
    case 'empty':
    case 'tooLarge':
    case 'unreadable':
      return [];
    default:
      return reading.suggestions;
  }
}

interface Written {
  readonly number: string;
  readonly negative: boolean;
  readonly euroSign: boolean;
  readonly dash: boolean;
}

/** Of several mistakes the gravest is named; the suggestion repairs them all. */
function readWritten({ number, negative, euroSign, dash }: Written): MoneyReading {
  const reading = readNumber(number);
  if (reading.kind === 'tooLarge') {
    return reading;
  }
  const suggestions = suggestionsOf(reading);
  if (negative) {
    return { kind: 'negative', suggestions };
  }
  if (!euroSign) {
    return { kind: 'missingEuroSign', suggestions };
  }
  return dash ? { kind: 'dashForCents', suggestions } : reading;
}

/**
 * Reads an amount as written, with `€` in front: `€ 12`, `€ 1.234,56`, `€ 1234,56`.
 * The space after the sign may be any white space, or none.
 */
export function readMoney(text: string): MoneyReading {
  const groups = AMOUNT.exec(text.trim().replace(/\s+/g, ' '))?.groups;
  if (groups === undefined) {
    return { kind: 'unreadable' };
  }
  const { sign, currency, innerSign, number, dash, unit } = groups;
  if (number === undefined) {
    const nothingButEuroSign = currency !== undefined && sign === undefined && innerSign === undefined;
    return { kind: nothingButEuroSign ? 'empty' : 'unreadable' };
  }
  return readWritten({
    number: (dash === undefined ? number : number.slice(0, -1)).trim(),
    negative: sign !== undefined || innerSign !== undefined,
    euroSign: currency === '€' && unit === undefined,
    dash: dash !== undefined,
  });
}
