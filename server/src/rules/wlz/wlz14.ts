import { employerOf } from '../../domain/employer.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Organisation, Person, Provider } from '../../domain/parties.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { does } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { wlzStretches } from '../../domain/wlzDays.js';
import { warningUnlessMotivated } from '../motivated.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, listOf } from '../wording.js';

const FULL_PACKAGE = 'wlz-vpt';

/** Care that is part of a full package at home when the line does not say in which form it comes. */
const IN_THE_PACKAGE: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'huishoudelijke-hulp',
  'begeleiding-individueel',
  'begeleiding-groep',
  'persoonlijke-verzorging',
  'verpleging',
  'vervoer-dagbesteding',
]);

type Employer = Organisation | Provider;

function isInPackage({ service, form }: Intervention): boolean {
  return form === undefined
    ? service !== undefined && (service.name === FULL_PACKAGE || does(service, IN_THE_PACKAGE))
    : form === 'vpt';
}

function employersOf({ providers }: Intervention): readonly Employer[] {
  return [...new Set(providers.flatMap((party) => employerOf(party) ?? []))];
}

interface PackageLine extends Stretch<Intervention> {
  readonly line: Intervention;
  readonly employers: readonly Employer[];
}

/** The lines of one full package, only on days on which it is delivered, in the order in which they start. */
function packageLines(plan: PlanModel, person: Person): readonly PackageLine[] {
  const packages = wlzStretches(plan, person, ({ forms }) => forms.size === 1 && forms.has('vpt'));
  return plan
    .linesFor(person, 'Wlz')
    .filter((line) => isInPackage(line) && !line.unclear.has('door') && !line.unclear.has('vorm'))
    .flatMap((line) => {
      const employers = employersOf(line);
      return packages.flatMap(({ period }) => {
        const days = line.period && overlap(line.period, period);
        return days && employers.length > 0 ? [{ line, employers, period: days, facts: [line] }] : [];
      });
    })
    .toSorted((a, b) => a.period.from - b.period.from);
}

/** Days on which lines that started before this one, or this line by itself, bring in another provider. */
function sharedDays(own: PackageLine, earlier: readonly PackageLine[]): readonly Stretch<PackageLine>[] {
  const others = earlier.flatMap((other) => {
    const days = overlap(other.period, own.period);
    const brings = own.employers.some((it) => !other.employers.includes(it));
    return days && brings && other.line !== own.line ? [{ period: days, facts: [other] }] : [];
  });
  const alone = own.employers.length > 1 ? [{ period: own.period, facts: [] }] : [];
  return joinStretches<PackageLine>([...others, ...alone]);
}

function report(person: Person, own: PackageLine, { period, facts: others }: Stretch<PackageLine>): Report {
  const { line } = own;
  const employers = new Set([...others, own].flatMap((it) => it.employers));
  const names = listOf([...employers].map(({ name, label }) => ({ nl: label ?? name, en: label ?? name })));
  return {
    subject: line,
    related: others.map((other) => lineSide(other.line)),
    overlap: period,
    costOf: line,
    severity: warningUnlessMotivated(line),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `Het volledig pakket thuis van ${person.name} komt van meer dan één aanbieder, ${names.nl}: ${nl}. Spreek af welke aanbieder het hele pakket levert, kies een modulair pakket thuis, of noteer bij \`motivering\` waarom dit onderdeel apart mag.`,
        en: `The full package at home of ${person.name} comes from more than one provider, ${names.en}: ${en}. Agree on the provider that delivers the whole package, choose a modular package at home, or write under \`motivering\` why this part may stand apart.`,
      };
    },
  };
}

export const wlz14 = defineRule({
  code: 'WLZ-14',
  title: {
    nl: 'Volledig pakket thuis door meer dan één aanbieder',
    en: 'Full package at home by more than one provider',
  },
  severity: 'warning',
  explanation: {
    nl: 'Een volledig pakket thuis (VPT) wordt verleend door één zorgaanbieder, die anderen kan inschakelen. Staan er in het plan op dezelfde dagen twee aanbieders voor zorg uit dat pakket, dan vraagt dat uitleg.',
    en: 'A full package at home (VPT) is given by one care provider, which may engage others. When the plan has two providers on the same days for care of that package, that asks for an explanation.',
  },
  exceptions: [
    {
      nl: 'Een regeling wijst onderdelen aan die een andere aanbieder mag geven: noteer dat bij `motivering`, dan blijft het informatie.',
      en: 'A regulation designates parts that another provider may give: write that under `motivering`, then it stays as information.',
    },
    {
      nl: 'Wisselt de aanbieder op een dag, dan mag dat; bij MPT en pgb mogen er altijd meer zijn.',
      en: 'A change of provider from one day to the next is fine; with MPT and pgb there may always be more.',
    },
  ],
  mended: {
    nl: 'Zonnehof levert ook de dagbesteding, of schakelt daar zelf een ander voor in.',
    en: 'Zonnehof delivers the day activities too, or calls in another provider itself.',
  },
  sources: [article('Wlz', 'art. 3.3.2 lid 1 onder a en lid 9', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const person of plan.facts.persons) {
      const lines = packageLines(plan, person);
      for (const [position, own] of lines.entries()) {
        for (const stretch of sharedDays(own, lines.slice(0, position))) {
          yield report(person, own, stretch);
        }
      }
    }
  },
});
