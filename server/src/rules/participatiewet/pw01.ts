import { payingLaws } from '../../domain/doubles.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import type { Support } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import { warningUnlessMotivated } from '../motivated.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';
import { assistanceOf, SPECIAL_ASSISTANCE } from './assistance.js';

/** Costs for which another scheme exists, with that scheme. */
const COVERED_ELSEWHERE: ReadonlyMap<string, Texts> = new Map([
  ['zorgkosten', { nl: 'de Zvw, de Wmo, de Jeugdwet of de Wlz', en: 'the Zvw, the Wmo, the Youth Act or the Wlz' }],
  ['woonkosten', { nl: 'de huurtoeslag', en: 'housing benefit' }],
]);

/** Services that are themselves a sort of cost. */
const COSTS_OF_SERVICE: ReadonlyMap<string, string> = new Map([
  ['beschermingsbewind', 'bewindvoering'],
  ['mentorschap', 'bewindvoering'],
]);

/** What the family pays itself, or nobody pays, is not reimbursed. */
const NOT_REIMBURSED: ReadonlySet<string> = new Set(['Eigen', 'Informeel']);

function isReimbursed(line: Intervention): boolean {
  const laws = payingLaws(line);
  return laws !== undefined && [...laws].every((law) => !NOT_REIMBURSED.has(law));
}

function costsOf({ costKind, service }: Intervention): string | undefined {
  return costKind ?? COSTS_OF_SERVICE.get(service?.name ?? '');
}

/** The days on which another line of the plan pays the same costs of the same person. */
function paidTwice(plan: PlanModel, { line, person, period }: Support): readonly Stretch<Intervention>[] {
  const same = plan
    .linesFor(person)
    .filter(
      (other) =>
        other !== line &&
        other.service?.name !== SPECIAL_ASSISTANCE &&
        line.costKind !== undefined &&
        line.costKind !== 'overig' &&
        costsOf(other) === line.costKind &&
        isReimbursed(other),
    );
  return joinStretches(
    same.flatMap((other) => {
      const shared = other.period && overlap(other.period, period);
      return shared ? [{ period: shared, facts: [other] }] : [];
    }),
  );
}

function doubleReport({ line, person }: Support, { period, facts }: Stretch<Intervention>): Report {
  const others = namesOf(facts);
  return {
    subject: line,
    related: facts.map(lineSide),
    overlap: period,
    costOf: line,
    severity: 'error',
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `${line.name} is bijzondere bijstand voor kosten van ${person.name} die ${others.nl} in dit plan al vergoedt: ${nl}. Laat een van de twee vervallen.`,
        en: `${line.name} is special assistance for costs of ${person.name} that ${others.en} already pays for in this plan: ${en}. Drop one of the two.`,
      };
    },
  };
}

function priorReport({ line, period }: Support, scheme: Texts): Report {
  return {
    subject: line,
    overlap: period,
    costOf: line,
    severity: warningUnlessMotivated(line),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `${line.name} is bijzondere bijstand voor kosten waar meestal ${scheme.nl} voor is: ${nl}. Vraag die regeling eerst aan, of noteer bij \`motivering\` welke dringende reden of welk gemeentelijk beleid er is.`,
        en: `${line.name} is special assistance for costs that ${scheme.en} is usually there for: ${en}. Apply for that scheme first, or write under \`motivering\` which urgent reason or municipal policy there is.`,
      };
    },
  };
}

export const pw01 = defineRule({
  code: 'PW-01',
  title: {
    nl: 'Bijzondere bijstand waar een andere regeling voor is',
    en: 'Special assistance where another scheme exists',
  },
  severity: 'warning',
  explanation: {
    nl: 'Bijzondere bijstand is er niet voor kosten waar een andere regeling voor is: zorgkosten (Zvw, Wmo, Jeugdwet, Wlz) en woonkosten (huurtoeslag). Betaalt een andere inzet van dezelfde persoon op dezelfde dagen dezelfde soort kosten (bij `kosten`, of als bewindvoering), dan is het een fout. Voor het eigen risico en eigen bijdragen zie PW-07.',
    en: 'Special assistance is not there for costs that another scheme covers: care (Zvw, Wmo, Youth Act, Wlz) and housing (housing benefit). When another line of the same person pays the same sort of cost on the same days (under `kosten`, or as administration), it is an error. For the deductible and own contributions see PW-07.',
  },
  exceptions: [
    {
      nl: 'Bij zeer dringende redenen of met eigen beleid kan de gemeente toch betalen; noteer dat bij `motivering`, dan blijft de melding als informatie staan.',
      en: 'For very urgent reasons or under its own policy the municipality can still pay; write that under `motivering` and it stays as information.',
    },
  ],
  mended: {
    nl: 'De zorgverzekering betaalt het verbandmateriaal; die gaat voor.',
    en: 'The health insurance pays for the dressings; it comes first.',
  },
  sources: [article('Participatiewet', 'art. 15 lid 1', 2017), article('Participatiewet', 'art. 16', 2017)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of assistanceOf(plan, SPECIAL_ASSISTANCE)) {
      const doubles = paidTwice(plan, support);
      const scheme = COVERED_ELSEWHERE.get(support.line.costKind ?? '');
      if (doubles.length > 0) {
        yield* doubles.map((stretch) => doubleReport(support, stretch));
      } else if (scheme) {
        yield priorReport(support, scheme);
      }
    }
  },
});
