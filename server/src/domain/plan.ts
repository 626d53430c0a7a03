import { birthday } from './age.js';
import type { Consent } from './consent.js';
import type {
  Agreement,
  Appointment,
  Coordination,
  CoordinationAgreement,
  Deputy,
  Evaluation,
  Situation,
} from './coordination.js';
import { lineCost } from './cost.js';
import { addDays, type Day, FOREVER } from './day.js';
import type { Deviation, Signal } from './deviation.js';
import type { Fact } from './fact.js';
import type { FreeText } from './freeText.js';
import type { Contribution, Decision, FundingStream, HouseholdBudget, Notification } from './funding.js';
import type { Goal, Indicator, Trigger } from './goals.js';
import type { FundingShare, Intervention } from './intervention.js';
import type { Law, Service, StatutoryAmount } from './law.js';
import { type Cents, cents, subtractCents, sumCents } from './money.js';
import type { NetworkMember, Person, StaffMember } from './parties.js';
import { overlap, type Period, period } from './period.js';
import type { Place } from './place.js';
import type { Policy } from './policy.js';
import type { ProviderPrice } from './priceList.js';
import type { ReferenceScenario } from './referenceScenario.js';
import { splitCents } from './shares.js';
import type { StatementName } from './vocabulary.js';
import type { SafetyAssessment, SelfReliance, Voice } from './wellbeing.js';
import { type WlzSegment, wlzTimeline } from './wlzTimeline.js';

/** A run of digits in the text, comments included; points and spaces between the digits left out. */
export interface DigitRun {
  readonly digits: string;
  readonly place: Place;
}

export interface ReversedPeriod {
  readonly fact: Fact;
  readonly place: Place;
  readonly from: Day;
  readonly to: Day;
}

export interface ImpossibleAmount {
  readonly fact: Fact;
  readonly place: Place;
  readonly mistake: 'negative' | 'tooManyDecimals';
  /** Amounts in the right notation that may have been meant, the likeliest first. */
  readonly suggestions: readonly string[];
}

/** The resolved facts of one plan, each list in the order of the text. */
export interface PlanFacts {
  /** The plan's own statement; its name is the title. */
  readonly header: Fact;
  /** Undefined when not written or not understood. */
  readonly period: Period | undefined;
  readonly municipality: string | undefined;
  readonly persons: readonly Person[];
  readonly network: readonly NetworkMember[];
  readonly situations: readonly Situation[];
  readonly agreements: readonly Agreement[];
  readonly coordinations: readonly Coordination[];
  readonly deputies: readonly Deputy[];
  readonly coordinationAgreements: readonly CoordinationAgreement[];
  readonly evaluations: readonly Evaluation[];
  readonly appointments: readonly Appointment[];
  readonly householdBudget: HouseholdBudget | undefined;
  readonly streams: readonly FundingStream[];
  readonly decisions: readonly Decision[];
  readonly contributions: readonly Contribution[];
  readonly notifications: readonly Notification[];
  readonly indicators: readonly Indicator[];
  readonly goals: readonly Goal[];
  readonly lines: readonly Intervention[];
  readonly triggers: readonly Trigger[];
  readonly consents: readonly Consent[];
  readonly deviations: readonly Deviation[];
  readonly signals: readonly Signal[];
  readonly safetyAssessments: readonly SafetyAssessment[];
  readonly selfReliance: readonly SelfReliance[];
  readonly voices: readonly Voice[];
  readonly reference: ReferenceScenario | undefined;
  readonly policy: Policy;
  /** Yearly amounts of the built-in laws and of the guide, by name. */
  readonly statutoryAmounts: Pick<ReadonlyMap<string, StatutoryAmount>, 'get'>;
  /** The services that the built-in laws and the guide know, by name. */
  readonly services: ReadonlyMap<string, Service>;
  /** The price lists of the providers that the plan and its guides name. */
  readonly providerPrices: readonly ProviderPrice[];
  /** Periods whose last day lies before their first; the fact's own period is undefined. */
  readonly reversedPeriods: readonly ReversedPeriod[];
  /** Amounts that no plan can hold; the fact's own amount is undefined. */
  readonly impossibleAmounts: readonly ImpossibleAmount[];
  /** Everyone whom the plan and its guides name as staff. */
  readonly staff: readonly StaffMember[];
  /** Whether a name already means something where this plan is read: in the plan, its guides or the built-in laws. */
  readonly isNameTaken: (name: string) => boolean;
  /** The text at a place of the plan's own document; empty for a place in another document. */
  readonly textAt: (place: Place) => string;
  readonly digitRuns: readonly DigitRun[];
  /** Every quoted text of the document, in the order of the text. */
  readonly freeTexts: readonly FreeText[];
  /** Statements of which one stands in the text but could not be read: a rule about their absence stays silent. */
  readonly unreadable: ReadonlySet<StatementName>;
  /** The day on which the plan is read. */
  readonly today: Day;
}

