import { placeOf } from '../../domain/fact.js';
import type { Decision } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { isUnclear } from '../../domain/lineDecisions.js';
import { type Period, subtract } from '../../domain/period.js';
import { paidBy } from '../../domain/plan.js';
import { keepOnly } from '../fixes.js';
import { decisionSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { moneyAtStake, namesOf, onDays, verbFor } from '../wording.js';

/** Laws with a rule of their own about help outside its decision: WMO-02 and WLZ-19 (rules §7.7). */
const HAVE_THEIR_OWN_RULE: readonly string[] = ['Wmo', 'Wlz'];

export const dat02 = defineRule({
  code: 'DAT-02',
  title: { nl: 'Inzet loopt buiten het besluit', en: 'Support runs outside its decision' },
  severity: 'error',
  explanation: {
    nl: 'Inzet die op een besluit staat, loopt alleen op dagen waarop zo’n besluit geldt. Een afgewezen of ingetrokken besluit telt niet; bij een besluit dat nog is aangevraagd is het een waarschuwing. Voor de Wmo meldt WMO-02 dit en voor de Wlz WLZ-19; jeugdhulp zonder besluit meldt JW-06.',
    en: 'Support that rests on a decision runs only on days on which such a decision is valid. A refused or withdrawn decision does not count; with one that is only applied for it is a warning. For the Wmo this is WMO-02, for the Wlz WLZ-19; youth help without a decision is JW-06.',
  },
  exceptions: [
    { nl: 'Meer besluiten die op elkaar aansluiten tellen samen.', en: 'Decisions that join count together.' },
  ],
  mended: {
    nl: 'De hulp begint op 1 februari, de eerste dag van het besluit.',
    en: 'The help starts on 1 February, the first day of the decision.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const line of plan.facts.lines) {
      const isOurs =
        line.funding.every(({ law }) => law !== undefined) && !HAVE_THEIR_OWN_RULE.some((law) => paidBy(line, law));
      if (isOurs && !line.unclear.has('op')) {
        yield* uncovered(line);
      }
    }
  },
});

function* uncovered(line: Intervention): Generator<Report> {
  const { decisions } = line;
  const granted = validityOf(decisions);
  if (!line.period || decisions.length === 0 || !granted) {
    return;
  }
  const isPending = decisions.some(({ status }) => status === 'aangevraagd');
  const names = namesOf(decisions);
  const hold = verbFor(decisions.length, { nl: 'geldt', en: 'is' }, { nl: 'gelden', en: 'are' });
  for (const outside of subtract(line.period, granted)) {
    const kept = subtract(line.period, [outside]);
    yield {
      subject: line,
      place: placeOf(line, 'periode'),
      severity: isPending ? 'warning' : 'error',
      overlap: outside,
      costOf: line,
      related: decisions.map(decisionSide),
      message: (details) => {
        const span = onDays(details.overlap);
        const money = moneyAtStake(details.amount);
        return {
          nl: `${line.name} loopt ${span.nl}, maar ${names.nl} ${hold.nl} dan niet${money.nl}; pas de periode aan of vraag een besluit voor deze dagen.`,
          en: `${line.name} runs ${span.en}, but ${names.en} ${hold.en} not valid then${money.en}; change the period or ask for a decision for these days.`,
        };
      },
      fixes: () => (kept.length === 1 && kept[0] ? keepOnly(line, kept[0]) : []),
    };
  }
}

/** The days on which the granted decisions hold; undefined when one of the decisions does not say enough. */
function validityOf(decisions: readonly Decision[]): readonly Period[] | undefined {
  const isVague = decisions.some((decision) => isUnclear(decision) || decision.validity === undefined);
  return isVague
    ? undefined
    : decisions.flatMap(({ status, validity }) => (status === 'toegekend' && validity ? [validity] : []));
}
