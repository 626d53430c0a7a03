import type { Severity } from '../domain/finding.js';
import { type Cents, cents, formatMoney, subtractCents } from '../domain/money.js';
import type { PlanTreePicture } from '../protocol/planTree.js';
import type { WorkspaceTexts } from '../texts/workspaceTexts.js';
import type { FindingCounts } from './planSummary.js';

export const NO_FINDINGS: FindingCounts = { error: 0, warning: 0, info: 0, hint: 0 };

export function addCounts(a: FindingCounts, b: FindingCounts): FindingCounts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    hint: a.hint + b.hint,
  };
}

/** Only the most severe that there are: for where there is little room. */
export function onlyWorst(counts: FindingCounts): FindingCounts {
  const worst = worstOfCounts(counts);
  return worst === 'good' ? NO_FINDINGS : { ...NO_FINDINGS, [worst]: counts[worst] };
}

/** How a plan or a check as a whole is to be shown. */
export function worstOfCounts({ error, warning, info }: FindingCounts): 'error' | 'warning' | 'info' | 'good' {
  if (error > 0) {
    return 'error';
  }
  return warning > 0 ? 'warning' : info > 0 ? 'info' : 'good';
}

export function pictureOf(worst: Severity | undefined): PlanTreePicture {
  return worst === undefined || worst === 'hint' ? 'good' : worst;
}

/** What is left of a budget, or what is too much. */
export function roomInWords(room: Cents, texts: WorkspaceTexts): string {
  return room < 0 ? texts.exceeded(formatMoney(subtractCents(cents(0), room))) : texts.room(formatMoney(room));
}
