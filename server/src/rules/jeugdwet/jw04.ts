import { commonCareGroup, payingLaws, tellsApart } from '../../domain/doubles.js';
import type { RelatedFact } from '../../domain/finding.js';
import { knownDay } from '../../domain/knownDay.js';
import { deciderOf, decisionsBehind } from '../../domain/lineDecisions.js';
import type { Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch, withoutDays } from '../../domain/stretches.js';
import { type Support, supportPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { detentionRight, wlzRight, zvwRight } from './priorRights.js';

/** Several causes (art. 1.2(2)), or an order of institution or court (art. 1.2(3)), leave the help with the Jeugdwet. */
function staysWithYouthAct(plan: PlanModel, support: Support): boolean {
  const { line } = support;
  return (
    line.causes.length > 1 ||
    decisionsBehind(plan, support, 'Jeugdwet').some((decision) => {
      const decider = deciderOf(decision);
      return decision.status === 'toegekend' && (decider === 'gi' || decider === 'rechter');
    })
  );
}

function cannotTell({ line }: Support): boolean {
  return line.unclear.has('oorzaak') || line.unclear.has('aard') || line.unclear.has('op');
}

/** Days on which the plan has the other law pay the same kind of help already: that double is for DUP-01 and DUP-02. */
function daysOfDoubles(plan: PlanModel, { line, person, service }: Support): readonly Period[] {
  return plan.linesFor(person).flatMap((other) => {
    const laws = payingLaws(other);
    const isPrior = laws?.has('Wlz') === true || laws?.has('Zvw') === true;
    const isSame = other.service !== undefined && commonCareGroup(service, other.service) !== undefined;
    const isOther = tellsApart(line.causes, other.causes);
    return other !== line && isPrior && (isSame || isOther) && other.period ? [other.period] : [];
  });
}

function report({ line, person }: Support, law: Texts, { period, facts }: Stretch<RelatedFact>): Report {
  return {
    subject: line,
    related: facts,
    overlap: period,
    costOf: line,
    severity: warningUnlessMotivated(line),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `De Jeugdwet betaalt ${line.name} terwijl ${person.name} voor zulke hulp al bij ${law.nl} terechtkan: ${nl}. Het college kan de jeugdhulp dan weigeren; laat ${law.nl} betalen, of noem bij \`oorzaak\` elke oorzaak als er meer zijn.`,
        en: `The Youth Act pays for ${line.name} while ${person.name} can get such help from ${law.en}: ${en}. The municipality may then refuse the youth help; let ${law.en} pay, or name every cause under \`oorzaak\` when there are more.`,
      };
    },
  };
}

export const jw04 = defineRule({
  code: 'JW-04',
  title: {
    nl: 'Jeugdhulp terwijl de Zvw, de Wlz of de jeugdinrichting voorgaat',
    en: 'Youth help while the Zvw, the Wlz or a youth institution comes first',
  },
  severity: 'warning',
  explanation: {
    nl: 'Kan een jeugdige voor dezelfde soort hulp bij de Wlz of de Zvw terecht, of zit hij in een justitiële jeugdinrichting, dan hoeft het college geen jeugdhulp te geven. Regieplan kijkt naar een toegekende Wlz-indicatie, naar een indicatie voor wijkverpleging naast verzorging uit de Jeugdwet, en naar detentie onder 18. Betaalt de andere wet in dit plan al dezelfde hulp, dan melden DUP-01 en DUP-02 dat.',
    en: 'When a young person can get the same kind of help under the Wlz or the Zvw, or is in a youth custodial institution, the municipality need not give youth help. Regieplan looks at a granted Wlz indication, at an indication for district nursing beside personal care under the Youth Act, and at detention below 18. When the other law already pays for the same help in this plan, DUP-01 and DUP-02 say so.',
  },
  exceptions: [
    {
      nl: 'Staan er bij de inzet twee of meer oorzaken, of komt de hulp van de GI of de rechter, dan blijft de Jeugdwet betalen.',
      en: 'With two or more causes on the line, or help ordered by a certified institution or a court, the Youth Act goes on paying.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'De Wlz betaalt de dagbesteding, op de indicatie van het CIZ.',
    en: 'The Wlz pays for the day activities, on the indication of the CIZ.',
  },
  sources: [
    article('Jeugdwet', 'art. 1.2 lid 1 onder a', 2026),
    article('Jeugdwet', 'art. 1.2 lid 2 en 3', 2026),
    article('Jeugdwet', 'art. 2.4 lid 2 onder b', 2026),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Jeugdwet')) {
      if (cannotTell(support) || staysWithYouthAct(plan, support)) {
        continue;
      }
      const doubles = daysOfDoubles(plan, support);
      for (const { law, stretches } of [
        wlzRight(plan, support),
        zvwRight(plan, support),
        detentionRight(plan, support),
      ]) {
        for (const stretch of withoutDays(joinStretches(stretches), doubles)) {
          yield report(support, law, stretch);
        }
      }
    }
  },
});
