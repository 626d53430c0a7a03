import type { CstNode } from 'langium';
import { type Rhythm, rhythm, type Tariff, type Volume } from '../domain/cost.js';
import type { Fact } from '../domain/fact.js';
import { nearestWord } from '../domain/suggestion.js';
import { readTimeUnit, readUnit, TIME_UNITS, UNITS, type Unit, unitWords } from '../domain/units.js';
import type { PropertyKeyword } from '../domain/vocabulary.js';
import type { MoneyLiteral, Rate, TariffProperty, VolumeProperty } from '../language/generated/ast.js';
import { moneyOf, numberOf, wholeNumberOf } from './amounts.js';
import { replaceWith } from './reading.js';
import { type StatementReader, wordIn } from './statement.js';

/** Reads a unit of quantity (`uur`, `dagdelen`). */
export function unitOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  word: string | undefined,
  node: { readonly $cstNode?: CstNode | undefined },
): Unit | undefined {
  const cst = node.$cstNode;
  if (word === undefined || !cst) {
    s.unclear(keyword);
    return undefined;
  }
  const unit = readUnit(word);
  if (unit === undefined) {
    s.unclear(keyword);
    reportUnit(s, cst, word, 'unit', nearestWord(word, UNITS.flatMap(unitWords)));
  }
  return unit;
}

function reportUnit(
  s: StatementReader,
  node: CstNode,
  word: string,
  wanted: 'unit' | 'timeUnit',
  suggestion: string | undefined,
): void {
  const place = s.reading.place(wordIn(node, word));
  s.reading.report({ code: 'TAAL-16', word, wanted, suggestion }, place, {
    subject: s.mention.name,
    fixes: replaceWith(place, suggestion),
  });
}

/** Reads how often something comes round; `once` for `eenmalig` and `in totaal`. */
export function rhythmOf(s: StatementReader, keyword: PropertyKeyword, rate: Rate): Rhythm | 'once' | undefined {
  const cst = rate.$cstNode;
  if (rate.once) {
    return 'once';
  }
  const word: string | undefined = rate.unit;
  if (word === undefined || !cst) {
    s.unclear(keyword);
    return undefined;
  }
  const unit = readTimeUnit(word);
  if (unit === undefined) {
    s.unclear(keyword);
    reportUnit(s, cst, word, 'timeUnit', nearestWord(word, TIME_UNITS.flatMap(unitWords)));
    return undefined;
  }
  const count = rate.count ? wholeNumberOf(s, keyword, rate.count, 1) : 1;
  return count === undefined ? undefined : rhythm(count, unit);
}

/** `4 dagdelen per week`, `12 uur in totaal`. */
export function volumeOf(s: StatementReader, node: VolumeProperty | undefined): Volume | undefined {
  const cst = node?.$cstNode;
  if (!node || !cst) {
    return undefined;
  }
  const amount = numberOf(s, 'omvang', node.amount);
  if (amount === undefined) {
    return undefined;
  }
  if (node.unit === undefined || node.rate === undefined) {
    s.unclear('omvang');
    s.reading.report(
      { code: 'TAAL-17', keyword: 'omvang', missing: node.unit === undefined ? 'unit' : 'rate' },
      s.reading.place(cst),
      { subject: s.mention.name },
    );
    return undefined;
  }
  const unit = unitOf(s, 'omvang', node.unit, node);
  const per = rhythmOf(s, 'omvang', node.rate);
  return unit !== undefined && per !== undefined ? { amount, unit, per } : undefined;
}

interface Priced {
  readonly price: MoneyLiteral | undefined;
  readonly rate: Rate | undefined;
  readonly node: { readonly $cstNode?: CstNode | undefined };
}

/** A price with what it is for; reports a price that says not what it is for. */
export function tariffOf(
  s: StatementReader,
  keyword: PropertyKeyword,
  { price, rate, node }: Priced,
  fact?: () => Fact | undefined,
): Tariff | undefined {
  const amount = moneyOf(s, keyword, price, fact);
  const cst = node.$cstNode;
  if (!rate) {
    s.unclear(keyword);
    if (cst && amount !== undefined) {
      s.reading.report({ code: 'TAAL-17', keyword, missing: 'rate' }, s.reading.place(cst), {
        subject: s.mention.name,
      });
    }
    return undefined;
  }
  if (rate.count?.$cstNode) {
    s.unclear(keyword);
    s.reading.report(
      { code: 'TAAL-14', text: rate.count.text, wanted: 'oneUnit' },
      s.reading.place(rate.count.$cstNode),
      { subject: s.mention.name },
    );
    return undefined;
  }
  const per = rate.once ? 'once' : unitOf(s, keyword, rate.unit, rate);
  return amount !== undefined && per !== undefined ? { price: amount, per } : undefined;
}

export function lineTariffOf(
  s: StatementReader,
  node: TariffProperty | undefined,
  fact: () => Fact | undefined,
): Tariff | undefined {
  return node ? tariffOf(s, 'tarief', { price: node.price, rate: node.rate, node }, fact) : undefined;
}
