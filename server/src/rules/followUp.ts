import { formatIso } from '../domain/day.js';
import type { Fix } from '../domain/finding.js';
import type { Intervention } from '../domain/intervention.js';
import type { Period } from '../domain/period.js';
import type { PlanModel } from '../domain/plan.js';
import { freeName, statementAfter } from '../domain/statementEdits.js';
import { shorten } from './lineFixes.js';
import { sourceFor } from './otherPayer.js';
import { addDecision, type NewDecision, newDecision } from './recordDecision.js';
import { fix } from './statementFixes.js';

/** What comes after youth help: another service, on a decision that has yet to be taken. */
export interface FollowUp {
  readonly service: string;
  readonly decision: NewDecision;
}

/**
 * Lets a line end before the days of a conflict and adds the help that follows, without a price as yet (`pm`), on a
 * decision that is applied for. No fix for a line of several persons or for days that do not end the line.
 */
export function followUp(
  plan: PlanModel,
  line: Intervention,
  days: Period | undefined,
  { service, decision }: FollowUp,
): readonly Fix[] {
  const { period, persons, goals } = line;
  const [ended] = shorten(line, days);
  const isFit = days !== undefined && period !== undefined && persons.length === 1 && days.to >= period.to;
  if (!ended || !isFit || !isPaidBy(plan, service, decision.law)) {
    return [];
  }
  const request = newDecision(plan, line, days, decision);
  const name = freeName(plan.facts, `${line.name}-vervolg`, new Set([request.name]));
  const properties = [
    `dienst ${service}`,
    `voor ${persons.map((person) => person.name).join(', ')}`,
    `periode ${formatIso(days.from)} t/m ${formatIso(days.to)}`,
    'pm',
    `uit ${sourceFor(plan, decision.law)}`,
    `op ${request.name}`,
    ...(goals.length > 0 ? [`bij ${goals.map((goal) => goal.name).join(', ')}`] : []),
  ];
  const statement = `inzet ${name} {\n${properties.map((text) => `  ${text}\n`).join('')}}`;
  return [
    fix(
      {
        nl: `Laat ${line.name} eindigen en maak een vervolg: ${service} uit de ${decision.law}, aangevraagd`,
        en: `Let ${line.name} end and add what follows: ${service} under the ${decision.law}, applied for`,
      },
      [...ended.changes, addDecision(plan, line, request.statement), statementAfter(plan.facts, line, statement)],
    ),
  ];
}

function isPaidBy({ facts }: PlanModel, service: string, law: string): boolean {
  return facts.services.get(service)?.permissions.some((permission) => permission.law.name === law) === true;
}
