import type { Intervention } from './intervention.js';
import type { Service } from './law.js';
import { overlap, type Period } from './period.js';
import type { CareFunction } from './vocabulary/careLists.js';

/** Two lines for the same person on the same days. */
export interface LinePair {
  readonly earlier: Intervention;
  /** The one that starts later, or is written later when both start on the same day. */
  readonly later: Intervention;
  readonly shared: Period;
}

/** Every pair of lines that share a person and a day, each pair once. */
export function concurrentPairs(lines: readonly Intervention[]): readonly LinePair[] {
  const dated = lines
    .flatMap((line) => (line.period ? [{ line, period: line.period }] : []))
    .toSorted((a, b) => a.period.from - b.period.from);
  return dated.flatMap((earlier, position) =>
    dated.slice(position + 1).flatMap((later) => {
      const shared = overlap(earlier.period, later.period);
      const forTheSame = earlier.line.persons.some((person) => later.line.persons.includes(person));
      return shared && forTheSame ? [{ earlier: earlier.line, later: later.line, shared }] : [];
    }),
  );
}

/** The laws that pay a line, by name; undefined when one of them is not known. */
export function payingLaws(line: Intervention): ReadonlySet<string> | undefined {
  const names = line.funding.flatMap(({ law }) => law?.name ?? []);
  return names.length > 0 && names.length === line.funding.length ? new Set(names) : undefined;
}

/**
 * The functions of which two at a time may be the same care twice, each with the group in which it counts as the same
 * (rules §0 and §7.11). Aids, adaptations, transport, medical care, income and the Wlz package are not among them.
 */
const DOUBLE_GROUPS: Partial<Record<CareFunction, string>> = {
  'begeleiding-individueel': 'begeleiding',
  'begeleiding-24-uur': 'begeleiding',
  'jeugdhulp-ambulant': 'begeleiding',
  verblijf: 'verblijf',
  jeugdverblijf: 'verblijf',
  logeren: 'verblijf',
  ggz: 'ggz',
  'jeugd-ggz': 'ggz',
  forensisch: 'ggz',
  'begeleiding-groep': 'begeleiding-groep',
  'persoonlijke-verzorging': 'persoonlijke-verzorging',
  verpleging: 'verpleging',
  'huishoudelijke-hulp': 'huishoudelijke-hulp',
  'dagbehandeling-jeugd': 'dagbehandeling-jeugd',
};

/** The first care function group that two services have in common. */
export function commonCareGroup(a: Service, b: Service): string | undefined {
  const groups = new Set(a.functions.map((name) => DOUBLE_GROUPS[name]));
  return b.functions.map((name) => DOUBLE_GROUPS[name]).find((group) => group !== undefined && groups.has(group));
}

/** Whether both say something and nothing of it is the same. */
export function tellsApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}
