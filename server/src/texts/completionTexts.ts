import type { DayMeaning } from '../domain/notableDays.js';
import type { ServiceFit } from '../domain/serviceFit.js';

/** Places where the author writes something that nobody can guess; each has a word that says what belongs there. */
export const freePlaces = [
  'PlanHeader.title',
  'GuideHeader.title',
  'Use.path',
  'Municipality.municipality',
  'ResidenceProperty.municipality',
  'Voice.text',
  'Person.label',
  'NetworkMember.label',
  'Goal.label',
  'Indicator.label',
  'Appointment.label',
  'Organisation.label',
  'Provider.label',
  'Law.label',
  'Service.label',
  'StatutoryAmount.label',
  'ReferenceScenario.label',
  'SharedDataProperty.text',
  'TaskProperty.text',
  'ActionProperty.action',
  'ReasonProperty.text',
  'PerspectiveProperty.text',
  'ReturnProperty.text',
  'LegitimacyProperty.text',
  'InvolvementProperty.text',
  'PolicySignalProperty.text',
  'AddresseeProperty.addressee',
  'PostProperty.description',
  'PostProperty.source',
  'CaseReferenceProperty.text',
  'OwnWordsProperty.text',
  'ExtensionProperty.ground',
  'MotivationProperty.text',
  'ExplanationProperty.text',
  'ReportProperty.text',
  'ReportingCodeProperty.text',
  'CompetenceProperty.text',
  'QualityProperty.text',
  'BudgetPlanProperty.text',
  'SourceProperty.text',
  'PaymentProperty.text',
  'ScaleStepProperty.text',
  'CauseProperty.causes',
  'ProfileProperty.profile',
  'DomainProperty.domain',
  'ExecutorsProperty.executors',
] as const;
export type FreePlace = (typeof freePlaces)[number];

/** What completion says beside a proposal, and what it writes where only the author knows what belongs there. */
export interface CompletionTexts {
  readonly day: (meaning: DayMeaning) => string;
  /** Why a service is not among the first; nothing for one that fits. */
  readonly doesNotFit: (fit: Exclude<ServiceFit, { readonly kind: 'fits' }>) => string;
  /** Why a payer is not among the first. */
  readonly mayNotPay: (service: string) => string;
  readonly required: string;
  /** The first and the last day of the price where it has them. */
  readonly priceList: (provider: string, from: string | undefined, to: string | undefined) => string;
  readonly statutoryAmount: (name: string) => string;
  readonly plannedNow: string;
  readonly sumOfStreams: string;
  readonly withFinding: string;
  readonly wholePlan: { readonly label: string; readonly detail: string };
  readonly wholeGuide: { readonly label: string; readonly detail: string };
  /** Comments above the parts of a new plan. */
  readonly sections: {
    readonly household: string;
    readonly coordination: string;
    readonly money: string;
    readonly goals: string;
    readonly agreements: string;
    readonly team: string;
    readonly providers: string;
    readonly policy: string;
  };
  readonly accepted: string;
  readonly free: { readonly [Place in FreePlace]: string };
}

