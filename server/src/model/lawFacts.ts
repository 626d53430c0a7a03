import type { IndicativePrice, Law, Permission, Service, StatutoryAmount } from '../domain/law.js';
import { careFunctions } from '../domain/vocabulary/careLists.js';
import {
  AgeProperty,
  type AgeRange,
  AmountFromProperty,
  DecisionKindsProperty,
  DomainProperty,
  ExecutorsProperty,
  FormsProperty,
  FunctionsProperty,
  IndicativePriceProperty,
  type Law as LawNode,
  PaymentProperty,
  PermissionsProperty,
  RoutesProperty,
  type Service as ServiceNode,
  SourceProperty,
  type StatutoryAmount as StatutoryAmountNode,
  UnitsProperty,
} from '../language/generated/ast.js';
import { moneyOf, wholeNumberOf } from './amounts.js';
import { dayOf } from './days.js';
import { isLawFact } from './kinds.js';
import { linked } from './linked.js';
import { once, type Reading } from './reading.js';
import { StatementReader } from './statement.js';
import { tariffOf, unitOf } from './tariffs.js';

export function readLaw(reading: Reading, node: LawNode): Law {
  const s = new StatementReader(reading, node);
  return reading.register(node, {
    ...s.base('law'),
    label: node.label,
    domain: s.one(DomainProperty)?.domain,
    executors: s.one(ExecutorsProperty)?.executors ?? [],
    decisionKinds: s.one(DecisionKindsProperty)?.kinds ?? [],
    routes: s.one(RoutesProperty)?.routes ?? [],
    forms: s.one(FormsProperty)?.forms ?? [],
    payment: s.one(PaymentProperty)?.text,
    source: s.one(SourceProperty)?.text,
  });
}

export function readService(reading: Reading, node: ServiceNode): Service {
  const s = new StatementReader(reading, node);
  const functions = s.one(FunctionsProperty);
  const units = s.one(UnitsProperty);
  const permissions = readPermissions(s);
  const ages = s.one(AgeProperty)?.range;
  return reading.register(
    node,
    linked(
      {
        ...s.base('service'),
        label: node.label,
        functions: functions ? s.words('functie', functions.functions, careFunctions, functions) : [],
        units: units ? units.units.flatMap((word) => unitOf(s, 'eenheid', word, units) ?? []) : [],
        decisionKinds: s.one(DecisionKindsProperty)?.kinds ?? [],
        indicativePrices: readIndicativePrices(s),
        ages: ages && ageRangeOf(s, 'leeftijd', ages),
        source: s.one(SourceProperty)?.text,
      },
      { permissions },
    ),
  );
}

function ageRangeOf(
  s: StatementReader,
  keyword: 'leeftijd' | 'uit',
  range: AgeRange | undefined,
): { readonly lower: number | undefined; readonly upper: number | undefined } {
  return {
    lower: range?.lower ? wholeNumberOf(s, keyword, range.lower) : undefined,
    upper: range?.upper ? wholeNumberOf(s, keyword, range.upper) : undefined,
  };
}

function readIndicativePrices(s: StatementReader): readonly IndicativePrice[] {
  return s.all(IndicativePriceProperty).flatMap((node) => {
    const tariff = tariffOf(s, 'prijs', { price: node.price, rate: node.rate, node });
    return tariff ? [{ tariff, source: node.source }] : [];
  });
}

function readPermissions(s: StatementReader): () => readonly Permission[] {
  const written = s.one(PermissionsProperty)?.permissions ?? [];
  const read = written.map(({ law, ages }) => {
    const { facts } = s.reading.follow([law], 'law', isLawFact, s.mention.name);
    return { facts, ...ageRangeOf(s, 'uit', ages) };
  });
  return once(() => read.flatMap(({ facts, lower, upper }) => facts().map((law) => ({ law, lower, upper }))));
}

export function readStatutoryAmount(reading: Reading, node: StatutoryAmountNode): StatutoryAmount {
  const s = new StatementReader(reading, node);
  const values = s.all(AmountFromProperty).flatMap(({ date, end, amount }) => {
    const from = dayOf(s, 'vanaf', date);
    const to = end && dayOf(s, 'vanaf', end);
    const value = moneyOf(s, 'vanaf', amount);
    return from !== undefined && value !== undefined ? [{ from, to, amount: value }] : [];
  });
  return reading.register(node, {
    ...s.base('statutoryAmount'),
    label: node.label,
    values: values.toSorted((a, b) => a.from - b.from),
    source: s.one(SourceProperty)?.text,
  });
}
