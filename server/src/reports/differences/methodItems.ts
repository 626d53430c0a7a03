import { formatMoney } from '../../domain/money.js';
import type { EffectOutcome, MethodChanges, ScoreChange } from '../../review/methodChanges.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { Mark, ReviewItem } from './page.js';
import type { ReviewWording } from './planPart.js';

const NOT_THERE = '–';

/** What a plan comes to by the methods of the field: scores over time, the network, the Effectencalculator. */
export function methodItems({ scores, network, effect }: MethodChanges, wording: ReviewWording): readonly ReviewItem[] {
  return [
    ...[...Map.groupBy(scores, ({ person }) => person)].map(([person, own]) => scoreItem(person, own, wording)),
    ...(network ? [networkItem(network, wording)] : []),
    ...(effect ? [effectItem(effect, wording)] : []),
  ];
}

function scoreItem(person: string, scores: readonly ScoreChange[], { texts, language }: ReviewWording): ReviewItem {
  const { points } = catalogueOf(language).methods.effect;
  const fell = scores.some(({ from, to }) => from !== undefined && to !== undefined && to < from);
  return {
    mark: fell ? 'warning' : 'changed',
    text: `zrm ${person}`,
    details: scores.map(({ domain, from, to }) => {
      const words = texts.becomes(domain, String(from ?? NOT_THERE), String(to ?? NOT_THERE));
      return from === undefined || to === undefined ? words : `${words} (${points(to - from)})`;
    }),
  };
}

const MARKS: Readonly<Record<NonNullable<MethodChanges['network']>['trend'], Mark>> = {
  grew: 'added',
  shrank: 'warning',
  same: 'changed',
  mixed: 'changed',
};

function networkItem(
  { before, after, joined, left, trend }: NonNullable<MethodChanges['network']>,
  { texts, language }: ReviewWording,
): ReviewItem {
  const { methods, values } = catalogueOf(language);
  const own = methods.network;
  const names = (members: typeof joined): string => members.map(({ name }) => name).join(', ');
  return {
    mark: MARKS[trend],
    text: texts.methods.network,
    details: [
      own.trends[trend],
      texts.becomes(own.people, String(before.members.length), String(after.members.length)),
      texts.becomes(own.hoursPerWeek, values.decimal(before.hours), values.decimal(after.hours)),
      ...(joined.length === 0 ? [] : [own.joined(names(joined))]),
      ...(left.length === 0 ? [] : [own.left(names(left))]),
    ],
  };
}

function effectItem(
  { from, to }: NonNullable<MethodChanges['effect']>,
  { texts, language }: ReviewWording,
): ReviewItem {
  const own = catalogueOf(language).methods.effect;
  const money = ({ difference }: EffectOutcome): string =>
    difference === undefined ? own.unknown : formatMoney(difference);
  const points = ({ effect }: EffectOutcome): string => (effect === undefined ? own.unknown : own.points(effect));
  const cluster = ({ cluster: number }: EffectOutcome): string =>
    number === undefined ? own.notClassified : String(number);
  const sides = (say: (outcome: EffectOutcome) => string): readonly [string, string] => [
    from ? say(from) : NOT_THERE,
    to ? say(to) : NOT_THERE,
  ];
  const rows = [
    [texts.methods.cluster, sides(cluster)],
    [texts.methods.difference, sides(money)],
    [texts.methods.effect, sides(points)],
  ] as const;
  return {
    mark: 'changed',
    text: 'Effectencalculator',
    details: rows.flatMap(([what, [before, after]]) => (before === after ? [] : [texts.becomes(what, before, after)])),
  };
}
