import { knownDay } from '../../domain/knownDay.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import { isDelivered, type WlzDays, wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { payDaysFrom } from '../otherPayer.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';
import { COVERED_BESIDE_WMO, DOMESTIC_HELP, isSocialTransport, SHELTER } from './package.js';

/** Domestic help beside delivery at home has a rule of its own (rules §7.8). */
function isDeliveredAwayFromHome({ forms }: WlzDays): boolean {
  return forms.size > 0 && !forms.has('vpt') && !forms.has('mpt') && !forms.has('pgb');
}

function conflictingDays(support: Support): ((days: WlzDays) => boolean) | undefined {
  const { service } = support;
  if (does(service, COVERED_BESIDE_WMO) || SHELTER.has(service.name)) {
    return isSocialTransport(support) ? undefined : isDelivered;
  }
  return does(service, DOMESTIC_HELP) ? isDeliveredAwayFromHome : undefined;
}

function* conflicts(plan: PlanModel, support: Support): Iterable<Report> {
  const { line, person, service, period } = support;
  const conflicting = conflictingDays(support);
  if (!conflicting) {
    return;
  }
  for (const { period: overlap, facts: indications } of wlzStretches(plan, person, conflicting, period)) {
    yield {
      subject: line,
      related: indications.map(deliveryOf),
      overlap,
      costOf: line,
      severity: SHELTER.has(service.name) ? 'warning' : 'error',
      message: (details) => {
        const { nl, en } = atStake(details);
        const stop = stopBefore(line, details.overlap);
        return {
          nl: `De Wmo betaalt ${line.name} terwijl de Wlz deze hulp aan ${person.name} al levert: ${nl}. Het college kan de Wmo-voorziening weigeren; ${stop.nl}, of betaal deze dagen uit de Wlz.`,
          en: `The Wmo pays for ${line.name} while the Wlz already delivers this help to ${person.name}: ${en}. The municipality may refuse the Wmo provision; ${stop.en}, or pay these days from the Wlz.`,
        };
      },
      fixes: (details) => [
        ...leaveOut(plan, line, details.overlap),
        ...payDaysFrom(plan, line, details.overlap, { law: 'Wlz', decision: indications[0] }),
      ],
    };
  }
}

export const wlz01 = defineRule({
  code: 'WLZ-01',
  title: {
    nl: 'Wmo-dienst die in het Wlz-pakket zit',
    en: 'Wmo service contained in the Wlz package',
  },
  severity: 'error',
  explanation: {
    nl: 'Begeleiding, dagbesteding en het vervoer daarheen, persoonlijke verzorging en logeren zitten in elk Wlz-pakket; hulp bij het huishouden ook in verblijf en deeltijdverblijf. Zodra de Wlz levert, kan het college dezelfde hulp uit de Wmo weigeren. Beschermd thuis en maatschappelijke opvang naast geleverde Wlz-zorg geven een waarschuwing.',
    en: 'Support, day activities and the transport there, personal care and respite stays are part of every Wlz package; domestic help too in full-time and part-time residence. Once the Wlz delivers, the municipality may refuse the same help under the Wmo. Sheltered support at home and homeless shelter beside delivered Wlz care give a warning.',
  },
  exceptions: [
    {
      nl: 'Hulp voor een huisgenoot die zelf geen Wlz-zorg krijgt.',
      en: 'Help for someone else in the house who gets no Wlz care.',
    },
    {
      nl: 'Hulpmiddelen en woningaanpassing thuis: die blijven Wmo.',
      en: 'Aids and home adaptations at home: these stay with the Wmo.',
    },
    {
      nl: 'Vervoer dat deel is van sociaal vervoer; schrijf dan `aard participatie`.',
      en: 'Transport that is part of social transport; write `aard participatie`.',
    },
    { nl: 'Overgangsrecht; leg dat vast met een `afwijking`.', en: 'Transitional law; record it with an `afwijking`.' },
  ],
  mended: {
    nl: 'De dagbesteding uit de Wmo stopt op 15 april, de dag voordat de Wlz gaat leveren.',
    en: 'The day activities paid by the Wmo stop on 15 April, the day before the Wlz starts to deliver.',
  },
  since: {
    nl: 'Vanaf 1 januari 2015, de dag waarop de Wlz en de Wmo 2015 begonnen.',
    en: 'From 1 January 2015, the day on which the Wlz and the Wmo 2015 began.',
  },
  sources: [
    article('Wmo 2015', 'art. 2.3.5 lid 6', 2026),
    article('Wlz', 'art. 3.1.1 lid 1', 2026),
    {
      title: 'Regieplan',
      article: 'beschermd thuis en opvang',
      certainty: 'product',
      note: {
        nl: 'De waarschuwing bij beschermd thuis en maatschappelijke opvang is een keuze van dit product.',
        en: 'The warning for sheltered support at home and homeless shelter is a choice of this product.',
      },
    },
  ],
  from: knownDay('2015-01-01'),
  deviation: 'motivated',
  precedes: ['JW-02', 'WMO-02', 'WMO-06', 'WMO-08', 'WMO-09', 'DAT-02'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Wmo')) {
      yield* conflicts(plan, support);
    }
  },
});
