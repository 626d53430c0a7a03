import type { Condition, Trigger } from '../../domain/goals.js';
import { type Firing, type Reading, triggerState } from '../../domain/triggerState.js';
import { dayAndDistance } from './dayHover.js';
import type { HoverContext } from './hoverContext.js';
import { entry, heading, lines, paragraphs, plain } from './markdown.js';

/** A trigger: what it waits for, whether that has come, and who has to act by when. */
export function triggerHover(trigger: Trigger, context: HoverContext): string {
  const { details } = context;
  const { condition, action, responsible, deadline } = trigger;
  return paragraphs(
    heading(trigger.name),
    lines(
      entry(details.when, condition && conditionText(condition, context)),
      entry(details.action, action && plain(action)),
      entry(details.who, responsible && plain(responsible.name)),
      entry(details.within, deadline && details.term(deadline.amount, deadline.unit)),
    ),
    stateText(trigger, context),
  );
}

function stateText(trigger: Trigger, context: HoverContext): string {
  const { details, today } = context;
  const state = triggerState(trigger, today);
  switch (state.kind) {
    case 'unknown':
      return details.conditionUnclear;
    case 'occurrence':
      return details.notMeasurable;
    case 'unmeasured':
      return details.notMeasured;
    case 'quiet':
      return `${details.notFired}: ${readingsText(state.readings, context)}.`;
    case 'fired':
      return firedText(trigger, state, context);
  }
}

function firedText(
  trigger: Trigger,
  { on, readings, actBy, followedUpOn, stillHolds }: Firing,
  context: HoverContext,
): string {
  const { details, today } = context;
  const who = trigger.responsible && plain(trigger.responsible.name);
  const fired = `${details.fired(dayAndDistance(on, context))}: ${readingsText(readings, context)}.`;
  const asked = (): string => {
    if (followedUpOn !== undefined) {
      return details.followedUp(dayAndDistance(followedUpOn, context));
    }
    if (actBy === undefined) {
      return details.noTerm;
    }
    const say = actBy < today ? details.tooLate : details.actBy;
    return say(who, `${details.weekday(actBy)} ${context.values.day(actBy)}`, details.fromToday(actBy - today));
  };
  return paragraphs(fired, asked(), stillHolds ? undefined : details.firedNoLongerHolds);
}

function readingsText(readings: readonly Reading[], { details, values }: HoverContext): string {
  return readings
    .map(({ indicator, measurement }) =>
      details.measured(plain(indicator.name), values.decimal(measurement.value), values.day(measurement.day)),
    )
    .join('; ');
}

function conditionText(condition: Condition, context: HoverContext): string {
  const { details, values } = context;
  switch (condition.kind) {
    case 'anyOf':
      return condition.operands.map((operand) => conditionText(operand, context)).join(` ${details.or} `);
    case 'allOf':
      return condition.operands.map((operand) => conditionText(operand, context)).join(` ${details.and} `);
    case 'comparison': {
      const { indicator, operator, value, lasting } = condition;
      return plain(`${indicator.name} ${operator} ${values.decimal(value)}`) + lastingText(lasting, context);
    }
    case 'trend': {
      const { indicator, direction, lasting } = condition;
      const verb = direction === 'rising' ? details.rises : details.falls;
      return `${plain(indicator.name)} ${verb}${lastingText(lasting, context)}`;
    }
    case 'occurrence':
      return plain(condition.text);
  }
}

function lastingText(lasting: number, { details }: HoverContext): string {
  return lasting === 0 ? '' : details.lasting(lasting);
}
