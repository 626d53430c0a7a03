import type { Decision } from '../../domain/funding.js';
import { isUnclear, mayConcern } from '../../domain/lineDecisions.js';
import type { Person } from '../../domain/parties.js';
import { subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { supportPaidBy } from '../../domain/support.js';
import { leaveOut } from '../lineFixes.js';
import { decisionSide } from '../otherSide.js';
import { recordDecision } from '../recordDecision.js';
import { defineRule } from '../rule.js';
import { atStake } from '../wording.js';

/** A title under criminal law, or an indication for forensic care that rests on one. */
function opensForensicCare({ decisionKind, law }: Decision): boolean {
  return decisionKind === 'titel'
    ? law === undefined || law.name === 'Wfz'
    : decisionKind === 'indicatie' && law?.name === 'Wfz';
}

function openingsFor(plan: PlanModel, person: Person): readonly Decision[] {
  return plan.facts.decisions.filter((decision) => opensForensicCare(decision) && decision.persons.includes(person));
}

/** A decision that cannot be read now may hold on these days. */
function cannotTell(plan: PlanModel, person: Person): boolean {
  return (
    plan.facts.unreadable.has('Decision') ||
    plan.facts.decisions.some((decision) => mayConcern(decision, person) && isUnclear(decision)) ||
    openingsFor(plan, person).some(({ validity }) => validity === undefined)
  );
}

export const fz01 = defineRule({
  code: 'FZ-01',
  title: {
    nl: 'Forensische zorg zonder strafrechtelijke titel',
    en: 'Forensic care without a title under criminal law',
  },
  severity: 'error',
  explanation: {
    nl: 'Zorg uit de Wfz is er alleen op dagen waarop een strafrechtelijke titel geldt (een `titel`), of een indicatie voor forensische zorg die daarop rust. De titel telt ook als de inzet haar niet bij `op` noemt. Een titel die is aangevraagd, afgewezen of ingetrokken telt niet.',
    en: 'Care under the Wfz exists only on days on which a title under criminal law holds (a `titel`), or an indication for forensic care that rests on one. The title also counts when the line does not name it after `op`. A title that is applied for, refused or withdrawn does not count.',
  },
  exceptions: [],
  mended: {
    nl: 'Het vonnis staat als `titel` in het plan, en de inzet noemt het bij `op`.',
    en: 'The sentence stands in the plan as a `titel`, and the line names it under `op`.',
  },
  sources: [
    {
      title: 'Wet forensische zorg',
      article: 'art. 1.1',
      certainty: 'known-high',
      url: 'https://wetten.overheid.nl/BWBR0040634',
    },
  ],
  precedes: ['DAT-02'],
  *check(plan) {
    for (const { line, person, period } of supportPaidBy(plan, 'Wfz')) {
      const openings = openingsFor(plan, person);
      const granted = openings.flatMap(({ status, validity }) =>
        status === 'toegekend' && validity ? [validity] : [],
      );
      for (const overlap of cannotTell(plan, person) ? [] : subtract(period, granted)) {
        yield {
          subject: line,
          related: openings.map(decisionSide),
          overlap,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Wfz betaalt ${line.name} voor ${person.name} op dagen zonder strafrechtelijke titel: ${nl}. Leg de titel met haar geldigheid vast, of betaal deze dagen uit de Zvw, de Wmo of de Wlz.`,
              en: `The Wfz pays for ${line.name} for ${person.name} on days without a title under criminal law: ${en}. Record the title with its validity, or pay these days from the Zvw, the Wmo or the Wlz.`,
            };
          },
          fixes: (details) => [
            ...(granted.length > 0 ? leaveOut(plan, line, details.overlap) : []),
            ...recordDecision(plan, line, details.overlap, { kind: 'titel', law: 'Wfz' }),
          ],
        };
      }
    }
  },
});
