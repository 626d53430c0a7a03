import { Cancellation, interruptAndCheck, type LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { ageOn } from '../domain/age.js';
import type { AnyFact } from '../domain/anyFact.js';
import type { Day } from '../domain/day.js';
import type { Fact } from '../domain/fact.js';
import { cents, formatMoney } from '../domain/money.js';
import type { Position } from '../domain/place.js';
import { triggerState } from '../domain/triggerState.js';
import type { PropertyKeyword } from '../domain/vocabulary.js';
import type { RegieDocument, Statement } from '../language/generated/ast.js';
import type { HintKind } from '../protocol/settings.js';
import type { HintTexts } from '../texts/hintTexts.js';
import type { FeatureServices } from './featureServices.js';
import { touches } from './ranges.js';
import { headerOf } from './statementHeader.js';
import type { SteadySum, Sums } from './steadySums.js';

interface Shown {
  readonly kind: HintKind;
  readonly at: Position;
  readonly label: string;
  readonly tooltip?: string;
}

/** What a hint can tell about. */
interface HintContext {
  readonly sums: Sums;
  readonly today: Day;
  readonly texts: HintTexts;
}

/** Behind the words of a plan: what a line costs, what is left of a budget, how old someone is, which day it is. */
export class RegieplanInlayHintProvider implements InlayHintProvider {
  readonly #services: FeatureServices;

  constructor(services: FeatureServices) {
    this.#services = services;
  }

  async getInlayHints(
    document: LangiumDocument<RegieDocument>,
    { range }: Pick<InlayHintParams, 'range'>,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<InlayHint[]> {
    const { model, shared } = this.#services;
    const sums = model.SteadySums.of(document);
    if (!sums) {
      return [];
    }
    const { factOf } = model.DocumentModels.of(document);
    const { DisplaySettings, MessageLanguage } = shared.client;
    const context = { sums, today: model.DocumentModels.today, texts: MessageLanguage.catalogue.hints };
    const hints: InlayHint[] = [];
    for (const statement of document.parseResult.value.statements) {
      await interruptAndCheck(cancelToken);
      const fact = statement.$cstNode && touches(statement.$cstNode.range, range) ? factOf(statement) : undefined;
      const shown = fact ? hintsOf(fact, statement, context) : [];
      hints.push(...shown.filter(({ kind }) => DisplaySettings.showsHints(kind)).map(inlayHint));
    }
    return hints;
  }
}

function inlayHint({ at, label, tooltip }: Shown): InlayHint {
  return { position: at, label, paddingLeft: true, ...(tooltip !== undefined && { tooltip }) };
}

function hintsOf(fact: AnyFact, statement: Statement, context: HintContext): readonly Shown[] {
  const { sums, today, texts } = context;
  switch (fact.kind) {
    case 'intervention': {
      const cost = fact.estimate ? undefined : sums.cost(fact);
      const at = headerOf(statement).at(-1)?.range.end;
      return cost === undefined || !at
        ? []
        : [{ kind: 'kosten', at, label: texts.cost(formatMoney(cost)), tooltip: texts.explained.cost }];
    }
    case 'fundingStream':
      return roomHint(endOf(fact, 'budget'), sums.roomIn(fact), texts);
    case 'householdBudget':
      return roomHint(fact.place.range.end, sums.householdRoom, texts);
    case 'person': {
      const { born, died } = fact;
      const at = endOf(fact, 'geboren');
      return at && born !== undefined && died === undefined && born <= today
        ? [{ kind: 'leeftijd', at, label: texts.years(ageOn(born, today)), tooltip: texts.explained.age }]
        : [];
    }
    case 'goal':
      return [
        ...weekdayHint(endOf(fact, 'gereed'), fact.due, texts),
        ...weekdayHint(endOf(fact, 'evaluatie'), fact.evaluationDate, texts),
      ];
    case 'appointment':
      return weekdayHint(endOf(fact, 'gereed'), fact.due, texts);
    case 'evaluation':
      return weekdayHint(fact.place.range.end, fact.date, texts);
    case 'trigger': {
      const state = triggerState(fact, today);
      const at = endOf(fact, 'binnen');
      return at && state.kind === 'fired' && state.actBy !== undefined && state.followedUpOn === undefined
        ? [{ kind: 'weekdag', at, label: texts.actBy(state.actBy), tooltip: texts.explained.actBy }]
        : [];
    }
    default:
      return [];
  }
}

function roomHint(at: Position | undefined, room: SteadySum | undefined, texts: HintTexts): readonly Shown[] {
  if (!at || !room) {
    return [];
  }
  const { amount, isEarlier } = room;
  const label = amount < 0 ? texts.exceeded(formatMoney(cents(-amount))) : texts.room(formatMoney(amount));
  return [
    {
      kind: 'ruimte',
      at,
      label: isEarlier ? label + texts.earlier : label,
      tooltip: isEarlier ? texts.explained.earlier : texts.explained.room,
    },
  ];
}

function weekdayHint(at: Position | undefined, day: Day | undefined, texts: HintTexts): readonly Shown[] {
  return at && day !== undefined ? [{ kind: 'weekdag', at, label: texts.weekday(day) }] : [];
}

function endOf(fact: Fact, property: PropertyKeyword): Position | undefined {
  return fact.parts.get(property)?.range.end;
}
