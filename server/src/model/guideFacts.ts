import { GrammarUtils } from 'langium';
import type { Tariff } from '../domain/cost.js';
import { FOREVER, parseIsoDay } from '../domain/day.js';
import type { Service } from '../domain/law.js';
import type { Cents } from '../domain/money.js';
import type { Organisation, Provider, StaffMember } from '../domain/parties.js';
import type { Period } from '../domain/period.js';
import type { CutOffs, Policy, RuleSetting } from '../domain/policy.js';
import type { PriceList } from '../domain/unitPrices.js';
import { readTimeUnit } from '../domain/units.js';
import { organisationSorts, staffRoles } from '../domain/vocabulary/organisationLists.js';
import {
  CaseloadPolicy,
  CaseloadProperty,
  ContractProperty,
  CostCutOffPolicy,
  EffectCutOffPolicy,
  EvaluationPolicy,
  GoalStartPolicy,
  KindProperty,
  ListPriceProperty,
  MandatePolicy,
  MandateProperty,
  type Organisation as OrganisationNode,
  PersonalBudgetPolicy,
  type Policy as PolicyNode,
  type PriceList as PriceListNode,
  PriceYearProperty,
  type Provider as ProviderNode,
  type Quantity,
  RoleProperty,
  RulePolicy,
  SourceProperty,
  type StaffMember as StaffMemberNode,
  SupplyProperty,
} from '../language/generated/ast.js';
import { integerOf, moneyOf, wholeNumberOf } from './amounts.js';
import { periodOf } from './days.js';
import { filled } from './filledText.js';
import { isLawFact, isOrganisationFact, isServiceFact } from './kinds.js';
import { linked } from './linked.js';
import type { Reading } from './reading.js';
import { StatementReader } from './statement.js';
import { tariffOf } from './tariffs.js';

/** One line of a provider's price list. */
export interface ListedPrice {
  readonly service: () => Service | undefined;
  readonly tariff: Tariff;
  readonly period: Period;
}

/** Prices without a written start hold since before any plan. */
const EVER = parseIsoDay('1900-01-01');

export function readOrganisation(reading: Reading, node: OrganisationNode): Organisation {
  const s = new StatementReader(reading, node);
  return reading.register(node, { ...s.base('organisation'), label: node.label, sort: sortOf(s) });
}

export function readStaffMember(reading: Reading, node: StaffMemberNode): StaffMember {
  const s = new StatementReader(reading, node);
  s.part('bij', node.organisation?.$refNode);
  const organisation = s.followOne('bij', node.organisation, 'organisation', isOrganisationFact);
  const roles = s.one(RoleProperty);
  const mandate = s.one(MandateProperty);
  const caseload = s.one(CaseloadProperty);
  return reading.register(
    node,
    linked(
      {
        ...s.base('staffMember'),
        label: node.label,
        roles: roles ? s.words('rol', roles.roles, staffRoles, roles) : [],
        mandate: moneyOf(s, 'mandaat', mandate?.amount),
        caseload: caseload && wholeNumberOf(s, 'caseload', caseload.households),
      },
      { organisation },
    ),
  );
}

export function readProvider(
  reading: Reading,
  node: ProviderNode,
  prices: Map<Provider, readonly ListedPrice[]>,
): Provider {
  const s = new StatementReader(reading, node);
  const contracts = s.follow('contract', s.one(ContractProperty)?.laws, 'law', isLawFact);
  const provider: Provider = reading.register(
    node,
    linked(
      {
        ...s.base('provider'),
        label: node.label,
        sort: sortOf(s),
      },
      { contracts },
    ),
  );
  const listed = s.all(SupplyProperty).flatMap((supply): ListedPrice[] => {
    const service = s.followOne('levert', supply.service, 'service', isServiceFact);
    const tariff =
      supply.price && tariffOf(s, 'levert', { price: supply.price, rate: supply.rate, node: supply }, () => provider);
    const period = supply.period
      ? periodOf(s, 'levert', supply.period, () => provider, { start: EVER, end: FOREVER })
      : EVER !== undefined && { from: EVER, to: FOREVER };
    return tariff && period ? [{ service, tariff, period }] : [];
  });
  prices.set(provider, listed);
  return provider;
}

export function readPriceList(reading: Reading, node: PriceListNode): PriceList {
  const s = new StatementReader(reading, node);
  const year = s.one(PriceYearProperty);
  const list: PriceList = reading.register(node, {
    ...s.base('priceList'),
    label: node.label,
    source: filled(s.one(SourceProperty)?.text),
    year: year && wholeNumberOf(s, 'jaar', year.year),
    prices: s.all(ListPriceProperty).flatMap((written) => {
      const description = filled(written.item);
      const tariff = tariffOf(s, 'prijs', { price: written.price, rate: written.rate, node: written }, () => list);
      return description !== undefined && tariff ? [{ description, tariff }] : [];
    }),
  });
  return list;
}

