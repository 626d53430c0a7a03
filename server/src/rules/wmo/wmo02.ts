import { isAbsent } from '../../domain/fact.js';
import type { Severity } from '../../domain/finding.js';
import type { Decision } from '../../domain/funding.js';
import { knownDay } from '../../domain/knownDay.js';
import { deciderOf, fittingDecisions, isUnclear, opens } from '../../domain/lineDecisions.js';
import { merge, overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { type KnownLine, linesPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import { standOn } from '../lineFixes.js';
import { warningUnlessMotivated } from '../motivated.js';
import { decisionSide } from '../otherSide.js';
import { recordDecision } from '../recordDecision.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';

type Details = Parameters<Report['message']>[0];

/** One decision is enough for help that a household shares. */
function isMunicipal(decision: Decision, { line, service, period }: KnownLine): boolean {
  return (
    decision.decisionKind === 'beschikking' &&
    deciderOf(decision) === 'gemeente' &&
    opens(decision, { persons: line.persons, service, period }, 'Wmo')
  );
}

/** Help may start at once in an emergency (Wmo art. 2.3.3). */
function isUrgent({ sort }: Decision): boolean {
  return sort === 'spoed';
}

function cannotTell(plan: PlanModel, { line }: KnownLine): boolean {
  return (
    line.unclear.has('op') ||
    line.unclear.has('voor') ||
    line.decisions.some(isUnclear) ||
    (isAbsent(line, 'op') && plan.facts.unreadable.has('Decision'))
  );
}

/** Days that a decision covers; one without written days covers the line. */
function coveredDays(decisions: readonly Decision[], line: Period): readonly Period[] {
  return decisions.map(({ validity }) => validity ?? line);
}

interface OpenDays {
  readonly days: Period;
  /** A decision for these days was applied for. */
  readonly appliedFor: boolean;
}

/** The days of a line without a granted decision, those that a decision was applied for apart. */
function openDays(known: KnownLine): readonly OpenDays[] {
  const { line, period } = known;
  const municipal = line.decisions.filter((decision) => isMunicipal(decision, known));
  const covering = line.decisions.filter(
    (decision) => isUrgent(decision) || (municipal.includes(decision) && decision.status === 'toegekend'),
  );
  const pending = municipal.filter(({ status }) => status === 'aangevraagd');
  const applied = merge(coveredDays(pending, period));
  return subtract(period, coveredDays(covering, period)).flatMap((open) => [
    ...subtract(open, applied).map((days) => ({ days, appliedFor: false })),
    ...applied.flatMap((days) => overlap(open, days) ?? []).map((days) => ({ days, appliedFor: true })),
  ]);
}

function messageFor({ line }: KnownLine, appliedFor: boolean, details: Details): Texts {
  const { nl, en } = atStake(details);
  const names = namesOf(line.decisions);
  const who = namesOf(line.persons);
  if (appliedFor) {
    return {
      nl: `De Wmo betaalt ${line.name} voor ${who.nl} terwijl de beschikking is aangevraagd en nog niet toegekend: ${nl}. Wacht de beschikking af, of leg vast dat het spoed is (\`soort spoed\`).`,
      en: `The Wmo pays for ${line.name} for ${who.en} while the decision is applied for and not granted yet: ${en}. Wait for the decision, or record that it is urgent (\`soort spoed\`).`,
    };
  }
  return line.decisions.length === 0
    ? {
        nl: `De Wmo betaalt ${line.name} voor ${who.nl}, maar de inzet noemt geen beschikking van de gemeente: ${nl}. Noem de beschikking bij \`op\`, of vraag er een aan.`,
        en: `The Wmo pays for ${line.name} for ${who.en}, but the line names no decision of the municipality: ${en}. Name the decision after \`op\`, or apply for one.`,
      }
    : {
        nl: `De Wmo betaalt ${line.name} voor ${who.nl} op dagen waarop ${names.nl} geen toegekende beschikking geeft: ${nl}. Pas de periode aan, of vraag een beschikking aan die deze dagen dekt.`,
        en: `The Wmo pays for ${line.name} for ${who.en} on days for which ${names.en} gives no granted decision: ${en}. Change the period, or apply for a decision that covers these days.`,
      };
}

function report(plan: PlanModel, known: KnownLine, { days, appliedFor }: OpenDays): Report {
  const { line, service, period } = known;
  const isFitting = (decision: Decision): boolean => isMunicipal(decision, known);
  const help = { persons: line.persons, service, period };
  const fitting = line.decisions.length > 0 ? [] : fittingDecisions(plan, help, 'Wmo').filter(isFitting);
  const [only, ...more] = fitting;
  const severity: Severity = appliedFor ? warningUnlessMotivated(line) : 'error';
  return {
    subject: line,
    related: [...line.decisions, ...fitting].map(decisionSide),
    overlap: days,
    costOf: line,
    severity,
    message: (details) => messageFor(known, appliedFor, details),
    fixes: (details) => {
      if (only && more.length === 0) {
        return standOn(line, only);
      }
      return appliedFor ? [] : recordDecision(plan, line, details.overlap, { kind: 'beschikking', law: 'Wmo' });
    },
  };
}

export const wmo02 = defineRule({
  code: 'WMO-02',
  title: {
    nl: 'Geen beschikking of buiten de geldigheid',
    en: 'No decision, or outside its validity',
  },
  severity: 'error',
  explanation: {
    nl: 'Voor elke dag maatwerk uit de Wmo is een toegekende beschikking van de gemeente nodig, voor iemand van de inzet en (als de beschikking diensten noemt) voor deze dienst. De inzet noemt haar bij `op`.',
    en: 'Every day of an individual provision under the Wmo needs a granted decision of the municipality, for someone on the line and (when the decision names services) for this service. The line names it after `op`.',
  },
  exceptions: [
    {
      nl: 'Is de beschikking aangevraagd, dan is het een waarschuwing; met een `motivering` informatie.',
      en: 'When the decision has been applied for it is a warning; with a `motivering` information.',
    },
    {
      nl: 'Spoedhulp (`soort spoed`) mag voor de beschikking uit.',
      en: 'Urgent help (`soort spoed`) may come before the decision.',
    },
    {
      nl: 'Algemene voorzieningen (`Wmo-algemeen`) hebben geen beschikking nodig.',
      en: 'General provisions (`Wmo-algemeen`) need no decision.',
    },
  ],
  mended: {
    nl: 'De begeleiding begint op 1 maart, de eerste dag van de beschikking.',
    en: 'The support begins on 1 March, the first day of the decision.',
  },
  sources: [article('Wmo 2015', 'art. 2.3.5 lid 1', 2026), article('Wmo 2015', 'art. 2.3.3', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['DAT-02'],
  *check(plan) {
    for (const known of linesPaidBy(plan, 'Wmo')) {
      for (const open of cannotTell(plan, known) ? [] : openDays(known)) {
        yield report(plan, known, open);
      }
    }
  },
});
