import type { Day } from '../domain/day.js';
import type { Fraction } from '../domain/fraction.js';
import type { Period } from '../domain/period.js';
import type { Unit } from '../domain/units.js';

/** How days, numbers and amounts are written in a sentence. */
export interface ValueTexts {
  readonly day: (day: Day) => string;
  readonly period: (period: Period) => string;
  readonly decimal: (value: Fraction) => string;
  readonly quantity: (amount: Fraction, unit: Unit) => string;
  /** As it stands after `per`. */
  readonly unit: (unit: Unit) => string;
}

/** What hovering shows. Texts that need more than words get what they are about already written out. */
export interface HoverTexts {
  readonly carriedOutBy: string;
  readonly decidedBy: string;
  readonly decisionKinds: string;
  readonly forms: string;
  readonly ownPayment: string;
  readonly source: string;
  readonly inThisPlan: string;
  readonly function: string;
  readonly countedIn: string;
  readonly law: string;
  readonly ages: string;
  readonly allAges: string;
  readonly fromAge: (age: number) => string;
  readonly untilAge: (age: number) => string;
  readonly betweenAges: (from: number, until: number) => string;
  readonly publishedPrices: string;
  readonly per: (price: string, unit: string) => string;
  readonly inTotal: (amount: string) => string;
  readonly service: string;
  readonly persons: string;
  readonly providers: string;
  readonly period: string;
  readonly days: (count: number) => string;
  readonly volume: string;
  readonly every: (quantity: string, round: string) => string;
  readonly price: string;
  readonly fromPriceList: string;
  readonly duration: string;
  readonly cost: string;
  readonly noPriceYet: string;
  readonly notComputable: string;
  readonly needsVolume: (unit: string) => string;
  readonly unitMismatch: (volume: string, tariff: string) => string;
  readonly paidBy: string;
  readonly part: string;
  readonly amount: string;
  readonly roomLeft: string;
  readonly noBudget: string;
  readonly over: (amount: string) => string;
  readonly budget: string;
  readonly sum: string;
  readonly largestLines: string;
  readonly andMore: (count: number) => string;
  readonly householdBudget: string;
  readonly withoutBudgetLaws: string;
  readonly born: string;
  readonly age: string;
  readonly years: (age: number) => string;
  readonly onDay: (day: string) => string;
  readonly turns: (age: number, day: string) => string;
  readonly domains: string;
  readonly owner: string;
  readonly measuredBy: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly lastMeasured: (value: string, day: string) => string;
  readonly due: string;
  readonly whoWorksOnIt: string;
  readonly nobodyYet: string;
  readonly measurements: string;
  readonly status: string;
  readonly valid: string;
  readonly worksFor: string;
}
