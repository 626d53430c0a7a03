import { formatIso } from '../../domain/day.js';
import { dutchDecimal } from '../../domain/decimal.js';
import type { Fact } from '../../domain/fact.js';
import { fromInteger, mul } from '../../domain/fraction.js';
import type { FundingShare } from '../../domain/intervention.js';
import { conditionNotation, deadlineNotation, tariffNotation, volumeNotation } from '../../domain/notation.js';
import type { PlanFacts } from '../../domain/plan.js';
import { during, money, notation, onDay, present, text, word, words } from '../value.js';
import { type FactRecord, type Naming, record } from './record.js';

/** What is to be reached and who does what for it: indicators, goals, lines and agreements on scaling. */
export function careRecords(facts: PlanFacts, called: Naming): readonly FactRecord[] {
  const name = (fact: Fact | undefined) => word(fact && called(fact));
  const names = (list: readonly Fact[]) => words(list.map(called));
  return [
    ...facts.indicators.map((indicator) =>
      record(indicator, 'indicator', called(indicator), {
        omschrijving: text(indicator.label),
        meting: words(indicator.measurements.map(({ day, value }) => `${formatIso(day)}: ${dutchDecimal(value)}`)),
      }),
    ),
    ...facts.goals.map((goal) =>
      record(goal, 'doel', called(goal), {
        omschrijving: text(goal.label),
        leefgebied: words(goal.domains),
        soort: word(goal.sort),
        voor: names(goal.persons),
        eigenaar: name(goal.owner),
        woorden: text(goal.ownWords),
        meet: notation(goal.indicator, (indicator) =>
          [
            called(indicator),
            ...(goal.baseline ? [`van ${dutchDecimal(goal.baseline)}`] : []),
            ...(goal.target ? [`naar ${dutchDecimal(goal.target)}`] : []),
          ].join(' '),
        ),
        schaal: words([...goal.scale].map(([step, meaning]) => `${step}: ${meaning}`)),
        score: words(goal.scores.map(({ day, step }) => `${formatIso(day)}: ${step}`)),
        gereed: onDay(goal.due),
        evaluatie: onDay(goal.evaluationDate),
        onderzocht: words(goal.considered),
      }),
    ),
    ...facts.lines.map((line) =>
      record(line, 'inzet', called(line), {
        omschrijving: text(line.label),
        dienst: name(line.service),
        voor: names(line.persons),
        door: names(line.providers),
        periode: during(line.period),
        omvang: notation(line.volume, volumeNotation),
        tarief: notation(line.tariff, tariffNotation),
        bedrag: money(line.statedAmount),
        pm: present(line.estimate),
        uit: words(line.funding.flatMap((share) => shareNotation(share, called))),
        op: names(line.decisions),
        vorm: word(line.form),
        beheerder: name(line.manager),
        aard: words(line.natures),
        oorzaak: words(line.causes),
        kosten: word(line.costKind),
        'inclusief-btw': present(line.includesVat),
        bekwaamheid: text(line.competence),
        kwaliteit: text(line.quality),
        budgetplan: text(line.budgetPlan),
        bij: names(line.goals),
        daarna: words([...line.successors.map(called), ...(line.afterwards === undefined ? [] : [line.afterwards])]),
        onderzocht: words(line.considered),
        motivering: text(line.motivation),
      }),
    ),
    ...facts.triggers.map((trigger) =>
      record(trigger, trigger.direction === 'up' ? 'opschalen' : 'afschalen', called(trigger), {
        als: notation(trigger.condition, (condition) => conditionNotation(condition, called)),
        dan: text(trigger.action),
        door: name(trigger.responsible),
        binnen: notation(trigger.deadline, deadlineNotation),
        soort: trigger.safety ? word('veiligheid') : undefined,
        bij: names(trigger.lines),
        opgevolgd: words(trigger.followUps.map(formatIso)),
      }),
    ),
  ];
}

/** `Jeugd`, `Jeugd 60%`. */
function shareNotation({ law, stream, share }: FundingShare, called: Naming): readonly string[] {
  const source = stream ?? law;
  if (!source) {
    return [];
  }
  const percentage = share && dutchDecimal(mul(share, fromInteger(100)));
  return [percentage === undefined || percentage === '100' ? called(source) : `${called(source)} ${percentage}%`];
}
