import type { Coordination } from '../../domain/coordination.js';
import { addDays, type Day, formatIso } from '../../domain/day.js';
import { employerOf } from '../../domain/employer.js';
import type { StaffMember } from '../../domain/parties.js';
import type { PlanModel } from '../../domain/plan.js';
import { statementAfter } from '../../domain/statementEdits.js';
import { endOn } from '../../rules/fixes.js';
import { cutDay, type Refactoring, type RefactoringContext } from './refactoring.js';

/** More names than these are a list to type in, not to choose from. */
const MOST_CHOICES = 5;

/** Lets a coordinator stop on the day before another one starts: one choice for each colleague whom the guide names. */
export function handOver({ plan, fact, texts }: RefactoringContext): readonly Refactoring[] {
  if (fact.kind !== 'coordination' || !fact.period || fact.shadowing) {
    return [];
  }
  const kind = 'refactor.rewrite';
  const day = cutDay(fact.period, plan.facts.today);
  const ended = day === undefined ? undefined : endOn(fact, addDays(day, -1))[0];
  if (day === undefined || !ended) {
    return [];
  }
  const successors = successorsOf(plan, fact);
  return successors.length === 0
    ? [{ kind, title: texts.refused.handOver, refusal: texts.refused.nobodyElse }]
    : successors.map((next) => ({
        kind,
        title: texts.handOver(fact.name, next.name, day),
        changes: [...ended.changes, statementAfter(plan.facts, fact, successionOf(plan, fact, next, day))],
      }));
}

/** Colleagues who have the role come first; who works for a provider has an interest in the plan. */
function successorsOf({ facts }: PlanModel, post: Coordination): readonly StaffMember[] {
  const role = keywordOf(post);
  const hasRole = ({ roles }: StaffMember): number => Number(roles.includes(role));
  return facts.staff
    .filter((one) => one !== post.coordinator && employerOf(one)?.kind !== 'provider')
    .filter(({ roles }) => roles.length === 0 || roles.includes(role) || roles.includes('vervanger'))
    .toSorted((a, b) => hasRole(b) - hasRole(a))
    .slice(0, MOST_CHOICES);
}

function successionOf({ facts }: PlanModel, post: Coordination, next: StaffMember, day: Day): string {
  const written = post.parts.get('periode');
  const hasEnd = written !== undefined && /t\/m|\btot\b/.test(facts.textAt(written));
  const until = hasEnd && post.period ? ` t/m ${formatIso(post.period.to)}` : '';
  const employer = next.organisation ? ` bij ${next.organisation.name}` : '';
  return `${keywordOf(post)} ${next.name}${employer} vanaf ${formatIso(day)}${until}`;
}

function keywordOf({ role }: Coordination): 'regisseur' | 'procesregisseur' {
  return role === 'casus' ? 'regisseur' : 'procesregisseur';
}
