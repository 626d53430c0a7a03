import type { DayShift } from '../domain/dayShift.js';
import type { ReviewTexts } from './reviewTexts.js';

const NUMBERS = 'één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

const UNITS: Readonly<Record<DayShift['unit'], readonly [one: string, more: string]>> = {
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
  years: ['jaar', 'jaar'],
};

function shiftText({ count, unit, later }: DayShift): string {
  const [one, more] = UNITS[unit];
  return `${NUMBERS[count - 1] ?? count} ${count === 1 ? one : more} ${later ? 'later' : 'eerder'}`;
}

function numbered(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

export const dutchReview: ReviewTexts = {
  title: 'Wat er verandert',
  sections: {
    overview: 'Overzicht',
    attention: 'Eerst bekijken: veiligheid en rechten',
    money: 'Geld',
    care: 'Gevolgen voor de hulp',
    methods: 'Zelfredzaamheid, netwerk en effect',
    changes: 'Wat er anders in het plan staat',
    newFindings: 'Nieuwe bevindingen',
    grownFindings: 'Bevindingen waar meer geld in zit dan eerst',
    solvedFindings: 'Opgelost',
    remainingFindings: 'Bevindingen die er al waren',
    acceptance: 'Aanvaarde afwijkingen',
    unread: 'Niet vergeleken',
    guides: 'Gidsen',
  },
  noDifference: 'Geen verschil in betekenis',
  nothingTouched: 'Er is geen plan veranderd',
  counts: {
    plans: (count) => numbered(count, 'plan geraakt', 'plannen geraakt'),
    same: (count) => `${numbered(count, 'plan', 'plannen')} zonder verschil in betekenis`,
    alerts: (count) => numbered(count, 'punt om eerst te bekijken', 'punten om eerst te bekijken'),
    changes: (count) => numbered(count, 'wijziging', 'wijzigingen'),
    findings: (count) => numbered(count, 'nieuwe bevinding', 'nieuwe bevindingen'),
    noAlerts: 'niets verzwakt veiligheid of rechten',
  },
  columns: {
    plan: 'Plan',
    alerts: 'Eerst bekijken',
    household: 'Geld',
    changes: 'Wijzigingen',
    newFindings: 'Nieuw',
    solved: 'Opgelost',
    total: 'Samen',
    stream: 'Geldstroom',
    law: 'Wet',
    before: 'Was',
    after: 'Wordt',
    difference: 'Verschil',
  },
  household: 'Huishouden',
  status: {
    added: 'nieuw plan',
    deleted: 'plan verwijderd',
    same: 'geen verschil in betekenis',
    renamedFrom: (path) => `heette ${path}`,
    guideAdded: 'nieuwe gids',
    guideDeleted: 'gids verwijderd',
    guideChanged: 'gids gewijzigd; wat dat voor plannen betekent, staat bij die plannen',
    throughGuide: 'zelf niet gewijzigd; het verschil komt door de gids',
    noLongerPlan: 'is in een van beide versies geen plan',
  },
  incomplete: {
    old: 'In de oude versie staan fouten in de tekst; dit verslag kan daardoor iets missen.',
    now: 'In de nieuwe versie staan fouten in de tekst; dit verslag kan daardoor iets missen.',
  },
  planDeleted: 'het hele plan is weg',
  weakenings: {
    safetyAgreementRemoved: 'de veiligheidsafspraak is weg',
    triggerRemoved: 'de afspraak is weg',
    triggerLostOwner: 'niemand is er meer voor aan zet',
    triggerLostPart: 'de afspraak is niet meer compleet',
    triggerLoosened: 'de afspraak gaat later in of mag langer duren',
    triggerNoLongerSafety: 'telt niet meer als veiligheidsafspraak',
    triggerNarrowed: 'de afspraak geldt voor minder inzet',
    afterwardsRemoved: 'wie het overneemt als deze hulp stopt, staat er niet meer',
    safetyAssessmentRemoved: 'het veiligheidsoordeel is weg',
    consentRemoved: 'de toestemming is weg',
    consentWidened: 'er mag meer worden gedeeld dan was afgesproken',
    agreementRemoved: 'de instemming met het plan is weg',
    evaluationRemoved: 'de evaluatie is weg',
    evaluationLater: 'de evaluatie schuift naar achteren',
    evaluationNarrowed: 'er zitten minder mensen bij de evaluatie',
    ownWordsRemoved: 'de eigen woorden van het gezin zijn weg',
    networkRemoved: 'iemand uit het netwerk staat niet meer in het plan',
    coordinatorWithoutHandover: 'een andere regisseur, zonder overdracht',
    coordinationAgreementRemoved: 'de regieafspraak is weg',
  },
  methods: {
    network: 'Groeide het eigen netwerk?',
    cluster: 'cluster',
    difference: 'verschil met de referentie',
    effect: 'meer effect (punten van de ZRM)',
  },
  more: (amount) => `${amount} meer`,
  less: (amount) => `${amount} minder`,
  unchanged: 'gelijk',
  goalLeftAlone: 'niemand werkt nog aan dit doel',
  newAllocation: 'de omvang verandert terwijl de hulp loopt: er is een nieuwe toewijzing nodig',
  isNew: 'nieuw',
  isGone: 'weg',
  isCalled: (name) => `heet nu ${name}`,
  becomes: (facet, from, to) => `${facet} ${from} → ${to}`,
  nowThere: (facet, value) => `${facet} erbij: ${value}`,
  noLongerThere: (facet, value) => `${facet} weg, was: ${value}`,
  wordsChanged: (facet, added, removed) =>
    `${facet}: ${[
      ...(added.length > 0 ? [`ook ${added.join(', ')}`] : []),
      ...(removed.length > 0 ? [`niet meer ${removed.join(', ')}`] : []),
    ].join('; ')}`,
  moved: (shift, to) => `${shiftText(shift)}, nu ${to}`,
  shift: shiftText,
  longer: (days) => `${numbered(days, 'dag', 'dagen')} langer`,
  shorter: (days) => `${numbered(days, 'dag', 'dagen')} korter`,
  endless: 'nu zonder einde',
  ended: 'nu met een einde',
  facets: { omschrijving: 'omschrijving', persoon: 'persoon', regel: 'regel', titel: 'titel' },
  severities: { error: 'fout', warning: 'waarschuwing', info: 'info', hint: 'hint' },
  was: (amount) => `was ${amount}`,
  newlyAccepted: 'nu aanvaard met een afwijking',
  noLongerAccepted: 'niet meer aanvaard met een afwijking',
  leftOut: (plans) =>
    `Van ${numbered(plans, 'plan', 'plannen')} staan de bijzonderheden hier niet, anders wordt dit te lang. Ze staan in het verslag met --format html.`,
};
