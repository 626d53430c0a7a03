import type { Condition, Deadline, Goal, GoalScore, Indicator, Trigger } from '../domain/goals.js';
import { readTimeUnit, type TimeUnit } from '../domain/units.js';
import { alternatives } from '../domain/vocabulary/careLists.js';
import { goalSorts, lifeDomains } from '../domain/vocabulary/householdLists.js';
import {
  ActionProperty,
  type Condition as ConditionNode,
  ConditionProperty,
  ConsideredProperty,
  DeadlineProperty,
  DueProperty,
  type Duration,
  FollowUpProperty,
  GoalEvaluationProperty,
  type Goal as GoalNode,
  GoalScoreProperty,
  type Indicator as IndicatorNode,
  InterventionsProperty,
  KindProperty,
  LifeDomainsProperty,
  Measurement,
  MeasureProperty,
  OwnerProperty,
  OwnWordsProperty,
  PersonsProperty,
  ResponsibleProperty,
  ScaleStepProperty,
  type Trigger as TriggerNode,
} from '../language/generated/ast.js';
import { integerOf, numberOf, wholeNumberOf } from './amounts.js';
import { dayOf } from './days.js';
import { isIndicatorFact, isInterventionFact, isPartyFact, isPersonFact } from './kinds.js';
import { linked } from './linked.js';
import { once, type Reading } from './reading.js';
import { scaleStepOf } from './scores.js';
import { StatementReader } from './statement.js';

export function readIndicator(reading: Reading, node: IndicatorNode): Indicator {
  const s = new StatementReader(reading, node);
  const measurements = s.all(Measurement).flatMap((measurement) => {
    const day = dayOf(s, 'meting', measurement.date);
    const value = numberOf(s, 'meting', measurement.value);
    return day !== undefined && value !== undefined ? [{ day, value }] : [];
  });
  return reading.register(node, {
    ...s.base('indicator'),
    label: node.label,
    measurements: measurements.toSorted((a, b) => a.day - b.day),
  });
}

export function readGoal(reading: Reading, node: GoalNode): Goal {
  const s = new StatementReader(reading, node);
  const persons = s.follow('voor', s.one(PersonsProperty)?.persons, 'person', isPersonFact);
  const owner = s.followOne('eigenaar', s.one(OwnerProperty)?.owner, 'party', isPartyFact);
  const measure = s.one(MeasureProperty);
  const indicator = s.followOne('meet', measure?.indicator, 'indicator', isIndicatorFact);
  const domains = s.one(LifeDomainsProperty);
  const sort = s.one(KindProperty);
  const considered = s.one(ConsideredProperty);
  return reading.register(
    node,
    linked(
      {
        ...s.base('goal'),
        label: node.label,
        domains: domains ? s.words('leefgebied', domains.domains, lifeDomains, domains) : [],
        baseline: measure && numberOf(s, 'meet', measure.baseline),
        target: measure && numberOf(s, 'meet', measure.target),
        due: dayOf(s, 'gereed', s.one(DueProperty)?.date),
        evaluationDate: dayOf(s, 'evaluatie', s.one(GoalEvaluationProperty)?.date),
        considered: new Set(considered ? s.words('onderzocht', considered.alternatives, alternatives, considered) : []),
        ownWords: s.one(OwnWordsProperty)?.text,
        sort: sort && s.word('soort', sort.kind, goalSorts, sort),
        scale: readScale(s),
        scores: readGoalScores(s),
      },
      { persons, owner, indicator },
    ),
  );
}

function readScale(s: StatementReader): ReadonlyMap<number, string> {
  const steps = s.all(ScaleStepProperty).flatMap(({ step, text }): [number, string][] => {
    const level = integerOf(s, 'schaal', step);
    return level === undefined || text === undefined ? [] : [[level, text]];
  });
  return new Map(steps);
}

function readGoalScores(s: StatementReader): readonly GoalScore[] {
  return s
    .all(GoalScoreProperty)
    .flatMap(({ date, step }) => {
      const day = dayOf(s, 'score', date);
      const reached = scaleStepOf(s, 'score', step);
      return day !== undefined && reached !== undefined ? [{ day, step: reached }] : [];
    })
    .toSorted((a, b) => a.day - b.day);
}

