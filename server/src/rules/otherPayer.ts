import { addDays } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import type { Fix } from '../domain/finding.js';
import type { Decision } from '../domain/funding.js';
import type { Intervention } from '../domain/intervention.js';
import { splitLine } from '../domain/lineSplit.js';
import type { Period } from '../domain/period.js';
import type { TextChange } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import { writeProperties } from '../domain/statementEdits.js';
import type { Texts } from '../domain/texts.js';
import type { PropertyKeyword } from '../domain/vocabulary.js';
import type { FixChoice } from './fixes.js';
import { addDecision, newDecision } from './recordDecision.js';
import { fix } from './statementFixes.js';

/** Another law that pays, and what the line then says otherwise. */
export interface OtherPayer {
  readonly law: string;
  /** When the law pays it under another name. */
  readonly service?: string;
  readonly form?: string;
  /** On which decision the line then stands. */
  readonly decision?: Decision | undefined;
}

/**
 * Lets another law pay a line on the days of a conflict. When only the first or the last days conflict the line is split.
 * No fix for a line of several persons or payers, for days in the middle, and where that law does not know the service.
 */
export function payDaysFrom(
  plan: PlanModel,
  line: Intervention,
  days: Period | undefined,
  payer: OtherPayer,
  choice: FixChoice = { preferred: false },
): readonly Fix[] {
  const { period, funding, persons, parts, name } = line;
  const isPossible = persons.length <= 1 && funding.length === 1 && parts.has('uit') && mayPay(plan, line, payer);
  if (!days || !period || !isPossible) {
    return [];
  }
  const { law } = payer;
  const request = requestFor(plan, line, days, payer);
  const words = wordsOf(plan, payer, request?.name);
  const requested = request ? [addDecision(plan, line, request.statement)] : [];
  const offer = (when: Texts, changes: readonly TextChange[] | undefined): readonly Fix[] => {
    const title = { nl: `Betaal ${name}${when.nl} uit de ${law}`, en: `Pay ${name}${when.en} from the ${law}` };
    return changes ? [fix(title, [...requested, ...changes], choice)] : [];
  };
  if (days.from <= period.from && days.to >= period.to) {
    return offer({ nl: '', en: '' }, writeProperties(plan.facts, line, words));
  }
  if (days.to >= period.to) {
    const when = { nl: ` vanaf ${dutchDay(days.from)}`, en: ` from ${englishDay(days.from)}` };
    return offer(when, splitLine(plan, line, days.from, words)?.changes);
  }
  if (days.from <= period.from) {
    const when = { nl: ` t/m ${dutchDay(days.to)}`, en: ` through ${englishDay(days.to)}` };
    const rest = splitLine(plan, line, addDays(days.to, 1));
    return offer(when, rest && [...rest.changes, ...writeProperties(plan.facts, line, words)]);
  }
  return [];
}

/** What a line says after `uit` for a law: the plan's own stream when there is one, else the law. */
export function sourceFor(plan: PlanModel, law: string): string {
  const [only, ...others] = plan.facts.streams.filter((stream) => stream.law?.name === law);
  return only && others.length === 0 ? only.name : law;
}

function mayPay(plan: PlanModel, { service }: Intervention, { law, service: other }: OtherPayer): boolean {
  const paid = other === undefined ? service : plan.facts.services.get(other);
  return paid?.permissions.some((permission) => permission.law.name === law) === true;
}

/** The municipality pays on a decision of its own only: where none is known, one is applied for. */
const NEEDS_DECISION: ReadonlySet<string> = new Set(['Wmo', 'Jeugdwet']);

function requestFor(
  plan: PlanModel,
  line: Intervention,
  days: Period,
  { law, decision }: OtherPayer,
): ReturnType<typeof newDecision> | undefined {
  return decision || !NEEDS_DECISION.has(law)
    ? undefined
    : newDecision(plan, line, days, { kind: 'beschikking', law, status: 'aangevraagd' });
}

function wordsOf(
  plan: PlanModel,
  { law, service, form, decision }: OtherPayer,
  requested: string | undefined,
): ReadonlyMap<PropertyKeyword, string> {
  const words = new Map<PropertyKeyword, string>([['uit', sourceFor(plan, law)]]);
  if (service !== undefined) {
    words.set('dienst', service);
  }
  const standsOn = decision?.name ?? requested;
  if (standsOn !== undefined) {
    words.set('op', standsOn);
  }
  if (form !== undefined) {
    words.set('vorm', form);
  }
  return words;
}
