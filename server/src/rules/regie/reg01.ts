import { type CoordinationGap, coordinationGaps } from '../../domain/coordinationTimeline.js';
import type { PlanModel } from '../../domain/plan.js';
import { postSide } from '../coordinationSide.js';
import { endOn, startOn } from '../fixes.js';
import { defineRule, type Report } from '../rule.js';
import { onDays } from '../wording.js';
import { coordinatorChoices } from './staffChoices.js';

export const reg01 = defineRule({
  code: 'REG-01',
  title: { nl: 'Geen regisseur', en: 'No coordinator' },
  severity: 'error',
  explanation: {
    nl: 'Op elke dag van het plan is er precies één regisseur. Deze regel kijkt of er een regisseur is, en of het plan met een regisseur begint en eindigt. Een procesregisseur of iemand die meeloopt telt niet mee. Een gat tussen twee regisseurs meldt REG-02.',
    en: 'Every day of the plan has exactly one coordinator. This rule checks that there is one, and that the plan starts and ends with one. A process coordinator and someone who walks along do not count. A gap between two coordinators is REG-02.',
  },
  exceptions: [],
  mended: {
    nl: 'Samira voert de regie vanaf de eerste dag van het plan.',
    en: 'Samira coordinates from the first day of the plan.',
  },
  sources: [
    { title: '1Gezin1Plan', certainty: 'practice' },
    {
      title: 'Jeugdwet',
      article: 'art. 2.1 onder f',
      certainty: 'read',
      readIn: 2026,
      note: { nl: 'integrale hulp bij meerdere problemen', en: 'integrated help for multiple problems' },
    },
  ],
  *check(plan) {
    const { period, unreadable } = plan.facts;
    if (plan.coordinators.length === 0 && !unreadable.has('Coordination')) {
      yield nobody(plan, period);
      return;
    }
    for (const gap of coordinationGaps(plan)) {
      if (!gap.before || !gap.after) {
        yield atTheEdge(plan, gap);
      }
    }
  },
});

function nobody(plan: PlanModel, overlap: Report['overlap']): Report {
  return {
    subject: plan.facts.header,
    fixes: () => coordinatorChoices(plan),
    ...(overlap && { overlap }),
    message: () => ({
      nl: 'Dit plan heeft geen regisseur; schrijf wie de regie voert, bijvoorbeeld `regisseur Naam bij Organisatie`.',
      en: 'This plan has no coordinator; write who coordinates, for instance `regisseur Naam bij Organisatie`.',
    }),
  };
}

function atTheEdge(plan: PlanModel, { before, after, period }: CoordinationGap): Report {
  const neighbour = before ?? after;
  return {
    subject: plan.facts.header,
    overlap: period,
    related: neighbour ? [postSide(neighbour)] : [],
    message: ({ overlap }) => {
      const span = onDays(overlap);
      const advice = adviceFor(before?.name, after?.name);
      return {
        nl: `Het plan heeft ${span.nl} geen regisseur; ${advice.nl}.`,
        en: `The plan has no coordinator ${span.en}; ${advice.en}.`,
      };
    },
    fixes: () => {
      if (before) {
        return endOn(before, period.to, { preferred: false });
      }
      return after ? startOn(after, period.from, { preferred: false }) : [];
    },
  };
}

function adviceFor(
  before: string | undefined,
  after: string | undefined,
): { readonly nl: string; readonly en: string } {
  if (before !== undefined) {
    return {
      nl: `laat ${before} langer regisseur blijven of schrijf wie het overneemt`,
      en: `let ${before} stay longer or write who takes over`,
    };
  }
  return after === undefined
    ? { nl: 'schrijf wie dan de regie voert', en: 'write who coordinates then' }
    : {
        nl: `laat ${after} eerder beginnen of schrijf wie daarvoor regisseur is`,
        en: `let ${after} start earlier or write who coordinates before that`,
      };
}
