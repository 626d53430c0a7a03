import type { Severity } from '../../domain/finding.js';
import { cents, formatMoney } from '../../domain/money.js';
import { compareSeverity } from '../../domain/severity.js';
import type { Language } from '../../domain/texts.js';
import type { AttentionPoint, Review, ReviewedFinding } from '../../review/comparison.js';
import { isEmptyReview } from '../../review/comparison.js';
import type { Facet } from '../../review/records/record.js';
import type { SumChange } from '../../review/sums.js';
import type { Weakening } from '../../review/weakening.js';
import type { ReviewTexts } from '../../texts/reviewTexts.js';
import { amountDifference, sumText } from './amounts.js';
import { facetChangeText } from './facetText.js';
import { changeDetails, changedName, factContent } from './factText.js';
import { methodItems } from './methodItems.js';
import type { Mark, PlanPart, ReviewItem, ReviewSection, ReviewTable } from './page.js';
import type { ReviewedPlan } from './reviewedFile.js';

/** The words of a report, in one language. */
export interface ReviewWording {
  readonly language: Language;
  readonly texts: ReviewTexts;
}

/** What there is to read about one plan: what weakens first, then money, support, changes and findings. */
export function planPart(plan: ReviewedPlan, anchor: string, wording: ReviewWording): PlanPart {
  const { title, path } = plan;
  return { anchor, title, path, notes: notesOf(plan, wording.texts), sections: sectionsOf(plan, wording) };
}

/** What weakens safety or rights in a plan. That all of it is gone counts as one. */
export function alertsOf({ status, title, review }: ReviewedPlan, texts: ReviewTexts): readonly ReviewItem[] {
  return status === 'deleted'
    ? [{ mark: 'alert', text: title, details: [texts.planDeleted] }]
    : review.attention.map((point) => alertOf(point, texts));
}

function notesOf({ status, oldPath, review, incomplete, throughGuide }: ReviewedPlan, texts: ReviewTexts): string[] {
  return [
    ...(status === 'changed' ? [] : [texts.status[status]]),
    ...(oldPath === undefined ? [] : [texts.status.renamedFrom(oldPath)]),
    ...(throughGuide ? [texts.status.throughGuide] : []),
    ...(status === 'changed' && isEmptyReview(review) ? [texts.noDifference] : []),
    ...incomplete.map((side) => texts.incomplete[side]),
  ];
}

function sectionsOf(plan: ReviewedPlan, wording: ReviewWording): readonly ReviewSection[] {
  const { texts } = wording;
  const { review, status } = plan;
  const { findings } = review;
  const section = (kind: ReviewSection['kind'], title: string, items: readonly ReviewItem[]): ReviewSection[] =>
    items.length === 0 ? [] : [{ kind, title, items, table: undefined }];
  const list = (found: readonly ReviewedFinding[], mark?: Mark): readonly ReviewItem[] =>
    found.toSorted(gravestFirst).map((finding) => findingItem(finding, wording, mark));
  const all: readonly ReviewSection[] = [
    ...section('attention', texts.sections.attention, alertsOf(plan, texts)),
    ...moneySection(review, texts),
    ...section('care', texts.sections.care, [
      ...review.goalsLeftAlone.map(({ name }) => careItem(`doel ${name}`, texts.goalLeftAlone)),
      ...review.newAllocations.map(({ name }) => careItem(`inzet ${name}`, texts.newAllocation)),
    ]),
    ...section('care', texts.sections.methods, methodItems(review.methods, wording)),
    ...section(
      'changes',
      texts.sections.changes,
      review.changes.map((change) => ({
        mark: change.kind,
        text: changedName(change),
        details: changeDetails(change, texts),
      })),
    ),
    ...section('findings', texts.sections.newFindings, list(findings.added)),
    ...section(
      'findings',
      texts.sections.grownFindings,
      findings.grown.map(({ finding, from }) => {
        const { text, ...item } = findingItem(finding, wording);
        return { ...item, text: `${text} (${texts.was(formatMoney(from))})` };
      }),
    ),
    ...section('findings', texts.sections.acceptance, [
      ...findings.noLongerAccepted.map((finding) => acceptanceItem(finding, texts.noLongerAccepted, wording)),
      ...findings.newlyAccepted.map((finding) => acceptanceItem(finding, texts.newlyAccepted, wording)),
    ]),
    ...section('findings', texts.sections.solvedFindings, list(findings.solved, 'solved')),
    ...section(
      'background',
      texts.sections.remainingFindings,
      list(findings.remaining.filter((finding) => findings.grown.every((one) => one.finding !== finding))),
    ),
  ];
  // Nothing is left to mend in a plan that is gone.
  return status === 'deleted' ? all.filter(({ kind }) => kind === 'attention' || kind === 'money') : all;
}

