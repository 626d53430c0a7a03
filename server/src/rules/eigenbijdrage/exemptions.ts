import { type Day, earliest, FOREVER } from '../../domain/day.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Contribution } from '../../domain/funding.js';
import { partnersOf } from '../../domain/household.js';
import { daysAsMinors } from '../../domain/minors.js';
import type { Person } from '../../domain/parties.js';
import { LOWEST_PENSION_AGE } from '../../domain/pensionAge.js';
import { days, overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { situationDays } from '../../domain/situationDays.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { does } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { birthOf, lineSide, staySide } from '../otherSide.js';
import { namesOf } from '../wording.js';

const ADAPTATION: ReadonlySet<CareFunction> = new Set<CareFunction>(['woningaanpassing']);
const SHELTER: ReadonlySet<string> = new Set(['opvang']);
const NIGHTS_OF_SHELTER = 2;

/** A reason for which no contribution is due, and the days on which it holds. */
export interface Exemption {
  readonly why: Texts;
  readonly stretches: readonly Stretch<RelatedFact>[];
}

/** UB art. 3.8(3) d. Other provisions on the same contribution keep it due. */
export function forWheelchair({ lines, period }: Contribution): Exemption {
  const isOnly = lines.length > 0 && lines.every(({ service }) => service?.name === 'rolstoel');
  return {
    why: { nl: 'voor een rolstoel', en: 'for a wheelchair' },
    stretches: isOnly && period ? [{ period, facts: lines.map(lineSide) }] : [],
  };
}

/** Who gets the help: the persons of the lines, or else those who pay. */
function clientsOf({ lines, persons }: Contribution): readonly Person[] {
  return lines.length > 0 ? [...new Set(lines.flatMap((line) => line.persons))] : persons;
}

/** For a home adaptation the parents of a minor may owe a contribution (Wmo art. 2.1.5). */
function mayBeAdaptation(plan: PlanModel, { lines, persons }: Contribution): boolean {
  const concerned = lines.length > 0 ? lines : persons.flatMap((person) => plan.linesFor(person, 'Wmo'));
  return concerned.some(({ service }) => service === undefined || does(service, ADAPTATION));
}

/** UB art. 3.8(3) e. */
export function forMinor(plan: PlanModel, contribution: Contribution): Exemption {
  const { period } = contribution;
  const clients = mayBeAdaptation(plan, contribution) ? [] : clientsOf(contribution);
  const shared = period && daysAsMinors(plan, clients, period);
  const names = namesOf(clients);
  return {
    why: { nl: `voor ${names.nl}, die nog geen 18 is`, en: `for ${names.en}, who is not yet 18` },
    stretches: shared ? [{ period: shared, facts: clients.map(birthOf) }] : [],
  };
}

/** UB art. 3.8(3) f, as far as one of the two is certainly below the AOW age. */
export function forYoungCouple(plan: PlanModel, { persons, period }: Contribution): Exemption {
  const couples = persons.flatMap((person) => partnersOf(plan, person).map((partner) => [person, partner] as const));
  const stretches = couples.flatMap((couple) => {
    const until = couple.reduce<Day>((day, { died }) => earliest(day, died ?? FOREVER), FOREVER);
    return couple.flatMap((member): readonly Stretch<RelatedFact>[] => {
      const young = plan.atAge(member, 0, LOWEST_PENSION_AGE);
      const together = young && young.from <= until ? { from: young.from, to: earliest(young.to, until) } : undefined;
      const shared = together && period && overlap(together, period);
      return shared ? [{ period: shared, facts: [birthOf(member)] }] : [];
    });
  });
  return {
    why: {
      nl: 'voor een echtpaar waarvan ten minste een de AOW-leeftijd nog niet heeft',
      en: 'for a couple of whom at least one is below the AOW age',
    },
    stretches: joinStretches(stretches),
  };
}

/** UB art. 3.8(3) b: two nights in a row are three days, the first and the last counted. */
export function inShelter(plan: PlanModel, { persons, period }: Contribution): Exemption {
  const stays = persons.flatMap((person) => situationDays(plan, person, SHELTER));
  return {
    why: { nl: 'tijdens opvang van twee nachten of langer', en: 'during shelter of two nights or more' },
    stretches: stays.flatMap(({ period: stay, situation }) => {
      const shared = period && overlap(stay, period);
      return shared && days(stay) > NIGHTS_OF_SHELTER ? [{ period: shared, facts: [staySide(situation)] }] : [];
    }),
  };
}
