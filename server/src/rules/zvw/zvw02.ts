import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Person } from '../../domain/parties.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';

const PERSONAL_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>(['persoonlijke-verzorging']);

/** The nature that tells personal care of the Zvw from that of the Wmo. */
const MEDICAL = 'geneeskundig';

function sharedNatures(a: Intervention, b: Intervention): readonly string[] {
  return a.natures.filter((nature) => b.natures.includes(nature));
}

interface Double {
  /** The line in the law to which this nature of care does not belong. */
  readonly wrong: Intervention;
  readonly other: Intervention;
}

function doubleOf(zvw: Intervention, wmo: Intervention): Double | undefined {
  const shared = sharedNatures(zvw, wmo);
  if (zvw === wmo || shared.length === 0) {
    return undefined;
  }
  return shared.includes(MEDICAL) ? { wrong: wmo, other: zvw } : { wrong: zvw, other: wmo };
}

function personalCare(plan: PlanModel, lawName: string, person: Person): readonly Support[] {
  return supportPaidBy(plan, lawName).filter(
    (support) => support.person === person && does(support.service, PERSONAL_CARE),
  );
}

/** For each line that is in the wrong law: the days on which the other law pays the same care of this person. */
function doublesFor(plan: PlanModel, person: Person): ReadonlyMap<Intervention, readonly Stretch<Intervention>[]> {
  const adulthood = plan.atAge(person, 18);
  const found = new Map<Intervention, readonly Stretch<Intervention>[]>();
  for (const zvw of adulthood ? personalCare(plan, 'Zvw', person) : []) {
    for (const wmo of personalCare(plan, 'Wmo', person)) {
      const together = overlap(zvw.period, wmo.period);
      const period = together && adulthood && overlap(together, adulthood);
      const double = period && doubleOf(zvw.line, wmo.line);
      if (double) {
        found.set(double.wrong, [...(found.get(double.wrong) ?? []), { period, facts: [double.other] }]);
      }
    }
  }
  return found;
}

function report(
  plan: PlanModel,
  line: Intervention,
  person: Person,
  { period: overlap, facts: others }: Stretch<Intervention>,
): Report {
  const names = namesOf(others);
  return {
    subject: line,
    related: others.map(lineSide),
    overlap,
    costOf: line,
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `Zvw en Wmo betalen tegelijk dezelfde persoonlijke verzorging van ${person.name}, ${line.name} naast ${names.nl}: ${nl}. Geneeskundige verzorging hoort bij de Zvw en andere bij de Wmo; houd één van beide aan of leg de verschillende \`aard\` vast.`,
        en: `Zvw and Wmo pay for the same personal care of ${person.name} at the same time, ${line.name} beside ${names.en}: ${en}. Medical care belongs to the Zvw and other care to the Wmo; keep one of the two or record the different \`aard\`.`,
      };
    },
    fixes: (details) => leaveOut(plan, line, details.overlap),
  };
}

export const zvw02 = defineRule({
  code: 'ZVW-02',
  title: {
    nl: 'Persoonlijke verzorging vanaf 18 dubbel',
    en: 'Personal care from 18 paid twice',
  },
  severity: 'error',
  explanation: {
    nl: 'Verzorging die samenhangt met geneeskundige zorg betaalt de Zvw, verzorging die iemand zelfredzaam houdt de Wmo. Staan er op dezelfde dagen een Zvw-inzet en een Wmo-inzet met dezelfde `aard` voor dezelfde persoon van 18 jaar of ouder, dan betaalt er één te veel: bij `geneeskundig` die van de Wmo, anders die van de Zvw.',
    en: 'Personal care connected with medical care is paid by the Zvw, care that keeps someone self-reliant by the Wmo. When on the same days a Zvw line and a Wmo line have the same `aard` for the same person of 18 or older, one pays too much: with `geneeskundig` the Wmo line, otherwise the Zvw line.',
  },
  exceptions: [
    {
      nl: 'Met een verschillende aard mogen beide; zonder aard zwijgt deze regel.',
      en: 'With a different nature both may run; without a nature this rule is silent.',
    },
  ],
  mended: {
    nl: 'De wijkverpleging doet alleen wat bij geneeskundige zorg hoort; wassen en aankleden doet de Wmo.',
    en: 'The district nurse does only what belongs to medical care; washing and dressing is done under the Wmo.',
  },
  sources: [article('Besluit zorgverzekering', 'art. 2.10 onder a', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['ZVW-11'],
  *check(plan) {
    for (const person of plan.facts.persons) {
      for (const [line, stretches] of doublesFor(plan, person)) {
        for (const stretch of joinStretches(stretches)) {
          yield report(plan, line, person, stretch);
        }
      }
    }
  },
});