/** What one line draws on a budget. */
export interface Draw {
  readonly line: Intervention;
  readonly amount: Cents;
}

/** What one of those who pay a line pays of it. */
interface PaidShare {
  readonly funding: FundingShare;
  readonly amount: Cents;
}

/** Laws that neither the municipality nor the family spends (rules §7.1). */
const OUTSIDE_HOUSEHOLD_BUDGET: ReadonlySet<string> = new Set(['Wfz', 'Informeel']);

/**
 * One plan, resolved and immutable: everything a user sees is a function of it.
 * Dates are day numbers, periods include both ends, money is in cents.
 */
export class PlanModel {
  readonly facts: PlanFacts;
  readonly #wlz = new Map<Person, readonly WlzSegment[]>();
  readonly #shares = new Map<Intervention, readonly PaidShare[]>();
  readonly #draws = new Map<FundingStream, readonly Draw[]>();
  #householdDraws: readonly Draw[] | undefined;

  constructor(facts: PlanFacts) {
    this.facts = facts;
  }

  get title(): string {
    return this.facts.header.name;
  }

  /** The line's whole cost, rounded once; undefined when the line does not say enough. */
  cost(line: Intervention): Cents | undefined {
    return line.cost?.kind === 'ok' ? line.cost.cents : undefined;
  }

  /**
   * The line's cost over the days it shares with a period, rounded once; a one-off amount counts in full (rules §7.4).
   * Undefined when they share no day or the line does not say enough.
   */
  costDuring(line: Intervention, during: Period): Cents | undefined {
    const shared = line.period && overlap(line.period, during);
    if (!shared) {
      return undefined;
    }
    if (line.period.from === shared.from && line.period.to === shared.to) {
      return this.cost(line);
    }
    if (!line.tariff) {
      return line.statedAmount;
    }
    const part = lineCost(line.volume, line.tariff, shared);
    return part.kind === 'ok' ? part.cents : undefined;
  }

  /** The line's cost per share of its funding, in the order written; the shares sum to the cost exactly. */
  sharesOf(line: Intervention): readonly PaidShare[] {
    let shares = this.#shares.get(line);
    if (!shares) {
      shares = sharesIn(this.cost(line), line.funding);
      this.#shares.set(line, shares);
    }
    return shares;
  }

  /** As `sharesOf`, for the line's cost over the days it shares with a period. */
  sharesDuring(line: Intervention, during: Period): readonly PaidShare[] {
    const cost = this.costDuring(line, during);
    return cost === this.cost(line) ? this.sharesOf(line) : sharesIn(cost, line.funding);
  }

