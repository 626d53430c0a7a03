import { type Cents, cents, subtractCents, sumCents } from '../domain/money.js';
import type { PlanModel } from '../domain/plan.js';

/** A sum before and after, in cents; undefined on the side where there is no such sum. */
export interface SumChange {
  /** The stream or the law; empty for the household. */
  readonly name: string;
  readonly from: Cents | undefined;
  readonly to: Cents | undefined;
  readonly difference: Cents;
}

/** What the money of a plan does; of streams and laws only those whose sum differs. */
export interface PlanSums {
  readonly household: SumChange;
  readonly streams: readonly SumChange[];
  readonly laws: readonly SumChange[];
}

/** The sums of two versions beside each other; a version that is not there has none. */
export function sumsBetween(old: PlanModel | undefined, now: PlanModel | undefined): PlanSums {
  return {
    household: sumChange('', old?.householdTotal, now?.householdTotal),
    streams: sumChanges(streamSums(old), streamSums(now)),
    laws: sumChanges(lawSums(old), lawSums(now)),
  };
}

/** What several plans do together. A law's sum counts the plans in which it differs. */
export function totalSums(sums: readonly PlanSums[]): Pick<PlanSums, 'household' | 'laws'> {
  const laws = Map.groupBy(
    sums.flatMap((one) => one.laws),
    ({ name }) => name,
  );
  return {
    household: together(
      '',
      sums.map(({ household }) => household),
    ),
    laws: [...laws].map(([name, changes]) => together(name, changes)).filter(({ difference }) => difference !== 0),
  };
}

function together(name: string, changes: readonly SumChange[]): SumChange {
  return sumChange(
    name,
    sumCents(changes.map(({ from }) => from ?? cents(0))),
    sumCents(changes.map(({ to }) => to ?? cents(0))),
  );
}

function streamSums(plan: PlanModel | undefined): ReadonlyMap<string, Cents> {
  return new Map(plan?.facts.streams.map((stream) => [stream.name, plan.streamTotal(stream)]));
}

function lawSums(plan: PlanModel | undefined): ReadonlyMap<string, Cents> {
  return new Map([...(plan?.lawTotals ?? [])].map(([law, total]) => [law.name, total]));
}

function sumChanges(old: ReadonlyMap<string, Cents>, now: ReadonlyMap<string, Cents>): readonly SumChange[] {
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((name) => sumChange(name, old.get(name), now.get(name)))
    .filter(({ from, to }) => from !== to);
}

function sumChange(name: string, from: Cents | undefined, to: Cents | undefined): SumChange {
  return { name, from, to, difference: subtractCents(to ?? cents(0), from ?? cents(0)) };
}