function sortOf(s: StatementReader): string | undefined {
  const sort = s.one(KindProperty);
  return sort && s.word('soort', sort.kind, organisationSorts, sort);
}

export const RULE_SETTINGS = ['fout', 'waarschuwing', 'info', 'uit'] as const;
const SETTING_OF_WORD: Record<(typeof RULE_SETTINGS)[number], RuleSetting['setting']> = {
  fout: 'error',
  waarschuwing: 'warning',
  info: 'info',
  uit: 'off',
};

export function readPolicy(reading: Reading, node: PolicyNode): () => Policy {
  const s = new StatementReader(reading, node);
  const caseload = s.one(CaseloadPolicy);
  const evaluation = s.one(EvaluationPolicy);
  const mandates = new Map<string, Cents>();
  for (const mandate of s.all(MandatePolicy)) {
    const amount = moneyOf(s, 'mandaat', mandate.amount);
    const role = s.word('mandaat', mandate.role, staffRoles, mandate);
    if (amount !== undefined && role !== undefined) {
      mandates.set(role, amount);
    }
  }
  const maxima = s.all(PersonalBudgetPolicy).flatMap((maximum) => {
    const service = s.followOne('pgb-maximum', maximum.service, 'service', isServiceFact);
    const tariff = tariffOf(s, 'pgb-maximum', { price: maximum.price, rate: maximum.rate, node: maximum });
    const period = maximum.period
      ? periodOf(s, 'pgb-maximum', maximum.period, () => undefined, { start: EVER, end: FOREVER })
      : EVER !== undefined && { from: EVER, to: FOREVER };
    return tariff && period ? [{ service, tariff, period }] : [];
  });
  const ruleSettings = s.all(RulePolicy).flatMap((policy) => {
    const word = s.word('regel', policy.setting, RULE_SETTINGS, policy);
    const code = GrammarUtils.findNodeForProperty(policy.$cstNode, 'rule');
    return word && code && policy.$cstNode
      ? [
          {
            rule: policy.rule,
            setting: SETTING_OF_WORD[word],
            place: reading.place(policy.$cstNode),
            codePlace: reading.place(code),
          },
        ]
      : [];
  });
  const most = caseload && wholeNumberOf(s, 'caseload', caseload.maximum, 1);
  const months = evaluation && monthsBetween(s, evaluation.unit, wholeNumberOf(s, 'evaluatie', evaluation.amount, 1));
  const costCutOffs = readCutOffs(s, 'kostenverschil', s.one(CostCutOffPolicy));
  const effectCutOffs = readCutOffs(s, 'effectverschil', s.one(EffectCutOffPolicy));
  const goalStart = readGoalStart(s, s.one(GoalStartPolicy)?.step);
  return () => ({
    caseload: most,
    evaluationMonths: months,
    costCutOffs,
    effectCutOffs,
    goalStart,
    mandates,
    ruleSettings,
    personalBudgetMaxima: maxima.flatMap(({ service, ...rest }) => {
      const found = service();
      return found ? [{ service: found, ...rest }] : [];
    }),
  });
}

interface WrittenCutOffs {
  readonly limited: Quantity | undefined;
  readonly substantial: Quantity | undefined;
}

function readCutOffs(
  s: StatementReader,
  keyword: 'kostenverschil' | 'effectverschil',
  written: WrittenCutOffs | undefined,
): CutOffs | undefined {
  const limited = written && wholeNumberOf(s, keyword, written.limited, 1);
  const substantial = written && wholeNumberOf(s, keyword, written.substantial, 1);
  if (limited === undefined || substantial === undefined) {
    return undefined;
  }
  if (substantial <= limited) {
    reportNumber(s, keyword, written?.substantial, 'higher');
    return undefined;
  }
  return { limited, substantial };
}

const GOAL_STARTS: readonly number[] = [-2, -1];

function readGoalStart(s: StatementReader, written: Quantity | undefined): number | undefined {
  const step = written && integerOf(s, 'gas-start', written);
  if (step !== undefined && !GOAL_STARTS.includes(step)) {
    reportNumber(s, 'gas-start', written, 'gasStart');
    return undefined;
  }
  return step;
}

function reportNumber(
  s: StatementReader,
  keyword: 'kostenverschil' | 'effectverschil' | 'gas-start',
  written: Quantity | undefined,
  wanted: 'higher' | 'gasStart',
): void {
  s.unclear(keyword);
  if (written?.$cstNode) {
    s.reading.report({ code: 'TAAL-14', text: written.text, wanted }, s.reading.place(written.$cstNode));
  }
}

function monthsBetween(s: StatementReader, word: string | undefined, amount: number | undefined): number | undefined {
  const unit = word === undefined ? undefined : readTimeUnit(word);
  switch (unit) {
    case 'maand':
      return amount;
    case 'kwartaal':
      return amount && amount * 3;
    case 'jaar':
      return amount && amount * 12;
    default:
      s.unclear('evaluatie');
      return undefined;
  }
}
