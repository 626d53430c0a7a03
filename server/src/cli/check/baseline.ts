import { fingerprintsOf } from './formats/fingerprint.js';
import type { CheckReport } from './reportSchema.js';

/** The fingerprints of everything in an earlier report. */
export function fingerprintsIn({ files }: CheckReport): readonly string[] {
  return files.flatMap(({ path, findings }) => [
    ...fingerprintsOf(
      path,
      findings.map(({ rule, subject }) => ({ code: rule, subject })),
    ).values(),
  ]);
}
