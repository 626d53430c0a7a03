import { asksMoney, contributionDuring } from '../../domain/contributions.js';
import type { Contribution } from '../../domain/funding.js';
import { type Cents, formatMoney, subtractCents, sumCents } from '../../domain/money.js';
import type { PlanModel } from '../../domain/plan.js';
import { does } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { namesOf } from '../wording.js';
import { contributionSide } from './contributionSide.js';

/** Things that are bought or hired, and so have a cost price. */
const THINGS: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'mobiliteitshulpmiddel',
  'roerende-voorziening',
  'woningaanpassing',
]);

function isForThings({ law, lines, unclear }: Contribution): boolean {
  return (
    law?.name === 'Wmo' &&
    lines.length > 0 &&
    !unclear.has('bij') &&
    lines.every(({ service }) => service !== undefined && does(service, THINGS))
  );
}

/** Undefined when one of the amounts is not known. */
function total(amounts: readonly (Cents | undefined)[]): Cents | undefined {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === amounts.length ? sumCents(known) : undefined;
}

function* tooMuch(plan: PlanModel, group: readonly Contribution[]): Generator<Report> {
  const last = group.at(-1);
  if (!last) {
    return;
  }
  const paid = total(group.map((it) => (it.period ? contributionDuring(it, it.period) : undefined)));
  const price = total(last.lines.map((line) => (line.estimate ? undefined : plan.cost(line))));
  if (paid !== undefined && price !== undefined && paid > price) {
    const names = namesOf(last.lines);
    const excess = subtractCents(paid, price);
    yield {
      subject: last,
      related: [...group.slice(0, -1).map(contributionSide), ...last.lines.map(lineSide)],
      amount: excess,
      message: () => ({
        nl: `De eigen bijdragen voor ${names.nl} zijn samen ${formatMoney(paid)}, en dat is ${formatMoney(excess)} meer dan de kostprijs van ${formatMoney(price)}. Laat de bijdrage stoppen als de kostprijs is betaald.`,
        en: `The contributions for ${names.en} come to ${formatMoney(paid)}, which is ${formatMoney(excess)} more than the cost price of ${formatMoney(price)}. Stop the contribution once the cost price is paid.`,
      }),
    };
  }
}

export const eb09 = defineRule({
  code: 'EB-09',
  title: { nl: 'Eigen bijdragen hoger dan de kostprijs', en: 'Contributions above the cost price' },
  severity: 'info',
  explanation: {
    nl: 'Voor een hulpmiddel of woningaanpassing zijn alle bijdragen samen niet hoger dan de kostprijs. De regel telt de bijdragen op die bij `bij` alleen zulke inzet noemen, en vergelijkt ze met de kosten van die inzet in dit plan. Wat voor dit plan al is betaald, weet de regel niet.',
    en: 'For an aid or a home adaptation all contributions together are no higher than the cost price. The rule adds up the contributions that name only such lines under `bij`, and compares them with the cost of those lines in this plan. The rule does not know what was paid before this plan.',
  },
  exceptions: [{ nl: 'Precies de kostprijs is goed.', en: 'Exactly the cost price is fine.' }],
  mended: {
    nl: 'De bijdrage stopt na negen maanden: samen € 196,20, minder dan de douchestoel kost.',
    en: 'The contribution stops after nine months: € 196.20 in all, less than the shower chair costs.',
  },
  sources: [article('Wmo 2015', 'art. 2.1.4a lid 6', 2026)],
  *check(plan) {
    const contributions = plan.facts.contributions.filter((it) => asksMoney(it) && isForThings(it));
    const groups = Map.groupBy(contributions, ({ lines }) => [...new Set(lines.map(({ name }) => name))].sort().join());
    for (const group of groups.values()) {
      yield* tooMuch(
        plan,
        group.toSorted((a, b) => (a.period?.from ?? 0) - (b.period?.from ?? 0)),
      );
    }
  },
});