export const dutchCompletion: CompletionTexts = {
  day: (meaning) => {
    switch (meaning.kind) {
      case 'today':
        return 'vandaag';
      case 'planStart':
        return 'eerste dag van het plan';
      case 'planEnd':
        return 'laatste dag van het plan';
      case 'evaluation':
        return 'dag van een evaluatie';
      case 'aYearLater':
        return 'na precies een jaar';
      case 'birthday':
        return `${meaning.age}e verjaardag van ${meaning.person.name}`;
      case 'beforeBirthday':
        return `dag voor de ${meaning.age}e verjaardag van ${meaning.person.name}`;
      case 'decisionStart':
        return `eerste dag van ${meaning.decision.name}`;
      case 'decisionEnd':
        return `laatste dag van ${meaning.decision.name}`;
      case 'noCoordinatorFrom':
        return 'eerste dag zonder regisseur';
      case 'noCoordinatorUntil':
        return 'laatste dag zonder regisseur';
      case 'evaluationDue':
        return 'uiterlijk op deze dag weer evalueren';
    }
  },
  doesNotFit: (fit) => {
    if (fit.kind === 'otherLaw') {
      return `niet uit ${namesOf(fit.laws, 'of')}`;
    }
    const { person, law, lower, upper } = fit;
    const ages = [lower === undefined ? '' : `vanaf ${lower}`, upper === undefined ? '' : `tot ${upper}`].filter(
      Boolean,
    );
    return `${law ? `uit ${law.name} ` : ''}alleen ${ages.join(' ')} jaar; dat is ${person.name} in deze periode niet`;
  },
  mayNotPay: (service) => `betaalt ${service} hier niet`,
  required: 'verplicht',
  priceList: (provider, from, to) =>
    `prijslijst van ${provider}${from === undefined ? '' : `, vanaf ${from}`}${to === undefined ? '' : ` t/m ${to}`}`,
  statutoryAmount: (name) => `wettelijk bedrag: ${name}`,
  plannedNow: 'wat er nu uit gepland is',
  sumOfStreams: 'alle geldstromen samen',
  withFinding: 'heeft nu een bevinding in dit plan',
  wholePlan: { label: 'plan (heel nieuw plan)', detail: 'Een nieuw plan met alle onderdelen om in te vullen.' },
  wholeGuide: { label: 'gids (hele nieuwe gids)', detail: 'Een nieuwe gids met team, aanbieder, prijzen en beleid.' },
  sections: {
    household: 'Huishouden: wie horen erbij',
    coordination: 'Regie: op elke dag precies een regisseur',
    money: 'Geld: waar de hulp uit betaald wordt',
    goals: 'Doelen: wat het gezin wil bereiken',
    agreements: 'Evaluatie en akkoord',
    team: 'Team',
    providers: 'Aanbieders met hun prijslijst',
    policy: 'Beleid',
  },
  accepted: 'Dit komt er te staan:',
  free: {
    'PlanHeader.title': 'Schuilnaam: wat dit gezin wil bereiken',
    'GuideHeader.title': 'Gemeente',
    'Use.path': 'gids.regie',
    'Municipality.municipality': 'Gemeente',
    'ResidenceProperty.municipality': 'Gemeente',
    'Voice.text': 'in eigen woorden',
    'Person.label': 'dochter, moeder, opa …',
    'NetworkMember.label': 'wie het is voor het gezin',
    'Goal.label': 'wat er dan anders is',
    'Indicator.label': 'wat er geteld wordt, per week',
    'Appointment.label': 'wat er gebeurt',
    'Organisation.label': 'volledige naam',
    'Provider.label': 'volledige naam',
    'Law.label': 'volledige naam van de wet',
    'Service.label': 'wat voor hulp het is',
    'StatutoryAmount.label': 'waar het bedrag voor is',
    'ReferenceScenario.label': 'zonder het team',
    'SharedDataProperty.text': 'welke gegevens',
    'TaskProperty.text': 'welke taak',
    'ActionProperty.action': 'wat er dan gebeurt',
    'ReasonProperty.text': 'waarom van de regel wordt afgeweken',
    'PerspectiveProperty.text': 'hoe het leven er over een jaar uitziet',
    'ReturnProperty.text': 'wat het oplevert',
    'LegitimacyProperty.text': 'waarom het past bij de bedoeling van de wet',
    'InvolvementProperty.text': 'waarom gezin en betrokkenen dit dragen',
    'PolicySignalProperty.text': 'wat beleid hiervan moet weten',
    'AddresseeProperty.addressee': 'voor wie het bestemd is',
    'PostProperty.description': 'welke kosten',
    'PostProperty.source': 'waar het bedrag vandaan komt',
    'CaseReferenceProperty.text': 'kenmerk',
    'OwnWordsProperty.text': 'het doel in eigen woorden',
    'ExtensionProperty.ground': 'waarom de jeugdhulp na 18 doorgaat',
    'MotivationProperty.text': 'waarom het zo is gekozen',
    'ExplanationProperty.text': 'uitleg',
    'ReportProperty.text': 'wat er is besproken',
    'ReportingCodeProperty.text': 'welke stappen zijn gezet',
    'CompetenceProperty.text': 'waarom de beheerder het aankan',
    'QualityProperty.text': 'hoe de kwaliteit is geregeld',
    'BudgetPlanProperty.text': 'waaraan het wordt besteed',
    'SourceProperty.text': 'wet en artikel',
    'PaymentProperty.text': 'wat iemand zelf betaalt',
    'ScaleStepProperty.text': 'hoe het er dan uitziet',
    'CauseProperty.causes': 'oorzaak',
    'ProfileProperty.profile': 'VV5',
    'DomainProperty.domain': 'sociaal',
    'ExecutorsProperty.executors': 'gemeente',
  },
};

/** What is written into a plan is Dutch in both languages: a plan is. */
export const englishCompletion: CompletionTexts = {
  day: (meaning) => {
    switch (meaning.kind) {
      case 'today':
        return 'today';
      case 'planStart':
        return 'first day of the plan';
      case 'planEnd':
        return 'last day of the plan';
      case 'evaluation':
        return 'day of an evaluation';
      case 'aYearLater':
        return 'after exactly one year';
      case 'birthday':
        return `${meaning.person.name} turns ${meaning.age}`;
      case 'beforeBirthday':
        return `day before ${meaning.person.name} turns ${meaning.age}`;
      case 'decisionStart':
        return `first day of ${meaning.decision.name}`;
      case 'decisionEnd':
        return `last day of ${meaning.decision.name}`;
      case 'noCoordinatorFrom':
        return 'first day without a coordinator';
      case 'noCoordinatorUntil':
        return 'last day without a coordinator';
      case 'evaluationDue':
        return 'evaluate again by this day';
    }
  },
  doesNotFit: (fit) => {
    if (fit.kind === 'otherLaw') {
      return `not paid by ${namesOf(fit.laws, 'or')}`;
    }
    const { person, law, lower, upper } = fit;
    const ages = [lower === undefined ? '' : `from ${lower}`, upper === undefined ? '' : `until ${upper}`].filter(
      Boolean,
    );
    return `${law ? `paid by ${law.name} ` : ''}only ${ages.join(' ')} years; ${person.name} is not, in this period`;
  },
  mayNotPay: (service) => `does not pay ${service} here`,
  required: 'required',
  priceList: (provider, from, to) =>
    `price list of ${provider}${from === undefined ? '' : `, from ${from}`}${to === undefined ? '' : ` to ${to} inclusive`}`,
  statutoryAmount: (name) => `statutory amount: ${name}`,
  plannedNow: 'what is planned from it now',
  sumOfStreams: 'all funding streams together',
  withFinding: 'has a finding in this plan now',
  wholePlan: { label: 'plan (whole new plan)', detail: 'A new plan with every part to fill in.' },
  wholeGuide: { label: 'gids (whole new guide)', detail: 'A new guide with team, provider, prices and policy.' },
  sections: dutchCompletion.sections,
  accepted: 'This will be written:',
  free: dutchCompletion.free,
};

function namesOf(laws: readonly { readonly name: string }[], last: string): string {
  return laws.map(({ name }) => name).join(` ${last} `);
}
