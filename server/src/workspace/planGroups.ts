import type { Day } from '../domain/day.js';
import type { IndexedFile } from './indexedFile.js';
import type { CoordinatorSummary, FiredTrigger, Judgement, PlanSummary } from './planSummary.js';

/** Names a group for as long as the tree shows it. */
export type GroupKey = string;

export interface GroupedPlan {
  readonly file: IndexedFile;
  readonly judgement: Judgement;
  readonly plan: PlanSummary;
}

/** Something in a plan that should have happened, or has to happen now. */
export type AttentionPoint =
  /** The oldest evaluation that was not held, and how many came after it. */
  | { readonly kind: 'evaluation'; readonly day: Day; readonly line: number; readonly others: number }
  | { readonly kind: 'trigger'; readonly day: Day; readonly line: number; readonly trigger: FiredTrigger };

export interface PointOfPlan {
  readonly file: IndexedFile;
  readonly plan: PlanSummary;
  readonly point: AttentionPoint;
}

export type PlanGroup = { readonly key: GroupKey; readonly plans: readonly GroupedPlan[] } & (
  | { readonly kind: 'attention'; readonly points: readonly PointOfPlan[] }
  | { readonly kind: 'coordinator'; readonly coordinator: CoordinatorSummary }
  | { readonly kind: 'nobody' | 'past' }
  | { readonly kind: 'unreadable'; readonly files: readonly IndexedFile[] }
);

/** What needs attention, the coordinators by name with their plans in no order, what is nobody's, what is over, what is unreadable. */
export function groupsOf(files: readonly IndexedFile[]): readonly PlanGroup[] {
  const judged = files.flatMap((file): GroupedPlan[] => {
    const { judgement } = file;
    return judgement?.plan ? [{ file, judgement, plan: judgement.plan }] : [];
  });
  const [past, running] = [judged.filter(isPast), judged.filter((one) => !isPast(one))];
  const points = running.flatMap(pointsOf).toSorted(byDay);
  const nobody = running.filter(({ plan }) => plan.coordinators.length === 0);
  const unreadable = files.filter((file) => file.unreadable !== undefined);
  return [
    ...(points.length > 0 ? [{ kind: 'attention', key: 'attention', plans: [], points } as const] : []),
    ...coordinatorGroups(running),
    ...(nobody.length > 0 ? [{ kind: 'nobody', key: 'nobody', plans: nobody } as const] : []),
    ...(past.length > 0 ? [{ kind: 'past', key: 'past', plans: past } as const] : []),
    ...(unreadable.length > 0
      ? [{ kind: 'unreadable', key: 'unreadable', plans: [], files: unreadable.toSorted(byPath) } as const]
      : []),
  ];
}

/** The groups in which a file stands. */
export function groupKeysOf(file: IndexedFile): readonly GroupKey[] {
  return groupsOf([file]).map(({ key }) => key);
}

function coordinatorGroups(plans: readonly GroupedPlan[]): readonly PlanGroup[] {
  const groups = new Map<string, { readonly coordinator: CoordinatorSummary; readonly plans: GroupedPlan[] }>();
  for (const plan of plans) {
    for (const coordinator of plan.plan.coordinators) {
      const group = groups.get(coordinator.key) ?? { coordinator, plans: [] };
      group.plans.push(plan);
      groups.set(coordinator.key, group);
    }
  }
  return [...groups]
    .map(([key, group]) => ({
      kind: 'coordinator' as const,
      key: `coordinator:${key}`,
      coordinator: group.coordinator,
      plans: group.plans,
    }))
    .toSorted((a, b) => collator.compare(a.coordinator.name, b.coordinator.name) || compareText(a.key, b.key));
}

function pointsOf({ file, plan }: GroupedPlan): readonly PointOfPlan[] {
  const [oldest, ...others] = plan.overdueEvaluations;
  return [
    ...(oldest ? [{ file, plan, point: { kind: 'evaluation', ...oldest, others: others.length } as const }] : []),
    ...plan.firedTriggers.map((trigger) => {
      const { line, actBy, firedOn } = trigger;
      return { file, plan, point: { kind: 'trigger', day: actBy ?? firedOn, line, trigger } as const };
    }),
  ];
}

/** The language in which names are sorted; Dutch order suits English too. */
const collator = new Intl.Collator('nl');

/** By title: only for what is shown, since thousands of titles take a while. */
export function byTitle(plans: readonly GroupedPlan[]): readonly GroupedPlan[] {
  return plans.toSorted(
    (a, b) => collator.compare(a.plan.title, b.plan.title) || compareText(a.file.path, b.file.path),
  );
}

/** What has waited longest comes first. */
function byDay(a: PointOfPlan, b: PointOfPlan): number {
  return a.point.day - b.point.day || compareText(a.file.path, b.file.path) || a.point.line - b.point.line;
}

function byPath(a: IndexedFile, b: IndexedFile): number {
  return compareText(a.path, b.path);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPast({ plan }: GroupedPlan): boolean {
  return plan.time === 'past';
}