export function readTrigger(reading: Reading, node: TriggerNode): Trigger {
  const s = new StatementReader(reading, node);
  const condition = readCondition(s, s.one(ConditionProperty)?.condition);
  const lines = s.follow('bij', s.one(InterventionsProperty)?.interventions, 'line', isInterventionFact);
  const responsible = s.followOne('door', s.one(ResponsibleProperty)?.responsible, 'party', isPartyFact);
  const sort = s.one(KindProperty);
  return reading.register(
    node,
    linked(
      {
        ...s.base('trigger'),
        direction: node.direction === 'afschalen' ? 'down' : 'up',
        action: s.one(ActionProperty)?.action,
        deadline: readDeadline(s, s.one(DeadlineProperty)),
        safety: sort !== undefined && s.word('soort', sort.kind, ['veiligheid'], sort) !== undefined,
        followUps: s.all(FollowUpProperty).flatMap(({ date }) => dayOf(s, 'opgevolgd', date) ?? []),
      },
      { condition, responsible, lines },
    ),
  );
}

const NO_CONDITION = (): undefined => undefined;

function readCondition(s: StatementReader, node: ConditionNode | undefined): () => Condition | undefined {
  switch (node?.$type) {
    case undefined:
      return NO_CONDITION;
    case 'AnyOf':
      return readOperands(s, 'anyOf', node.operands);
    case 'AllOf':
      return readOperands(s, 'allOf', node.operands);
    case 'Occurrence':
      return () => (node.text ? { kind: 'occurrence', text: node.text } : undefined);
    case 'Comparison': {
      const indicator = s.followOne('als', node.indicator, 'indicator', isIndicatorFact);
      const value = numberOf(s, 'als', node.value);
      const lasting = readDuration(s, node.duration);
      const { operator } = node;
      return once(() => {
        const found = indicator();
        return found && value && lasting !== undefined
          ? { kind: 'comparison', indicator: found, operator, value, lasting }
          : undefined;
      });
    }
    case 'Trend': {
      const indicator = s.followOne('als', node.indicator, 'indicator', isIndicatorFact);
      const lasting = readDuration(s, node.duration);
      const direction = node.direction === 'daalt' ? 'falling' : 'rising';
      return once(() => {
        const found = indicator();
        return found && lasting !== undefined ? { kind: 'trend', indicator: found, direction, lasting } : undefined;
      });
    }
  }
}

function readOperands(
  s: StatementReader,
  kind: 'anyOf' | 'allOf',
  nodes: readonly ConditionNode[],
): () => Condition | undefined {
  const operands = nodes.map((node) => readCondition(s, node));
  return once(() => {
    const known = operands.flatMap((operand) => operand() ?? []);
    return known.length === operands.length ? { kind, operands: known } : undefined;
  });
}

/** Days a condition must last; 0 when not written. */
function readDuration(s: StatementReader, node: Duration | undefined): number | undefined {
  if (!node) {
    return 0;
  }
  const amount = wholeNumberOf(s, 'als', node.amount, 1);
  const unit = timeUnitOf(s, 'als', node.unit, node);
  const daysPerUnit = unit && DAYS_PER_UNIT[unit];
  return amount !== undefined && daysPerUnit !== undefined ? amount * daysPerUnit : undefined;
}

/** How long a condition must last is counted in whole days; a month counts as 30 and a year as 365. */
const DAYS_PER_UNIT: Record<TimeUnit, number> = { dag: 1, etmaal: 1, week: 7, maand: 30, kwartaal: 91, jaar: 365 };

function readDeadline(s: StatementReader, node: DeadlineProperty | undefined): Deadline | undefined {
  if (!node) {
    return undefined;
  }
  const amount = wholeNumberOf(s, 'binnen', node.amount, 0);
  const word: string | undefined = node.unit;
  if (amount === undefined || word === undefined) {
    s.unclear('binnen');
    return undefined;
  }
  if (word === 'werkdag' || word === 'werkdagen') {
    return { amount, unit: 'workingDays' };
  }
  switch (timeUnitOf(s, 'binnen', word, node)) {
    case 'dag':
    case 'etmaal':
      return { amount, unit: 'days' };
    case 'week':
      return { amount, unit: 'weeks' };
    case 'maand':
      return { amount, unit: 'months' };
    case 'kwartaal':
      return { amount: amount * 3, unit: 'months' };
    case 'jaar':
      return { amount: amount * 12, unit: 'months' };
    case undefined:
      return undefined;
  }
}

function timeUnitOf(
  s: StatementReader,
  keyword: 'als' | 'binnen',
  word: string | undefined,
  node: Duration | DeadlineProperty,
): TimeUnit | undefined {
  const unit = word === undefined ? undefined : readTimeUnit(word);
  if (unit === undefined) {
    s.unclear(keyword);
    if (word !== undefined && node.$cstNode) {
      s.reading.report(
        { code: 'TAAL-16', word, wanted: 'timeUnit', suggestion: undefined },
        s.reading.place(node.$cstNode),
        {
          subject: s.mention.name,
        },
      );
    }
  }
  return unit;
}
