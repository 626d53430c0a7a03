import type { AnyFact } from '../../domain/anyFact.js';
import { type Day, FOREVER, formatIso } from '../../domain/day.js';
import { dutchDecimal } from '../../domain/decimal.js';
import { evaluationDueFrom } from '../../domain/notableDays.js';
import type { Period } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { StatementName } from '../../domain/vocabulary.js';
import type { CompletionTexts } from '../../texts/completionTexts.js';
import { type AmountProposal, amountsFor } from './amounts.js';
import { wordCandidates } from './candidates.js';
import { type DayProposal, daysFor, EVALUATION_PLACES } from './days.js';
import type { Slot } from './expectations.js';
import { freeText, freeWord, usualNumbers } from './freeValues.js';
import { type KnownFacts, lawsOf } from './knownFacts.js';
import { type NameRank, nameRank } from './nameRanking.js';
import type { NameInScope, NamesInScope } from './namesInScope.js';
import { newName } from './newNames.js';
import { plainText, type SnippetPart } from './snippetText.js';

/** The statement in which a value is to be filled in, as far as it is known. */
export interface FillSetting {
  readonly statement: StatementName;
  /** The word that a new statement begins with: `beschikking` rather than `indicatie`. */
  readonly keyword?: string;
  readonly part: 'header' | 'block';
  readonly ownName: string | undefined;
  readonly known: KnownFacts;
  /** The words of the statement or property before it. */
  readonly before: readonly string[];
  readonly otherProperties: readonly string[];
}

export interface RankedName extends NameInScope, NameRank {}

export interface FillSource {
  readonly names: NamesInScope;
  readonly plan: PlanModel | undefined;
  readonly today: Day;
  readonly texts: CompletionTexts;
  /** Codes of rules, those with a finding in this plan first. */
  readonly ruleCodes: () => readonly string[];
  /** Where the plan is made, as the plan or its guide says. */
  readonly municipality: string | undefined;
  /** The names that the document declares itself. */
  readonly ownNames: ReadonlySet<string>;
}

const NO_SPACE_BEFORE: ReadonlySet<string> = new Set([',', ':', '%']);

/** What may stand at each place of the grammar, in this plan. */
export class Fillings {
  readonly source: FillSource;

  constructor(source: FillSource) {
    this.source = source;
  }

  /** A phrase with every place filled in: what the plan gives first, and a word that says what belongs there otherwise. */
  phrase(slots: readonly Slot[], setting: FillSetting): readonly SnippetPart[] {
    const parts: SnippetPart[] = [];
    let before = setting.before;
    slots.forEach((slot, index) => {
      const filled = this.#fill(slot, { ...setting, before });
      parts.push(...(index > 0 && !NO_SPACE_BEFORE.has(slot.text) ? [' '] : []), ...filled);
      before = [...before, plainText(filled)];
    });
    return parts;
  }

  /** Names that may stand here, the nearest to what is meant first. */
  names(slot: Slot, setting: FillSetting): readonly RankedName[] {
    const place = `${slot.type}.${slot.property}`;
    const taken = new Set(slot.isList ? setting.before : []);
    const namedBefore = (): readonly AnyFact[] => setting.before.flatMap((word) => this.#factsCalled(word));
    const { plan } = this.source;
    return this.source.names
      .at(slot.type, slot.property ?? '')
      .filter(({ name }) => !taken.has(name) && name !== setting.ownName)
      .map(({ name, fact }): RankedName => {
        const rank = fact ? nameRank(place, fact, { ...setting, plan, namedBefore }) : { rank: 0 };
        return { name, fact, ...rank };
      })
      .toSorted((a, b) => a.rank - b.rank);
  }

  days(slot: Slot, { statement, ownName, before }: FillSetting): readonly DayProposal[] {
    const { plan, today } = this.source;
    return daysFor(slot, { plan, today, statement, ownName, before });
  }

  amounts(slot: Slot, setting: FillSetting): readonly AmountProposal[] {
    const { plan, texts } = this.source;
    return amountsFor(holderOf(slot), { ...setting, plan, texts });
  }

  #factsCalled(word: string): readonly AnyFact[] {
    return /^\p{L}/u.test(word) ? this.source.names.called(word) : [];
  }

