import type { z } from 'zod';
import { checkReport } from '../../server/src/cli/check/reportSchema.js';

export type CheckReport = z.infer<typeof checkReport>;

/** The JSON report in a text; throws when it does not have the shape it should have. */
export function readReport(text: string): CheckReport {
  return checkReport.parse(JSON.parse(text));
}
