import { type ClockDate, isOpen, legalClock } from '../../domain/legalClock.js';
import { clockSource } from '../../texts/methodWording.js';
import { type Content, type Html, html } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { type Icon, icon } from './icons.js';
import { factTitle, headed, spokenName } from './names.js';
import { empty, section, table } from './section.js';

const ICONS: Readonly<Record<ClockDate['state'], Icon>> = {
  late: 'error',
  coming: 'open',
  done: 'done',
  passed: 'done',
};

/** Every day that a law or the plan asks for, in order; what is past or done opens below. */
export function clockSection(context: PageContext): Content {
  const dates = legalClock(context.plan);
  if (dates.length === 0) {
    return undefined;
  }
  const own = context.methodPage.clock;
  const open = dates.filter(isOpen);
  const past = dates.filter((date) => !isOpen(date));
  return section(
    'clock',
    own.heading,
    html`<p class="aside">${own.explained}</p>`,
    open.length === 0 ? empty(own.allPast) : dateTable(context, own.heading, open),
    past.length === 0
      ? undefined
      : html`<details class="as-table"><summary>${own.past(past.length)}</summary>
${dateTable(context, own.past(past.length), past)}
</details>`,
  );
}

function dateTable(context: PageContext, caption: string, dates: readonly ClockDate[]): Html {
  const { methods, texts } = context;
  const { clock } = methods;
  return table(
    caption,
    [
      { heading: headed(clock.day) },
      { heading: headed(clock.what) },
      { heading: headed(clock.who) },
      { heading: headed(clock.state) },
      { heading: headed(clock.source) },
    ],
    dates.map((one) => ({
      attributes: written(context, one.fact),
      cells: [
        html`<span class="keep">${texts.shortDay(one.date)}</span>`,
        linked(context, one.fact, clock.kinds[one.kind](nameOf(context, one))),
        one.who.map(spokenName).join(', '),
        stateOf(context, one),
        clockSource(one, clock),
      ],
    })),
  );
}

function stateOf({ methods, methodPage, texts }: PageContext, { state, doneOn }: ClockDate): Content {
  const word = methods.clock.states[state];
  return html`<span class="${doneOn === undefined ? 'keep' : 'state'}">${icon(ICONS[state])} ${doneOn === undefined ? word : methodPage.clock.doneOn(word, texts.shortDay(doneOn))}</span>`;
}

/** What a date is about, in the words that the plan gives it: a name alone says little to who did not write the plan. */
function nameOf({ plan }: PageContext, { fact, name }: ClockDate): string {
  const { goals, decisions, appointments, evaluations, triggers } = plan.facts;
  const about = evaluations.find((one) => one === fact)?.goals;
  const labelled = [...goals, ...decisions, ...appointments].find((one) => one === fact);
  const words = labelled?.label ?? triggers.find((one) => one === fact)?.action;
  const quoted = about?.map((goal) => `“${factTitle(goal)}”`).join(', ');
  return quoted ?? (words === undefined ? spokenName(name) : `“${words}”`);
}
