import type { Fact } from '../domain/fact.js';
import type { Severity } from '../domain/finding.js';
import { type Period, subtract } from '../domain/period.js';
import type { Report, Rule } from './rule.js';

/** A report with the rule that made it and the days it still claims. */
export interface Claim {
  readonly rule: Rule;
  readonly report: Report;
  readonly severity: Severity;
  readonly overlap: Period | undefined;
}

/**
 * One fault, one finding: the most specific rule wins per fact and day (rule catalogue §3 "Precedence").
 * A claim keeps the days that no stronger claim about the same fact takes; it may fall apart into several.
 */
export function settlePrecedence(claims: readonly Claim[]): readonly Claim[] {
  const claimsOn = Map.groupBy(claims, ({ report }) => report.subject);
  const afterRules = claims.flatMap((claim) =>
    withoutDaysOf(
      claim,
      (claimsOn.get(claim.report.subject) ?? []).filter((other) => precedes(other, claim)),
    ),
  );
  const errors = afterRules.filter(({ severity, overlap }) => severity === 'error' && overlap);
  return afterRules.flatMap((claim) =>
    claim.rule.yieldsToErrors
      ? withoutDaysOf(
          claim,
          errors.filter((error) => !error.rule.yieldsToErrors && sidesOf(claim.report).has(error.report.subject)),
        )
      : [claim],
  );
}

/** A remark never hides something more serious than itself. */
function precedes(stronger: Claim, weaker: Claim): boolean {
  const named = stronger.rule.precedes?.includes(weaker.rule.code) ?? false;
  return named && SERIOUSNESS[stronger.severity] >= SERIOUSNESS[weaker.severity];
}

const SERIOUSNESS: Record<Severity, number> = { hint: 0, info: 1, warning: 2, error: 3 };

/** A claim without days gives way whole; so does any claim to a stronger one without days. */
function withoutDaysOf(claim: Claim, stronger: readonly Claim[]): readonly Claim[] {
  if (stronger.length === 0) {
    return [claim];
  }
  const taken = stronger.flatMap(({ overlap }) => overlap ?? []);
  if (!claim.overlap || taken.length < stronger.length) {
    return [];
  }
  return subtract(claim.overlap, taken).map((overlap) => ({ ...claim, overlap }));
}

function sidesOf(report: Report): ReadonlySet<Fact> {
  return new Set([report.subject, ...(report.related ?? []).map(({ fact }) => fact)]);
}
