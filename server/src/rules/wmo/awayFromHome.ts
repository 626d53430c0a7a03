import { situations } from '../../domain/vocabulary/householdLists.js';

/** Every place by day and night that is not the own home. */
export const AWAY_FROM_HOME: ReadonlySet<string> = new Set(situations.filter((situation) => situation !== 'thuis'));
