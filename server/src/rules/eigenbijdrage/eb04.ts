import { contributionDuring } from '../../domain/contributions.js';
import { addDays, addMonths, type Day, earliest, startOfMonth } from '../../domain/day.js';
import type { Contribution } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { overlap, type Period, period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { startOn } from '../fixes.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, dayIn } from '../wording.js';
import { subscriptionPeriods } from './subscription.js';

const SHELTERED_LIVING = 'beschermd-wonen';

/** The lines a contribution may be for: those it names, or else all Wmo help of those who pay. */
function linesBehind(plan: PlanModel, { lines, persons }: Contribution): readonly Intervention[] {
  return lines.length > 0 ? lines : [...new Set(persons.flatMap((person) => plan.linesFor(person, 'Wmo')))];
}

/** Help may have begun before this plan: its decision tells. */
function startOf({ period: days, decisions }: Intervention): Day | undefined {
  const starts = [days, ...decisions.map(({ validity }) => validity)].flatMap((it) => (it ? [it.from] : []));
  return starts.length === 0 ? undefined : starts.reduce(earliest);
}

/** The first day on which a contribution can be asked (UB art. 3.5(4)). */
function firstDay({ service }: Intervention, start: Day): Day {
  const month = startOfMonth(start);
  return service?.name === SHELTERED_LIVING || month === start ? month : addMonths(month, 1);
}

function earliestStart(lines: readonly Intervention[]): Day | undefined {
  const starts = lines.map((line) => {
    const start = startOf(line);
    return start === undefined || line.unclear.has('op') ? undefined : firstDay(line, start);
  });
  const known = starts.flatMap((start) => start ?? []);
  return known.length === 0 || known.length < starts.length ? undefined : known.reduce(earliest);
}

function report(contribution: Contribution, lines: readonly Intervention[], early: Period): Report {
  const first = addDays(early.to, 1);
  return {
    subject: contribution,
    related: lines.map(lineSide),
    overlap: early,
    amountDuring: (left) => contributionDuring(contribution, left),
    message: (details) => {
      const { nl, en } = atStake(details);
      const day = dayIn(first);
      return {
        nl: `${contribution.name} begint eerder dan de eerste maand waarover een bijdrage kan worden gevraagd: ${nl}. Laat ${contribution.name} beginnen op ${day.nl}.`,
        en: `${contribution.name} starts before the first month for which a contribution can be asked: ${en}. Let ${contribution.name} start on ${day.en}.`,
      };
    },
    fixes: () => startOn(contribution, first),
  };
}

function sharedWith(early: Period, days: readonly Period[]): readonly Period[] {
  return days.flatMap((part) => overlap(part, early) ?? []);
}

export const eb04 = defineRule({
  code: 'EB-04',
  title: { nl: 'Wmo-bijdrage begint te vroeg', en: 'Wmo contribution starts too early' },
  severity: 'info',
  explanation: {
    nl: 'De Wmo-bijdrage gaat in op de eerste van de maand na het begin van de hulp; begint de hulp op de eerste dag van een maand, dan in die maand zelf. Noemt de bijdrage bij `bij` geen inzet, dan telt alle Wmo-hulp van deze personen. Liep de hulp al voor dit plan, dan telt de eerste dag van het besluit.',
    en: 'The Wmo contribution starts on the first of the month after help starts; when help starts on the first day of a month, in that month itself. When the contribution names no line under `bij`, all Wmo help of these persons counts. When help ran before this plan, the first day of the decision counts.',
  },
  exceptions: [
    {
      nl: 'Bij beschermd wonen gaat de bijdrage in met de maand waarin het begint.',
      en: 'For sheltered living the contribution starts with the month in which it begins.',
    },
    { nl: 'Later beginnen mag.', en: 'Starting later is fine.' },
  ],
  mended: {
    nl: 'De bijdrage begint op 1 april, de eerste van de maand nadat de hulp begon.',
    en: 'The contribution starts on 1 April, the first of the month after the help began.',
  },
  sources: [article('Uitvoeringsbesluit Wmo 2015', 'art. 3.5 lid 4', 2026)],
  *check(plan) {
    if (plan.facts.unreadable.has('Intervention')) {
      return;
    }
    for (const contribution of plan.facts.contributions) {
      const lines = linesBehind(plan, contribution);
      const first = earliestStart(lines);
      const { period: days } = contribution;
      const early = first === undefined || !days ? undefined : period(days.from, earliest(addDays(first, -1), days.to));
      const asked = early ? sharedWith(early, subscriptionOrSheltered(plan, contribution)) : [];
      for (const part of asked) {
        yield report(contribution, lines, part);
      }
    }
  },
});

/** The days of a subscription, or of a contribution for sheltered living alone. */
function subscriptionOrSheltered(plan: PlanModel, contribution: Contribution): readonly Period[] {
  const { law, lines, period: days } = contribution;
  const isSheltered = lines.length > 0 && lines.every(({ service }) => service?.name === SHELTERED_LIVING);
  return law?.name === 'Wmo' && isSheltered && days ? [days] : subscriptionPeriods(plan, contribution);
}
