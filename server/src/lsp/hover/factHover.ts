import type { AnyFact } from '../../domain/anyFact.js';
import type { Consent } from '../../domain/consent.js';
import type { Appointment } from '../../domain/coordination.js';
import type { Contribution, Decision, Notification } from '../../domain/funding.js';
import { householdHover, streamHover } from './budgetHover.js';
import { coordinationHover } from './coordinationHover.js';
import { dayAndDistance } from './dayHover.js';
import { goalHover } from './goalHover.js';
import type { HoverContext } from './hoverContext.js';
import { indicatorHover } from './indicatorHover.js';
import { interventionHover } from './interventionHover.js';
import { amountHover, lawHover, priceOf, serviceHover } from './lawHover.js';
import { entry, heading, lines, paragraphs, plain } from './markdown.js';
import { networkHover, priceListHover, referenceHover, selfRelianceHover } from './methodHover.js';
import { personHover } from './personHover.js';
import { triggerHover } from './triggerHover.js';

/** What there is to know about a fact, as Markdown. */
export function factHover(fact: AnyFact, context: HoverContext): string | undefined {
  const { texts } = context;
  switch (fact.kind) {
    case 'law':
      return lawHover(fact, context);
    case 'service':
      return serviceHover(fact, context);
    case 'statutoryAmount':
      return amountHover(fact, context);
    case 'intervention':
      return interventionHover(fact, context);
    case 'fundingStream':
      return streamHover(fact, context);
    case 'householdBudget':
      return householdHover(fact, context);
    case 'person':
      return personHover(fact, context);
    case 'goal':
      return goalHover(fact, context);
    case 'indicator':
      return indicatorHover(fact, context);
    case 'decision':
      return decisionHover(fact, context);
    case 'networkMember':
      return networkHover(fact, context);
    case 'referenceScenario':
      return referenceHover(context);
    case 'selfReliance':
      return fact.person && selfRelianceHover(fact.person, context);
    case 'priceList':
      return priceListHover(fact, context);
    case 'staffMember':
      return paragraphs(
        heading(fact.name, fact.label, fact.roles.join(', ')),
        lines(entry(texts.worksFor, fact.organisation && plain(fact.organisation.label ?? fact.organisation.name))),
      );
    case 'organisation':
    case 'provider':
      return heading(fact.name, fact.label, fact.sort);
    case 'coordination':
    case 'deputy':
      return coordinationHover(fact, context);
    case 'trigger':
      return triggerHover(fact, context);
    case 'appointment':
      return appointmentHover(fact, context);
    case 'contribution':
      return contributionHover(fact, context);
    case 'consent':
      return consentHover(fact, context);
    case 'notification':
      return notificationHover(fact, context);
    default:
      return undefined;
  }
}

function decisionHover(decision: Decision, { texts, values }: HoverContext): string {
  return paragraphs(
    heading(decision.name, decision.label, decision.decisionKind),
    lines(
      entry(texts.law, decision.law && plain(decision.law.name)),
      entry(texts.persons, plain(decision.persons.map(({ name }) => name).join(', '))),
      entry(texts.decidedBy, decision.decider),
      entry(texts.status, decision.status),
      entry(texts.valid, decision.validity && values.period(decision.validity)),
    ),
  );
}

function appointmentHover({ name, label, parties, due, doneOn }: Appointment, context: HoverContext): string {
  const { details } = context;
  return paragraphs(
    heading(name, label),
    lines(
      entry(details.who, plain(parties.map((party) => party.name).join(', '))),
      entry(details.due, due === undefined ? undefined : dayAndDistance(due, context)),
      entry(details.done, doneOn === undefined ? details.notDone : dayAndDistance(doneOn, context)),
    ),
  );
}

function contributionHover({ name, law, persons, period, tariff }: Contribution, context: HoverContext): string {
  const { texts, values } = context;
  return paragraphs(
    heading(name, law?.label ?? law?.name),
    lines(
      entry(texts.persons, plain(persons.map((person) => person.name).join(', '))),
      entry(texts.period, period && values.period(period)),
      entry(texts.price, tariff && priceOf(tariff, context)),
    ),
  );
}

function consentHover({ name, givers, recipients, persons, data, validity }: Consent, context: HoverContext): string {
  const { texts, details, values } = context;
  const names = (facts: readonly { readonly name: string }[]): string =>
    plain(facts.map((fact) => fact.name).join(', '));
  return paragraphs(
    heading(name),
    data === undefined ? undefined : plain(data),
    lines(
      entry(details.givenBy, names(givers)),
      entry(texts.persons, names(persons)),
      entry(details.sharedWith, names(recipients)),
      entry(texts.valid, validity && values.period(validity)),
    ),
  );
}

function notificationHover({ name, law, persons, reportedOn }: Notification, context: HoverContext): string {
  const { texts, details } = context;
  return paragraphs(
    heading(name, law?.label ?? law?.name),
    lines(
      entry(texts.persons, plain(persons.map((person) => person.name).join(', '))),
      entry(details.reportedOn, reportedOn === undefined ? undefined : dayAndDistance(reportedOn, context)),
    ),
  );
}
