import { type YearPart, yearParts } from '../../domain/calendarYears.js';
import { placeOf } from '../../domain/fact.js';
import { fraction, fromInteger, mul, roundHalfUp } from '../../domain/fraction.js';
import type { Decision } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import { type Cents, centsFromBigInt, formatMoney, subtractCents, sumCents } from '../../domain/money.js';
import type { Person } from '../../domain/parties.js';
import { days, merge, overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import type { WlzSegment } from '../../domain/wlzTimeline.js';
import { warningUnlessMotivated } from '../motivated.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { spanOf } from '../wording.js';

const PACKAGES: ReadonlySet<CareFunction> = new Set<CareFunction>(['wlz-pakket']);
const IN_PARTS: ReadonlySet<string> = new Set(['wlz-mpt', 'wlz-pgb']);

/** Whether a line is part of a modular package or of the budget beside it: said by its form, else by its service. */
function countsTowardsMaximum({ form, service, persons }: Intervention): boolean {
  if (service === undefined || persons.length !== 1) {
    return false;
  }
  return form === undefined ? IN_PARTS.has(service.name) || !does(service, PACKAGES) : form === 'mpt' || form === 'pgb';
}

/** Days on which the indication is delivered as a modular package or budget; bridging care may cost more (art. 3.3.6(1)). */
function daysInParts(segments: readonly WlzSegment[], within: Period): readonly Period[] {
  return merge(
    segments.flatMap(({ forms, period }) =>
      (forms.has('mpt') || forms.has('pgb')) && !forms.has('overbrugging') ? (overlap(period, within) ?? []) : [],
    ),
  );
}

/** Care above the profile is granted apart and may cost more (Blz art. 3.1.1(2)). */
function isExtraCare(facts: readonly { readonly motivation: string | undefined }[]): boolean {
  return facts.some(({ motivation }) => motivation !== undefined && /meerzorg/i.test(motivation));
}

interface LineCost {
  readonly line: Intervention;
  readonly amount: Cents;
}

function costsDuring(plan: PlanModel, person: Person, periods: readonly Period[]): readonly LineCost[] {
  return plan
    .linesFor(person, 'Wlz')
    .filter(countsTowardsMaximum)
    .map((line) => {
      const shares = periods.flatMap((period) => plan.sharesDuring(line, period));
      return {
        line,
        amount: sumCents(shares.flatMap(({ funding, amount }) => (funding.law?.name === 'Wlz' ? amount : []))),
      };
    })
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => b.amount - a.amount);
}

/** The yearly maximum, for the part of the year that counts. */
function maximumFor(budget: Cents, counted: readonly Period[], year: Period): Cents | undefined {
  const share = fraction(BigInt(counted.reduce((sum, period) => sum + days(period), 0)), BigInt(days(year)));
  return centsFromBigInt(roundHalfUp(mul(fromInteger(budget), share)));
}

function yearReport(
  plan: PlanModel,
  person: Person,
  indication: Decision,
  segments: readonly WlzSegment[],
  { whole, part }: YearPart,
): Report | undefined {
  const counted = daysInParts(segments, part);
  const [first, last] = [counted[0], counted.at(-1)];
  const isModular = segments.some(({ forms, period }) => forms.has('mpt') && overlap(period, part));
  if (!first || !last || !isModular || indication.budget === undefined) {
    return undefined;
  }
  const costs = costsDuring(plan, person, counted);
  const total = sumCents(costs.map(({ amount }) => amount));
  const maximum = maximumFor(indication.budget, counted, whole);
  const lines = costs.map(({ line }) => line);
  if (maximum === undefined || total <= maximum || isExtraCare([indication, ...lines])) {
    return undefined;
  }
  const excess = subtractCents(total, maximum);
  const explained = [indication, ...lines].find(({ motivation }) => motivation !== undefined) ?? indication;
  const span = spanOf({ from: first.from, to: last.to });
  return {
    subject: indication,
    place: placeOf(indication, 'budget'),
    related: lines.map(lineSide),
    overlap: { from: first.from, to: last.to },
    amount: excess,
    severity: warningUnlessMotivated(explained),
    message: () => ({
      nl: `De Wlz-zorg thuis van ${person.name} kost ${formatMoney(total)}, en dat is ${formatMoney(excess)} meer dan het pgb dat ${indication.name} voor deze tijd geeft (${formatMoney(maximum)}): ${span.nl}. Pas het pakket aan, of leg bij \`motivering\` vast dat het zorgkantoor meerzorg toekent.`,
      en: `The Wlz care at home of ${person.name} costs ${formatMoney(total)}, which is ${formatMoney(excess)} more than the personal budget that ${indication.name} gives for this time (${formatMoney(maximum)}): ${span.en}. Change the package, or record under \`motivering\` that the care office grants extra care (meerzorg).`,
    }),
  };
}

export const wlz16 = defineRule({
  code: 'WLZ-16',
  title: {
    nl: 'MPT (met pgb) boven het pgb-maximum',
    en: 'Modular package (with personal budget) above the personal budget maximum',
  },
  severity: 'warning',
  explanation: {
    nl: 'Een modulair pakket thuis, samen met een pgb ernaast, mag per jaar niet meer kosten dan het pgb dat iemand zonder dat pakket zou krijgen. Dat bedrag staat bij de indicatie als `budget`; voor een deel van het jaar telt het naar verhouding. Zonder `budget` bij de indicatie zwijgt de regel.',
    en: 'A modular package at home, together with a personal budget beside it, may not cost more per year than the personal budget someone would get without that package. That amount stands with the indication as `budget`; for part of a year it counts in proportion. Without a `budget` on the indication the rule is silent.',
  },
  exceptions: [
    { nl: 'Precies gelijk mag.', en: 'Exactly equal is fine.' },
    {
      nl: 'Overbruggingszorg telt niet mee, en meerzorg die het zorgkantoor toekent mag (schrijf `meerzorg` in de `motivering`).',
      en: 'Bridging care does not count, and extra care granted by the care office is allowed (write `meerzorg` in the `motivering`).',
    },
  ],
  mended: {
    nl: 'De laatste elf dagen van het jaar komt er geen zorg uit het pakket; Anna logeert dan bij haar zus. Zo past de zorg in het bedrag.',
    en: 'There is no care from the package in the last eleven days of the year; Anna stays with her sister. So the care fits the amount.',
  },
  sources: [
    article('Wlz', 'art. 3.3.2 lid 4 onder b', 2026),
    article('Wlz', 'art. 3.3.6 lid 1', 2026),
    article('Besluit langdurige zorg', 'art. 3.1.1 lid 2', 2026),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    const planned = plan.facts.period;
    for (const person of planned ? plan.facts.persons : []) {
      const segments = plan.wlz(person);
      for (const indication of new Set(segments.map((segment) => segment.indication))) {
        const own = segments.filter((segment) => segment.indication === indication);
        for (const year of planned ? yearParts(planned) : []) {
          const report = yearReport(plan, person, indication, own, year);
          if (report) {
            yield report;
          }
        }
      }
    }
  },
});
