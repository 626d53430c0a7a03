import type { Severity } from '../../../domain/finding.js';
import type { Language } from '../../../domain/texts.js';
import type { Reporter } from '../reporter.js';

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info', hint: 'info' };

/** Elements of a GitLab Code Quality report. */
export function gitlabReporter(language: Language): Reporter {
  return {
    file: (path, { remarks }, fingerprints) =>
      remarks
        .map((remark) =>
          JSON.stringify({
            description: remark.message[language],
            check_name: remark.code,
            fingerprint: fingerprints.of(remark),
            severity: remark.accepted ? 'info' : SEVERITIES[remark.severity],
            location: {
              path,
              lines: { begin: remark.place.range.start.line + 1, end: remark.place.range.end.line + 1 },
            },
          }),
        )
        .join(',\n'),
  };
}
