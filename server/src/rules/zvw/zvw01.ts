import { addDays, FOREVER } from '../../domain/day.js';
import { tellsApart } from '../../domain/doubles.js';
import { knownDay } from '../../domain/knownDay.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { payDaysFrom } from '../otherPayer.js';
import { birthOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const PERSONAL_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>(['persoonlijke-verzorging']);

/** The day on which personal care of children that goes with medical care moved from the Jeugdwet to the Zvw. */
const MOVED_TO_ZVW = knownDay('2018-01-01');
const SINCE_2018: Period = { from: MOVED_TO_ZVW, to: FOREVER };
const BEFORE_2018: Period = { from: knownDay('2015-01-01'), to: addDays(MOVED_TO_ZVW, -1) };

/** Intensive care for children and care in the last phase of life were paid by the Zvw before 2018 as well. */
const ALWAYS_ZVW: ReadonlySet<string> = new Set(['kinderwijkverpleging', 'palliatief-terminaal-thuis']);

/** Personal care goes by another name in each law. */
const NAME_UNDER: Record<Border['rightLaw'], string> = {
  Jeugdwet: 'persoonlijke-verzorging',
  Zvw: 'wijkverpleging-pv',
};

interface Border {
  readonly lawName: 'Jeugdwet' | 'Zvw';
  readonly rightLaw: 'Jeugdwet' | 'Zvw';
  /** The days on which this was the border. */
  readonly days: Period;
  readonly isWrong: (support: Support) => boolean;
  readonly kind: { readonly nl: string; readonly en: string };
}

/** A line that records both natures is not plainly in the wrong law. */
function saysOnly(nature: string, other: string): (support: Support) => boolean {
  return ({ line }) => line.natures.includes(nature) && !line.natures.includes(other);
}

const BORDERS: readonly Border[] = [
  {
    lawName: 'Jeugdwet',
    rightLaw: 'Zvw',
    days: SINCE_2018,
    isWrong: saysOnly('geneeskundig', 'adl'),
    kind: { nl: 'geneeskundige verzorging', en: 'medical care' },
  },
  {
    lawName: 'Zvw',
    rightLaw: 'Jeugdwet',
    days: SINCE_2018,
    isWrong: saysOnly('adl', 'geneeskundig'),
    kind: { nl: 'hulp bij dagelijkse handelingen', en: 'help with daily activities' },
  },
  {
    lawName: 'Zvw',
    rightLaw: 'Jeugdwet',
    days: BEFORE_2018,
    isWrong: ({ service }) => !ALWAYS_ZVW.has(service.name),
    kind: { nl: 'persoonlijke verzorging tot en met 2017', en: 'personal care through 2017' },
  },
];

/** Two lines that record a different cause and a different nature may run side by side (Jeugdwet art. 1.2(2), rules §7.21). */
function daysBesideOther(plan: PlanModel, { line, person }: Support, rightLaw: string) {
  return supportPaidBy(plan, rightLaw)
    .filter(
      (other) =>
        other.person === person &&
        does(other.service, PERSONAL_CARE) &&
        tellsApart(line.natures, other.line.natures) &&
        tellsApart(line.causes, other.line.causes),
    )
    .map(({ period }) => period);
}

function* conflicts(
  plan: PlanModel,
  support: Support,
  { lawName, rightLaw, days: law, kind }: Border,
): Iterable<Report> {
  const { line, person, period } = support;
  const childhood = plan.atAge(person, 0, 18);
  const young = childhood && overlap(childhood, period);
  const days = young && overlap(young, law);
  for (const wrong of days ? subtract(days, daysBesideOther(plan, support, rightLaw)) : []) {
    yield {
      subject: line,
      related: [birthOf(person)],
      overlap: wrong,
      costOf: line,
      fixes: (details) =>
        payDaysFrom(plan, line, details.overlap, { law: rightLaw, service: NAME_UNDER[rightLaw] }, { preferred: true }),
      message: (details) => {
        const { nl, en } = atStake(details);
        return {
          nl: `De ${lawName} betaalt ${line.name}, maar ${kind.nl} voor ${person.name} hoort onder 18 jaar bij de ${rightLaw}: ${nl}. Betaal ${line.name} uit de ${rightLaw}, of leg bij twee inzetten de verschillende \`oorzaak\` en \`aard\` vast.`,
          en: `The ${lawName} pays for ${line.name}, but ${kind.en} for ${person.name} belongs to the ${rightLaw} below the age of 18: ${en}. Pay ${line.name} from the ${rightLaw}, or record a different \`oorzaak\` and \`aard\` on two lines.`,
        };
      },
    };
  }
}

export const zvw01 = defineRule({
  code: 'ZVW-01',
  title: {
    nl: 'Persoonlijke verzorging onder 18 in de verkeerde stroom',
    en: "Minors' personal care in the wrong stream",
  },
  severity: 'error',
  explanation: {
    nl: 'Sinds 1 januari 2018 betaalt de Zvw verzorging van een kind die met geneeskundige zorg te maken heeft (`aard geneeskundig`), en de Jeugdwet hulp bij dagelijkse handelingen (`aard adl`). Deze regel kijkt naar de dagen vóór de achttiende verjaardag en zwijgt als er geen aard staat.',
    en: 'Since 1 January 2018 the Zvw pays for personal care of a child that is connected with medical care (`aard geneeskundig`), and the Youth Act for help with daily activities (`aard adl`). This rule looks at the days before the eighteenth birthday and is silent when no nature is written.',
  },
  exceptions: [
    {
      nl: 'Lopen er twee inzetten met elk een andere `oorzaak` én een andere `aard`, dan mogen beide.',
      en: 'Two lines that each record a different `oorzaak` and a different `aard` may both run.',
    },
  ],
  mended: {
    nl: 'De verzorging hoort bij geneeskundige zorg; de Zvw betaalt kinderwijkverpleging, op een indicatie.',
    en: 'The care belongs to medical care; the Zvw pays for children’s district nursing, on an indication.',
  },
  since: {
    nl: 'In deze vorm sinds 1 januari 2018. In 2015 t/m 2017 hoorde alle verzorging van een kind bij de Jeugdwet, behalve intensieve kindzorg, zorg in de laatste levensfase en Wlz-zorg.',
    en: 'In this form since 1 January 2018. In 2015 through 2017 all personal care of a child belonged to the Jeugdwet, except intensive care for children, care in the last phase of life and Wlz care.',
  },
  sources: [
    article('Besluit zorgverzekering', 'art. 2.10', 2026),
    article('Jeugdwet', 'art. 1.1 (jeugdhulp, 3°) en art. 1.2 lid 2', 2026),
    { title: 'ActiZ, Schulinck en Regelhulp', certainty: 'web' },
  ],
  from: knownDay('2015-01-01'),
  precedes: ['ZVW-11'],
  *check(plan) {
    for (const border of BORDERS) {
      for (const support of supportPaidBy(plan, border.lawName)) {
        if (does(support.service, PERSONAL_CARE) && border.isWrong(support)) {
          yield* conflicts(plan, support, border);
        }
      }
    }
  },
});
