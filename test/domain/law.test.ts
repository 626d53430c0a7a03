import assert from 'node:assert/strict';
import { knownDay } from '../../server/src/domain/knownDay.js';
import { amountOn, amountsDuring, type StatutoryAmount } from '../../server/src/domain/law.js';
import { cents } from '../../server/src/domain/money.js';

const nowhere = { line: 0, character: 0 };
const place = { uri: '', range: { start: nowhere, end: nowhere } };

/** € 20,60 from 2024, € 21,00 through 2025 and nothing after it. */
const FEE: StatutoryAmount = {
  kind: 'statutoryAmount',
  name: 'abonnementstarief',
  label: undefined,
  source: undefined,
  place,
  extent: place,
  parts: new Map(),
  unclear: new Set(),
  explanation: undefined,
  values: [
    { from: knownDay('2024-01-01'), to: undefined, amount: cents(20_60) },
    { from: knownDay('2025-01-01'), to: knownDay('2025-12-31'), amount: cents(21_00) },
  ],
};

describe('a yearly amount', () => {
  it('holds from its first day until the next one starts', () => {
    assert.equal(amountOn(FEE, knownDay('2023-12-31')), undefined);
    assert.equal(amountOn(FEE, knownDay('2024-01-01')), 20_60);
    assert.equal(amountOn(FEE, knownDay('2024-12-31')), 20_60);
    assert.equal(amountOn(FEE, knownDay('2025-01-01')), 21_00);
  });

  it('is not known after the last day that is recorded', () => {
    assert.equal(amountOn(FEE, knownDay('2025-12-31')), 21_00);
    assert.equal(amountOn(FEE, knownDay('2026-01-01')), undefined);
  });

  it('gives each amount its own days of a period, and leaves out the days it does not know', () => {
    assert.deepEqual(amountsDuring(FEE, { from: knownDay('2023-06-01'), to: knownDay('2026-06-30') }), [
      { period: { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }, amount: 20_60 },
      { period: { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }, amount: 21_00 },
    ]);
  });

  it('has no days outside what is recorded', () => {
    assert.deepEqual(amountsDuring(FEE, { from: knownDay('2026-01-01'), to: knownDay('2026-12-31') }), []);
    assert.deepEqual(amountsDuring(undefined, { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }), []);
  });
});
