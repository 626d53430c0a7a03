import { type YearPart, yearParts } from '../../domain/calendarYears.js';
import { addDays, type Day, latest } from '../../domain/day.js';
import { add, floor, fraction, ZERO } from '../../domain/fraction.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import { overnightStays } from '../../domain/overnightStays.js';
import type { Person } from '../../domain/parties.js';
import { days, merge, overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { decisionSide, lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const RESPITE: ReadonlySet<CareFunction> = new Set<CareFunction>(['logeren']);

/** Etmalen per calendar year, and per week when the indication holds for part of it (Blz art. 3.1.3(1) and (4)). */
const PER_YEAR = 156n;
const PER_WEEK = 3n;

/** The highest number of whole etmalen in a year; undefined without an indication in it. */
function maximumIn(plan: PlanModel, person: Person, year: Period): bigint | undefined {
  const valid = merge(plan.wlz(person).flatMap(({ period }) => overlap(period, year) ?? []));
  const count = valid.reduce((sum, period) => sum + days(period), 0);
  if (count === 0) {
    return undefined;
  }
  const inPart = floor(fraction(BigInt(count) * PER_WEEK, 7n));
  return count === days(year) || inPart > PER_YEAR ? PER_YEAR : inPart;
}

function stayedUntil(lines: readonly Intervention[], from: Day, to: Day): bigint {
  return floor(lines.map((line) => overnightStays(line, { from, to })).reduce(add, ZERO));
}

/** The first day of the year on which more has been used than the maximum. */
function firstDayAbove(lines: readonly Intervention[], { whole }: YearPart, maximum: bigint): Day | undefined {
  if (stayedUntil(lines, whole.from, whole.to) <= maximum) {
    return undefined;
  }
  let day = whole.from;
  while (stayedUntil(lines, whole.from, day) <= maximum) {
    day = addDays(day, 1);
  }
  return day;
}

/** The line that goes over the maximum: of those that run on the day, the one that started last. */
function lineOn(lines: readonly Intervention[], day: Day): Intervention | undefined {
  return lines
    .filter(({ period }) => period && period.from <= day && day <= period.to)
    .toSorted((a, b) => (b.period?.from ?? 0) - (a.period?.from ?? 0))[0];
}

function yearReport(
  plan: PlanModel,
  person: Person,
  lines: readonly Intervention[],
  year: YearPart,
): Report | undefined {
  const maximum = maximumIn(plan, person, year.whole);
  const day = maximum === undefined ? undefined : firstDayAbove(lines, year, maximum);
  const subject = day === undefined ? undefined : lineOn(lines, day);
  const over = day !== undefined && subject?.period && overlap(subject.period, { from: day, to: year.whole.to });
  if (maximum === undefined || !subject || !over) {
    return undefined;
  }
  const total = stayedUntil(lines, year.whole.from, year.whole.to);
  const others = lines.filter((line) => line !== subject && line.period && overlap(line.period, year.whole));
  const indications = new Set(
    plan.wlz(person).flatMap(({ period, indication }) => (overlap(period, year.whole) ? indication : [])),
  );
  return {
    subject,
    related: [...others.map(lineSide), ...[...indications].map(decisionSide)],
    overlap: over,
    costOf: subject,
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `${person.name} logeert in ${year.year} ${total} etmalen uit de Wlz, en ${maximum} is het hoogste aantal; daarboven komt ${nl}. Logeer minder vaak, of bespreek met het zorgkantoor een andere vorm van zorg.`,
        en: `${person.name} has ${total} days of respite stay under the Wlz in ${year.year}, and ${maximum} is the most; above it is ${en}. Stay less often, or discuss another form of care with the care office.`,
      };
    },
  };
}

/** The years in which a person has respite stays under the Wlz. */
function yearsOf(lines: readonly Intervention[]): readonly YearPart[] {
  const periods = lines.flatMap(({ period }) => period ?? []);
  const [first] = periods.toSorted((a, b) => a.from - b.from);
  return first ? yearParts({ from: first.from, to: periods.map(({ to }) => to).reduce(latest) }) : [];
}

export const wlz17 = defineRule({
  code: 'WLZ-17',
  title: {
    nl: 'Meer dan 156 etmalen logeeropvang',
    en: 'More than 156 days of respite stay',
  },
  severity: 'error',
  explanation: {
    nl: 'Uit de Wlz kan iemand hoogstens 156 etmalen per kalenderjaar logeren. Geldt de indicatie een deel van het jaar, dan is het hoogstens drie etmalen voor elke week dat zij geldt. De regel telt alle logeeropvang uit de Wlz van het jaar bij elkaar en noemt de dagen daarboven.',
    en: 'The Wlz pays at most 156 days of respite stay per calendar year. When the indication holds for part of the year, it is at most three days for every week in which it holds. The rule adds up all respite stays under the Wlz of the year and names the days above it.',
  },
  exceptions: [{ nl: 'Precies het hoogste aantal mag.', en: 'Exactly the maximum is allowed.' }],
  mended: {
    nl: 'Anna logeert 156 etmalen: precies het hoogste aantal voor een heel jaar.',
    en: 'Anna stays over 156 nights: exactly the maximum for a whole year.',
  },
  sources: [article('Besluit langdurige zorg', 'art. 3.1.3 lid 1 en 4', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    const stays = supportPaidBy(plan, 'Wlz').filter(({ service }) => does(service, RESPITE));
    for (const person of plan.facts.persons) {
      const lines = stays.flatMap((support) => (support.person === person ? support.line : []));
      for (const year of yearsOf(lines)) {
        const report = yearReport(plan, person, lines, year);
        if (report) {
          yield report;
        }
      }
    }
  },
});
