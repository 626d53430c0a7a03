import { FOREVER, formatIso } from '../../domain/day.js';
import type { Fact } from '../../domain/fact.js';
import { formatMoney } from '../../domain/money.js';
import { periodNotation, tariffNotation, volumeNotation } from '../../domain/notation.js';
import type { PlanFacts } from '../../domain/plan.js';
import type { PostPayer, ReferencePost } from '../../domain/referenceScenario.js';
import { during, money, notation, onDay, text, word, words } from '../value.js';
import { type FactRecord, type Naming, record } from './record.js';

/** What pays and on which ground: budgets, streams, decisions, own contributions and notifications. */
export function fundingRecords(facts: PlanFacts, called: Naming): readonly FactRecord[] {
  const name = (fact: Fact | undefined) => word(fact && called(fact));
  const names = (list: readonly Fact[]) => words(list.map(called));
  const { householdBudget, reference } = facts;
  return [
    ...(householdBudget
      ? [
          record(householdBudget, 'budget', '', {
            budget: money(householdBudget.amount),
            periode: during(householdBudget.period),
          }),
        ]
      : []),
    ...facts.streams.map((stream) =>
      record(stream, 'geldstroom', called(stream), {
        omschrijving: text(stream.label),
        wet: name(stream.law),
        budget: money(stream.budget),
        periode: during(stream.period),
        voor: names(stream.persons),
      }),
    ),
    ...facts.decisions.map((decision) =>
      record(decision, decision.decisionKind, called(decision), {
        omschrijving: text(decision.label),
        wet: name(decision.law),
        soort: word(decision.sort),
        voor: names(decision.persons),
        door: word(decision.decider),
        uitvoerder: name(decision.executor),
        kenmerk: text(decision.reference),
        status: word(decision.status),
        aangevraagd: onDay(decision.appliedOn),
        afgegeven: onDay(decision.issuedOn),
        geldig: during(decision.validity),
        profiel: text(decision.profile),
        grondslag: words(decision.grounds),
        levering: words(
          decision.deliveries.map(({ form, period }) =>
            period.to === FOREVER ? `${form} vanaf ${formatIso(period.from)}` : `${form} ${periodNotation(period)}`,
          ),
        ),
        verlengd: text(decision.extension),
        dienst: names(decision.services),
        budget: money(decision.budget),
        motivering: text(decision.motivation),
      }),
    ),
    ...facts.contributions.map((contribution) =>
      record(contribution, 'eigen-bijdrage', called(contribution), {
        wet: name(contribution.law),
        voor: names(contribution.persons),
        periode: during(contribution.period),
        tarief: notation(contribution.tariff, tariffNotation),
        bij: names(contribution.lines),
      }),
    ),
    ...facts.notifications.map((notice) =>
      record(notice, 'melding', called(notice), {
        wet: name(notice.law),
        voor: names(notice.persons),
        gemeld: onDay(notice.reportedOn),
        dreiging: word(notice.threat),
        gesprek: onDay(notice.interviewOn),
        onderzoek: onDay(notice.inquiryOn),
        aangevraagd: onDay(notice.appliedOn),
        besluit: onDay(notice.decidedOn),
        'plan-van-aanpak': onDay(notice.planOfActionOn),
        familiegroepsplan: onDay(notice.groupPlanOn),
        'beslagvrije-voet': money(notice.exemptIncome),
        'eerdere-schuldhulp': onDay(notice.earlierDebtHelpOn),
        motivering: text(notice.motivation),
      }),
    ),
    ...(reference
      ? [
          record(reference, 'referentie', '', {
            periode: during(reference.period),
            post: words(reference.posts.map((post) => postNotation(post, called))),
            effect: words(
              reference.effects.map(({ domain, baseline, expected }) => `${domain} van ${baseline} naar ${expected}`),
            ),
          }),
        ]
      : []),
  ];
}

/** `Crisisopname | 21 etmalen in totaal | € 9.800,00 | 2026-02-01 t/m 2026-02-21 | Wmo | eigen prijslijst | 2025`. */
function postNotation(
  { description, listed, amount, period, payer, source, year }: ReferencePost,
  called: Naming,
): string {
  return [
    description,
    ...(listed ? [volumeNotation(listed.volume)] : []),
    amount === undefined ? '' : formatMoney(amount),
    period ? periodNotation(period) : '',
    payer ? payerName(payer, called) : '',
    source ?? '',
    year ?? '',
  ].join(' | ');
}

function payerName(payer: PostPayer, called: Naming): string {
  if (payer.kind === 'other') {
    return payer.name;
  }
  const source = payer.stream ?? payer.law;
  return source ? called(source) : '';
}
