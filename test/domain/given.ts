import assert from 'node:assert/strict';
import { type Day, formatIso, parseIsoDay } from '../../server/src/domain/day.js';
import { parseDecimal } from '../../server/src/domain/decimal.js';
import type { Fraction } from '../../server/src/domain/fraction.js';
import type { Cents } from '../../server/src/domain/money.js';
import { readMoney } from '../../server/src/domain/moneyText.js';
import { type Period, period } from '../../server/src/domain/period.js';

export function day(iso: string): Day {
  return parseIsoDay(iso) ?? assert.fail(`no such day: ${iso}`);
}

export function span(from: string, to: string): Period {
  return period(day(from), day(to)) ?? assert.fail(`empty period: ${from} t/m ${to}`);
}

export function euros(text: string): Cents {
  const reading = readMoney(`€ ${text}`);
  return reading.kind === 'ok' ? reading.cents : assert.fail(`not an amount: ${text}`);
}

export function decimal(text: string): Fraction {
  return parseDecimal(text) ?? assert.fail(`not a decimal: ${text}`);
}

/** `2026-01-01 t/m 2026-01-31`, so that a failing test shows dates. */
export function shown(p: Period): string {
  return `${formatIso(p.from)} t/m ${formatIso(p.to)}`;
}
