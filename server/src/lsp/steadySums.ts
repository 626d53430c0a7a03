import type { LangiumDocument } from 'langium';
import type { FundingStream } from '../domain/funding.js';
import type { Intervention } from '../domain/intervention.js';
import { type Cents, sumCents } from '../domain/money.js';
import type { PlanModel } from '../domain/plan.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { DocumentModel, DocumentModels } from '../model/documentModels.js';

/** A sum, and whether it is that of before the text was broken. */
export interface SteadySum {
  readonly amount: Cents;
  readonly isEarlier: boolean;
}

interface KnownLine {
  /** The statement as it was written. */
  readonly text: string;
  readonly cost: Cents;
}

/** What the sums were when every line that has a cost could be read. */
interface Snapshot {
  readonly lines: ReadonlyMap<string, KnownLine>;
  readonly rooms: ReadonlyMap<string, Cents>;
  readonly planned: Cents;
  readonly householdRoom: Cents | undefined;
}

/** The sums of a plan that someone is typing in. */
export interface Sums {
  readonly cost: (line: Intervention) => Cents | undefined;
  readonly roomIn: (stream: FundingStream) => SteadySum | undefined;
  /** What draws on the household's budget. */
  readonly planned: SteadySum;
  readonly householdRoom: SteadySum | undefined;
}

/**
 * Sums that do not jump at every keystroke. While one line of support is half typed it has no cost, and every budget
 * would seem to have room; so as long as the text has errors and a line that had a cost has none, sums stay what they
 * were, and say so.
 */
export class SteadySums {
  readonly #models: DocumentModels;
  readonly #known = new WeakMap<LangiumDocument, Snapshot>();

  constructor(models: DocumentModels) {
    this.#models = models;
  }

  /** Undefined when the document is no plan. */
  of(document: LangiumDocument<RegieDocument>): Sums | undefined {
    const model = this.#models.of(document);
    const { plan } = model;
    if (!plan) {
      return undefined;
    }
    const known = this.#known.get(document);
    const now = snapshotOf(plan, document);
    const isBroken = known !== undefined && hasErrors(model) && missesCost(now, known);
    if (!isBroken) {
      this.#known.set(document, now);
    }
    return sumsOf(plan, document, now, isBroken ? known : now);
  }
}

function sumsOf(plan: PlanModel, document: LangiumDocument, now: Snapshot, shown: Snapshot): Sums {
  const steady = (current: Cents | undefined, amount: Cents | undefined): SteadySum | undefined =>
    amount === undefined ? undefined : { amount, isEarlier: amount !== current };
  return {
    cost: (line) => {
      const before = shown.lines.get(line.name);
      const isUnchanged = before?.text === textOf(line, document);
      return plan.cost(line) ?? (isUnchanged ? before?.cost : undefined);
    },
    roomIn: (stream) => {
      const current = now.rooms.get(stream.name);
      return steady(current, shown.rooms.get(stream.name) ?? current);
    },
    planned: { amount: shown.planned, isEarlier: shown.planned !== now.planned },
    householdRoom: steady(now.householdRoom, shown.householdRoom ?? now.householdRoom),
  };
}

function snapshotOf(plan: PlanModel, document: LangiumDocument): Snapshot {
  const { lines, streams } = plan.facts;
  return {
    lines: new Map(
      lines.flatMap((line) => {
        const cost = plan.cost(line);
        return cost === undefined ? [] : [[line.name, { text: textOf(line, document), cost }] as const];
      }),
    ),
    rooms: new Map(
      streams.flatMap((stream) => {
        const room = plan.roomIn(stream);
        return room === undefined ? [] : [[stream.name, room] as const];
      }),
    ),
    planned: sumCents(plan.householdDraws.map(({ amount }) => amount)),
    householdRoom: plan.householdRoom,
  };
}

function hasErrors({ problems }: DocumentModel): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Whether a line that had a cost has none, or is not there. */
function missesCost(now: Snapshot, known: Snapshot): boolean {
  return [...known.lines.keys()].some((name) => !now.lines.has(name));
}

function textOf(line: Intervention, { textDocument }: LangiumDocument): string {
  return textDocument.getText(line.extent.range);
}
