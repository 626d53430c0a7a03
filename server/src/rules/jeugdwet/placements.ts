import type { Situation } from '../../domain/coordination.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Decision } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { deciderOf } from '../../domain/lineDecisions.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { situationDays } from '../../domain/situationDays.js';
import { joinStretches, type Stretch, withoutDays } from '../../domain/stretches.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { decisionSide } from '../otherSide.js';

const RESIDENCE: ReadonlySet<CareFunction> = new Set<CareFunction>(['jeugdverblijf']);
const CLOSED = 'gesloten-jeugdhulp';
const AWAY: ReadonlySet<string> = new Set(['pleeggezin', 'gezinshuis', CLOSED]);

/** An order of the court that lets a child stay elsewhere; an urgent one may come first, and one without `soort` may be either. */
const PLACEMENT: ReadonlySet<string | undefined> = new Set(['uithuisplaatsing', CLOSED, 'spoed', undefined]);
const CLOSED_PLACEMENT: ReadonlySet<string | undefined> = new Set([CLOSED, 'spoed', undefined]);

/** A child that stays away from home, as a line or as a situation. */
export interface Placement {
  readonly subject: Intervention | Situation;
  readonly person: Person;
  readonly period: Period;
  readonly isClosed: boolean;
}

export function placements(plan: PlanModel): readonly Placement[] {
  const lines = supportPaidBy(plan, 'Jeugdwet')
    .filter(({ service }) => does(service, RESIDENCE))
    .map(({ line, person, service, period }) => ({
      subject: line,
      person,
      period,
      isClosed: service.name === CLOSED,
    }));
  const stays = plan.facts.persons.flatMap((person) => {
    const paid = lines.filter((line) => line.person === person).map(({ period }) => period);
    return situationDays(plan, person, AWAY).flatMap(({ period, situation }) =>
      subtract(period, paid).map((days) => ({
        subject: situation,
        person,
        period: days,
        isClosed: situation.sort === CLOSED,
      })),
    );
  });
  return [...lines, ...stays];
}

function granted(plan: PlanModel, person: Person): readonly Decision[] {
  return plan.facts.decisions.filter(({ persons, status }) => persons.includes(person) && status === 'toegekend');
}

function authorisedDays(
  plan: PlanModel,
  { person, period }: Placement,
  sorts: ReadonlySet<string | undefined>,
): readonly Period[] {
  return granted(plan, person)
    .filter(
      (decision) =>
        deciderOf(decision) === 'rechter' &&
        sorts.has(decision.sort) &&
        (decision.decisionKind === 'machtiging' || decision.sort !== undefined),
    )
    .map(({ validity }) => validity ?? period);
}

/** Days in a closed institution; whatever brought the child there, a court must have allowed it. */
export function closedDays(plan: PlanModel, placement: Placement): readonly Stretch<RelatedFact>[] {
  return subtract(placement.period, authorisedDays(plan, placement, CLOSED_PLACEMENT)).map((period) => ({
    period,
    facts: [],
  }));
}

/** Days away from home under a supervision order, which ends at eighteen. */
export function supervisedDays(plan: PlanModel, placement: Placement): readonly Stretch<RelatedFact>[] {
  const childhood = plan.atAge(placement.person, 0, 18);
  const young = childhood && overlap(childhood, placement.period);
  const orders = granted(plan, placement.person).filter(({ sort }) => sort === 'ondertoezichtstelling');
  const supervised = orders.flatMap((decision): readonly Stretch<RelatedFact>[] => {
    const shared = young && decision.validity && overlap(decision.validity, young);
    return shared ? [{ period: shared, facts: [decisionSide(decision)] }] : [];
  });
  return withoutDays(joinStretches(supervised), authorisedDays(plan, placement, PLACEMENT));
}
