import { mayApprove } from '../../domain/approval.js';
import type { Coordination } from '../../domain/coordination.js';
import type { Day } from '../../domain/day.js';
import type { Deviation } from '../../domain/deviation.js';
import { type Fact, placeOf } from '../../domain/fact.js';
import { spentWithoutDecision } from '../../domain/freeAccess.js';
import type { Intervention } from '../../domain/intervention.js';
import { highestMandate, mandateOf } from '../../domain/mandates.js';
import { type Cents, cents, formatMoney } from '../../domain/money.js';
import { contains } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import { postSide } from '../coordinationSide.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { namesOf, verbFor } from '../wording.js';

/** The money of which the team itself says what it is spent on. */
const TEAM_MONEY = 'maatwerkbudget-wijkteam';

export const reg09 = defineRule({
  code: 'REG-09',
  title: { nl: 'Mandaat ontbreekt of is te laag', en: 'Mandate is missing or too low' },
  severity: 'warning',
  explanation: {
    nl: 'Wie namens de gemeente geld toezegt, heeft daar een mandaat voor dat hoog genoeg is. Deze regel kijkt naar gemeentegeld waar geen besluit aan voorafgaat, en naar wie akkoord gaf op een `afwijking`. Het mandaat staat bij de regisseur, bij de medewerker of in het beleid van de gids; precies dat bedrag mag. Van een regisseur en een procesregisseur telt het hoogste.',
    en: 'Whoever promises money for the municipality has a mandate that is high enough. This rule looks at municipal money that no decision precedes, and at who agreed to an `afwijking`. The mandate is written with the coordinator, with the staff member or in the policy of the guide; exactly that amount is fine. Of a coordinator and a process coordinator the highest counts.',
  },
  exceptions: [
    {
      nl: 'Staat er een besluit onder de inzet, dan is het besluit genoeg.',
      en: 'Where a decision stands behind the help, the decision is enough.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: { nl: 'Samira heeft een mandaat dat hoog genoeg is.', en: 'Samira has a mandate that is high enough.' },
  sources: [
    article('Wmo 2015', 'art. 2.6.3', 2026, {
      nl: 'het besluit kan worden gemandateerd, niet uitbesteed',
      en: 'the decision can be mandated, not outsourced',
    }),
    { title: 'Doorbraakmethode', certainty: 'practice' },
  ],
  *check(plan) {
    for (const line of plan.facts.lines) {
      const amount = spentWithoutDecision(plan, line);
      if (amount !== undefined && amount > 0 && line.period) {
        yield* promised(plan, line, amount, line.period.from);
      }
    }
    for (const deviation of plan.facts.deviations) {
      yield* agreed(plan, deviation);
    }
  },
});

function* promised(plan: PlanModel, line: Intervention, amount: Cents, from: Day): Generator<Report> {
  const posts = postsOn(plan, from);
  const parties = posts.flatMap(({ coordinator }) => coordinator ?? []);
  const { amount: most, isClear } = highestMandate(plan, parties);
  if (parties.length === 0 || parties.length < posts.length || !isClear) {
    return;
  }
  const isMissing = most === undefined && line.service?.name === TEAM_MONEY;
  const isTooLow = most !== undefined && amount > most;
  if (isMissing || isTooLow) {
    yield {
      subject: line,
      place: placeOf(line, 'uit'),
      severity: warningUnlessMotivated(line),
      amount: most === undefined ? amount : cents(amount - most),
      related: posts.map(postSide),
      message: () => tooMuch({ nl: `${line.name} kost`, en: `${line.name} costs` }, parties, amount, most),
    };
  }
}

function postsOn(plan: PlanModel, day: Day): readonly Coordination[] {
  const counted = plan.facts.coordinations.filter(({ shadowing }) => !shadowing);
  const first = plan.facts.period?.from ?? day;
  const decided = day < first ? first : day;
  return counted.filter(({ period }) => period !== undefined && contains(period, decided));
}

function* agreed(plan: PlanModel, deviation: Deviation): Generator<Report> {
  const { approvedBy, bespokeCost } = deviation;
  const isOrganisation = approvedBy?.kind === 'organisation' || approvedBy?.kind === 'provider';
  if (!approvedBy || isOrganisation || bespokeCost === undefined || !mayApprove(plan, approvedBy)) {
    return;
  }
  const { amount: most, isClear } = mandateOf(plan, approvedBy);
  if (isClear && (most === undefined || bespokeCost > most)) {
    const { rule = '' } = deviation;
    yield {
      subject: deviation,
      place: placeOf(deviation, 'akkoord'),
      amount: most === undefined ? bespokeCost : cents(bespokeCost - most),
      message: () =>
        tooMuch(
          { nl: `De afwijking van ${rule} kost`, en: `The deviation from ${rule} costs` },
          [approvedBy],
          bespokeCost,
          most,
        ),
    };
  }
}

function tooMuch(what: Texts, parties: readonly Fact[], amount: Cents, most: Cents | undefined): Texts {
  const names = namesOf(parties);
  const money = formatMoney(amount);
  if (most === undefined) {
    const has = verbFor(parties.length, { nl: 'heeft', en: 'has' }, { nl: 'hebben', en: 'have' });
    return {
      nl: `${what.nl} ${money}, maar ${names.nl} ${has.nl} geen mandaat in dit plan of in de gids; schrijf het mandaat op of laat iemand met een mandaat besluiten.`,
      en: `${what.en} ${money}, but ${names.en} ${has.en} no mandate in this plan or the guide; write the mandate or let someone with a mandate decide.`,
    };
  }
  return {
    nl: `${what.nl} ${money}, meer dan het mandaat van ${names.nl} (${formatMoney(most)}); laat iemand met een hoger mandaat besluiten.`,
    en: `${what.en} ${money}, more than the mandate of ${names.en} (${formatMoney(most)}); let someone with a higher mandate decide.`,
  };
}
