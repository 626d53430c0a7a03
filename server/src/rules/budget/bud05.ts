import { type Fact, placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import { type Cents, formatMoney, sumCents } from '../../domain/money.js';
import { pooledBudget } from '../../domain/pooledBudget.js';
import { type UnbudgetedShare, unbudgetedShares } from '../../domain/unbudgeted.js';
import { defineRule, type Report } from '../rule.js';
import { namesOf, verbFor } from '../wording.js';

export const bud05 = defineRule({
  code: 'BUD-05',
  title: { nl: 'Inzet zonder budget', en: 'Support without a budget' },
  severity: 'warning',
  explanation: {
    nl: 'Wat geld kost, komt uit een geldstroom met een budget. Is er één budget voor het hele huishouden en geen enkel budget per geldstroom, dan zegt BUD-12 dat.',
    en: 'What costs money comes from a funding stream with a budget. With one budget for the whole household and none per stream, BUD-12 says so.',
  },
  exceptions: [
    {
      nl: 'Een budget is niet nodig voor Wfz, voor informele hulp, voor huisarts, praktijkondersteuning en medicijnen uit de Zvw, voor een pm-post en voor hulp die niets kost.',
      en: 'No budget is needed for Wfz, for informal help, for general practitioner, practice support and medicines from the Zvw, for a pm entry and for help that costs nothing.',
    },
  ],
  mended: { nl: 'De geldstroom heeft een budget.', en: 'The funding stream has a budget.' },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    if (!plan.facts.unreadable.has('FundingStream') && !pooledBudget(plan)) {
      const bySource = Map.groupBy(unbudgetedShares(plan), ({ funding }) => funding.stream ?? funding.law);
      for (const [source, shares] of bySource) {
        yield* withoutBudget(source, shares);
      }
    }
  },
});

function* withoutBudget(source: Fact | undefined, shares: readonly UnbudgetedShare[]): Generator<Report> {
  const lines = shares.map(({ line }) => line);
  const [first] = lines;
  const total = sumCents(shares.map(({ amount }) => amount));
  if (source?.kind === 'fundingStream') {
    yield {
      subject: source,
      amount: total,
      related: shares.map(shareSide),
      message: () => {
        const names = namesOf(lines);
        const money = formatMoney(total);
        return {
          nl: `Geldstroom ${source.name} heeft geen budget, maar betaalt ${money} voor ${names.nl}; schrijf een budget bij de geldstroom.`,
          en: `Funding stream ${source.name} has no budget, but pays ${money} for ${names.en}; write a budget for the stream.`,
        };
      },
    };
  } else if (source && first) {
    yield {
      subject: first,
      place: placeOf(first, 'uit'),
      amount: total,
      related: [lawSide(source), ...shares.slice(1).map(shareSide)],
      message: () => lawMessage(source.name, lines, total),
    };
  }
}

function lawMessage(law: string, lines: readonly Intervention[], total: Cents): ReturnType<Report['message']> {
  const money = formatMoney(total);
  const names = namesOf(lines);
  const come = verbFor(lines.length, { nl: 'komt', en: 'takes' }, { nl: 'komen samen', en: 'together take' });
  return {
    nl: `${names.nl} ${come.nl} voor ${money} rechtstreeks uit ${law}, zonder budget; maak een geldstroom voor ${law} met een budget en betaal eruit.`,
    en: `${names.en} ${come.en} ${money} straight from ${law}, without a budget; make a funding stream for ${law} with a budget and pay from it.`,
  };
}

function shareSide({ line, amount }: UnbudgetedShare): RelatedFact {
  const money = formatMoney(amount);
  return {
    fact: line,
    place: placeOf(line, 'uit'),
    label: { nl: `${line.name} kost ${money}`, en: `${line.name} costs ${money}` },
  };
}

function lawSide(law: Fact): RelatedFact {
  return {
    fact: law,
    place: law.place,
    label: { nl: `voor ${law.name} is geen geldstroom gebruikt`, en: `no funding stream is used for ${law.name}` },
  };
}
