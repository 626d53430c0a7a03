import { employerOf } from '../../domain/employer.js';
import { isAbsent } from '../../domain/fact.js';
import type { Decision } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import { deciderOf, fittingDecisions, isUnclear, type OpenableHelp, opens } from '../../domain/lineDecisions.js';
import { isHelpedAsParent } from '../../domain/parents.js';
import type { Party, Person } from '../../domain/parties.js';
import { covers } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type KnownLine, linesPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import type { Decider } from '../../domain/vocabulary/decisionLists.js';
import { standOn } from '../lineFixes.js';
import { warningUnlessMotivated } from '../motivated.js';
import { decisionSide } from '../otherSide.js';
import { recordDecision } from '../recordDecision.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';
import { EDUCATION, SCHOOL_TRANSPORT, WMO_AIDS } from './notYouthHelp.js';

/** Who can open youth help (Jeugdwet art. 2.3, 2.4(2)b, 2.6(1)g). */
const ROUTES: ReadonlySet<Decider | undefined> = new Set<Decider | undefined>([
  'gemeente',
  'huisarts',
  'medisch-specialist',
  'jeugdarts',
  'gi',
  'rechter',
]);

/**
 * Child protection and probation are ordered by a court and are not youth help; the social basis is free for everyone.
 * Aids and education are not youth help either: JW-05, JW-14 and OND-01 send them to their own law.
 */
const NOT_INDIVIDUAL: ReadonlySet<CareFunction> = new Set<CareFunction>([
  ...WMO_AIDS,
  ...EDUCATION,
  ...SCHOOL_TRANSPORT,
  'jeugdbescherming',
  'jeugdreclassering',
  'sociale-basis',
]);

function belongsToMunicipality(party: Party): boolean {
  const sort = employerOf(party)?.sort;
  return sort === 'gemeente' || sort === 'wijkteam';
}

/** Help that anyone can walk into needs no decision. */
function isFreelyAccessible({ line, service }: KnownLine): boolean {
  return (
    does(service, NOT_INDIVIDUAL) ||
    service.decisionKinds.includes('geen') ||
    line.providers.some(belongsToMunicipality)
  );
}

function isRoute(decision: Decision, help: OpenableHelp): boolean {
  return opens(decision, help, 'Jeugdwet') && ROUTES.has(deciderOf(decision));
}

function isUrgent({ sort }: Decision): boolean {
  return sort === 'spoed';
}

/** The persons for whom a line names no granted decision that opens it; parents come with their child. */
function personsWithoutRoute({ line, service, period }: KnownLine): readonly Person[] {
  if (line.decisions.some(isUrgent)) {
    return [];
  }
  return line.persons.filter((person) => {
    const help = { persons: [person], service, period };
    const granted = line.decisions.some((decision) => decision.status === 'toegekend' && isRoute(decision, help));
    return !granted && !isHelpedAsParent({ line, person, service, period });
  });
}

function cannotTell(plan: PlanModel, { line }: KnownLine): boolean {
  return (
    line.unclear.has('op') ||
    line.unclear.has('door') ||
    line.decisions.some(isUnclear) ||
    (isAbsent(line, 'op') && plan.facts.unreadable.has('Decision'))
  );
}

function messageFor(
  { decisions, name }: Intervention,
  persons: readonly Person[],
  appliedFor: boolean,
  details: Parameters<Report['message']>[0],
): Texts {
  const { nl, en } = atStake(details);
  const who = namesOf(persons);
  const names = namesOf(decisions);
  if (decisions.length === 0) {
    return {
      nl: `${name} voor ${who.nl} is jeugdhulp, maar de inzet noemt geen beschikking, verwijzing of bepaling: ${nl}. Noem bij \`op\` het besluit dat deze hulp opent.`,
      en: `${name} for ${who.en} is youth help, but the line names no decision or referral: ${en}. Name the decision that opens this help after \`op\`.`,
    };
  }
  return appliedFor
    ? {
        nl: `${name} voor ${who.nl} staat op ${names.nl}, en dat is aangevraagd en nog niet toegekend: ${nl}. Wacht het besluit af, of leg vast dat het spoed is (\`soort spoed\`).`,
        en: `${name} for ${who.en} is based on ${names.en}, which is applied for and not granted yet: ${en}. Wait for the decision, or record that it is urgent (\`soort spoed\`).`,
      }
    : {
        nl: `${name} voor ${who.nl} staat op ${names.nl}, maar dat is geen toegekend besluit dat jeugdhulp opent: ${nl}. Noem een beschikking van de gemeente, een verwijzing van huisarts, jeugdarts of medisch specialist, of een besluit van GI of rechter.`,
        en: `${name} for ${who.en} is based on ${names.en}, but that is not a granted decision that opens youth help: ${en}. Name a decision of the municipality, a referral by a general practitioner, youth doctor or medical specialist, or a decision of a certified institution or court.`,
      };
}