  #sharesWithin(line: Intervention, within: Period | undefined): readonly PaidShare[] {
    return within ? this.sharesDuring(line, within) : this.sharesOf(line);
  }

  /** What draws on a stream within its own budget period, the largest first (rules §7.3). */
  drawsOn(stream: FundingStream): readonly Draw[] {
    const known = this.#draws.get(stream);
    if (known) {
      return known;
    }
    const paid = this.facts.lines.filter(({ funding }) => funding.some((share) => share.stream === stream));
    const draws = paid.flatMap((line) =>
      this.#sharesWithin(line, stream.period).flatMap(({ funding, amount }) =>
        funding.stream === stream ? [{ line, amount }] : [],
      ),
    );
    const sorted = largestFirst(draws);
    this.#draws.set(stream, sorted);
    return sorted;
  }

  streamTotal(stream: FundingStream): Cents {
    return sumCents(this.drawsOn(stream).map(({ amount }) => amount));
  }

  /** What is left of the stream's budget; negative when exceeded, undefined without a budget. */
  roomIn(stream: FundingStream): Cents | undefined {
    return stream.budget === undefined ? undefined : subtractCents(stream.budget, this.streamTotal(stream));
  }

  /** Everything in the plan, whoever pays it. */
  get householdTotal(): Cents {
    return sumCents(this.facts.lines.map((line) => this.cost(line) ?? cents(0)));
  }

  /** What draws on the household budget, the largest first: all but Wfz and informal help (rules §7.1, §7.3). */
  get householdDraws(): readonly Draw[] {
    this.#householdDraws ??= largestFirst(
      this.facts.lines.flatMap((line) => {
        const counted = this.#sharesWithin(line, this.facts.householdBudget?.period).filter(
          ({ funding }) => !OUTSIDE_HOUSEHOLD_BUDGET.has(funding.law?.name ?? ''),
        );
        return counted.length === 0 ? [] : [{ line, amount: sumCents(counted.map(({ amount }) => amount)) }];
      }),
    );
    return this.#householdDraws;
  }

  /** What is left of the household budget; negative when exceeded, undefined without a budget. */
  get householdRoom(): Cents | undefined {
    const budget = this.facts.householdBudget?.amount;
    return budget === undefined
      ? undefined
      : subtractCents(budget, sumCents(this.householdDraws.map(({ amount }) => amount)));
  }

  /** The sum per law, in the order in which the lines first name them. */
  get lawTotals(): ReadonlyMap<Law, Cents> {
    const totals = new Map<Law, Cents>();
    for (const line of this.facts.lines) {
      for (const { funding, amount } of this.sharesOf(line)) {
        if (funding.law) {
          totals.set(funding.law, sumCents([totals.get(funding.law) ?? cents(0), amount]));
        }
      }
    }
    return totals;
  }

  /** The stretches in which a person has a valid Wlz indication, and how it is delivered. */
  wlz(person: Person): readonly WlzSegment[] {
    let timeline = this.#wlz.get(person);
    if (!timeline) {
      timeline = wlzTimeline(person, this.facts.decisions, this.facts.lines);
      this.#wlz.set(person, timeline);
    }
    return timeline;
  }

  /**
   * The days on which a person is at least `lower` and not yet `upper` years old; a birthday itself counts as the new age.
   * Undefined when the day of birth is not known or no such day exists.
   */
  atAge(person: Person, lower: number, upper?: number): Period | undefined {
    if (person.born === undefined) {
      return undefined;
    }
    const to = upper === undefined ? FOREVER : addDays(birthday(person.born, upper), -1);
    return period(birthday(person.born, lower), to);
  }

  /** Who coordinates (casusregie), without those who only walk along. */
  get coordinators(): readonly Coordination[] {
    return this.facts.coordinations.filter(({ role, shadowing }) => role === 'casus' && !shadowing);
  }

  /** Lines of a person that a law pays, whole or in part. */
  linesFor(person: Person, lawName?: string): readonly Intervention[] {
    return this.facts.lines.filter(
      (line) => line.persons.includes(person) && (lawName === undefined || paidBy(line, lawName)),
    );
  }
}

/** Whether the household budget leaves out what this law pays (rules §7.1). */
export function isOutsideHouseholdBudget(law: Law): boolean {
  return OUTSIDE_HOUSEHOLD_BUDGET.has(law.name);
}

/** Whether a law pays the line, whole or in part. */
export function paidBy(line: Intervention, lawName: string): boolean {
  return line.funding.some(({ law }) => law?.name === lawName);
}

function splitOver(funding: readonly FundingShare[], amount: Cents): readonly Cents[] | undefined {
  const weights = funding.flatMap(({ share }) => (share ? [share] : []));
  return weights.length === funding.length ? splitCents(amount, weights) : undefined;
}

/** None of an amount that is not known, or of shares that are not. */
function sharesIn(total: Cents | undefined, funding: readonly FundingShare[]): readonly PaidShare[] {
  const amounts = total === undefined ? undefined : splitOver(funding, total);
  return funding.flatMap((share, position) => {
    const amount = amounts?.[position];
    return amount === undefined ? [] : [{ funding: share, amount }];
  });
}

function largestFirst(draws: readonly Draw[]): readonly Draw[] {
  return draws.toSorted((a, b) => b.amount - a.amount);
}
