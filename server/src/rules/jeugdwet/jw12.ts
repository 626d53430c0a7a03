import { birthday } from '../../domain/age.js';
import { addMonths, type Day, formatIso } from '../../domain/day.js';
import { placeOf } from '../../domain/fact.js';
import type { Fix } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { contains } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { freeName } from '../../domain/statementEdits.js';
import { lineSide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { addStatement } from '../statementFixes.js';
import { article } from '../statutes.js';
import { dayIn } from '../wording.js';

/** Half a year after the plan, people must still have been prepared in it. */
const MONTHS_AHEAD = 6;

/** The eighteenth birthday when it falls in the plan or in the months after it. */
function comesOfAge(plan: PlanModel, { born }: Person): Day | undefined {
  const { period } = plan.facts;
  const adulthood = born === undefined ? undefined : birthday(born, 18);
  return adulthood !== undefined &&
    period &&
    contains({ from: period.from, to: addMonths(period.to, MONTHS_AHEAD) }, adulthood)
    ? adulthood
    : undefined;
}

/** A goal that names nobody is for everyone. */
function isPrepared(plan: PlanModel, person: Person): boolean {
  return plan.facts.goals.some(
    ({ sort, persons, unclear }) =>
      unclear.has('soort') ||
      (sort === 'overgang-18' && (unclear.has('voor') || persons.length === 0 || persons.includes(person))),
  );
}

function youthHelp(plan: PlanModel, person: Person): readonly Intervention[] {
  return plan.linesFor(person, 'Jeugdwet');
}

function transitionGoal(plan: PlanModel, person: Person, adulthood: Day): Fix {
  const name = freeName(plan.facts, `Overgang${person.name}`);
  const goal = `doel ${name} {\n  soort overgang-18\n  voor ${person.name}\n  gereed ${formatIso(adulthood)}\n}`;
  return addStatement(
    plan,
    plan.facts.goals.at(-1) ?? person,
    goal,
    {
      nl: `Maak een doel voor de overgang naar 18 van ${person.name}`,
      en: `Make a goal for ${person.name} turning 18`,
    },
    { preferred: true },
  );
}

export const jw12 = defineRule({
  code: 'JW-12',
  title: { nl: 'Geen doel voor de overgang naar 18', en: 'No goal for the transition to 18' },
  severity: 'warning',
  explanation: {
    nl: 'Wordt iemand met jeugdhulp 18 in dit plan of in het halfjaar erna, dan staat er een doel in voor die overgang: wonen, inkomen, zorg, school en een steunfiguur. Schrijf bij dat doel `soort overgang-18`. Een doel zonder `voor` telt voor iedereen.',
    en: 'When someone with youth help turns 18 in this plan or in the half year after it, the plan has a goal for that transition: housing, income, care, school and someone to lean on. Write `soort overgang-18` on that goal. A goal without `voor` counts for everyone.',
  },
  exceptions: [],
  mended: {
    nl: 'Bij het doel staat dat het over de overgang naar 18 gaat (`soort overgang-18`).',
    en: 'The goal says that it is about turning 18 (`soort overgang-18`).',
  },
  sources: [
    article('Wmo 2015', 'art. 2.1.2 lid 4 onder e', 2026, {
      nl: 'Continuïteit van hulp rond de achttiende verjaardag.',
      en: 'Continuity of help around the eighteenth birthday.',
    }),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    if (plan.facts.unreadable.has('Goal')) {
      return;
    }
    for (const person of plan.facts.persons) {
      const adulthood = comesOfAge(plan, person);
      const lines = adulthood === undefined ? [] : youthHelp(plan, person);
      if (adulthood !== undefined && lines.length > 0 && !isPrepared(plan, person)) {
        const day = dayIn(adulthood);
        yield {
          subject: person,
          place: placeOf(person, 'geboren'),
          related: lines.map(lineSide),
          fixes: () => [transitionGoal(plan, person, adulthood)],
          message: () => ({
            nl: `${person.name} krijgt jeugdhulp en wordt op ${day.nl} 18, maar er is geen doel voor de overgang. Maak een doel met \`soort overgang-18\` over wonen, inkomen, zorg, school en een steunfiguur.`,
            en: `${person.name} has youth help and turns 18 on ${day.en}, but there is no goal for the transition. Make a goal with \`soort overgang-18\` about housing, income, care, school and someone to lean on.`,
          }),
        };
      }
    }
  },
});
