import { cents } from '../../domain/money.js';
import { isEmptyReview } from '../../review/comparison.js';
import { type SumChange, totalSums } from '../../review/sums.js';
import { amountDifference, signedDifference } from './amounts.js';
import type { ReviewItem, ReviewPage, ReviewRow, ReviewSection, ReviewTable } from './page.js';
import { alertsOf, planPart, type ReviewWording } from './planPart.js';
import type { ReviewedFile, ReviewedPlan } from './reviewedFile.js';

/** Everything there is to read about a set of changed files; one plan has no overview of its own. */
export function reviewPage(files: readonly ReviewedFile[], wording: ReviewWording): ReviewPage {
  const { texts } = wording;
  const plans = files.filter((file) => file.kind === 'plan').toSorted(byUrgency);
  const parts = plans.map((plan, index) => planPart(plan, `plan-${index + 1}`, wording));
  const isSet = files.length > 1;
  return {
    title: isSet || !plans[0] ? texts.title : `${texts.title}: ${plans[0].title}`,
    summary: summaryOf(files, plans, wording),
    first: [...(plans.length > 1 ? allAlerts(plans, wording) : []), ...unreadFiles(files, wording)],
    overview: plans.length > 1 ? overviewOf(plans, wording) : undefined,
    totals: [...(plans.length > 1 ? totalMoney(plans, wording) : []), ...guides(files, wording)],
    // In a set, what does not differ needs no more than its line in the overview.
    plans: parts.filter((_, index) => !isSet || plans.length === 1 || !isSame(plans[index])),
  };
}

function summaryOf(files: readonly ReviewedFile[], plans: readonly ReviewedPlan[], { texts }: ReviewWording): string {
  const unread = files.filter(({ kind }) => kind === 'unread').length;
  const notCompared = unread === 0 ? [] : [`${texts.sections.unread.toLowerCase()}: ${unread}`];
  if (plans.length === 0) {
    return sentence(unread > 0 ? notCompared : [files.length === 0 ? texts.noDifference : texts.nothingTouched]);
  }
  const differing = plans.filter((plan) => !isSame(plan));
  if (differing.length === 0) {
    return sentence([texts.noDifference, ...notCompared]);
  }
  const { counts } = texts;
  const alerts = sum(plans, (plan) => alertsOf(plan, texts).length);
  const { household } = totalSums(plans.map(({ review }) => review));
  const newFindings = sum(plans, ({ review }) => review.findings.added.length);
  return sentence([
    ...(plans.length > 1 ? [counts.plans(plans.length)] : []),
    alerts === 0 ? counts.noAlerts : counts.alerts(alerts),
    `${texts.columns.household.toLowerCase()} ${amountDifference(household.from ?? cents(0), household.to ?? cents(0), texts)}`,
    counts.changes(sum(plans, ({ review }) => review.changes.length)),
    ...(newFindings > 0 ? [counts.findings(newFindings)] : []),
    ...notCompared,
  ]);
}

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function overviewOf(plans: readonly ReviewedPlan[], wording: ReviewWording): ReviewTable {
  const { columns } = wording.texts;
  return {
    heads: [columns.plan, columns.alerts, columns.household, columns.changes, columns.newFindings, columns.solved],
    rows: [...plans.map((plan, index) => overviewRow(plan, index, wording)), totalRow(plans, wording)],
  };
}

function overviewRow(plan: ReviewedPlan, index: number, { texts }: ReviewWording): ReviewRow {
  const { title, status, review } = plan;
  const same = isSame(plan);
  const note = status === 'changed' ? (same ? texts.status.same : undefined) : texts.status[status];
  const { added, solved } = review.findings;
  return {
    cells: [
      note === undefined ? title : `${title} (${note})`,
      ...(same ? ['', '', '', '', ''] : []),
      ...(same
        ? []
        : [
            countText(alertsOf(plan, texts).length),
            signedDifference(review.household),
            countText(review.changes.length),
            countText(added.length),
            countText(status === 'deleted' ? 0 : solved.length),
          ]),
    ],
    anchor: same ? undefined : `plan-${index + 1}`,
    isTotal: false,
  };
}

