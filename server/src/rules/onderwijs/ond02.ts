import type { Decision } from '../../domain/funding.js';
import { deciderOf, decisionsBehind, isUnclear } from '../../domain/lineDecisions.js';
import type { PlanModel } from '../../domain/plan.js';
import { type Support, supportPaidBy } from '../../domain/support.js';
import { warningUnlessMotivated } from '../motivated.js';
import { decisionSide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { atStake } from '../wording.js';

function isByPartnership(decision: Decision): boolean {
  return decision.status === 'toegekend' && deciderOf(decision) === 'swv';
}

function cannotTell(plan: PlanModel, { line }: Support): boolean {
  return line.unclear.has('op') || line.decisions.some(isUnclear) || plan.facts.unreadable.has('Decision');
}

export const ond02 = defineRule({
  code: 'OND-02',
  title: { nl: 'Onderwijsarrangement zonder besluit', en: 'Education arrangement without a decision' },
  severity: 'warning',
  explanation: {
    nl: 'Extra ondersteuning op school staat in een ontwikkelingsperspectief (OPP) of berust op een besluit van het samenwerkingsverband. In een plan is dat een `beschikking` met `door swv`. De regel zwijgt als zo’n besluit bij de inzet staat, of in het plan staat en erbij past. Of het alle dagen dekt, bekijkt DAT-02.',
    en: 'Extra support at school stands in a development perspective (OPP) or rests on a decision of the school partnership. In a plan that is a `beschikking` with `door swv`. The rule is silent when such a decision stands on the line, or stands in the plan and fits it. Whether it covers all days is for DAT-02.',
  },
  exceptions: [
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Het besluit van het samenwerkingsverband staat in het plan, en de inzet noemt het bij `op`.',
    en: 'The decision of the school partnership stands in the plan, and the line names it under `op`.',
  },
  sources: [
    {
      title: 'Wet op het primair onderwijs en Wet voortgezet onderwijs 2020',
      article: 'passend onderwijs',
      certainty: 'known-high',
    },
  ],
  precedes: ['DAT-02'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Onderwijs')) {
      const { line, person, service, period } = support;
      const behind = decisionsBehind(plan, support, 'Onderwijs');
      const isArrangement = service.name === 'onderwijsarrangement';
      if (isArrangement && !behind.some(isByPartnership) && !cannotTell(plan, support)) {
        yield {
          subject: line,
          related: line.decisions.map(decisionSide),
          overlap: period,
          costOf: line,
          severity: warningUnlessMotivated(line),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${line.name} is extra ondersteuning op school voor ${person.name} zonder toegekend besluit van het samenwerkingsverband: ${nl}. Vraag school naar het ontwikkelingsperspectief en noteer het als \`beschikking\` met \`door swv\`.`,
              en: `${line.name} is extra support at school for ${person.name} without a granted decision of the school partnership: ${en}. Ask the school for the development perspective and record it as a \`beschikking\` with \`door swv\`.`,
            };
          },
        };
      }
    }
  },
});
