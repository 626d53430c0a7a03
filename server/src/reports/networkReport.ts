import { formatIso } from '../domain/day.js';
import { dutchDecimal } from '../domain/decimal.js';
import { type GoalHours, goalHours } from '../domain/goalHours.js';
import type { Goal } from '../domain/goals.js';
import type { NetworkChange, NetworkOnDay } from '../domain/network.js';
import { volumeNotation } from '../domain/notation.js';
import type { NetworkMember } from '../domain/parties.js';
import type { PlanModel } from '../domain/plan.js';
import type { MethodWording } from '../texts/methodWording.js';
import type { Sheet, SheetPart } from './sheet.js';

const heading = (text: string): SheetPart => ({ kind: 'heading', text });
const paragraph = (text: string): SheetPart => ({ kind: 'paragraph', text });

/** Who helps, whether that grew, and how many hours of help each goal gets. */
export function networkSheet(plan: PlanModel, change: NetworkChange, wording: MethodWording): Sheet {
  const { methods, values } = wording;
  const { network: texts } = methods;
  const { network, goals } = plan.facts;
  return {
    title: texts.title(plan.title),
    parts: [
      ...(network.length === 0 ? [paragraph(texts.nobody)] : [heading(texts.ecoMap), ecoMap(network, wording)]),
      heading(texts.change(values.day(change.before.day), values.day(change.after.day))),
      paragraph(texts.trends[change.trend]),
      changeTable(change, wording),
      ...remarks(change, wording),
      ...(goals.length === 0 ? [] : [heading(texts.hoursPerGoal), ...goalParts(plan, wording)]),
    ],
  };
}

/** Hours are given exactly, as `numerator/denominator`, and rounded beside it. */
export function networkAsJson(plan: PlanModel, { before, after, joined, left, trend }: NetworkChange): string {
  const names = (members: readonly NetworkMember[]): readonly string[] => members.map(({ name }) => name);
  const onDay = ({ day, members, notAgreed, hours, notInHours }: NetworkOnDay) => ({
    day: formatIso(day),
    members: names(members),
    notAgreed: names(notAgreed),
    hours: fractionJson(hours),
    notInHours: names(notInHours),
  });
  const report = {
    version: 1,
    plan: plan.title,
    network: plan.facts.network.map(({ name, relation, offers, tie, load, agreedOn }) => ({
      name,
      relation: relation ?? null,
      offers,
      tie: tie ?? null,
      load: load ?? null,
      agreedOn: agreedOn === undefined ? null : formatIso(agreedOn),
    })),
    change: { before: onDay(before), after: onDay(after), joined: names(joined), left: names(left), trend },
    goals: plan.facts.goals.map((goal) => goalJson(goal, goalHours(plan, goal))),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function goalJson({ name }: Goal, { informal, formal, notInHours }: GoalHours) {
  return {
    goal: name,
    informal: fractionJson(informal),
    formal: fractionJson(formal),
    notInHours: notInHours.map((help) => help.name),
  };
}

/** `{ exact: "125/7", about: "17,86" }`. */
function fractionJson(value: NetworkOnDay['hours']) {
  return { exact: `${value.numerator}/${value.denominator}`, about: dutchDecimal(value) };
}

function ecoMap(network: readonly NetworkMember[], { methods, values }: MethodWording): SheetPart {
  const { network: texts } = methods;
  return {
    kind: 'table',
    heads: [texts.member, texts.relation, texts.offers, texts.tie, texts.load, texts.volume, texts.agreed],
    rows: network.map((member) => [
      member.label === undefined ? member.name : `${member.name} (${member.label})`,
      member.relation ?? '',
      member.offers.join(', '),
      member.tie ?? '',
      member.load ?? '',
      member.volume ? volumeNotation(member.volume) : '',
      member.agreedOn === undefined ? texts.notAgreed : values.day(member.agreedOn),
    ]),
    numeric: [],
  };
}

function changeTable({ before, after }: NetworkChange, { methods, values }: MethodWording): SheetPart {
  const { network: texts } = methods;
  return {
    kind: 'table',
    heads: ['', values.day(before.day), values.day(after.day)],
    rows: [
      [texts.people, ...[before, after].map(({ members }) => String(members.length))],
      [texts.hoursPerWeek, ...[before, after].map(({ hours }) => values.decimal(hours))],
    ],
    numeric: [1, 2],
  };
}

function remarks({ joined, left, after }: NetworkChange, { methods }: MethodWording): readonly SheetPart[] {
  const { network: texts } = methods;
  const remark = (members: readonly NetworkMember[], say: (names: string) => string): readonly SheetPart[] =>
    members.length === 0 ? [] : [paragraph(say(members.map(({ name }) => name).join(', ')))];
  return [...remark(joined, texts.joined), ...remark(left, texts.left), ...remark(after.notInHours, texts.notInHours)];
}

function goalParts(plan: PlanModel, { methods, values }: MethodWording): readonly SheetPart[] {
  const { network: texts } = methods;
  const perGoal = plan.facts.goals.map((goal) => ({ goal, hours: goalHours(plan, goal) }));
  const others = new Set(perGoal.flatMap(({ hours }) => hours.notInHours.map(({ name }) => name)));
  return [
    {
      kind: 'table',
      heads: [texts.goal, texts.informal, texts.formal],
      rows: perGoal.map(({ goal, hours }) => [goal.name, values.decimal(hours.informal), values.decimal(hours.formal)]),
      numeric: [1, 2],
    },
    ...(others.size === 0 ? [] : [paragraph(texts.notInHours([...others].join(', ')))]),
  ];
}
