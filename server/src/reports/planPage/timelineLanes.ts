import { coordinationGaps, coordinationOverlaps } from '../../domain/coordinationTimeline.js';
import type { Day } from '../../domain/day.js';
import type { Fact } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import type { Law } from '../../domain/law.js';
import { overlap, type Period } from '../../domain/period.js';
import { openRemarksOn, type PageContext } from './context.js';
import { factTitle, lineTitle, partyName, spokenName } from './names.js';

/** How a bar is drawn: what holds, what is asked for or refused, and where something is wrong. */
export type BarKind = 'coordination' | 'decision' | 'tentative' | 'line' | 'gap' | 'conflict';

export interface Bar {
  readonly kind: BarKind;
  readonly period: Period;
}

export interface Mark {
  readonly kind: 'planned' | 'held' | 'goal';
  readonly day: Day;
  readonly words: string;
}

export interface Lane {
  readonly label: string;
  /** Undefined for what is not written, such as days without a coordinator. */
  readonly fact: Fact | undefined;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  /** What a reader sees, for the table. */
  readonly words: string;
}

export interface LaneGroup {
  readonly heading: string;
  readonly lanes: readonly Lane[];
}

/** What the timeline shows: coordination, decisions, what each law pays, evaluations and goals; empty groups left out. */
export function laneGroups(context: PageContext): readonly LaneGroup[] {
  const { texts } = context;
  const groups: readonly LaneGroup[] = [
    { heading: texts.timeline.coordination, lanes: coordinationLanes(context) },
    { heading: texts.timeline.decisions, lanes: decisionLanes(context) },
    ...interventionGroups(context),
    { heading: texts.timeline.evaluations, lanes: milestoneLanes(context) },
  ];
  return groups.filter(({ lanes }) => lanes.length > 0);
}

function coordinationLanes(context: PageContext): readonly Lane[] {
  const { plan, texts, values } = context;
  const posts = plan.facts.coordinations.flatMap((post): readonly Lane[] => {
    const { period, coordinator } = post;
    return period ? [lane(post, coordinator ? partyName(coordinator) : post.name, period, 'coordination', values)] : [];
  });
  const nobody = plan.facts.coordinations.length === 0 ? [] : coordinationGaps(plan).map(({ period }) => period);
  const several = coordinationOverlaps(plan.coordinators, plan.facts.period).map(({ shared }) => shared);
  const faulty = (label: string, periods: readonly Period[]): readonly Lane[] =>
    periods.length === 0
      ? []
      : [
          {
            label,
            fact: undefined,
            bars: periods.map((period) => ({ kind: 'gap', period })),
            marks: [],
            words: periods.map(values.period).join('; '),
          },
        ];
  return [...posts, ...faulty(texts.timeline.nobody, nobody), ...faulty(texts.timeline.several, several)];
}

function decisionLanes({ plan, texts, values }: PageContext): readonly Lane[] {
  return plan.facts.decisions.flatMap((decision): readonly Lane[] => {
    const { validity, law, status } = decision;
    const name = decision.label ?? spokenName(decision.name);
    const label = law ? `${name} (${law.name})` : name;
    if (!validity) {
      return [];
    }
    const shown = lane(decision, label, validity, status === 'toegekend' ? 'decision' : 'tentative', values);
    return [{ ...shown, words: `${shown.words}; ${texts.timeline.statuses[status]}` }];
  });
}

function interventionGroups(context: PageContext): readonly LaneGroup[] {
  const { plan, texts } = context;
  const byLaw = new Map<Law | undefined, Intervention[]>();
  for (const line of plan.facts.lines) {
    const law = line.funding[0]?.law;
    byLaw.set(law, [...(byLaw.get(law) ?? []), line]);
  }
  return [...byLaw].map(([law, lines]) => ({
    heading: texts.timeline.lines(law?.name),
    lanes: lines.flatMap((line) => lineLane(context, line)),
  }));
}

function lineLane(context: PageContext, line: Intervention): readonly Lane[] {
  const { period } = line;
  if (!period) {
    return [];
  }
  const conflicts = openRemarksOn(context, line).flatMap(({ overlap: days }): readonly Bar[] => {
    const shared = days && overlap(days, period);
    return shared ? [{ kind: 'conflict', period: shared }] : [];
  });
  const shown = lane(line, lineTitle(line), period, 'line', context.values);
  const wrong = conflicts.map(({ period: days }) => context.texts.timeline.conflict(context.values.period(days)));
  return [{ ...shown, bars: [...shown.bars, ...conflicts], words: [shown.words, ...wrong].join('; ') }];
}

function milestoneLanes({ plan, texts, values }: PageContext): readonly Lane[] {
  const evaluations = plan.facts.evaluations.flatMap(({ date, heldOn }): readonly Mark[] =>
    date === undefined
      ? []
      : [
          heldOn === undefined
            ? { kind: 'planned', day: date, words: values.day(date) }
            : { kind: 'held', day: heldOn, words: texts.timeline.held(values.day(heldOn)) },
        ],
  );
  const goals = plan.facts.goals.flatMap((goal): readonly Mark[] =>
    goal.due === undefined
      ? []
      : [{ kind: 'goal', day: goal.due, words: `${factTitle(goal)}: ${values.day(goal.due)}` }],
  );
  return [
    ...milestones(texts.timeline.talks, plan.facts.evaluations[0], evaluations),
    ...milestones(texts.timeline.goals, plan.facts.goals[0], goals),
  ];
}

function milestones(label: string, fact: Fact | undefined, marks: readonly Mark[]): readonly Lane[] {
  const words = marks.map((mark) => mark.words).join('; ');
  return marks.length === 0 ? [] : [{ label, fact, bars: [], marks, words }];
}

function lane(fact: Fact, label: string, period: Period, kind: BarKind, values: PageContext['values']): Lane {
  return { label, fact, bars: [{ kind, period }], marks: [], words: values.period(period) };
}
