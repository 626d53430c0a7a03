import type { Volume } from '../domain/cost.js';
import { fromInteger } from '../domain/fraction.js';
import type { Goal } from '../domain/goals.js';
import type { Intervention } from '../domain/intervention.js';
import type { NetworkMember, Party } from '../domain/parties.js';
import type { PlanModel } from '../domain/plan.js';
import type { EmailTexts } from '../texts/emailTexts.js';
import type { HoverTexts, ValueTexts } from '../texts/featureTexts.js';
import type { Block, Page } from './page.js';

/** The words and the ways of writing of one language. */
export interface EmailWording {
  readonly texts: EmailTexts;
  readonly values: ValueTexts;
  readonly volumes: Pick<HoverTexts, 'every' | 'inTotal'>;
}

/**
 * A plan for an e-mail to those who work on it: the family's words, goals, who helps with what, appointments and dates.
 * Amounts, decisions, safety and worries stay out of it.
 */
export function emailPage(plan: PlanModel, wording: EmailWording): Page {
  const { texts, values } = wording;
  const { facts } = plan;
  return {
    title: plan.title || texts.untitled,
    blocks: [
      ...basics(plan, wording),
      ...listUnder(
        texts.familySays,
        facts.voices
          .filter(({ about }) => about !== 'zorg')
          .map(({ person, text = '' }) => (person ? texts.saidBy(person.name, text) : text)),
      ),
      ...listUnder(
        texts.goals,
        facts.goals.map((goal) => goalLine(goal, wording)),
      ),
      ...listUnder(
        texts.ownNetwork,
        facts.network.map((member) => networkLine(member, wording)),
      ),
      ...listUnder(
        texts.help,
        facts.lines.map((line) => helpLine(line, wording)),
      ),
      ...listUnder(
        texts.appointments,
        facts.appointments.map(({ label, name, parties, due, doneOn }) =>
          parts(
            label ?? name,
            parties.length > 0 && texts.by(namesOf(parties)),
            due !== undefined && texts.ready(values.day(due)),
            doneOn !== undefined && texts.done(values.day(doneOn)),
          ),
        ),
      ),
      ...listUnder(
        texts.evaluations,
        facts.evaluations.flatMap(({ date, participants }) =>
          date === undefined
            ? []
            : [parts(values.day(date), participants.length > 0 && texts.withPersons(namesOf(participants)))],
        ),
      ),
      { kind: 'paragraph', text: texts.note },
    ],
  };
}

function basics({ facts, coordinators }: PlanModel, { texts, values }: EmailWording): readonly Block[] {
  const basic = [
    ...(facts.period ? [{ label: texts.period, text: values.period(facts.period) }] : []),
    ...coordinators.map(({ name, period }) => ({
      label: texts.coordinator,
      text: parts(name, coordinators.length > 1 && period && values.period(period)),
    })),
  ];
  return basic.length === 0 ? [] : [{ kind: 'facts', facts: basic }];
}

function goalLine(goal: Goal, { texts, values }: EmailWording): string {
  const { name, label, persons, indicator, baseline, target, due } = goal;
  const isMeasured = indicator && baseline && target;
  return parts(
    label ?? name,
    persons.length > 0 && texts.forPersons(namesOf(persons)),
    isMeasured && texts.measured(indicator.label ?? indicator.name, values.decimal(baseline), values.decimal(target)),
    due !== undefined && texts.ready(values.day(due)),
  );
}

function networkLine(member: NetworkMember, wording: EmailWording): string {
  const { name, label, supports, offers, volume } = member;
  return parts(
    label === undefined ? name : `${name} (${label})`,
    supports.length > 0 && wording.texts.supports(namesOf(supports)),
    offers.join(', '),
    volume && volumeText(volume, wording),
  );
}

function helpLine(line: Intervention, wording: EmailWording): string {
  const { texts, values } = wording;
  const { name, label, service, persons, providers, volume, period } = line;
  return parts(
    label ?? service?.label ?? name,
    persons.length > 0 && texts.forPersons(namesOf(persons)),
    providers.length > 0 && texts.by(namesOf(providers)),
    volume && volumeText(volume, wording),
    period && values.period(period),
  );
}

function volumeText({ amount, unit, per }: Volume, { values, volumes }: EmailWording): string {
  const quantity = values.quantity(amount, unit);
  if (per === 'once') {
    return volumes.inTotal(quantity);
  }
  const round = per.count === 1 ? values.unit(per.unit) : values.quantity(fromInteger(per.count), per.unit);
  return volumes.every(quantity, round);
}

/** Organisations as people call them, persons as the plan does. */
function namesOf(parties: readonly Party[]): string {
  return parties
    .map(({ kind, name, label }) => ((kind === 'provider' || kind === 'organisation') && label ? label : name))
    .join(', ');
}

function listUnder(heading: string, items: readonly string[]): readonly Block[] {
  const written = items.filter((item) => item !== '');
  return written.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items: written.map((text) => [{ text }]) },
      ];
}

/** What is known of something, with a semicolon between; what is not known leaves no trace. */
function parts(...all: readonly (string | false | undefined)[]): string {
  return all.filter((part) => part !== undefined && part !== false && part !== '').join('; ');
}
