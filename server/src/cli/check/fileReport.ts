import type { Remark } from '../../check/check.js';
import type { CheckedText } from '../../check/checker.js';
import { formatIso } from '../../domain/day.js';
import { days } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Language } from '../../domain/texts.js';
import { relativePathOf } from './relativePath.js';
import type { FileReport, FindingReport } from './reportSchema.js';

/** A checked file in the shape of the JSON report. */
export function fileReport(path: string, { title, plan, remarks }: CheckedText, language: Language): FileReport {
  return {
    path,
    title,
    sums: plan ? planSums(plan) : { household: 0, streams: {}, laws: {} },
    inzet: plan?.facts.lines.map((line) => lineReport(plan, line)) ?? [],
    findings: remarks.map((remark) => findingReport(path, remark, language)),
  };
}

function planSums(plan: PlanModel): FileReport['sums'] {
  return {
    household: plan.householdTotal,
    streams: Object.fromEntries(plan.facts.streams.map((stream) => [stream.name, plan.streamTotal(stream)])),
    laws: Object.fromEntries([...plan.lawTotals].map(([law, total]) => [law.name, total])),
  };
}

function lineReport(plan: PlanModel, line: PlanModel['facts']['lines'][number]): FileReport['inzet'][number] {
  const { name, period } = line;
  return {
    name,
    cost: plan.cost(line) ?? null,
    from: period ? formatIso(period.from) : null,
    to: period ? formatIso(period.to) : null,
  };
}

function findingReport(path: string, remark: Remark, language: Language): FindingReport {
  const { code, severity, message, place, subject, related, overlap, amount, accepted } = remark;
  return {
    rule: code,
    severity,
    message: message[language],
    range: place.range,
    subject,
    related: related.map((other) => ({
      subject: other.subject,
      message: other.message[language],
      path: other.place.uri === place.uri ? path : relativePathOf(other.place.uri),
      range: other.place.range,
    })),
    overlap: overlap ? { from: formatIso(overlap.from), to: formatIso(overlap.to), days: days(overlap) } : null,
    amount: amount ?? null,
    accepted,
  };
}
