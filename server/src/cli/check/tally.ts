import type { Remark } from '../../check/check.js';
import type { Severity } from '../../domain/finding.js';
import type { SeverityCounts } from '../../texts/cliTexts.js';

const NONE: SeverityCounts = { error: 0, warning: 0, info: 0, hint: 0 };

/** How many findings there are of each severity; accepted ones are no longer asked about and do not count. */
export function countSeverities(remarks: readonly Remark[]): SeverityCounts {
  const counts = { ...NONE };
  for (const { severity, accepted } of remarks) {
    counts[severity] += accepted ? 0 : 1;
  }
  return counts;
}

/** What a run has come across so far. */
export class Tally {
  files = 0;
  plans = 0;
  unchecked = 0;
  severities: SeverityCounts = NONE;

  add({ isPlan, severities }: { readonly isPlan: boolean; readonly severities: SeverityCounts }): void {
    this.files += 1;
    this.plans += isPlan ? 1 : 0;
    this.severities = {
      error: this.severities.error + severities.error,
      warning: this.severities.warning + severities.warning,
      info: this.severities.info + severities.info,
      hint: this.severities.hint + severities.hint,
    };
  }

  addUnchecked(): void {
    this.unchecked += 1;
  }

  /** Whether there is a finding of this severity or a graver one. */
  reaches(severity: Severity): boolean {
    return GRAVEST_FIRST.slice(0, GRAVEST_FIRST.indexOf(severity) + 1).some((graver) => this.severities[graver] > 0);
  }
}

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