  #fill(slot: Slot, setting: FillSetting): readonly SnippetPart[] {
    switch (slot.kind) {
      case 'keyword':
        return slot.options.length > 0 ? [{ options: slot.options }] : [slot.text];
      case 'reference':
        return [{ options: this.#nameOptions(slot, setting) }];
      case 'word':
        return [{ options: this.#wordOptions(slot, setting) }];
      case 'terminal':
        return this.#terminal(slot, setting);
    }
  }

  #nameOptions(slot: Slot, setting: FillSetting): readonly string[] {
    const { known } = setting;
    const ranked = this.names(slot, setting);
    const fitting = ranked.filter(({ objection }) => !objection);
    const names = (fitting.length > 0 ? fitting : ranked).map(({ name }) => name);
    // Who is helped is in a list of parties too, but is not who helps.
    const persons = slot.type === 'PartiesProperty' ? [] : known.persons;
    const isProposed = (name: string): boolean =>
      [known.service, ...known.parties, ...persons, ...known.sources, ...known.decisions, ...known.goals].some(
        (fact) => fact?.name === name,
      ) ||
      (slot.type === 'LawProperty' && lawsOf(known).some((law) => law.name === name));
    const options = [...names.filter(isProposed), ...names.filter((name) => !isProposed(name))];
    return options.length > 0 ? options : [newName(slot.type, this.source.ownNames)];
  }

  #wordOptions(slot: Slot, setting: FillSetting): readonly string[] {
    const options = wordCandidates(slot, setting, setting.known.service).map(({ text }) => text);
    const usual = this.#usualWord(slot, setting);
    if (usual !== undefined && options.includes(usual)) {
      return [usual, ...options.filter((option) => option !== usual)];
    }
    return options.length > 0 ? options : [freeWord(holderOf(slot), this.source.texts)];
  }

  #usualWord({ path }: Slot, setting: FillSetting): string | undefined {
    if (path.at(-1) === 'SafetyAssessment.verdict') {
      // Nobody is called safe because that word happened to stand there.
      return 'onbekend';
    }
    if (path.at(-1) === 'VolumeProperty.unit' && !setting.known.service) {
      return 'uur';
    }
    if (path.includes('VolumeProperty.rate')) {
      return 'week';
    }
    const { plan, texts } = this.source;
    return path.includes('TariffProperty.rate')
      ? amountsFor('TariffProperty.price', { ...setting, plan, texts })[0]?.per
      : undefined;
  }

  #terminal(slot: Slot, setting: FillSetting): readonly SnippetPart[] {
    const place = holderOf(slot);
    switch (slot.text) {
      case 'DATE': {
        const days = this.days(slot, setting).map(({ day }) => formatIso(day));
        const { period } = setting.known;
        const proposed = this.source.plan ? proposedDay(place, period) : dayInNewPlan(place, period);
        const options = [...new Set([...(proposed === undefined ? [] : [proposed]), ...days])];
        return [{ options: options.length > 0 ? options : [UNKNOWN_DAY] }];
      }
      case 'MONEY': {
        const [amount] = this.amounts(slot, setting);
        return ['€ ', { options: [amount ? amountDigits(amount) : '0,00'] }];
      }
      case 'NUMBER':
        return [{ options: this.#numberOptions(place, setting) }];
      case 'ID':
        return [{ options: this.#identifierOptions(slot, setting) }];
      default:
        return ['"', { options: [freeText(place, this.source.texts)] }, '"'];
    }
  }

  /** A goal begins where its indicator is now. */
  #numberOptions(place: string, { before }: FillSetting): readonly string[] {
    const indicator = this.source.plan?.facts.indicators.find(({ name }) => before.includes(name));
    const last = place === 'MeasureProperty.baseline' ? indicator?.measurements.at(-1) : undefined;
    return last ? [dutchDecimal(last.value)] : usualNumbers(place, this.source.today);
  }

  #identifierOptions(slot: Slot, setting: FillSetting): readonly string[] {
    if (slot.property === 'rule') {
      return this.source.ruleCodes();
    }
    if (slot.property === 'municipality') {
      return [this.source.municipality ?? this.source.texts.free['Municipality.municipality']];
    }
    return [newName(setting.statement, this.source.ownNames)];
  }
}

/** Written only where the author has to replace it. */
const UNKNOWN_DAY = '2000-01-01';

/** The first or last day that goes with what else is proposed. */
function proposedDay(place: string, period: Period | undefined): string | undefined {
  const day = place === 'Period.start' ? period?.from : place === 'Period.end' ? period?.to : undefined;
  return day === undefined || day === FOREVER ? undefined : formatIso(day);
}

/** The day in a plan that is only being proposed: reached at its end, evaluated on the way. */
function dayInNewPlan(place: string, period: Period | undefined): string | undefined {
  if (period && EVALUATION_PLACES.has(place)) {
    return formatIso(evaluationDueFrom(period.from));
  }
  return period && place === 'DueProperty.date' ? formatIso(period.to) : proposedDay(place, period);
}

/** What holds a value: `TariffProperty.price` rather than the amount within it. */
function holderOf({ path }: Slot): string {
  return path.findLast((place) => !/^(?:DayLiteral|MoneyLiteral|Quantity)\./.test(place)) ?? '';
}

function amountDigits({ amount }: AmountProposal): string {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, '.')},${digits.slice(-2)}`;
}