function report(plan: PlanModel, { line, service, period }: KnownLine, persons: readonly Person[]): Report {
  const named = line.decisions;
  const help = { persons, service, period };
  const fitting = named.length > 0 ? [] : fittingDecisions(plan, help, 'Jeugdwet').filter((it) => isRoute(it, help));
  const [only, ...more] = fitting;
  const appliedFor = named.some((decision) => decision.status === 'aangevraagd' && isRoute(decision, help));
  return {
    subject: line,
    related: [...named, ...fitting].map(decisionSide),
    overlap: period,
    costOf: line,
    severity: appliedFor ? warningUnlessMotivated(line) : 'error',
    message: (details) => messageFor(line, persons, appliedFor, details),
    fixes: (details) => {
      if (only?.validity && more.length === 0 && covers(period, [only.validity])) {
        return standOn(line, only);
      }
      return appliedFor || fitting.length > 0
        ? []
        : [
            ...recordDecision(plan, line, details.overlap, { kind: 'beschikking', law: 'Jeugdwet' }),
            ...recordDecision(plan, line, details.overlap, {
              kind: 'verwijzing',
              law: 'Jeugdwet',
              decider: 'huisarts',
            }),
          ];
    },
  };
}

export const jw06 = defineRule({
  code: 'JW-06',
  title: {
    nl: 'Individuele jeugdhulp zonder route',
    en: 'Individual youth help without a route',
  },
  severity: 'error',
  explanation: {
    nl: 'Individuele jeugdhulp begint met een beschikking van de gemeente, een verwijzing van huisarts, jeugdarts of medisch specialist, of een besluit van de gecertificeerde instelling of de rechter. De inzet noemt dat besluit bij `op`. Of het besluit alle dagen dekt, bekijkt DAT-02.',
    en: 'Individual youth help starts with a decision of the municipality, a referral by a general practitioner, youth doctor or medical specialist, or a decision of the certified institution or the court. The line names that decision after `op`. Whether the decision covers all days is for DAT-02.',
  },
  exceptions: [
    {
      nl: 'Is het besluit aangevraagd, dan is het een waarschuwing; met een `motivering` informatie.',
      en: 'When the decision has been applied for it is a warning; with a `motivering` information.',
    },
    {
      nl: 'Vrij toegankelijke hulp (van het wijkteam zelf of uit de sociale basis) en spoedhulp (`soort spoed`) hebben geen besluit vooraf nodig.',
      en: 'Freely accessible help (from the neighbourhood team itself or from the social base) and urgent help (`soort spoed`) need no decision beforehand.',
    },
    {
      nl: 'Onder een kinderbeschermingsmaatregel is de route van GI of rechter genoeg.',
      en: 'Under a child protection measure the route by GI or court is enough.',
    },
  ],
  mended: {
    nl: 'De beschikking van de gemeente staat in het plan, en de inzet noemt haar bij `op`.',
    en: 'The decision of the municipality stands in the plan, and the line names it under `op`.',
  },
  sources: [
    article('Jeugdwet', 'art. 2.3', 2017),
    article('Jeugdwet', 'art. 2.6 lid 1 onder g', 2017),
    article('Jeugdwet', 'art. 2.4 lid 2 onder b', 2026),
  ],
  from: knownDay('2015-01-01'),
  precedes: ['DAT-02'],
  *check(plan) {
    for (const known of linesPaidBy(plan, 'Jeugdwet')) {
      const persons = isFreelyAccessible(known) || cannotTell(plan, known) ? [] : personsWithoutRoute(known);
      if (persons.length > 0) {
        yield report(plan, known, persons);
      }
    }
  },
});
