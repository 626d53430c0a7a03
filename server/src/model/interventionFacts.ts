import { type LineCost, lineCost, type Tariff } from '../domain/cost.js';
import { addDays } from '../domain/day.js';
import { dutchDecimal } from '../domain/decimal.js';
import type { Fix } from '../domain/finding.js';
import { add, compare, div, fromInteger, ZERO } from '../domain/fraction.js';
import type { FundingShare, Intervention } from '../domain/intervention.js';
import { type Cents, cents, formatMoney } from '../domain/money.js';
import type { Provider } from '../domain/parties.js';
import { contains, covers, overlap } from '../domain/period.js';
import { alternatives, careForms, costKinds, natures } from '../domain/vocabulary/careLists.js';
import {
  AfterwardsProperty,
  BudgetPlanProperty,
  CauseProperty,
  CompetenceProperty,
  ConsideredProperty,
  CostKindProperty,
  DecisionsProperty,
  EstimateProperty,
  FormProperty,
  FundingProperty,
  GoalsProperty,
  type Intervention as InterventionNode,
  ManagerProperty,
  MotivationProperty,
  NatureProperty,
  PartiesProperty,
  PeriodProperty,
  PersonsProperty,
  QualityProperty,
  ServiceProperty,
  StatedAmountProperty,
  TariffProperty,
  VatProperty,
  VolumeProperty,
} from '../language/generated/ast.js';
import { moneyOf, numberOf } from './amounts.js';
import { filled } from './filledText.js';
import type { ListedPrice } from './guideFacts.js';
import { isDecisionFact, isFundingSourceFact, isGoalFact, isPartyFact, isPersonFact, isServiceFact } from './kinds.js';
import { linked } from './linked.js';
import { ownPeriodOf, type PlanFrame } from './partyFacts.js';
import { once, type Reading } from './reading.js';
import { StatementReader } from './statement.js';
import { lineTariffOf, volumeOf } from './tariffs.js';

/** The price list of a provider of this document or of a guide it uses. */
export type PriceLists = (provider: Provider) => readonly ListedPrice[];

export function readIntervention(
  reading: Reading,
  node: InterventionNode,
  frame: PlanFrame,
  pricesOf: PriceLists,
): Intervention {
  const s = new StatementReader(reading, node);
  const service = s.followOne('dienst', s.one(ServiceProperty)?.service, 'service', isServiceFact);
  const persons = s.follow('voor', s.one(PersonsProperty)?.persons, 'person', isPersonFact);
  const providers = s.follow('door', s.one(PartiesProperty)?.parties, 'party', isPartyFact);
  const decisions = s.follow('op', s.one(DecisionsProperty)?.decisions, 'decision', isDecisionFact);
  const goals = s.follow('bij', s.one(GoalsProperty)?.goals, 'goal', isGoalFact);
  const manager = s.followOne('beheerder', s.one(ManagerProperty)?.manager, 'party', isPartyFact);
  const afterwards = s.one(AfterwardsProperty);
  const successors = s.follow('daarna', afterwards?.successors, 'party', isPartyFact);
  const funding = readFunding(s);
  const form = s.one(FormProperty);
  const nature = s.one(NatureProperty);
  const costKind = s.one(CostKindProperty);
  const considered = s.one(ConsideredProperty);
  const estimate = s.one(EstimateProperty) !== undefined;
  const period = s.one(PeriodProperty)?.period;
  s.refuseBoth('tarief', 'pm');
  s.refuseBoth('bedrag', 'pm');

  const own = {
    period: ownPeriodOf(s, period, () => line, frame),
    volume: volumeOf(s, s.one(VolumeProperty)),
    writtenTariff: lineTariffOf(s, s.one(TariffProperty), () => line),
    statedAmount: moneyOf(s, 'bedrag', s.one(StatedAmountProperty)?.amount, () => line),
  };
  const listed = once(() =>
    s.has('tarief') || s.has('bedrag') || estimate ? undefined : listedTariff(line, pricesOf),
  );
  const cost = once(() => costOf(s, line));
  const line: Intervention = reading.register(
    node,
    linked(
      {
        ...s.base('intervention'),
        label: node.label,
        period: own.period,
        volume: own.volume,
        statedAmount: own.statedAmount,
        estimate,
        form: form && s.word('vorm', form.form, careForms, form),
        natures: nature ? s.words('aard', nature.natures, natures, nature) : [],
        causes: s.one(CauseProperty)?.causes ?? [],
        includesVat: s.one(VatProperty) !== undefined,
        competence: s.one(CompetenceProperty)?.text,
        quality: s.one(QualityProperty)?.text,
        budgetPlan: s.one(BudgetPlanProperty)?.text,
        costKind: costKind && s.word('kosten', costKind.kind, costKinds, costKind),
        considered: new Set(considered ? s.words('onderzocht', considered.alternatives, alternatives, considered) : []),
        afterwards: filled(afterwards?.note),
        motivation: filled(s.one(MotivationProperty)?.text),
      },
      {
        service,
        persons,
        providers,
        tariff: () => own.writtenTariff ?? listed(),
        tariffFromPriceList: () => own.writtenTariff === undefined && listed() !== undefined,
        funding,
        decisions,
        manager,
        successors,
        goals,
        cost,
      },
    ),
  );
  reading.later(() => {
    checkAgainstPriceList(s, line, pricesOf);
  });
  return line;
}

