import { latest } from '../../domain/day.js';
import type { Decision } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { overlap, type Period, period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { does, supportPaidBy } from '../../domain/support.js';
import { wlzDays, wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { type OtherPayer, payDaysFrom } from '../otherPayer.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake, namesOf } from '../wording.js';
import { DOMESTIC_HELP } from './package.js';

/** Domestic help moved to the Wlz for new modular packages on the first day, for running ones on the second. */
const FOR_NEW_MPT = knownDay('2017-01-01');
const FOR_EVERY_MPT = knownDay('2017-04-01');

function modularPackages(plan: PlanModel, person: Person): readonly Period[] {
  return wlzStretches(plan, person, ({ forms }) => forms.has('mpt')).flatMap((stretch) => {
    const { from, to } = stretch.period;
    const since = from >= FOR_NEW_MPT ? from : latest(from, FOR_EVERY_MPT);
    return period(since, to) ?? [];
  });
}

/** The days on which the Wlz package at home includes domestic help. */
function deliveredAtHome(plan: PlanModel, person: Person, within: Period): readonly Stretch<Decision>[] {
  const modular = modularPackages(plan, person);
  return joinStretches(
    wlzDays(plan, person).flatMap((days) => {
      const included =
        days.forms.has('vpt') || days.forms.has('pgb') ? [days.period] : days.forms.has('mpt') ? modular : [];
      return included.flatMap((stretch) => {
        const here = overlap(stretch, days.period);
        const shared = here && overlap(here, within);
        return shared ? [{ period: shared, facts: days.indications }] : [];
      });
    }),
  );
}

/** Others whose household the line also is, while they have no Wlz indication of their own. */
function othersWithoutWlz(plan: PlanModel, line: Intervention, person: Person, during: Period): readonly Person[] {
  return line.persons.filter(
    (other) =>
      other !== person &&
      subtract(
        during,
        plan.wlz(other).map((segment) => segment.period),
      ).length > 0,
  );
}

function report(
  plan: PlanModel,
  line: Intervention,
  person: Person,
  { period: days, facts }: Stretch<Decision>,
): Report {
  const others = othersWithoutWlz(plan, line, person, days);
  const names = namesOf(others);
  return {
    subject: line,
    related: facts.map(deliveryOf),
    overlap: days,
    costOf: line,
    severity: others.length > 0 ? 'info' : 'error',
    message: (details) => {
      const { nl, en } = atStake(details);
      const stop = stopBefore(line, details.overlap);
      return others.length > 0
        ? {
            nl: `De Wmo betaalt ${line.name} voor ${person.name} en ${names.nl}, en de Wlz dekt de woonruimte van ${person.name} al: ${nl}. Heeft ${names.nl} een eigen grond voor hulp uit de Wmo? Leg die dan vast.`,
            en: `The Wmo pays for ${line.name} for ${person.name} and ${names.en}, and the Wlz already covers the living space of ${person.name}: ${en}. Is there a ground of its own for help under the Wmo for ${names.en}? Then record it.`,
          }
        : {
            nl: `De Wmo betaalt ${line.name} terwijl het schoonmaken van de woonruimte van ${person.name} in het Wlz-pakket zit: ${nl}. Het college kan de Wmo-voorziening weigeren; ${stop.nl}, of regel de hulp uit de Wlz.`,
            en: `The Wmo pays for ${line.name} while cleaning the living space of ${person.name} is part of the Wlz package: ${en}. The municipality may refuse the Wmo provision; ${stop.en}, or arrange the help under the Wlz.`,
          };
    },
    fixes: (details) => [
      ...leaveOut(plan, line, details.overlap),
      ...payDaysFrom(plan, line, details.overlap, wlzPayer(line, facts)),
    ],
  };
}

/** Cleaning is part of the modular package; the full package and the budget pay it under its own name. */
function wlzPayer({ tariff, tariffFromPriceList }: Intervention, [indication]: readonly Decision[]): OtherPayer {
  const isModular = indication?.deliveries.some(({ form }) => form === 'mpt') === true;
  const keepsPrice = tariff !== undefined && !tariffFromPriceList;
  return { law: 'Wlz', decision: indication, ...(isModular && keepsPrice && { service: 'wlz-mpt' }) };
}

export const wlz02 = defineRule({
  code: 'WLZ-02',
  title: {
    nl: 'Wmo-huishoudelijke hulp naast MPT, pgb of VPT',
    en: 'Wmo domestic help next to a modular package, personal budget or full package at home',
  },
  severity: 'error',
  explanation: {
    nl: 'Bij een volledig pakket thuis, een modulair pakket thuis of een Wlz-pgb hoort het schoonhouden van de woonruimte tot de Wlz.',
    en: 'With a full package at home, a modular package at home or a Wlz personal budget, keeping the living space clean belongs to the Wlz.',
  },
  exceptions: [
    {
      nl: 'Is de hulp ook voor een huisgenoot zonder Wlz-indicatie, dan is het een vraag: die kan een eigen grond in de Wmo hebben.',
      en: 'When the help is also for someone in the house without a Wlz indication it is a question: they may have a ground of their own in the Wmo.',
    },
    {
      nl: 'MPT dat vóór 2017 begon, tot 1 april 2017; nieuw MPT tot 1 januari 2017.',
      en: 'An MPT that began before 2017, until 1 April 2017; a new MPT until 1 January 2017.',
    },
    {
      nl: 'Hulpmiddelen en woningaanpassing thuis: die blijven Wmo.',
      en: 'Aids and home adaptations at home: these stay with the Wmo.',
    },
  ],
  mended: {
    nl: 'De Wmo-hulp stopt op 15 april; vanaf 16 april hoort schoonmaken bij het pakket van de Wlz.',
    en: 'The Wmo help stops on 15 April; from 16 April on cleaning is part of the Wlz package.',
  },
  since: {
    nl: 'Voor VPT en pgb sinds 1 januari 2015, voor nieuwe MPT sinds 1 januari 2017 en voor elk MPT sinds 1 april 2017.',
    en: 'For VPT and pgb since 1 January 2015, for new modular packages since 1 January 2017 and for every one since 1 April 2017.',
  },
  sources: [
    article('Wlz', 'art. 3.3.2 lid 1 onder b', 2026),
    article('Wlz', 'art. 3.3.3 lid 1', 2026),
    article('Wlz', 'art. 3.1.1 lid 1 onder a 2°', 2026),
    { title: 'VNG en Schulinck over de overheveling', certainty: 'web' },
    {
      ...article('Wmo 2015', 'art. 8.6a onder c', 2026),
      certainty: 'known-medium',
      note: {
        nl: 'Onderdeel c staat nog in de tekst van 2026; in de praktijk geldt sinds 2017 de Wlz.',
        en: 'Part c still stands in the text of 2026; in practice the Wlz applies since 2017.',
      },
    },
  ],
  from: knownDay('2015-01-01'),
  precedes: ['WLZ-01', 'WMO-02', 'WMO-06', 'WMO-09', 'DAT-02'],
  *check(plan) {
    for (const { line, person, service, period: days } of supportPaidBy(plan, 'Wmo')) {
      if (does(service, DOMESTIC_HELP)) {
        for (const stretch of deliveredAtHome(plan, person, days)) {
          yield report(plan, line, person, stretch);
        }
      }
    }
  },
});
