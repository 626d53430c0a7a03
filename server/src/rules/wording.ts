import type { Day } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import type { Fact } from '../domain/fact.js';
import { type Cents, formatMoney } from '../domain/money.js';
import { days, type Period } from '../domain/period.js';
import type { Texts } from '../domain/texts.js';

/** `16 april 2026 t/m 15 mei 2026 (30 dagen)`, or `14 maart 2026 (1 dag)`. */
export function spanOf(p: Period): Texts {
  const count = days(p);
  return p.from === p.to
    ? { nl: `${dutchDay(p.from)} (1 dag)`, en: `${englishDay(p.from)} (1 day)` }
    : {
        nl: `${dutchDay(p.from)} t/m ${dutchDay(p.to)} (${count} dagen)`,
        en: `${englishDay(p.from)} to ${englishDay(p.to)} inclusive (${count} days)`,
      };
}

/** `van 1 juni 2026 t/m 7 juni 2026 (7 dagen)`, or `op 14 maart 2026 (1 dag)`; for days that are not known `op een deel van de dagen`. */
export function onDays(p: Period | undefined): Texts {
  if (!p) {
    return { nl: 'op een deel van de dagen', en: 'on some days' };
  }
  const span = spanOf(p);
  return p.from === p.to
    ? { nl: `op ${span.nl}`, en: `on ${span.en}` }
    : { nl: `van ${span.nl}`, en: `from ${span.en}` };
}

/** `1 dag`, `14 dagen`. */
export function dayCount(count: number): Texts {
  return count === 1 ? { nl: '1 dag', en: '1 day' } : { nl: `${count} dagen`, en: `${count} days` };
}

export function dayIn(day: Day): Texts {
  return { nl: dutchDay(day), en: englishDay(day) };
}

/** `; het gaat om € 395,57`, or nothing when no money is known. */
export function moneyAtStake(amount: Cents | undefined): Texts {
  return amount === undefined
    ? { nl: '', en: '' }
    : { nl: `; het gaat om ${formatMoney(amount)}`, en: `; this concerns ${formatMoney(amount)}` };
}

/** The days of a conflict and the money in it, as far as known: `16 april 2026 t/m 15 mei 2026 (30 dagen); het gaat om € 395,57`. */
export function atStake(details: { readonly overlap: Period | undefined; readonly amount: Cents | undefined }): Texts {
  const money = moneyAtStake(details.amount);
  const span = details.overlap === undefined ? { nl: '', en: '' } : spanOf(details.overlap);
  return { nl: `${span.nl}${money.nl}`, en: `${span.en}${money.en}` };
}

/** `Marit, Noor en Joost`. */
export function namesOf(facts: readonly Fact[]): Texts {
  return listOf(facts.map(({ name }) => ({ nl: name, en: name })));
}

/** The form of a verb that fits how many do it. */
export function verbFor(count: number, one: Texts, many: Texts): Texts {
  return count === 1 ? one : many;
}

/** `een drempel, een actie en een termijn`. */
export function listOf(items: readonly Texts[]): Texts {
  return {
    nl: joined(
      items.map(({ nl }) => nl),
      'en',
    ),
    en: joined(
      items.map(({ en }) => en),
      'and',
    ),
  };
}

function joined(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
