import { lineCost, type Volume } from '../domain/cost.js';
import type { Period } from '../domain/period.js';
import type { ListedPost, PostPayer, ReferencePost, ReferenceScenario } from '../domain/referenceScenario.js';
import { nearestWord } from '../domain/suggestion.js';
import { type PriceList, priceCalled } from '../domain/unitPrices.js';
import { lifeDomains } from '../domain/vocabulary/householdLists.js';
import {
  EffectProperty,
  ExplanationProperty,
  PeriodProperty,
  PostProperty,
  type ReferenceScenario as ReferenceScenarioNode,
} from '../language/generated/ast.js';
import { moneyOf, numberOf, wholeNumberOf } from './amounts.js';
import { periodOf } from './days.js';
import { filled } from './filledText.js';
import { isFundingSourceFact, isPriceListFact } from './kinds.js';
import { linked } from './linked.js';
import { type PlanFrame, wholePlan } from './partyFacts.js';
import { once, type Reading, replaceWith } from './reading.js';
import { scoreOf } from './scores.js';
import { StatementReader } from './statement.js';
import { rhythmOf, unitOf } from './tariffs.js';

export function readReferenceScenario(
  reading: Reading,
  node: ReferenceScenarioNode,
  frame: PlanFrame,
): ReferenceScenario {
  const s = new StatementReader(reading, node);
  const written = s.one(PeriodProperty);
  const period = written ? periodOf(s, 'periode', written.period, () => scenario, frame) : wholePlan(frame);
  const posts = s.all(PostProperty).map((post) => readPost(s, post, period, () => scenario));
  const scenario: ReferenceScenario = reading.register(
    node,
    linked(
      {
        ...s.base('referenceScenario', node.label ?? 'referentie'),
        period,
        effects: s.all(EffectProperty).flatMap((effect) => {
          const domain = s.word('effect', effect.domain, lifeDomains, effect);
          const baseline = scoreOf(s, 'effect', effect.baseline);
          const expected = scoreOf(s, 'effect', effect.expected);
          return domain && baseline !== undefined && expected !== undefined ? [{ domain, baseline, expected }] : [];
        }),
        explanation: filled(s.one(ExplanationProperty)?.text),
      },
      { posts: once(() => posts.map((post) => post())) },
    ),
  );
  return scenario;
}

function readPost(
  s: StatementReader,
  node: PostProperty,
  whole: Period | undefined,
  scenario: () => ReferenceScenario,
): () => ReferencePost {
  const ends = { start: whole?.from, end: whole?.to };
  const period = node.period ? periodOf(s, 'post', node.period, scenario, ends) : whole;
  const payer = readPayer(s, node);
  const year = node.year && wholeNumberOf(s, 'post', node.year);
  const source = filled(node.source);
  if (!node.list) {
    const amount = moneyOf(s, 'post', node.amount, scenario);
    const description = filled(node.description) ?? '';
    return once(() => ({ description, amount, listed: undefined, period, payer: payer(), source, year }));
  }
  const list = s.followOne('post', node.list, 'priceList', isPriceListFact);
  const volume = readQuantity(s, node);
  const description = filled(node.item) ?? '';
  s.reading.later(() => {
    checkItem(s, node, list(), volume, period);
  });
  return once(() => {
    const found = list();
    const tariff = found && priceCalled(found, description)?.tariff;
    const listed: ListedPost | undefined = volume && { list: found, volume, tariff };
    const cost = tariff && period && volume ? lineCost(volume, tariff, period) : undefined;
    return {
      description,
      amount: cost?.kind === 'ok' ? cost.cents : undefined,
      listed,
      period,
      payer: payer(),
      source: source ?? found?.source,
      year: year ?? found?.year,
    };
  });
}

/** Without a rhythm it is so much in total. */
function readQuantity(s: StatementReader, node: PostProperty): Volume | undefined {
  const amount = numberOf(s, 'post', node.quantity);
  const unit = amount && unitOf(s, 'post', node.unit, node);
  const per = node.rate ? rhythmOf(s, 'post', node.rate) : 'once';
  return amount && unit && per !== undefined ? { amount, unit, per } : undefined;
}

function readPayer(s: StatementReader, node: PostProperty): () => PostPayer | undefined {
  const other = filled(node.otherPayer);
  const source = s.followOne('post', node.payer, 'fundingSource', isFundingSourceFact);
  return () => {
    const found = source();
    if (found) {
      return found.kind === 'law'
        ? { kind: 'law', law: found, stream: undefined }
        : { kind: 'law', law: found.law, stream: found };
    }
    return other === undefined ? undefined : { kind: 'other', name: other };
  };
}

/** What a post asks of a list that the list does not have, or has in another unit. */
function checkItem(
  s: StatementReader,
  node: PostProperty,
  list: PriceList | undefined,
  volume: Volume | undefined,
  period: Period | undefined,
): void {
  const item = filled(node.item);
  if (!list || !node.$cstNode || item === undefined || list.unclear.has('prijs')) {
    return;
  }
  const place = s.reading.place(node.$cstNode);
  const price = priceCalled(list, item);
  if (!price) {
    s.unclear('post');
    const items = list.prices.map(({ description }) => description);
    const suggestion = nearestWord(item, items);
    const text = s.textPlace(node, item);
    s.reading.report({ code: 'TAAL-32', item, list: list.name, items, suggestion }, text, {
      subject: s.mention.name,
      fixes: replaceWith(text, suggestion === undefined ? undefined : `"${suggestion}"`),
    });
  } else if (volume && period) {
    const cost = lineCost(volume, price.tariff, period);
    if (cost.kind === 'unitMismatch') {
      s.unclear('post');
      s.reading.report({ code: 'TAAL-33', item, unit: cost.volumeUnit, priceUnit: cost.tariffUnit }, place, {
        subject: s.mention.name,
      });
    }
  }
}
