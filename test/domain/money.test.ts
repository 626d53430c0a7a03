import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cents, centsFromBigInt, formatMoney, MAX_CENTS, sumCents } from '../../server/src/domain/money.js';
import { type MoneyMistake, readMoney } from '../../server/src/domain/moneyText.js';
import { amount } from './arbitraries.js';
import { euros } from './given.js';

function assertMistake(text: string, kind: MoneyMistake, ...suggestions: readonly string[]): void {
  assert.deepEqual(readMoney(text), { kind, suggestions }, text);
}

describe('an amount', () => {
  it('is a whole number of cents, exact also in a sum', () => {
    assert.throws(() => cents(0.5), RangeError);
    assert.throws(() => cents(2 ** 53), RangeError);
    assert.ok(Object.is(cents(-0), 0));
    assert.equal(sumCents([euros('0,10'), euros('0,20')]), euros('0,30'));
    assert.equal(centsFromBigInt(BigInt(MAX_CENTS) + 1n), undefined);
    assert.equal(centsFromBigInt(-BigInt(MAX_CENTS)), -MAX_CENTS);
  });

  it('is shown with two decimals and grouped thousands', () => {
    assert.deepEqual(
      [0, 5, 100, 123_456, 123_456_789, -123_456, -5].map((n) => formatMoney(cents(n))),
      ['€ 0,00', '€ 0,05', '€ 1,00', '€ 1.234,56', '€ 1.234.567,89', '-€ 1.234,56', '-€ 0,05'],
    );
  });
});

describe('a written amount', () => {
  it('is right with a euro sign, and two decimals or none', () => {
    for (const [text, expected] of [
      ['€ 12', 1_200],
      ['€ 12,50', 1_250],
      ['€ 1.234,56', 123_456],
      ['€ 1234,56', 123_456],
      ['€ 1.234', 123_400],
      ['€12,50', 1_250],
      ['€\u00a012,50', 1_250],
      ['€ 0', 0],
    ] as const) {
      assert.deepEqual(readMoney(text), { kind: 'ok', cents: expected }, text);
    }
  });

  it('with one decimal, or too many, may mean more than one thing', () => {
    assertMistake('€ 12,5', 'oneDecimal', '€ 12,50', '€ 12,05');
    assertMistake('€ 12,345', 'tooManyDecimals', '€ 12,35', '€ 12.345,00');
    assertMistake('€ 12,3449', 'tooManyDecimals', '€ 12,34');
    assertMistake('€ 0,995', 'tooManyDecimals', '€ 1,00');
  });

  it('needs a euro sign in front', () => {
    assertMistake('1.234,56', 'missingEuroSign', '€ 1.234,56');
    assertMistake('46,15', 'missingEuroSign', '€ 46,15');
    assertMistake('46.15', 'missingEuroSign', '€ 46,15');
    assertMistake('12,50 euro', 'missingEuroSign', '€ 12,50');
    assertMistake('EUR 12,50', 'missingEuroSign', '€ 12,50');
    assertMistake('12,50 €', 'missingEuroSign', '€ 12,50');
  });

  it('is recognised in English notation', () => {
    assertMistake('€ 1,234.56', 'englishNotation', '€ 1.234,56');
    assertMistake('€ 46.15', 'englishNotation', '€ 46,15');
    assertMistake('€ 46.5', 'englishNotation', '€ 46,50');
    assertMistake('€ 1,234,567', 'englishNotation', '€ 1.234.567,00');
  });

  it('has its thousands in threes', () => {
    assertMistake('€ 12.34,5', 'badGrouping');
    assertMistake('€ 12.34,56', 'badGrouping', '€ 1.234,56');
    assertMistake('€ 1.234.56', 'badGrouping', '€ 1.234,56');
    assertMistake('€ 1 234,56', 'badGrouping', '€ 1.234,56');
    assertMistake('€ 1 234', 'badGrouping', '€ 1.234,00');
    assertMistake('€ 12 50', 'badGrouping');
  });

  it('has digits on both sides of its comma', () => {
    assertMistake('€ 12,', 'badGrouping', '€ 12,00');
    assertMistake('€ 12,50.', 'badGrouping', '€ 12,50');
    assertMistake('€ ,50', 'badGrouping', '€ 0,50');
    assertMistake('€ 12,-', 'dashForCents', '€ 12,00');
    assertMistake('€ 1.234,--', 'dashForCents', '€ 1.234,00');
  });

  it('is never negative', () => {
    for (const text of ['-€ 12,50', '€ -12,50', '€ −12,50', '-12,50', '- € 12.50']) {
      assertMistake(text, 'negative', '€ 12,50');
    }
  });

  it('can be missing, too large or no amount at all', () => {
    assert.deepEqual(readMoney('€'), { kind: 'empty' });
    assert.deepEqual(readMoney(' € '), { kind: 'empty' });
    assert.deepEqual(readMoney('€ 100.000.000.000'), { kind: 'tooLarge' });
    for (const text of ['', '-', '- €', '€ veel', '€ 12 per uur', '€ 1/2', '$ 12', '€ € 12', '€ 1e5', 'euro 12-']) {
      assert.deepEqual(readMoney(text), { kind: 'unreadable' }, text);
    }
  });

  it('survives the way from cents to text and back', () => {
    fc.assert(
      fc.property(amount, (n) => {
        const text = formatMoney(n);
        assert.deepEqual(readMoney(text), { kind: 'ok', cents: n });
        assert.deepEqual(readMoney(text.replaceAll('.', '')), { kind: 'ok', cents: n });
      }),
    );
  });

  it('comes back as its own suggestion, in the right notation', () => {
    fc.assert(
      fc.property(amount, (n) => {
        const text = formatMoney(n);
        const swapped = text
          .replaceAll('.', ' ')
          .replaceAll(',', '.')
          .replaceAll(/(?<=\d) /g, ',');
        assertMistake(text.slice(2), 'missingEuroSign', text);
        assertMistake(swapped, 'englishNotation', text);
        assertMistake(`-${text}`, 'negative', text);
      }),
    );
  });

  it('never makes the reader fail, and every suggestion is right', () => {
    const scribble = fc.string({ unit: fc.constantFrom(...'€ 0159.,-eur'), maxLength: 14 });
    fc.assert(
      fc.property(scribble, (text) => {
        const reading = readMoney(text);
        for (const suggestion of 'suggestions' in reading ? reading.suggestions : []) {
          assert.equal(readMoney(suggestion).kind, 'ok', suggestion);
        }
      }),
      { numRuns: 500 },
    );
  });
});
