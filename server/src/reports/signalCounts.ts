import { cents, sumCents } from '../domain/money.js';
import type { PlanSignal, SignalRow } from './signals.js';

/** Adds up the signals of plan after plan, and keeps a row per rule and law. */
export class SignalCounts {
  readonly #rows = new Map<string, SignalRow>();

  /** Adds one plan. */
  add(signals: readonly PlanSignal[]): void {
    const ofThisPlan = new Set<string>();
    for (const signal of signals) {
      const key = JSON.stringify([signal.rule, signal.law]);
      const row = this.#rows.get(key) ?? emptyRow(signal);
      this.#rows.set(key, withSignal(row, signal, !ofThisPlan.has(key)));
      ofThisPlan.add(key);
    }
  }

  /** In the order of rule and law; what names no rule or no law comes last. */
  get rows(): readonly SignalRow[] {
    return [...this.#rows.values()].toSorted((a, b) => compareNames(a.rule, b.rule) || compareNames(a.law, b.law));
  }
}

function emptyRow({ rule, law }: PlanSignal): SignalRow {
  return {
    rule,
    law,
    plans: 0,
    deviations: 0,
    signals: 0,
    sent: 0,
    standardCost: cents(0),
    bespokeCost: cents(0),
  };
}

function withSignal(row: SignalRow, { deviation, sent }: PlanSignal, isNewPlan: boolean): SignalRow {
  const { standardCost, bespokeCost } = deviation ?? {};
  const isPriced = standardCost !== undefined && bespokeCost !== undefined;
  return {
    ...row,
    plans: row.plans + Number(isNewPlan),
    deviations: row.deviations + Number(deviation !== undefined),
    signals: row.signals + Number(deviation === undefined),
    sent: row.sent + Number(sent),
    standardCost: isPriced ? sumCents([row.standardCost, standardCost]) : row.standardCost,
    bespokeCost: isPriced ? sumCents([row.bespokeCost, bespokeCost]) : row.bespokeCost,
  };
}

function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) {
    return Number(a === undefined) - Number(b === undefined);
  }
  return a < b ? -1 : Number(a > b);
}
