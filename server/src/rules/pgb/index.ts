import { pgb01 } from './pgb01.js';
import { pgb02 } from './pgb02.js';
import { pgb03 } from './pgb03.js';
import { pgb04 } from './pgb04.js';
import { pgb05 } from './pgb05.js';
import { pgb06 } from './pgb06.js';
import { pgb07 } from './pgb07.js';
import { pgb08 } from './pgb08.js';
import { pgb09 } from './pgb09.js';

/** Personal budgets, whichever law pays them (rules §3G). */
export const personalBudgetRules = [pgb01, pgb02, pgb03, pgb04, pgb05, pgb06, pgb07, pgb08, pgb09] as const;
