import { addDays } from '../../domain/day.js';
import type { Severity } from '../../domain/finding.js';
import { knownDay } from '../../domain/knownDay.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import { type StayFact, staysIn } from '../../domain/placesToStay.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { stayFactSide } from '../stayFactSide.js';
import { atStake } from '../wording.js';

const SHELTERED_LIVING: ReadonlySet<string> = new Set(['beschermd-wonen']);

/** Days before the end of the stay in which help at the new home may already run, when that is explained. */
const MOVING_OUT_DAYS = 28;

const INCLUDED: ReadonlySet<CareFunction> = new Set<CareFunction>(['begeleiding-individueel', 'huishoudelijke-hulp']);
const USUALLY_INCLUDED: ReadonlySet<CareFunction> = new Set<CareFunction>(['begeleiding-groep']);

/** Sheltered living that the plan pays, or in which someone is said to live. */
function staysOf(plan: PlanModel, { person }: Support): readonly Stretch<StayFact>[] {
  return joinStretches(staysIn(plan, person, SHELTERED_LIVING));
}

function movingOut({ to }: Period): Period {
  return { from: addDays(to, 1 - MOVING_OUT_DAYS), to };
}

function severityOf({ line, service }: Support): Severity | undefined {
  if (does(service, INCLUDED)) {
    return 'error';
  }
  return does(service, USUALLY_INCLUDED) ? warningUnlessMotivated(line) : undefined;
}

function* conflicts(plan: PlanModel, support: Support, severity: Severity): Iterable<Report> {
  const { line, person, period } = support;
  for (const stay of staysOf(plan, support)) {
    const together = overlap(stay.period, period);
    const allowed = line.motivation === undefined ? [] : [movingOut(stay.period)];
    for (const days of together ? subtract(together, allowed) : []) {
      yield {
        subject: line,
        related: stay.facts.map(stayFactSide),
        overlap: days,
        costOf: line,
        severity,
        message: (details) => {
          const { nl, en } = atStake(details);
          return {
            nl: `De Wmo betaalt ${line.name} terwijl ${person.name} beschermd woont, en begeleiding en toezicht horen daar al bij: ${nl}. Laat ${line.name} eindigen voordat het beschermd wonen begint, of beginnen als het eindigt.`,
            en: `The Wmo pays for ${line.name} while ${person.name} is in sheltered living, which already includes support and supervision: ${en}. End ${line.name} before sheltered living begins, or start it when that ends.`,
          };
        },
        fixes: (details) => leaveOut(plan, line, details.overlap),
      };
    }
  }
}

export const wmo04 = defineRule({
  code: 'WMO-04',
  title: {
    nl: 'Beschermd wonen met losse begeleiding of hulp bij het huishouden',
    en: 'Sheltered living with separate support or domestic help',
  },
  severity: 'error',
  explanation: {
    nl: 'Bij beschermd wonen horen toezicht en begeleiding; losse begeleiding of hulp bij het huishouden uit de Wmo is dan dubbel.',
    en: 'Sheltered living includes supervision and support; separate support or domestic help under the Wmo is then paid twice.',
  },
  exceptions: [
    {
      nl: 'Dagbesteding naast beschermd wonen geeft een waarschuwing, met een `motivering` informatie.',
      en: 'Day activities beside sheltered living give a warning, with a `motivering` information.',
    },
    {
      nl: 'In de laatste vier weken van het verblijf mag hulp voor de nieuwe woning al lopen als de inzet een `motivering` heeft.',
      en: 'In the last four weeks of the stay help for the new home may already run when the line has a `motivering`.',
    },
    { nl: 'Beschermd thuis valt er niet onder.', en: 'Sheltered support at home is not meant.' },
  ],
  mended: {
    nl: 'De losse begeleiding stopt op 31 maart; daarna geeft beschermd wonen de begeleiding.',
    en: 'The separate support stops on 31 March; after that sheltered living gives the support.',
  },
  sources: [article('Wmo 2015', 'art. 1.1.1 (beschermd wonen)', 2026)],
  from: knownDay('2015-01-01'),
  deviation: 'motivated',
  precedes: ['WMO-09'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Wmo')) {
      const severity = severityOf(support);
      if (severity) {
        yield* conflicts(plan, support, severity);
      }
    }
  },
});
