import type { RelatedFact } from '../../domain/finding.js';
import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { situationDays } from '../../domain/situationDays.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { type Support, supportPaidBy } from '../../domain/support.js';
import { wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { birthOf, deliveryOf, lineSide, staySide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { assistanceOf, GENERAL_ASSISTANCE } from './assistance.js';

/** Places that exist to nurse or look after those who live there (Participatiewet art. 1 f). */
const INSTITUTIONS: ReadonlySet<string> = new Set(['wlz-instelling', 'beschermd-wonen', 'ggz-kliniek']);

/** The days someone lives in an institution, by situation, Wlz residence or sheltered living. */
function institutionDays(plan: PlanModel, { person }: Support): readonly Stretch<RelatedFact>[] {
  return joinStretches([
    ...situationDays(plan, person, INSTITUTIONS).map(({ period, situation }) => ({
      period,
      facts: [staySide(situation)],
    })),
    ...wlzStretches(plan, person, ({ forms }) => forms.has('verblijf-mb') || forms.has('verblijf-zb')).map(
      ({ period, facts }) => ({ period, facts: facts.map(deliveryOf) }),
    ),
    ...supportPaidBy(plan, 'Wmo').flatMap(({ line, person: resident, service, period }) =>
      resident === person && service.name === 'beschermd-wonen' ? [{ period, facts: [lineSide(line)] }] : [],
    ),
  ]);
}

export const pw06 = defineRule({
  code: 'PW-06',
  title: {
    nl: 'Algemene bijstand van 18 t/m 20 jaar in een inrichting',
    en: 'General assistance at 18 to 20 in an institution',
  },
  severity: 'error',
  explanation: {
    nl: 'Wie 18, 19 of 20 jaar is en in een inrichting woont, kan geen algemene bijstand krijgen; vanaf de eenentwintigste verjaardag wel. Als inrichting tellen een Wlz-instelling, beschermd wonen en een ggz-kliniek. Of een ziekenhuis, een opvang of een tijdelijk verblijf een inrichting is, hangt af van de plek; daarover zwijgt de regel.',
    en: 'Someone of 18, 19 or 20 who lives in an institution cannot receive general assistance; from the twenty-first birthday it is possible. A Wlz institution, sheltered living and a mental health clinic count as institutions. Whether a hospital, a shelter or a temporary stay is one depends on the place; the rule is silent about those.',
  },
  exceptions: [],
  mended: {
    nl: 'De bijstand gaat in op de eenentwintigste verjaardag van Daan.',
    en: 'The assistance starts on Daan’s twenty-first birthday.',
  },
  sources: [article('Participatiewet', 'art. 13 lid 2 onder a', 2017)],
  from: knownDay('2015-01-01'),
  precedes: ['DAT-02'],
  *check(plan) {
    for (const support of assistanceOf(plan, GENERAL_ASSISTANCE)) {
      const { line, person, period } = support;
      const young = plan.atAge(person, 18, 21);
      const within = young && overlap(young, period);
      for (const { period: stay, facts } of within ? institutionDays(plan, support) : []) {
        const days = within && overlap(stay, within);
        if (days) {
          yield {
            subject: line,
            related: [birthOf(person), ...facts],
            overlap: days,
            costOf: line,
            message: (details) => {
              const { nl, en } = atStake(details);
              return {
                nl: `De Participatiewet betaalt algemene bijstand (${line.name}) terwijl ${person.name} nog geen 21 is en in een inrichting woont: ${nl}. Kijk met de gemeente of bijzondere bijstand kan, en zet ${line.name} op die dagen stop.`,
                en: `The Participation Act pays general assistance (${line.name}) while ${person.name} is not yet 21 and lives in an institution: ${en}. See with the municipality whether special assistance is possible, and stop ${line.name} on those days.`,
              };
            },
            fixes: (details) => leaveOut(plan, line, details.overlap),
          };
        }
      }
    }
  },
});
