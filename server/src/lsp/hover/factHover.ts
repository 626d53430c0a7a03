import type { AnyFact } from '../../domain/anyFact.js';
import type { Decision } from '../../domain/funding.js';
import type { Indicator } from '../../domain/goals.js';
import { householdHover, streamHover } from './budgetHover.js';
import { goalHover } from './goalHover.js';
import type { HoverContext } from './hoverContext.js';
import { interventionHover, volumeText } from './interventionHover.js';
import { amountHover, lawHover, serviceHover } from './lawHover.js';
import { entry, heading, lines, paragraphs, plain, table } from './markdown.js';
import { personHover } from './personHover.js';

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
      return paragraphs(
        heading(fact.name, fact.label, fact.relation),
        lines(
          entry(texts.persons, plain(fact.supports.map(({ name }) => name).join(', '))),
          entry(texts.volume, fact.volume && volumeText(fact.volume, context)),
        ),
      );
    case 'staffMember':
      return paragraphs(
        heading(fact.name, fact.label, fact.roles.join(', ')),
        lines(entry(texts.worksFor, fact.organisation && plain(fact.organisation.label ?? fact.organisation.name))),
      );
    case 'organisation':
    case 'provider':
      return heading(fact.name, fact.label, fact.sort);
    case 'appointment':
    case 'trigger':
    case 'contribution':
    case 'notification':
    case 'consent':
      return heading(fact.name, 'label' in fact ? fact.label : undefined);
    default:
      return undefined;
  }
}

function indicatorHover({ name, label, measurements }: Indicator, { texts, values }: HoverContext): string {
  return paragraphs(
    heading(name, label),
    table(
      [texts.measurements, ''],
      measurements.map(({ day, value }) => [values.day(day), values.decimal(value)]),
    ),
  );
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
