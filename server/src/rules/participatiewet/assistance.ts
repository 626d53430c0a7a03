import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';

export const SPECIAL_ASSISTANCE = 'bijzondere-bijstand';
export const GENERAL_ASSISTANCE = 'algemene-bijstand';
export const INCOME_SUPPLEMENT = 'individuele-inkomenstoeslag';

const INCOME: ReadonlySet<CareFunction> = new Set<CareFunction>(['inkomen']);

/** Assistance in money, of every kind, that the Participatiewet pays. */
export function assistance(plan: PlanModel): readonly Support[] {
  return supportPaidBy(plan, 'Participatiewet').filter(({ service }) => does(service, INCOME));
}

/** As `assistance`, of one service. */
export function assistanceOf(plan: PlanModel, serviceName: string): readonly Support[] {
  return assistance(plan).filter(({ service }) => service.name === serviceName);
}