function totalRow(plans: readonly ReviewedPlan[], { texts }: ReviewWording): ReviewRow {
  const { household } = totalSums(plans.map(({ review }) => review));
  return {
    cells: [
      texts.columns.total,
      countText(sum(plans, (plan) => alertsOf(plan, texts).length)),
      signedDifference(household),
      countText(sum(plans, ({ review }) => review.changes.length)),
      countText(sum(plans, ({ review }) => review.findings.added.length)),
      countText(sum(plans, ({ status, review }) => (status === 'deleted' ? 0 : review.findings.solved.length))),
    ],
    anchor: undefined,
    isTotal: true,
  };
}

/** Every law that costs more or less, over all plans: only the difference, since the sums of other plans are not known. */
function totalMoney(plans: readonly ReviewedPlan[], { texts }: ReviewWording): readonly ReviewSection[] {
  const { household, laws } = totalSums(plans.map(({ review }) => review));
  if (household.difference === 0 && laws.length === 0) {
    return [];
  }
  const { columns, sections } = texts;
  const row = (label: string, sum: SumChange, isTotal: boolean): ReviewRow => ({
    cells: [label, amountDifference(sum.from ?? cents(0), sum.to ?? cents(0), texts)],
    anchor: undefined,
    isTotal,
  });
  const rows = [...laws.map((law) => row(law.name, law, false)), row(columns.total, household, true)];
  return [
    { kind: 'money', title: sections.money, items: [], table: { heads: [columns.law, columns.difference], rows } },
  ];
}

function allAlerts(plans: readonly ReviewedPlan[], { texts }: ReviewWording): readonly ReviewSection[] {
  const items = plans.flatMap((plan) =>
    alertsOf(plan, texts).map((item): ReviewItem => {
      const isWhole = item.text === plan.title;
      return { ...item, text: isWhole ? item.text : `${plan.title} – ${item.text}` };
    }),
  );
  return items.length === 0 ? [] : [{ kind: 'attention', title: texts.sections.attention, items, table: undefined }];
}

function guides(files: readonly ReviewedFile[], { texts }: ReviewWording): readonly ReviewSection[] {
  const { sections, status } = texts;
  const words = { added: status.guideAdded, deleted: status.guideDeleted, changed: status.guideChanged };
  const items = files.flatMap((file): ReviewItem[] => {
    if (file.kind !== 'guide') {
      return [];
    }
    const moved = file.oldPath === undefined ? [] : [status.renamedFrom(file.oldPath)];
    return [
      {
        mark: file.status === 'deleted' ? 'removed' : file.status,
        text: file.path,
        details: [[words[file.status], ...moved].join('; ')],
      },
    ];
  });
  return items.length === 0 ? [] : [{ kind: 'changes', title: sections.guides, items, table: undefined }];
}

function unreadFiles(files: readonly ReviewedFile[], { texts }: ReviewWording): readonly ReviewSection[] {
  const items = files.flatMap((file): ReviewItem[] =>
    file.kind === 'unread' ? [{ mark: 'warning', text: file.path, details: [file.reason] }] : [],
  );
  return items.length === 0 ? [] : [{ kind: 'attention', title: texts.sections.unread, items, table: undefined }];
}

function isSame(plan: ReviewedPlan | undefined): boolean {
  return plan?.status === 'changed' && isEmptyReview(plan.review) && plan.incomplete.length === 0;
}

/** What needs the most attention comes first: alerts, then the money that moves. */
function byUrgency(a: ReviewedPlan, b: ReviewedPlan): number {
  return (
    urgentPoints(b) - urgentPoints(a) ||
    Number(isSame(a)) - Number(isSame(b)) ||
    Math.abs(b.review.household.difference) - Math.abs(a.review.household.difference)
  );
}

function urgentPoints({ status, review }: ReviewedPlan): number {
  return review.attention.length + (status === 'deleted' ? 1 : 0);
}

function sum(plans: readonly ReviewedPlan[], countOf: (plan: ReviewedPlan) => number): number {
  return plans.reduce((total, plan) => total + countOf(plan), 0);
}

function countText(count: number): string {
  return count === 0 ? '–' : String(count);
}
