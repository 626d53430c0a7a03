import type { Condition } from './goals.js';

/** Whether every part of a condition can be decided from recorded measurements. */
export function isMeasurable(condition: Condition): boolean {
  switch (condition.kind) {
    case 'anyOf':
    case 'allOf':
      return condition.operands.every(isMeasurable);
    case 'comparison':
    case 'trend':
      return true;
    case 'occurrence':
      return false;
  }
}
