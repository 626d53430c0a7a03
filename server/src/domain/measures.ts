import type { Decision } from './funding.js';
import type { Period } from './period.js';

/** A measure under which a certified institution answers for a child; placement out of home runs inside one of these. */
const SUPERVISION_SORTS: ReadonlySet<string> = new Set(['ondertoezichtstelling', 'voogdij', 'jeugdreclassering']);

/** A granted measure and the days on which it holds. */
export interface SupervisionMeasure {
  readonly decision: Decision;
  readonly validity: Period;
}

/** The granted child protection and youth probation measures, in the order of the text; a measure without days is left out. */
export function supervisionMeasures(decisions: readonly Decision[]): readonly SupervisionMeasure[] {
  return decisions.flatMap((decision) => {
    const { sort, status, validity } = decision;
    const counts = status === 'toegekend' && sort !== undefined && SUPERVISION_SORTS.has(sort);
    return counts && validity ? [{ decision, validity }] : [];
  });
}
