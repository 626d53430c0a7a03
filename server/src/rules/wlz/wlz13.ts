import { addDays } from '../../domain/day.js';
import type { Fix } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches } from '../../domain/stretches.js';
import type { DeliveryForm } from '../../domain/vocabulary/decisionLists.js';
import { wlzDays } from '../../domain/wlzDays.js';
import { endOn } from '../fixes.js';
import { deliveryOf, lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, listOf } from '../wording.js';
import { cutDelivery } from './cutDelivery.js';

/** Forms that may run on one day; every other form stands alone. */
const MAY_COMBINE: ReadonlySet<DeliveryForm> = new Set<DeliveryForm>(['mpt', 'pgb', 'deeltijd']);

/** Bridging care (art. 3.3.6) is not a form of delivery of art. 3.3.1: it is arranged through one. */
function formsOfDelivery(forms: Iterable<DeliveryForm>): readonly DeliveryForm[] {
  return [...forms].filter((form) => form !== 'overbrugging');
}

function clash(forms: Iterable<DeliveryForm>): boolean {
  const chosen = formsOfDelivery(forms);
  return chosen.length > 1 && !chosen.every((form) => MAY_COMBINE.has(form));
}

function isInForm({ service, form }: Intervention, forms: readonly DeliveryForm[]): boolean {
  return forms.some((one) => service?.name === `wlz-${one}` || form === one);
}

/** Lines that are themselves one of these forms, on these days, the one that starts first in front. */
function linesInForm(
  plan: PlanModel,
  person: Person,
  forms: readonly DeliveryForm[],
  days: Period,
): readonly Intervention[] {
  return plan
    .linesFor(person, 'Wlz')
    .filter((line) => line.period && overlap(line.period, days) && isInForm(line, forms))
    .toSorted((a, b) => (a.period?.from ?? 0) - (b.period?.from ?? 0));
}

function cheapest(plan: PlanModel, lines: readonly Intervention[], days: Period): Intervention | undefined {
  return lines.toSorted((a, b) => (plan.costDuring(a, days) ?? 0) - (plan.costDuring(b, days) ?? 0))[0];
}

/** Lets the form that came first end where the next one begins. */
function cutAtChange([first, next]: readonly Intervention[]): readonly Fix[] {
  return first && next?.period ? endOn(first, addDays(next.period.from, -1)) : [];
}

/** An indication may have no end; the plan has one. */
function daysInPlan({ facts }: PlanModel, days: Period): readonly Period[] {
  const planned = facts.period ? overlap(days, facts.period) : days;
  return planned ? [planned] : [];
}

function* conflicts(plan: PlanModel, person: Person): Iterable<Report> {
  const clashing = wlzDays(plan, person).filter(({ forms }) => clash(forms));
  for (const { period: days, facts } of joinStretches(
    clashing.flatMap((part) => daysInPlan(plan, part.period).map((period) => ({ period, facts: [part] }))),
  )) {
    const forms = formsOfDelivery(new Set(facts.flatMap((part) => [...part.forms])));
    const [indication, ...others] = new Set(facts.flatMap(({ indications }) => indications));
    const lines = linesInForm(plan, person, forms, days);
    const costOf = cheapest(plan, lines, days);
    if (indication) {
      yield {
        subject: indication,
        related: [...others.map(deliveryOf), ...lines.map(lineSide)],
        overlap: days,
        ...(costOf && { costOf }),
        message: (details) => {
          const { nl, en } = atStake(details);
          const names = listOf(forms.map((form) => ({ nl: form, en: form })));
          return {
            nl: `De Wlz levert aan ${person.name} op dezelfde dagen ${names.nl}, en die vormen gaan niet samen: ${nl}. Laat de ene vorm eindigen op de dag voordat de andere begint.`,
            en: `The Wlz delivers ${names.en} to ${person.name} on the same days, and these forms cannot be combined: ${en}. Let one form end on the day before the other begins.`,
          };
        },
        fixes: () => (lines.length > 0 ? cutAtChange(lines) : cutDelivery(plan, indication, days)),
      };
    }
  }
}

export const wlz13 = defineRule({
  code: 'WLZ-13',
  title: {
    nl: 'Onverenigbare leveringsvormen',
    en: 'Forms of delivery that cannot be combined',
  },
  severity: 'error',
  explanation: {
    nl: 'Op één dag levert de Wlz in één vorm: verblijf, VPT, MPT, pgb of deeltijdverblijf. Een nieuwe vorm mag beginnen op de dag nadat de vorige eindigt.',
    en: 'On one day the Wlz delivers in one form: residence, VPT, MPT, pgb or part-time residence. A new form may begin on the day after the previous one ends.',
  },
  exceptions: [
    {
      nl: 'Samen mogen alleen MPT en pgb, en deeltijdverblijf met MPT, met pgb of met beide.',
      en: 'Only MPT and pgb may go together, and part-time residence with MPT, with pgb or with both.',
    },
    { nl: 'Overbruggingszorg telt niet als aparte vorm.', en: 'Bridging care does not count as a form of its own.' },
  ],
  mended: {
    nl: 'Het pakket thuis eindigt op 29 juni, de dag voordat het verblijf begint.',
    en: 'The package at home ends on 29 June, the day before residence begins.',
  },
  sources: [
    article('Wlz', 'art. 3.3.1 lid 1', 2026),
    {
      ...article('Wlz', 'art. 3.3.1', 2026),
      certainty: 'known-high',
      note: { nl: 'De combinaties met deeltijdverblijf.', en: 'The combinations with part-time residence.' },
    },
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const person of plan.facts.persons) {
      yield* conflicts(plan, person);
    }
  },
});
