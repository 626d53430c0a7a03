import type { Appointment, Coordination, Deputy } from '../domain/coordination.js';
import { civilOf } from '../domain/day.js';
import { goalStanding } from '../domain/goalStanding.js';
import type { Goal, Trigger } from '../domain/goals.js';
import { formatMoney } from '../domain/money.js';
import { monthPlan } from '../domain/monthPlan.js';
import { nextEvaluation } from '../domain/nextEvaluation.js';
import type { Party } from '../domain/parties.js';
import { contains, type Period } from '../domain/period.js';
import { supportKinds } from '../domain/vocabulary/householdLists.js';
import { type Content, type Html, html, joined } from './html.js';
import { linked, type PageContext, written } from './planPage/context.js';
import { conditionWords } from './planPage/escalation.js';
import { icon } from './planPage/icons.js';
import { factTitle, lineTitle, partyName, spokenWord } from './planPage/names.js';
import { empty, type Row, section, table } from './planPage/section.js';

/** Wishes first, then what goes well, then worries. */
const ORDER = ['vraag', 'kracht', 'zorg'] as const;

export function wordsSection(context: PageContext): Html {
  const { plan, family } = context;
  const said = ORDER.flatMap((about) =>
    plan.facts.voices.filter((voice) => voice.about === about && voice.text !== undefined),
  );
  return section(
    'words',
    family.words.heading,
    said.length === 0
      ? empty(family.words.none)
      : html`<div class="voices">${said.map(
          (voice) => html`<figure class="voice voice-${voice.about}"${written(context, voice)}>
<figcaption>${family.words.says[voice.about](voice.person && partyName(voice.person))}</figcaption>
<blockquote>${linked(context, voice, voice.text)}</blockquote>
</figure>
`,
        )}</div>`,
  );
}

export function agreedSection(context: PageContext): Html {
  const { plan, family } = context;
  const { goals, appointments } = plan.facts;
  return section(
    'agreed',
    family.agreed.heading,
    goals.length === 0
      ? empty(family.agreed.none)
      : html`<ol class="promises">${goals.map((goal) => promise(context, goal))}</ol>`,
    appointments.length === 0
      ? undefined
      : html`<h3>${family.agreed.appointments}</h3>
<ul class="appointments">${appointments.map((one) => appointmentItem(context, one))}</ul>`,
  );
}

function promise(context: PageContext, goal: Goal): Html {
  const { family, values } = context;
  const own = family.agreed;
  const isReached = goalStanding(goal).standing === 'reached';
  const about = [
    goal.owner && own.owner(partyName(goal.owner)),
    goal.due === undefined || isReached ? undefined : own.due(values.day(goal.due), goal.due < context.today),
  ];
  return html`<li${written(context, goal)}>
<h3>${linked(context, goal, factTitle(goal))}</h3>
${goal.ownWords === undefined ? undefined : html`<blockquote>${goal.ownWords}</blockquote>`}
${
  isReached
    ? html`<p>${icon('done')} <strong>${own.reached}</strong></p>
`
    : undefined
}<p>${joined(about, ' ')}</p>
</li>
`;
}

function appointmentItem(context: PageContext, appointment: Appointment): Html {
  const { family, values } = context;
  const { due, doneOn, parties } = appointment;
  const when =
    doneOn !== undefined
      ? family.agreed.done(values.day(doneOn))
      : due === undefined
        ? undefined
        : family.agreed.until(values.day(due), due < context.today);
  return html`<li${written(context, appointment)}>${linked(context, appointment, factTitle(appointment))}${html` <span class="aside">${joined(
    [parties.length === 0 ? undefined : family.agreed.by(parties.map(partyName)), when],
    '; ',
  )}</span>`}</li>
`;
}

export function monthSection(context: PageContext, withAmounts: boolean): Html {
  const { plan, today, family } = context;
  const { month, network, lines } = monthPlan(plan, today);
  const own = family.month;
  const civil = civilOf(month.from);
  const rows: readonly Row[] = [
    ...network.map((member) => ({
      attributes: written(context, member),
      cells: [
        [linked(context, member, partyName(member)), member.label && html`<span class="aside">${member.label}</span>`],
        [member.offers.map((offer) => offerWords(context, offer)).join(', '), limits(context, member.period, month)],
        member.supports.map(partyName).join(', ') || own.family,
        rhythm(context, member),
        ...(withAmounts ? [undefined] : []),
      ],
    })),
    ...lines.map((line) => {
      const cost = plan.costDuring(line, month);
      return {
        attributes: written(context, line),
        cells: [
          linked(context, line, line.providers.map(partyName).join(', ') || lineTitle(line)),
          [lineTitle(line), limits(context, line.period, month)],
          line.persons.map(partyName).join(', ') || own.family,
          rhythm(context, line),
          ...(withAmounts ? [cost === undefined ? undefined : formatMoney(cost)] : []),
        ],
      };
    }),
  ];
  return section(
    'month',
    own.heading(family.monthName(civil.month, civil.year)),
    rows.length === 0
      ? empty(own.none)
      : table(
          own.caption,
          [
            { heading: own.who },
            { heading: own.what, kind: 'wide' },
            { heading: own.forWhom },
            { heading: own.howMuch },
            ...(withAmounts ? [{ heading: own.cost, kind: 'amount' as const }] : []),
          ],
          rows,
        ),
  );
}

