import { formatIso } from '../../domain/day.js';
import { dutchDecimal } from '../../domain/decimal.js';
import type { NetworkOnDay } from '../../domain/network.js';
import type { Language } from '../../domain/texts.js';
import { valueText } from '../../reports/differences/facetText.js';
import { alertsOf } from '../../reports/differences/planPart.js';
import type { ReviewedFile, ReviewedPlan } from '../../reports/differences/reviewedFile.js';
import type { Change } from '../../review/changes.js';
import { isEmptyReview, type ReviewedFinding } from '../../review/comparison.js';
import type { EffectOutcome, MethodChanges } from '../../review/methodChanges.js';
import type { FactRecord } from '../../review/records/record.js';
import { type SumChange, totalSums } from '../../review/sums.js';
import type { Value } from '../../review/value.js';
import type { ReviewTexts } from '../../texts/reviewTexts.js';
import type { ReviewReport } from './reviewSchema.js';

type PlanReport = Extract<ReviewReport['files'][number], { kind: 'plan' }>;

/** A review for another program, as `reviewSchema.ts` describes it. */
export function reviewAsJson(files: readonly ReviewedFile[], texts: ReviewTexts, language: Language): string {
  const plans = files.filter((file) => file.kind === 'plan');
  const { household, laws } = totalSums(plans.map(({ review }) => review));
  const report: ReviewReport = {
    version: 1,
    files: files.map((file) => fileReport(file, texts, language)),
    totals: {
      plans: plans.length,
      attention: plans.reduce((sum, plan) => sum + alertsOf(plan, texts).length, 0),
      household: sumReport(household),
      laws: laws.map(sumReport),
    },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function fileReport(file: ReviewedFile, texts: ReviewTexts, language: Language): ReviewReport['files'][number] {
  switch (file.kind) {
    case 'plan':
      return planReport(file, texts, language);
    case 'guide':
      return { kind: 'guide', status: file.status, path: file.path, oldPath: file.oldPath ?? null };
    case 'unread':
      return { kind: 'unread', path: file.path, reason: file.reason };
  }
}

function planReport(plan: ReviewedPlan, texts: ReviewTexts, language: Language): PlanReport {
  const { review } = plan;
  const words = alertsOf({ ...plan, status: 'changed' }, texts);
  const list = (found: readonly ReviewedFinding[]) => found.map((finding) => findingReport(finding, language));
  return {
    kind: 'plan',
    status: plan.status,
    path: plan.path,
    oldPath: plan.oldPath ?? null,
    title: plan.title,
    different: plan.status !== 'changed' || !isEmptyReview(review),
    throughGuide: plan.throughGuide,
    incomplete: [...plan.incomplete],
    attention: review.attention.map(({ weakening, change }, index) => {
      const { text = '', details = [] } = words[index] ?? {};
      return { weakening, ...factReport(change), text: [text, ...details].join(': ') };
    }),
    money: {
      household: sumReport(review.household),
      streams: review.streams.map(sumReport),
      laws: review.laws.map(sumReport),
    },
    goalsLeftAlone: review.goalsLeftAlone.map(({ name }) => name),
    newAllocations: review.newAllocations.map(({ name }) => name),
    methods: methodReport(review.methods),
    changes: review.changes.map(changeReport),
    findings: {
      added: list(review.findings.added),
      solved: list(review.findings.solved),
      remaining: list(review.findings.remaining),
      grown: review.findings.grown.map(({ finding, from }) => ({ finding: findingReport(finding, language), from })),
      newlyAccepted: list(review.findings.newlyAccepted),
      noLongerAccepted: list(review.findings.noLongerAccepted),
    },
  };
}

function methodReport({ scores, network, effect }: MethodChanges): PlanReport['methods'] {
  return {
    scores: scores.map(({ person, domain, from, to }) => ({ person, domain, from: from ?? null, to: to ?? null })),
    network: network
      ? {
          trend: network.trend,
          before: networkReport(network.before),
          after: networkReport(network.after),
          joined: network.joined.map(({ name }) => name),
          left: network.left.map(({ name }) => name),
        }
      : null,
    effect: effect ? { from: outcomeReport(effect.from), to: outcomeReport(effect.to) } : null,
  };
}

function networkReport({ day, members, hours }: NetworkOnDay) {
  return { day: formatIso(day), people: members.length, hoursPerWeek: dutchDecimal(hours) };
}

function outcomeReport(outcome: EffectOutcome | undefined) {
  return outcome
    ? {
        difference: outcome.difference ?? null,
        effect: outcome.effect ?? null,
        cluster: outcome.cluster ?? null,
      }
    : null;
}

function changeReport(change: Change): PlanReport['changes'][number] {
  const isChanged = change.kind === 'changed';
  return {
    kind: change.kind,
    ...factReport(change),
    oldName: (isChanged ? change.oldName : undefined) ?? null,
    properties: isChanged
      ? change.facets.map(({ facet, from, to }) => ({ property: facet, from: written(from), to: written(to) }))
      : [...recordOf(change).values].map(([facet, value]) => ({
          property: facet,
          from: change.kind === 'removed' ? written(value) : null,
          to: change.kind === 'added' ? written(value) : null,
        })),
  };
}

function factReport(change: Change): { statement: string; name: string } {
  const { statement, name } = recordOf(change);
  return { statement, name };
}

function recordOf(change: Change): FactRecord {
  return change.kind === 'removed' ? change.old : change.new;
}

function written(value: Value | undefined): string | null {
  if (value === undefined) {
    return null;
  }
  return value.kind === 'text' ? value.text : valueText(value);
}

function sumReport({ name, from, to, difference }: SumChange): PlanReport['money']['household'] {
  return { name, from: from ?? null, to: to ?? null, difference };
}

function findingReport(
  { code, severity, message, subject, amount }: ReviewedFinding,
  language: Language,
): PlanReport['findings']['added'][number] {
  return { rule: code, severity, message: message[language], subject, amount: amount ?? null };
}
