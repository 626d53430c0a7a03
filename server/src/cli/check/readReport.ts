import { readFileSync } from 'node:fs';
import type { BatchTexts } from '../../texts/batchTexts.js';
import { UsageError } from '../usageError.js';
import { type CheckReport, checkReport } from './reportSchema.js';

/** A report that `regieplan check --format json` wrote. @throws UsageError that says what to do when it is none. */
export function readReport(file: string, texts: Pick<BatchTexts, 'unreadableReport' | 'notAReport'>): CheckReport {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(texts.unreadableReport(file));
  }
  const { success, data } = checkReport.safeParse(parsedJson(text));
  if (!success) {
    throw new UsageError(texts.notAReport(file));
  }
  return data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
