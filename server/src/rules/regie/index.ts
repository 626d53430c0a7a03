import { reg01 } from './reg01.js';
import { reg02 } from './reg02.js';
import { reg03 } from './reg03.js';
import { reg04 } from './reg04.js';
import { reg05 } from './reg05.js';
import { reg06 } from './reg06.js';
import { reg07 } from './reg07.js';
import { reg08 } from './reg08.js';
import { reg09 } from './reg09.js';
import { reg10 } from './reg10.js';
import { reg11 } from './reg11.js';
import { reg12 } from './reg12.js';

/** One plan, one coordinator: norms of practice. */
export const regieRules = [reg01, reg02, reg03, reg04, reg05, reg06, reg07, reg08, reg09, reg10, reg11, reg12] as const;
