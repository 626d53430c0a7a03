import type { WlzDays } from '../../domain/wlzDays.js';

export function hasPsychiatricGround({ indications }: WlzDays): boolean {
  return indications.some(({ grounds }) => grounds.includes('psy'));
}

/** Someone with a psychiatric ground who waits for a place keeps the care there is (Wlz art. 3.3.6a). */
export function isPsychiatricBridging(days: WlzDays): boolean {
  return days.forms.size === 1 && days.forms.has('overbrugging') && hasPsychiatricGround(days);
}
