import { placeOf } from '../../domain/fact.js';
import type { Fix, RelatedFact, Severity } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import type { Cents } from '../../domain/money.js';
import { formatMoney } from '../../domain/money.js';
import type { Period } from '../../domain/period.js';
import { costAbove, type PricePeriod } from '../../domain/personalBudget.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import { englishUnit } from '../../domain/units.js';
import type { Report } from '../rule.js';
import { setProperty } from '../statementFixes.js';
import { onDays } from '../wording.js';

/** What the rules about pgb tariffs say differently. */
export interface TariffWords {
  /** What the limit is: `het maximum`. */
  readonly limit: Texts;
  readonly advice: Texts;
  readonly severity: Severity;
  /** Whether the limit itself may still be asked. */
  readonly isAllowed: boolean;
  readonly related?: readonly RelatedFact[];
}

/** A pgb tariff above a limit; the money is what the line costs more over those days. */
export function tariffReport(
  plan: PlanModel,
  line: Intervention,
  { price, period }: PricePeriod,
  words: TariffWords,
): Report {
  const { tariff } = line;
  const per =
    tariff && tariff.per !== 'once'
      ? { nl: ` per ${tariff.per}`, en: ` per ${englishUnit(tariff.per)}` }
      : { nl: '', en: '' };
  const asked = tariff ? formatMoney(tariff.price) : '';
  return {
    subject: line,
    place: placeOf(line, 'tarief'),
    related: words.related ?? [],
    overlap: period,
    severity: words.severity,
    amountDuring: (left) => costAbove(line, price, left),
    fixes: (details) => (words.isAllowed && coversLine(line, details.overlap) ? lowerTariff(plan, line, price) : []),
    message: (details) => {
      const span = onDays(details.overlap);
      const gap = details.amount === undefined ? '' : formatMoney(details.amount);
      return {
        nl: `Het pgb-tarief van ${line.name} is ${asked}${per.nl}, en ${words.limit.nl} is ${span.nl} ${formatMoney(price)}${gap && `; het verschil is ${gap}`}. ${words.advice.nl}`,
        en: `The pgb tariff of ${line.name} is ${asked}${per.en}, and ${words.limit.en} is ${formatMoney(price)} ${span.en}${gap && `; the difference is ${gap}`}. ${words.advice.en}`,
      };
    },
  };
}

/** A limit that holds on some days only is no tariff for all of them. */
function coversLine({ period: whole }: Intervention, days: Period | undefined): boolean {
  return whole !== undefined && days !== undefined && days.from <= whole.from && days.to >= whole.to;
}

function lowerTariff(plan: PlanModel, line: Intervention, price: Cents): readonly Fix[] {
  const { tariff } = line;
  return tariff && tariff.per !== 'once'
    ? [setProperty(plan, line, ['tarief', `${formatMoney(price)} per ${tariff.per}`], { preferred: false })]
    : [];
}