/** Which properties show how something became weaker. */
const SHOWN_BY: Readonly<Partial<Record<Weakening, readonly Facet[]>>> = {
  triggerLostOwner: ['door'],
  triggerLostPart: ['als', 'binnen', 'dan'],
  triggerLoosened: ['als', 'binnen'],
  triggerNoLongerSafety: ['soort'],
  triggerNarrowed: ['bij'],
  afterwardsRemoved: ['daarna'],
  consentWidened: ['aan', 'voor', 'gegevens', 'van', 'geldig', 'ingetrokken'],
  evaluationLater: ['datum'],
  evaluationNarrowed: ['met'],
  coordinatorWithoutHandover: ['door', 'overdracht'],
};

function alertOf({ weakening, change }: AttentionPoint, texts: ReviewTexts): ReviewItem {
  const text = `${changedName(change)}: ${texts.weakenings[weakening]}`;
  switch (change.kind) {
    case 'removed':
      return { mark: 'alert', text, details: asOne(factContent(change.old, texts)) };
    case 'added':
      return { mark: 'alert', text, details: asOne(factContent(change.new, texts)) };
    case 'changed': {
      const facets = change.facets.filter(({ facet }) => SHOWN_BY[weakening]?.includes(facet));
      return { mark: 'alert', text, details: asOne(facets.map((facet) => facetChangeText(facet, texts))) };
    }
  }
}

function asOne(parts: readonly string[]): readonly string[] {
  return parts.length === 0 ? [] : [parts.join('; ')];
}

function moneySection({ household, streams, laws }: Review, texts: ReviewTexts): readonly ReviewSection[] {
  if (household.from === household.to && streams.length === 0 && laws.length === 0) {
    return [];
  }
  const named = streams.length > 0 ? streams : laws;
  const table = moneyTable(streams.length > 0 ? texts.columns.stream : texts.columns.law, named, household, texts);
  return [{ kind: 'money', title: texts.sections.money, items: [], table }];
}

/** Sums with their total below them. */
function moneyTable(head: string, sums: readonly SumChange[], household: SumChange, texts: ReviewTexts): ReviewTable {
  const { before, after, difference } = texts.columns;
  const row = (label: string, { from, to }: SumChange, isTotal: boolean): ReviewTable['rows'][number] => ({
    cells: [label, sumText(from), sumText(to), amountDifference(from ?? cents(0), to ?? cents(0), texts)],
    anchor: undefined,
    isTotal,
  });
  return {
    heads: [head, before, after, difference],
    rows: [...sums.map((sum) => row(sum.name, sum, false)), row(texts.household, household, true)],
  };
}

function careItem(text: string, detail: string): ReviewItem {
  return { mark: 'warning', text, details: [detail] };
}

const MARKS: Readonly<Record<Severity, Mark>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

function findingItem(finding: ReviewedFinding, { language, texts }: ReviewWording, mark?: Mark): ReviewItem {
  const { code, severity, message } = finding;
  return {
    mark: mark ?? MARKS[severity],
    text: `${code} ${texts.severities[severity]}`,
    details: [message[language]],
  };
}

function acceptanceItem(finding: ReviewedFinding, text: string, wording: ReviewWording): ReviewItem {
  return { mark: 'changed', text: `${finding.code} ${text}`, details: [finding.message[wording.language]] };
}

function gravestFirst(a: ReviewedFinding, b: ReviewedFinding): number {
  return compareSeverity(b.severity, a.severity) || a.code.localeCompare(b.code);
}