function readFunding(s: StatementReader): () => readonly FundingShare[] {
  const property = s.one(FundingProperty);
  const written = (property?.shares ?? []).map((share) => ({
    source: s.followOne('uit', share.source, 'fundingSource', isFundingSourceFact),
    percentage: share.percentage ? numberOf(s, 'uit', share.percentage) : undefined,
    hasPercentage: share.percentage !== undefined,
  }));
  const usable = checkPercentages(s, written);
  return once(() =>
    written.flatMap(({ source, percentage }): FundingShare[] => {
      const found = source();
      const share =
        written.length === 1 && !percentage ? fromInteger(1) : percentage && div(percentage, fromInteger(100));
      const base = { share: usable ? share : undefined };
      return found === undefined
        ? []
        : found.kind === 'law'
          ? [{ ...base, law: found, stream: undefined }]
          : [{ ...base, law: found.law, stream: found }];
    }),
  );
}

interface WrittenShare {
  readonly percentage: ReturnType<typeof numberOf>;
  readonly hasPercentage: boolean;
}

/** Shares over several streams must each have a percentage and sum to 100. */
function checkPercentages(s: StatementReader, shares: readonly WrittenShare[]): boolean {
  const place = s.base('intervention').parts.get('uit');
  const options = { subject: s.mention.name };
  // Nothing to add up either when `uit` stands there twice: that has its own message.
  if (!place || shares.length === 0 || (shares.length === 1 && !shares[0]?.hasPercentage)) {
    return true;
  }
  if (shares.some(({ hasPercentage }) => !hasPercentage)) {
    s.unclear('uit');
    s.reading.report({ code: 'TAAL-18', mistake: 'missing' }, place, options);
    return false;
  }
  const sum = shares.reduce((total, { percentage }) => add(total, percentage ?? ZERO), ZERO);
  if (compare(sum, fromInteger(100)) !== 0) {
    s.unclear('uit');
    s.reading.report({ code: 'TAAL-18', mistake: 'sum', sum: dutchDecimal(sum) }, place, options);
    return false;
  }
  return true;
}

function costOf(s: StatementReader, line: Intervention): LineCost | undefined {
  if (line.estimate) {
    return known(cents(0));
  }
  if (!line.tariff) {
    return line.statedAmount === undefined ? undefined : known(line.statedAmount);
  }
  const volumeIsUnclear = s.has('omvang') && !line.volume;
  return line.period && !volumeIsUnclear ? lineCost(line.volume, line.tariff, line.period) : undefined;
}

function known(amount: Cents): LineCost {
  return { kind: 'ok', cents: amount, exact: fromInteger(amount) };
}

/** The prices that the line's providers list for its service on at least one of its days. */
function listedPrices(
  line: Intervention,
  pricesOf: PriceLists,
): readonly (ListedPrice & { readonly provider: Provider })[] {
  const { service, period } = line;
  return line.providers.flatMap((provider) =>
    provider.kind === 'provider' && service && period
      ? pricesOf(provider)
          .filter((price) => price.service() === service && overlap(price.period, period))
          .map((price) => ({ ...price, provider }))
      : [],
  );
}

/** The one listed price that holds during the whole line. */
function listedTariff(line: Intervention, pricesOf: PriceLists): Tariff | undefined {
  const { period } = line;
  return period && listedPrices(line, pricesOf).find((price) => covers(period, [price.period]))?.tariff;
}

function checkAgainstPriceList(s: StatementReader, line: Intervention, pricesOf: PriceLists): void {
  const { period, tariff } = line;
  const options = { subject: line.name, severity: 'warning' } as const;
  // The price of a pgb is agreed with who holds it; PGB-02 and PGB-03 compare it.
  if (!period || line.estimate || line.form === 'pgb') {
    return;
  }
  const prices = listedPrices(line, pricesOf);
  if (!s.has('tarief')) {
    const change = prices.find((price) => !contains(price.period, period.from) || !contains(price.period, period.to));
    if (change && !tariff && !s.has('bedrag')) {
      const changesOn = contains(change.period, period.from) ? addDays(change.period.to, 1) : change.period.from;
      s.reading.report({ code: 'TAAL-41', provider: change.provider.name, changesOn }, line.place, options);
    }
    return;
  }
  const same = prices.filter((price) => tariff && price.tariff.per === tariff.per);
  const [first] = same;
  if (tariff && first && !same.some((price) => price.tariff.price === tariff.price)) {
    const place = line.parts.get('tarief') ?? line.place;
    const newText = `tarief ${formatMoney(first.tariff.price)} ${first.tariff.per === 'once' ? 'in totaal' : `per ${first.tariff.per}`}`;
    const fix: Fix = {
      title: { nl: `Neem de prijs van ${first.provider.name} over`, en: `Use the price of ${first.provider.name}` },
      changes: [{ place, newText }],
    };
    s.reading.report(
      { code: 'TAAL-40', listed: first.tariff.price, written: tariff.price, provider: first.provider.name },
      place,
      { ...options, related: [{ place: first.provider.place, name: first.provider.name }], fixes: [fix] },
    );
  }
}
