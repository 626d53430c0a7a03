import { knownDay } from '../../domain/knownDay.js';
import { decisionsBehind, isUnclear, mayConcern } from '../../domain/lineDecisions.js';
import { isHelpedAsParent } from '../../domain/parents.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import { type FollowUp, followUp } from '../followUp.js';
import { leaveOut } from '../lineFixes.js';
import { birthOf, decisionSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';
import { daysWithGround } from './groundsAfter18.js';
import { TREATMENT } from './treatment.js';

/** Some decision may be a ground that cannot be read now. */
function cannotTell(plan: PlanModel, { line, person }: Support): boolean {
  return (
    plan.facts.unreadable.has('Decision') ||
    line.unclear.has('op') ||
    plan.facts.decisions.some((decision) => mayConcern(decision, person) && isUnclear(decision))
  );
}

function adviceFor({ line, service }: Support, days: Period | undefined): Texts {
  const stop = stopBefore(line, days);
  return does(service, TREATMENT)
    ? {
        nl: `Leg het besluit over verlengde jeugdhulp vast (\`verlengd\`), of ${stop.nl} en regel het vervolg.`,
        en: `Record the decision on extended youth help (\`verlengd\`), or ${stop.en} and arrange what follows.`,
      }
    : {
        nl: `Regel het vervolg uit de Wmo, de Zvw of de Wlz en ${stop.nl}.`,
        en: `Arrange what follows under the Wmo, the Zvw or the Wlz and ${stop.en}.`,
      };
}

/** What the Wmo calls the help that follows; other services keep their name, and treatment has no successor by law. */
const ADULT_SERVICE: ReadonlyMap<string, string> = new Map([
  ['jeugdhulp-ambulant', 'begeleiding-individueel'],
  ['logeren-jeugd', 'kortdurend-verblijf'],
  ['vervoer-jeugdhulp', 'vervoer-dagbesteding'],
]);

function adultHelp({ service }: Support): FollowUp {
  return {
    service: ADULT_SERVICE.get(service.name) ?? service.name,
    decision: { kind: 'beschikking', law: 'Wmo', status: 'aangevraagd' },
  };
}

function report(plan: PlanModel, support: Support, days: Period): Report {
  const { line, person } = support;
  return {
    subject: line,
    related: [birthOf(person), ...decisionsBehind(plan, support, 'Jeugdwet').map(decisionSide)],
    overlap: days,
    costOf: line,
    message: (details) => {
      const { nl, en } = atStake(details);
      const advice = adviceFor(support, details.overlap);
      return {
        nl: `De Jeugdwet betaalt ${line.name} terwijl ${person.name} 18 of ouder is en het plan geen grond voor jeugdhulp na 18 geeft: ${nl}. ${advice.nl}`,
        en: `The Youth Act pays for ${line.name} while ${person.name} is 18 or older and the plan gives no ground for youth help after 18: ${en}. ${advice.en}`,
      };
    },
    fixes: (details) => [
      ...leaveOut(plan, line, details.overlap),
      ...followUp(plan, line, details.overlap, adultHelp(support)),
    ],
  };
}

export const jw01 = defineRule({
  code: 'JW-01',
  title: {
    nl: 'Jeugdhulp vanaf 18 zonder grond',
    en: 'Youth help from 18 without a ground',
  },
  severity: 'error',
  explanation: {
    nl: 'Jeugdhulp eindigt op de dag vóór de achttiende verjaardag; daarna mag alleen wat bij de uitzonderingen staat. Begeleiding, dagbesteding, logeren en persoonlijke verzorging kunnen na 18 nooit uit de Jeugdwet.',
    en: 'Youth help ends on the day before the eighteenth birthday; after that only what the exceptions name is possible. Support, day activities, respite stays and personal care can never be paid by the Jeugdwet after 18.',
  },
  exceptions: [
    {
      nl: 'Pleegzorg tot 21 jaar die vóór 18 begon of binnen een half jaar wordt hervat.',
      en: 'Foster care until 21 that began before 18 or is resumed within half a year.',
    },
    {
      nl: 'Ambulante jeugdhulp, dagbehandeling en verblijf tot 23 jaar, op een besluit met `verlengd` dat op de dag zelf geldt.',
      en: 'Outpatient youth help, day treatment and residential care until 23, on a decision with `verlengd` that is valid on the day itself.',
    },
    {
      nl: 'Hulp binnen een strafrechtelijk kader (een `titel` of jeugdreclassering).',
      en: 'Help within a criminal-law frame (a `titel` or youth probation).',
    },
    { nl: 'Ouders op een inzet voor hun kind tellen niet mee.', en: 'Parents on a line for their child do not count.' },
  ],
  mended: {
    nl: 'De jeugdhulp stopt op 14 juni, de dag voor de achttiende verjaardag van Noor.',
    en: 'The youth help stops on 14 June, the day before Noor turns 18.',
  },
  since: {
    nl: 'Sinds 1 januari 2015, de dag waarop de Jeugdwet begon. Dat pleegzorg tot 21 jaar loopt, geldt sinds 1 juli 2018.',
    en: 'Since 1 January 2015, the day on which the Jeugdwet began. That foster care runs until 21 holds since 1 July 2018.',
  },
  sources: [
    article('Jeugdwet', 'art. 1.1 (jeugdige, 1° t/m 4°; jeugdhulp)', 2026),
    {
      ...article('Jeugdwet', 'art. 1.1 (pleegzorg)', 2026),
      certainty: 'known-high',
      note: { nl: 'Pleegzorg tot 21 jaar sinds 1 juli 2018.', en: 'Foster care until 21 since 1 July 2018.' },
    },
  ],
  from: knownDay('2015-01-01'),
  precedes: ['JW-04', 'JW-05', 'JW-06', 'JW-07', 'JW-09', 'JW-10', 'JW-14', 'JW-15', 'OND-01', 'DAT-02'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Jeugdwet')) {
      const adult = plan.atAge(support.person, 18);
      const days = adult && overlap(adult, support.period);
      if (days && !isHelpedAsParent(support) && !cannotTell(plan, support)) {
        for (const open of subtract(days, daysWithGround(plan, support, adult.from))) {
          yield report(plan, support, open);
        }
      }
    }
  },
});
