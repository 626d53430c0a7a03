import type { Remark } from '../../../check/check.js';
import type { Severity } from '../../../domain/finding.js';
import type { TextRange } from '../../../domain/place.js';
import type { Language } from '../../../domain/texts.js';
import { catalogueOf } from '../../../texts/catalogue.js';
import { relativePathOf } from '../relativePath.js';
import type { Reporter } from '../reporter.js';

export const SARIF_LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** Results of a SARIF 2.1.0 log. */
export function sarifReporter(language: Language): Reporter {
  return {
    file: (path, { remarks }, fingerprints) =>
      remarks.map((remark) => JSON.stringify(resultOf(path, remark, fingerprints.of(remark), language))).join(',\n'),
  };
}

function resultOf(path: string, remark: Remark, fingerprint: string, language: Language): object {
  const { code, severity, message, place, subject, related, amount, overlap, accepted } = remark;
  return {
    ruleId: code,
    level: SARIF_LEVELS[severity],
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: locationIn(path, place.range),
        ...(subject === '' ? {} : { logicalLocations: [{ name: subject }] }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            physicalLocation: locationIn(
              other.place.uri === place.uri ? path : relativePathOf(other.place.uri),
              other.place.range,
            ),
            message: { text: other.message[language] },
          })),
        }),
    partialFingerprints: { 'regieplan/v1': fingerprint },
    ...(accepted ? { suppressions: [{ kind: 'inSource', justification: catalogueOf(language).cli.accepted }] } : {}),
    properties: {
      ...(amount === undefined ? {} : { cents: amount }),
      ...(overlap ? { days: overlap.to - overlap.from + 1 } : {}),
    },
  };
}

function locationIn(path: string, { start, end }: TextRange): object {
  return {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}
