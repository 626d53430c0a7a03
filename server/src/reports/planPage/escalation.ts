import type { Condition, Trigger } from '../../domain/goals.js';
import { type TriggerStanding, triggerStanding } from '../../domain/triggerStanding.js';
import type { ConditionTexts } from '../../texts/planPageTexts.js';
import { type Html, html } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { type Icon, icon } from './icons.js';
import { partyName } from './names.js';
import { empty, section } from './section.js';

const ICONS: Readonly<Record<TriggerStanding, Icon>> = {
  quiet: 'open',
  fired: 'alarm',
  overdue: 'error',
  followedUp: 'done',
  notMeasured: 'open',
  judged: 'info',
  unclear: 'warning',
};

/** The ladder: what is done when it gets worse, above how it is now, and what becomes less when it goes well, below. */
export function escalationSection(context: PageContext): Html {
  const { plan, texts } = context;
  const own = texts.escalation;
  const rungs = (direction: Trigger['direction']): readonly Html[] =>
    plan.facts.triggers.filter((trigger) => trigger.direction === direction).map((trigger) => rung(context, trigger));
  return section(
    'escalation',
    own.heading,
    plan.facts.triggers.length === 0
      ? empty(own.none)
      : html`<ol class="ladder">${rungs('up')}<li class="here"><p>${own.here}</p></li>${rungs('down')}</ol>`,
  );
}

function rung(context: PageContext, trigger: Trigger): Html {
  const { today, texts, values } = context;
  const own = texts.escalation;
  const { standing, firing } = triggerStanding(trigger, today);
  const when = firing && {
    day: values.day(firing.on),
    actBy: firing.actBy === undefined ? undefined : values.day(firing.actBy),
    followedUpOn: firing.followedUpOn === undefined ? undefined : values.day(firing.followedUpOn),
  };
  const who = trigger.responsible && partyName(trigger.responsible);
  return html`<li class="${trigger.direction} ${standing}"${written(context, trigger)}>
<p class="direction"><span class="tag">${own.directions[trigger.direction]}</span> ${trigger.safety ? html`<span class="tag">${own.safety}</span>` : undefined}</p>
<h3>${linked(context, trigger, trigger.action ?? trigger.name)}</h3>
<p>${own.condition(conditionWords(context, trigger.condition))}</p>
<p class="aside">${own.whoActs(who, trigger.deadline && own.deadline(trigger.deadline))}</p>
<p class="state">${icon(ICONS[standing])} <strong>${own.standings[standing]}</strong>${when && html` ${own.firing(when)}`}</p>
</li>
`;
}

/** A condition in words; undefined when none could be read. */
export function conditionWords(
  context: PageContext,
  condition: Condition | undefined,
  own: ConditionTexts = context.texts.escalation,
): string | undefined {
  const { values } = context;
  if (!condition) {
    return undefined;
  }
  switch (condition.kind) {
    case 'anyOf':
    case 'allOf': {
      const words = condition.operands.flatMap((operand) => conditionWords(context, operand, own) ?? []);
      return words.join(own.between[condition.kind]);
    }
    case 'comparison': {
      const what = condition.indicator.label ?? condition.indicator.name;
      return own.comparison(what, condition.operator, values.decimal(condition.value), condition.lasting);
    }
    case 'trend':
      return own.trend(condition.indicator.label ?? condition.indicator.name, condition.direction, condition.lasting);
    case 'occurrence':
      return condition.text;
  }
}

/** Whether something was agreed that has started and waits for someone. */
export function firedTriggers({ plan, today }: PageContext): readonly Trigger[] {
  return plan.facts.triggers.filter((trigger) => {
    const { standing } = triggerStanding(trigger, today);
    return standing === 'fired' || standing === 'overdue';
  });
}
