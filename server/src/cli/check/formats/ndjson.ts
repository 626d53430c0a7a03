import type { Language } from '../../../domain/texts.js';
import { fileReport } from '../fileReport.js';
import type { Reporter } from '../reporter.js';

/** One finding per line, each with its file: for programs that read as it comes. */
export function ndjsonReporter(language: Language): Reporter {
  return {
    file: (path, checked, fingerprints) =>
      fileReport(path, checked, language)
        .findings.map((finding, index) => {
          const remark = checked.remarks[index];
          const fingerprint = remark && fingerprints.of(remark);
          return `${JSON.stringify({ path, title: checked.title, fingerprint, ...finding })}\n`;
        })
        .join(''),
  };
}
