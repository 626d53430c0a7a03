import type { RelatedFact } from '../../domain/finding.js';
import { knownDay } from '../../domain/knownDay.js';
import { isUnclear, mayConcern } from '../../domain/lineDecisions.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Stretch } from '../../domain/stretches.js';
import type { Texts } from '../../domain/texts.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { closedDays, type Placement, placements, supervisedDays } from './placements.js';

function cannotTell(plan: PlanModel, { person }: Placement): boolean {
  return (
    plan.facts.unreadable.has('Decision') ||
    plan.facts.decisions.some((decision) => mayConcern(decision, person) && isUnclear(decision))
  );
}

function words({ subject, person, isClosed }: Placement, stake: Texts): Texts {
  const where = subject.kind === 'situation' ? (subject.sort ?? '') : subject.name;
  const nl = stake.nl === '' ? '' : `: ${stake.nl}`;
  const en = stake.en === '' ? '' : `: ${stake.en}`;
  return isClosed
    ? {
        nl: `${person.name} verblijft in gesloten jeugdhulp (${where}) zonder machtiging van de kinderrechter${nl}. Vraag de machtiging, of leg haar vast als \`machtiging\` met \`soort gesloten-jeugdhulp\`.`,
        en: `${person.name} stays in closed youth care (${where}) without an authorisation of the juvenile court${en}. Ask for it, or record it as a \`machtiging\` with \`soort gesloten-jeugdhulp\`.`,
      }
    : {
        nl: `${person.name} staat onder toezicht en verblijft buiten het gezin (${where}) zonder machtiging tot uithuisplaatsing${nl}. Vraag de GI om de machtiging van de kinderrechter, of leg haar vast als \`machtiging\` met \`soort uithuisplaatsing\`.`,
        en: `${person.name} is under supervision and stays away from home (${where}) without an authorisation for placement${en}. Ask the certified institution for the authorisation of the juvenile court, or record it as a \`machtiging\` with \`soort uithuisplaatsing\`.`,
      };
}

function report(placement: Placement, { period, facts }: Stretch<RelatedFact>): Report {
  const { subject } = placement;
  return {
    subject,
    related: facts,
    overlap: period,
    ...(subject.kind === 'intervention' && { costOf: subject }),
    message: (details) => words(placement, atStake(details)),
  };
}

export const jw07 = defineRule({
  code: 'JW-07',
  title: {
    nl: 'Verblijf buiten het gezin zonder machtiging van de rechter',
    en: 'Stay away from home without an authorisation of the court',
  },
  severity: 'error',
  explanation: {
    nl: 'Onder een ondertoezichtstelling mag een kind alleen buiten het gezin verblijven met een machtiging tot uithuisplaatsing. Gesloten jeugdhulp vraagt altijd een machtiging van de kinderrechter; een spoedmachtiging telt ook.',
    en: 'Under a supervision order a child may stay away from home only with an authorisation for placement. Closed youth care always needs an authorisation of the juvenile court; an urgent one counts too.',
  },
  exceptions: [
    {
      nl: 'Bij voogdij is geen machtiging tot uithuisplaatsing nodig, en verblijf zonder maatregel is vrijwillig.',
      en: 'Guardianship needs no authorisation for placement, and a stay without a measure is voluntary.',
    },
    {
      nl: 'Een beschikking van de gemeente vraagt deze regel niet: GI of rechter is genoeg.',
      en: 'This rule asks no decision of the municipality: institution or court is enough.',
    },
  ],
  mended: {
    nl: 'De machtiging van de kinderrechter tot uithuisplaatsing staat in het plan.',
    en: 'The authorisation of the juvenile court to place Noor out of home stands in the plan.',
  },
  sources: [
    article('Jeugdwet', 'art. 2.4 lid 2 onder b', 2026),
    article('Jeugdwet', 'art. 6.1.2 t/m 6.1.4', 2026, {
      nl: 'Gelezen zijn de begripsbepalingen die naar deze artikelen verwijzen.',
      en: 'Read are the definitions that refer to these articles.',
    }),
    {
      title: 'Burgerlijk Wetboek Boek 1',
      article: 'art. 265b',
      certainty: 'known-high',
      note: {
        nl: 'De Jeugdwet (tekst 2026) verwijst naar dit artikel; het artikel zelf is niet gelezen.',
        en: 'The Youth Act (text of 2026) refers to this article; the article itself was not read.',
      },
    },
  ],
  from: knownDay('2015-01-01'),
  precedes: ['JW-06', 'DAT-02'],
  *check(plan) {
    for (const placement of placements(plan)) {
      if (!cannotTell(plan, placement)) {
        const open = placement.isClosed ? closedDays(plan, placement) : supervisedDays(plan, placement);
        for (const stretch of open) {
          yield report(placement, stretch);
        }
      }
    }
  },
});
