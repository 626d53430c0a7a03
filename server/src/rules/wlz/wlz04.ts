import { startedBefore } from '../../domain/continuity.js';
import { type Day, FOREVER, latest } from '../../domain/day.js';
import type { Decision } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Service } from '../../domain/law.js';
import { decisionsBehind, isUnclear } from '../../domain/lineDecisions.js';
import { overlap, type Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import type { DeliveryForm } from '../../domain/vocabulary/decisionLists.js';
import { wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { payDaysFrom } from '../otherPayer.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { isResidence } from './residence.js';

const AIDS: ReadonlySet<CareFunction> = new Set<CareFunction>(['mobiliteitshulpmiddel', 'roerende-voorziening']);

/** Since this day the Wlz provides aids in every institution. */
const FOR_EVERY_AID = knownDay('2020-01-01');

/** Before it the Wlz provided only the wheelchair, and only to residents with treatment. */
const WHEELCHAIR = 'rolstoel';

/** Forms of residence in which the Wlz provides an aid, and since when; undefined for as long as the Wlz exists. */
interface Duty {
  readonly form: DeliveryForm;
  readonly since: Day | undefined;
}

function dutiesFor({ name }: Service): readonly Duty[] {
  return [
    { form: 'verblijf-mb', since: name === WHEELCHAIR ? undefined : FOR_EVERY_AID },
    { form: 'verblijf-zb', since: FOR_EVERY_AID },
  ];
}

interface Conflict {
  readonly days: Period;
  readonly indications: readonly Decision[];
  /** The aid was there before the Wlz had to provide it. */
  readonly isOlder: boolean;
}

function conflictsOf(plan: PlanModel, support: Support, decisions: readonly Decision[]): readonly Conflict[] {
  const { line, person, service, period } = support;
  const isOlder = (dueFrom: Day): boolean => startedBefore(dueFrom, line, decisions);
  const found = wlzStretches(plan, person, isResidence).flatMap(({ period: stay }) =>
    dutiesFor(service).flatMap(({ form, since }) =>
      wlzStretches(plan, person, ({ forms }) => forms.has(form), stay).flatMap((stretch): Conflict[] => {
        const due = overlap(stretch.period, { from: since ?? stretch.period.from, to: FOREVER });
        const days = due && overlap(due, period);
        return days
          ? [{ days, indications: stretch.facts, isOlder: isOlder(latest(stay.from, since ?? stay.from)) }]
          : [];
      }),
    ),
  );
  return [false, true].flatMap((older) => joined(found.filter((conflict) => conflict.isOlder === older)));
}

/** One conflict where residence goes over from one form into the other. */
function joined(conflicts: readonly Conflict[]): readonly Conflict[] {
  const stretches = joinStretches(conflicts.map((conflict) => ({ period: conflict.days, facts: [conflict] })));
  return stretches.flatMap(({ period, facts: [first, ...others] }) =>
    first
      ? [
          {
            ...first,
            days: period,
            indications: [...new Set([first, ...others].flatMap(({ indications }) => indications))],
          },
        ]
      : [],
  );
}

function report(plan: PlanModel, { line, person }: Support, { days, indications, isOlder }: Conflict): Report {
  return {
    subject: line,
    related: indications.map(deliveryOf),
    overlap: days,
    costOf: line,
    severity: isOlder ? 'info' : 'error',
    message: (details) => {
      const { nl, en } = atStake(details);
      return isOlder
        ? {
            nl: `${line.name} uit de Wmo was er al voordat de Wlz hulpmiddelen van ${person.name} in de instelling betaalt: ${nl}. Het hulpmiddel kan mee zolang het voldoet; vraag het aan bij de Wlz als het aan vervanging toe is.`,
            en: `${line.name} under the Wmo was there before the Wlz pays for aids of ${person.name} in the institution: ${en}. The aid can stay as long as it serves; apply for it under the Wlz when it is due for replacement.`,
          }
        : {
            nl: `De Wmo betaalt ${line.name} terwijl ${person.name} in een Wlz-instelling verblijft en de Wlz daar nieuwe hulpmiddelen geeft: ${nl}. Het college kan de Wmo-voorziening weigeren; regel ${line.name} via de instelling of het zorgkantoor uit de Wlz.`,
            en: `The Wmo pays for ${line.name} while ${person.name} resides in a Wlz institution, where the Wlz provides new aids: ${en}. The municipality may refuse the Wmo provision; arrange ${line.name} under the Wlz through the institution or the care office.`,
          };
    },
    fixes: (details) =>
      isOlder
        ? []
        : [
            ...payDaysFrom(plan, line, details.overlap, { law: 'Wlz', decision: indications[0] }, { preferred: true }),
            ...leaveOut(plan, line, details.overlap),
          ],
  };
}

export const wlz04 = defineRule({
  code: 'WLZ-04',
  title: {
    nl: 'Nieuw Wmo-hulpmiddel bij Wlz-verblijf',
    en: 'New Wmo aid during Wlz residence',
  },
  severity: 'error',
  explanation: {
    nl: 'Wie in een Wlz-instelling verblijft, met of zonder behandeling, krijgt rolstoel, scootmobiel, tillift en dergelijke uit de Wlz.',
    en: 'Someone who lives in a Wlz institution, with or without treatment, gets a wheelchair, mobility scooter, patient lift and the like from the Wlz.',
  },
  exceptions: [
    {
      nl: 'Was het hulpmiddel of het besluit erover er al voordat het verblijf begon, dan is het informatie: het kan mee tot het aan vervanging toe is.',
      en: 'When the aid or the decision about it was there before residence began, it is information: it can stay until it is due for replacement.',
    },
    { nl: 'Thuis (VPT, MPT, pgb) blijven hulpmiddelen Wmo.', en: 'At home (VPT, MPT, pgb) aids stay with the Wmo.' },
  ],
  mended: {
    nl: 'De Wlz betaalt de rolstoel, op de Wlz-indicatie.',
    en: 'The Wlz pays for the wheelchair, on the Wlz indication.',
  },
  since: {
    nl: 'In deze vorm sinds 1 januari 2020. Vóór 2020 gold dit alleen voor de rolstoel bij verblijf met behandeling; de rest bleef Wmo.',
    en: 'In this form since 1 January 2020. Before 2020 it held only for the wheelchair in residence with treatment; the rest stayed with the Wmo.',
  },
  sources: [
    article('Wlz', 'art. 3.1.1 lid 1 onder a 3° en e', 2026),
    article('Wmo 2015', 'art. 8.6a', 2026),
    { title: 'AAG en ZorgHulpAtlas over de overgang in 2020', certainty: 'web' },
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Wmo')) {
      const decisions = decisionsBehind(plan, support, 'Wmo');
      const cannotTell = support.line.unclear.has('op') || decisions.some(isUnclear);
      if (does(support.service, AIDS) && !cannotTell) {
        for (const conflict of conflictsOf(plan, support, decisions)) {
          yield report(plan, support, conflict);
        }
      }
    }
  },
});
