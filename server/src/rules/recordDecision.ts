import { formatIso } from '../domain/day.js';
import type { Fact } from '../domain/fact.js';
import type { Fix } from '../domain/finding.js';
import type { DecisionKind } from '../domain/funding.js';
import type { Intervention } from '../domain/intervention.js';
import type { Period } from '../domain/period.js';
import type { TextChange } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import { freeName, statementAfter, writeProperty } from '../domain/statementEdits.js';
import type { Texts } from '../domain/texts.js';
import { fix } from './statementFixes.js';

/** A decision that opens help, as it is written down. */
export interface NewDecision {
  readonly kind: DecisionKind;
  readonly law: string;
  readonly decider?: string;
  readonly status?: 'aangevraagd';
}

const CALLED: Record<DecisionKind, Texts> = {
  beschikking: { nl: 'de beschikking', en: 'the decision' },
  verwijzing: { nl: 'de verwijzing', en: 'the referral' },
  indicatie: { nl: 'de indicatie', en: 'the indication' },
  machtiging: { nl: 'de machtiging', en: 'the authorisation' },
  bepaling: { nl: 'de bepaling', en: 'the order' },
  titel: { nl: 'de titel', en: 'the title' },
};

/** Writes down a decision that exists outside the plan and lets the line stand on it; the author fills in the rest. */
export function recordDecision(
  plan: PlanModel,
  line: Intervention,
  days: Period | undefined,
  decision: NewDecision,
): readonly Fix[] {
  const covered = line.decisions.length === 0 ? line.period : days;
  if (line.persons.length === 0 || !covered || line.unclear.has('op')) {
    return [];
  }
  const { name, statement } = newDecision(plan, line, covered, decision);
  const known = line.decisions.map((one) => one.name);
  const called = CALLED[decision.kind];
  return [
    fix({ nl: `Leg ${called.nl} voor ${line.name} vast`, en: `Record ${called.en} for ${line.name}` }, [
      addDecision(plan, line, statement),
      writeProperty(plan.facts, line, 'op', [...known, name].join(', ')),
    ]),
  ];
}

/** The text of a decision for the persons of a line, under a name that is free. */
export function newDecision(
  plan: PlanModel,
  { persons }: Intervention,
  days: Period,
  { kind, law, decider, status }: NewDecision,
): { readonly name: string; readonly statement: string } {
  const who = persons.map((person) => person.name);
  const name = freeName(plan.facts, `${law}${who[0] ?? ''}`);
  const properties = [
    `wet ${law}`,
    `voor ${who.join(', ')}`,
    ...(decider === undefined ? [] : [`door ${decider}`]),
    ...(status === undefined ? [] : [`status ${status}`]),
    `geldig ${formatIso(days.from)} t/m ${formatIso(days.to)}`,
  ];
  return { name, statement: `${kind} ${name} {\n${properties.map((line) => `  ${line}\n`).join('')}}` };
}

/** A decision stands with the other decisions, or else before nothing but the line that needs it. */
export function addDecision(plan: PlanModel, line: Intervention, statement: string): TextChange {
  const after: Fact = plan.facts.decisions.at(-1) ?? line;
  return statementAfter(plan.facts, after, statement);
}