function offerWords({ family }: PageContext, offer: string): string {
  const kind = supportKinds.find((one) => one === offer);
  return kind === undefined ? spokenWord(offer) : family.month.offers[kind];
}

function rhythm(
  { texts, values }: PageContext,
  { volume }: Pick<PageContext['plan']['facts']['lines'][number], 'volume'>,
): Content {
  return volume && texts.rhythm(values.quantity(volume.amount, volume.unit), volume.per);
}

/** What begins or ends within the month says so. */
function limits({ family, values }: PageContext, period: Period | undefined, month: Period): Content {
  const said = period && [
    contains(month, period.from) && period.from > month.from ? family.month.starts(values.day(period.from)) : undefined,
    contains(month, period.to) && period.to < month.to ? family.month.stops(values.day(period.to)) : undefined,
  ];
  return said?.some((part) => part !== undefined) ? html`<span class="aside">${joined(said, ', ')}</span>` : undefined;
}

export function talkSection(context: PageContext): Html {
  const { plan, today, family, values } = context;
  const next = nextEvaluation(plan, today);
  return section(
    'talk',
    family.talk.heading,
    next
      ? html`<p${written(context, next.evaluation)}>${linked(
          context,
          next.evaluation,
          family.talk.next(values.day(next.date), next.evaluation.participants.map(partyName)),
        )}</p>`
      : empty(family.talk.none),
  );
}

export function changeSection(context: PageContext): Html {
  const { plan, family } = context;
  const told = plan.facts.triggers.flatMap((trigger) => change(context, trigger) ?? []);
  return section(
    'change',
    family.change.heading,
    told.length === 0 ? empty(family.change.none) : html`<ul class="changes">${told}</ul>`,
  );
}

function change(context: PageContext, trigger: Trigger): Html | undefined {
  const { family } = context;
  const condition = conditionWords(context, trigger.condition, family.change.condition);
  const { action, responsible } = trigger;
  return condition === undefined || action === undefined
    ? undefined
    : html`<li${written(context, trigger)}>
<p><strong>${family.change.when[trigger.direction]}</strong> ${family.change.noticed(withoutStop(condition))}</p>
<p>${linked(context, trigger, family.change.followUp(withoutStop(action), responsible && partyName(responsible)))}</p>
</li>
`;
}

/** The sentence in which it is said has a full stop of its own. */
function withoutStop(words: string): string {
  return words.replace(/\.$/, '');
}

export function callSection(context: PageContext): Html {
  const { plan, today, family, values } = context;
  const own = family.call;
  const now = plan.coordinators.filter(({ period }) => period && contains(period, today));
  const deputies = plan.facts.deputies.filter(({ period }) => period === undefined || contains(period, today));
  const later = plan.coordinators
    .filter(({ period }) => period && period.from > today)
    .toSorted((a, b) => (a.period?.from ?? 0) - (b.period?.from ?? 0));
  const person = (fact: Coordination | Deputy, party: Party | undefined, say: (who: string) => string): Html =>
    html`<p${written(context, fact)}>${linked(context, fact, say(party ? partyName(party) : fact.name))}</p>
`;
  return section(
    'call',
    own.heading,
    html`<div class="call">${
      now.length === 0
        ? html`<p>${own.nobody}</p>`
        : now.map((post) =>
            person(post, post.coordinator, (who) =>
              own.coordinator(who, post.organisation && partyName(post.organisation)),
            ),
          )
    }${now.length === 0 ? undefined : html`<p class="phone">${own.phone} <span class="blank"></span></p>`}${deputies.map(
      (one) => person(one, one.deputy, (who) => own.deputy(who, one.organisation && partyName(one.organisation))),
    )}${later
      .slice(0, 1)
      .map((post) =>
        person(post, post.coordinator, (who) => own.later(who, post.period ? values.day(post.period.from) : '')),
      )}<p class="danger">${own.danger}</p></div>`,
  );
}
