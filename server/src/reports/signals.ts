import type { Deviation } from '../domain/deviation.js';
import type { Fact } from '../domain/fact.js';
import type { Law } from '../domain/law.js';
import type { Cents } from '../domain/money.js';
import type { PlanModel } from '../domain/plan.js';

/** One barrier that a plan reports to policy: a deviation that is signalled, or a signal of its own. No names, no texts. */
export interface PlanSignal {
  /** The rule's code as written. */
  readonly rule: string | undefined;
  readonly law: string | undefined;
  /** Sent to whoever makes the policy. */
  readonly sent: boolean;
  /** Undefined for a signal without a deviation. */
  readonly deviation: { readonly standardCost: Cents | undefined; readonly bespokeCost: Cents | undefined } | undefined;
}

/** What many plans say about one rule and one law. */
export interface SignalRow {
  readonly rule: string | undefined;
  readonly law: string | undefined;
  /** Plans with at least one of these signals. */
  readonly plans: number;
  readonly deviations: number;
  /** Signals that stand on their own. */
  readonly signals: number;
  /** How many of both were sent. */
  readonly sent: number;
  /** What the standard route and the deviation cost, over deviations that give both amounts. */
  readonly standardCost: Cents;
  readonly bespokeCost: Cents;
}

/**
 * The signals of one plan, small enough to keep for thousands of plans. A deviation counts when it carries a signal or the
 * plan has a signal about its rule; such a signal then counts with the deviation and not once more.
 */
export function signalsOf({ facts }: PlanModel): readonly PlanSignal[] {
  const deviations = facts.deviations.filter(
    ({ rule, signal }) => signal !== undefined || facts.signals.some((one) => rule !== undefined && one.rule === rule),
  );
  const covered = new Set(deviations.map(({ rule }) => rule));
  const own = facts.signals.filter(({ rule }) => rule === undefined || !covered.has(rule));
  return [
    ...deviations.map((deviation) => {
      const about = facts.signals.filter(({ rule }) => rule === deviation.rule);
      return {
        rule: deviation.rule,
        law: lawOf(deviation)?.name ?? about.find(({ law }) => law)?.law?.name,
        sent: about.some(({ sentOn }) => sentOn !== undefined),
        deviation: { standardCost: deviation.standardCost, bespokeCost: deviation.bespokeCost },
      };
    }),
    ...own.map(({ rule, law, sentOn }) => ({
      rule,
      law: law?.name,
      sent: sentOn !== undefined,
      deviation: undefined,
    })),
  ];
}

interface PaidByLaws extends Fact {
  readonly funding: readonly { readonly law: Law | undefined }[];
}

interface UnderLaw extends Fact {
  readonly law: Law | undefined;
}

/** The law behind what a deviation is about: of a line the first that pays it. */
function lawOf({ subject }: Deviation): Law | undefined {
  if (subject && hasFunding(subject)) {
    return subject.funding[0]?.law;
  }
  return subject && hasLaw(subject) ? subject.law : undefined;
}

function hasFunding(fact: Fact): fact is PaidByLaws {
  return fact.kind === 'intervention';
}

function hasLaw(fact: Fact): fact is UnderLaw {
  return ['fundingStream', 'decision', 'contribution', 'notification'].includes(fact.kind);
}
