import { parseDecimal } from '../domain/decimal.js';
import type { Fact } from '../domain/fact.js';
import { compare, type Fraction, floor, fromInteger } from '../domain/fraction.js';
import type { Cents } from '../domain/money.js';
import { readMoney } from '../domain/moneyText.js';
import type { PropertyKeyword } from '../domain/vocabulary.js';
import type { MoneyLiteral, Quantity } from '../language/generated/ast.js';
import { asOffers } from './offers.js';
import { replaceWith } from './reading.js';
import type { StatementReader } from './statement.js';

/** Reads an amount of money in cents; what is wrong with it is reported once, and the property becomes unclear. */
export function moneyOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: MoneyLiteral | undefined,
  fact: () => Fact | undefined = () => undefined,
): Cents | undefined {
  const cst = s.writtenAs(keyword, node);
  if (!node || !cst) {
    return undefined;
  }
  const place = s.reading.place(cst);
  const reading = readMoney(node.text);
  const subject = s.mention.name;
  if (reading.kind === 'ok') {
    return reading.cents;
  }
  s.unclear(keyword);
  const suggestions = 'suggestions' in reading ? reading.suggestions : [];
  if (reading.kind === 'negative' || reading.kind === 'tooManyDecimals') {
    const mistake = reading.kind;
    s.reading.later(() => {
      const owner = fact();
      if (owner) {
        s.reading.impossibleAmounts.push({ fact: owner, place, mistake, suggestions });
      }
    });
    return undefined;
  }
  const [only, ...others] = suggestions;
  s.reading.report({ code: 'TAAL-13', mistake: reading.kind, text: node.text, suggestions }, place, {
    subject,
    fixes:
      others.length === 0
        ? replaceWith(place, only)
        : suggestions.flatMap((text) => asOffers(replaceWith(place, text))),
  });
  return undefined;
}

/** Reads a number such as `4` or `1,5`. */
export function numberOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: Quantity | undefined,
): Fraction | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    s.unclear(keyword);
    return undefined;
  }
  const value = parseDecimal(node.text);
  if (value === undefined) {
    s.unclear(keyword);
    s.reading.report({ code: 'TAAL-14', text: node.text, wanted: 'number' }, s.reading.place(cst), {
      subject: s.mention.name,
    });
  }
  return value;
}

/** Reads a whole number of at least `least`. */
export function wholeNumberOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: Quantity | undefined,
  least = 0,
): number | undefined {
  const value = numberOf(s, keyword, node);
  const cst = node?.$cstNode;
  if (value === undefined || !cst) {
    return undefined;
  }
  const whole = Number(floor(value));
  if (compare(value, fromInteger(whole)) !== 0 || whole < least || !Number.isSafeInteger(whole)) {
    s.unclear(keyword);
    s.reading.report({ code: 'TAAL-14', text: node.text, wanted: 'wholeNumber' }, s.reading.place(cst), {
      subject: s.mention.name,
    });
    return undefined;
  }
  return whole;
}

/** Reads a whole number that may be negative, such as a step of a scale. */
export function integerOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  node: Quantity | undefined,
): number | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    s.unclear(keyword);
    return undefined;
  }
  if (!/^-?\d{1,3}$/.test(node.text)) {
    s.unclear(keyword);
    s.reading.report({ code: 'TAAL-14', text: node.text, wanted: 'wholeNumber' }, s.reading.place(cst), {
      subject: s.mention.name,
    });
    return undefined;
  }
  return Number(node.text);
}
