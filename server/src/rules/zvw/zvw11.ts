import { isAbsent } from '../../domain/fact.js';
import type { Decision } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { isUnclear, mayConcern, opens } from '../../domain/lineDecisions.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { decisionSide } from '../otherSide.js';
import { type NewDecision, recordDecision } from '../recordDecision.js';
import { defineRule } from '../rule.js';
import { atStake } from '../wording.js';

/** What opens care under the Zvw, and for which care. */
interface Opening {
  readonly functions: ReadonlySet<CareFunction>;
  readonly opens: (decision: Decision) => boolean;
  readonly decision: NewDecision;
  readonly missing: Texts;
  readonly advice: Texts;
}

const OPENINGS: readonly Opening[] = [
  {
    functions: new Set<CareFunction>(['persoonlijke-verzorging', 'verpleging']),
    opens: ({ decisionKind, decider }) =>
      decisionKind === 'indicatie' && (decider === undefined || decider === 'wijkverpleegkundige'),
    decision: { kind: 'indicatie', law: 'Zvw', decider: 'wijkverpleegkundige' },
    missing: { nl: 'zonder indicatie van de wijkverpleegkundige', en: 'without an indication of the district nurse' },
    advice: {
      nl: 'Leg de indicatie vast (`indicatie … door wijkverpleegkundige`) en noem haar bij `op`.',
      en: 'Record the indication (`indicatie … door wijkverpleegkundige`) and name it after `op`.',
    },
  },
  {
    functions: new Set<CareFunction>(['ggz', 'paramedisch', 'medisch-specialistisch']),
    opens: ({ decisionKind }) => decisionKind === 'verwijzing',
    decision: { kind: 'verwijzing', law: 'Zvw', decider: 'huisarts' },
    missing: { nl: 'zonder verwijzing', en: 'without a referral' },
    advice: {
      nl: 'Leg de verwijzing van huisarts of medisch specialist vast en noem haar bij `op`.',
      en: 'Record the referral by general practitioner or medical specialist and name it after `op`.',
    },
  },
];

/** Everyone may go there without a referral. */
const DIRECTLY_ACCESSIBLE: ReadonlySet<string> = new Set(['fysiotherapie']);

function openingOf({ service }: Support): Opening | undefined {
  return DIRECTLY_ACCESSIBLE.has(service.name) ? undefined : OPENINGS.find(({ functions }) => does(service, functions));
}

/** The decisions that a line names, or those of the plan that may stand behind it; one without days is not bound to any. */
function decisionsFor(plan: PlanModel, support: Support): readonly Decision[] {
  const { line, period, person } = support;
  const help = { ...support, persons: [person] };
  return line.decisions.length > 0
    ? line.decisions.filter((decision) => opens(decision, help, 'Zvw'))
    : plan.facts.decisions.filter(
        (decision) =>
          decision.law?.name === 'Zvw' &&
          decision.status === 'toegekend' &&
          opens(decision, help, 'Zvw') &&
          (decision.validity === undefined || overlap(decision.validity, period) !== undefined),
      );
}

function cannotTell(plan: PlanModel, { line, person }: Support): boolean {
  const { unreadable, decisions } = plan.facts;
  const maybe = line.decisions.length > 0 ? line.decisions : decisions.filter((one) => mayConcern(one, person));
  return line.unclear.has('op') || maybe.some(isUnclear) || (isAbsent(line, 'op') && unreadable.has('Decision'));
}

export const zvw11 = defineRule({
  code: 'ZVW-11',
  title: {
    nl: 'Geen verwijzing of indicatie voor Zvw-zorg',
    en: 'No referral or indication for care under the Zvw',
  },
  severity: 'warning',
  explanation: {
    nl: 'Voor ggz, paramedische zorg en medisch-specialistische zorg is een verwijzing nodig; voor verpleging en verzorging een indicatie van de (kinder)wijkverpleegkundige. Ze telt als de inzet haar bij `op` noemt, of als ze in het plan staat voor deze persoon en de dagen raakt. Of een genoemd besluit alle dagen dekt, bekijkt DAT-02.',
    en: 'Mental health, paramedical and specialist medical care need a referral; nursing and care need an indication of the (children’s) district nurse. It counts when the line names it after `op`, or when it stands in the plan for this person and touches the days. Whether a named decision covers all days is for DAT-02.',
  },
  exceptions: [
    { nl: 'Fysiotherapie is direct toegankelijk.', en: 'Physiotherapy is open to everyone.' },
    {
      nl: 'Staat bij de inzet een `motivering`, dan blijft de melding als informatie staan.',
      en: 'With a `motivering` on the line it stays as information.',
    },
  ],
  mended: {
    nl: 'De verwijzing van de huisarts staat in het plan, en de inzet noemt haar bij `op`.',
    en: 'The referral by the general practitioner stands in the plan, and the line names it under `op`.',
  },
  sources: [{ title: 'Zorgverzekeringswet', article: 'art. 14', certainty: 'known-high' }],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      const { line, person, period } = support;
      const opening = openingOf(support);
      if (opening && !cannotTell(plan, support) && !decisionsFor(plan, support).some(opening.opens)) {
        const { missing, advice } = opening;
        yield {
          subject: line,
          related: line.decisions.map(decisionSide),
          overlap: period,
          costOf: line,
          severity: warningUnlessMotivated(line),
          fixes: (details) => recordDecision(plan, line, details.overlap, opening.decision),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Zvw betaalt ${line.name} voor ${person.name} ${missing.nl}: ${nl}. ${advice.nl}`,
              en: `The Zvw pays for ${line.name} for ${person.name} ${missing.en}: ${en}. ${advice.en}`,
            };
          },
        };
      }
    }
  },
});
