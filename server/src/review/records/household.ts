import { formatIso } from '../../domain/day.js';
import type { Fact } from '../../domain/fact.js';
import { formatMoney } from '../../domain/money.js';
import { volumeNotation } from '../../domain/notation.js';
import type { PlanFacts } from '../../domain/plan.js';
import { during, money, notation, onDay, present, text, word, words } from '../value.js';
import { type FactRecord, type Naming, record } from './record.js';

/** Who is in the plan: the household, its network, its own words, its safety and who may know what. */
export function householdRecords(facts: PlanFacts, called: Naming): readonly FactRecord[] {
  const name = (fact: Fact | undefined) => word(fact && called(fact));
  const names = (list: readonly Fact[]) => words(list.map(called));
  return [
    record(facts.header, 'plan', '', {
      titel: text(facts.header.name),
      gemeente: text(facts.municipality),
      periode: during(facts.period),
    }),
    ...facts.persons.map((person) =>
      record(person, 'persoon', called(person), {
        omschrijving: text(person.label),
        geboren: onDay(person.born),
        overleden: onDay(person.died),
        gezag: names(person.custody),
        partner: name(person.partner),
        gemeente: text(person.municipality),
        onderwijs: word(person.education),
        zorgbehoefte: words(person.careNeeds),
      }),
    ),
    ...facts.situations.map((situation) =>
      record(situation, 'situatie', '', {
        persoon: name(situation.person),
        soort: word(situation.sort),
        periode: during(situation.period),
      }),
    ),
    ...facts.voices.map((voice) =>
      record(voice, voice.about, '', { persoon: name(voice.person), omschrijving: text(voice.text) }),
    ),
    ...facts.selfReliance.map((score) =>
      record(score, 'zrm', '', {
        persoon: name(score.person),
        datum: onDay(score.date),
        omschrijving: words([...score.scores].map(([domain, value]) => `${domain} ${value}`)),
      }),
    ),
    ...facts.safetyAssessments.map((safety) =>
      record(safety, 'veiligheid', '', {
        datum: onDay(safety.date),
        soort: word(safety.verdict),
        voor: names(safety.persons),
        door: names(safety.assessors),
        meldcode: text(safety.reportingCode),
        'veilig-thuis-melding': onDay(safety.safeHomeOn),
      }),
    ),
    ...facts.consents.map((consent) =>
      record(consent, 'toestemming', called(consent), {
        van: names(consent.givers),
        voor: names(consent.persons),
        aan: names(consent.recipients),
        gegevens: text(consent.data),
        bij: names(consent.goals),
        geldig: during(consent.validity),
        ingetrokken: onDay(consent.withdrawnOn),
      }),
    ),
    ...facts.agreements.map((agreement) =>
      record(agreement, 'akkoord', '', { persoon: name(agreement.party), datum: onDay(agreement.date) }),
    ),
    ...facts.network.map((member) =>
      record(member, 'netwerk', called(member), {
        omschrijving: text(member.label),
        relatie: word(member.relation),
        steunt: names(member.supports),
        biedt: words(member.offers),
        omvang: notation(member.volume, volumeNotation),
        periode: during(member.period),
        akkoord: onDay(member.agreedOn),
        band: word(member.tie),
        belasting: word(member.load),
        bij: names(member.goals),
      }),
    ),
    ...coordinationRecords(facts, called),
  ];
}

function coordinationRecords(facts: PlanFacts, called: Naming): readonly FactRecord[] {
  const name = (fact: Fact | undefined) => word(fact && called(fact));
  const names = (list: readonly Fact[]) => words(list.map(called));
  return [
    ...facts.coordinations.map((stretch) =>
      record(stretch, stretch.role === 'proces' ? 'procesregisseur' : 'regisseur', '', {
        door: name(stretch.coordinator),
        aan: name(stretch.organisation),
        periode: during(stretch.period),
        overdracht: onDay(stretch.handover),
        meeloop: present(stretch.shadowing),
        mandaat: money(stretch.mandate),
        motivering: text(stretch.motivation),
      }),
    ),
    ...facts.deputies.map((deputy) =>
      record(deputy, 'vervanger', '', {
        door: name(deputy.deputy),
        aan: name(deputy.organisation),
        periode: deputy.temporary ? during(deputy.period) : undefined,
      }),
    ),
    ...facts.coordinationAgreements.map((agreement) =>
      record(agreement, 'regieafspraak', '', {
        periode: during(agreement.period),
        taak: words(agreement.tasks.map(({ party, text: task }) => `${called(party)}: ${task}`)),
      }),
    ),
    ...facts.evaluations.map((evaluation) =>
      record(evaluation, 'evaluatie', '', {
        datum: onDay(evaluation.date),
        met: names(evaluation.participants),
        bij: names(evaluation.goals),
        gehouden: onDay(evaluation.heldOn),
        verslag: text(evaluation.report),
      }),
    ),
    ...facts.appointments.map((appointment) =>
      record(appointment, 'afspraak', called(appointment), {
        omschrijving: text(appointment.label),
        door: names(appointment.parties),
        gereed: onDay(appointment.due),
        gedaan: onDay(appointment.doneOn),
        bij: names(appointment.goals),
      }),
    ),
    ...facts.deviations.map((deviation) =>
      record(deviation, 'afwijking', '', {
        regel: word(deviation.rule),
        bij: name(deviation.subject),
        omdat: text(deviation.reason),
        perspectief: text(deviation.perspective),
        jaarkosten: money(deviation.yearlyCost),
        rendement: words([
          ...(deviation.standardCost === undefined ? [] : [`standaard ${formatMoney(deviation.standardCost)}`]),
          ...(deviation.bespokeCost === undefined ? [] : [`maatwerk ${formatMoney(deviation.bespokeCost)}`]),
          ...(deviation.returnText === undefined ? [] : [deviation.returnText]),
        ]),
        legitimering: text(deviation.legitimacy),
        betrokkenheid: text(deviation.involvement),
        akkoord: words([
          ...(deviation.approvedBy ? [called(deviation.approvedBy)] : []),
          ...(deviation.approvedOn === undefined ? [] : [formatIso(deviation.approvedOn)]),
        ]),
        signaal: text(deviation.signal),
      }),
    ),
    ...facts.signals.map((signal) =>
      record(signal, 'signaal', called(signal), {
        omschrijving: text(signal.label),
        regel: word(signal.rule),
        wet: name(signal.law),
        aan: text(signal.addressee),
        verstuurd: onDay(signal.sentOn),
      }),
    ),
  ];
}
