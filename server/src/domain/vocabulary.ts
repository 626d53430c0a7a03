import type { Texts } from './texts.js';

/** The fixed lists of the language: values a property may take, as the social domain writes them. */

/** What a service does; the column Cat of the service vocabulary (rules §2) in words. */
export const careFunctions = [
  'huishoudelijke-hulp', // HH
  'begeleiding-individueel', // BI
  'begeleiding-24-uur', // BI24
  'begeleiding-groep', // BG
  'vervoer-dagbesteding', // VD
  'logeren', // LOG
  'persoonlijke-verzorging', // PV
  'verpleging', // VP
  'verblijf', // VB
  'woningaanpassing', // WA
  'mobiliteitshulpmiddel', // HM
  'roerende-voorziening', // HR
  'hulpmiddel-zvw', // HZ
  'vervoer', // VV
  'algemeen-medisch', // ALG
  'praktijkondersteuning-ggz', // GGZ0
  'ggz', // GGZ
  'medisch-specialistisch', // MSZ
  'kraamzorg', // KR
  'paramedisch', // PAR
  'behandeling', // BEH
  'casemanagement', // CM
  'ziekenvervoer', // ZV
  'wlz-pakket', // WLZ
  'jeugdhulp-ambulant', // JA
  'jeugd-ggz', // JGGZ
  'dyslexie', // DYS
  'dagbehandeling-jeugd', // JD
  'jeugdverblijf', // JV
  'jeugdbescherming', // JB
  'jeugdreclassering', // JR
  'inkomen', // INK
  'werk', // WRK
  'schulden', // SCH
  'onderwijs', // OND
  'leerlingenvervoer', // LLV
  'forensisch', // FZ
  'reclassering', // RCL
  'tandheelkunde',
  'sociale-basis', // SB
  'informeel', // INF
  'overig', // OV
] as const;
export type CareFunction = (typeof careFunctions)[number];

/** The thirteen domains of the Zelfredzaamheid-Matrix 2017. */
export const lifeDomains = [
  'financien',
  'werk-en-opleiding',
  'tijdsbesteding',
  'huisvesting',
  'huiselijke-relaties',
  'geestelijke-gezondheid',
  'lichamelijke-gezondheid',
  'middelengebruik',
  'basale-adl',
  'instrumentele-adl',
  'sociaal-netwerk',
  'maatschappelijke-participatie',
  'justitie',
] as const;

/** What the law asks to look at before professional help (Wmo 2015 art. 2.3.2(4), 2.3.5(3)). */
export const alternatives = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'netwerk',
  'algemene-voorziening',
  'algemeen-gebruikelijk',
] as const;
export type Alternative = (typeof alternatives)[number];

export const situations = [
  'thuis',
  'wlz-instelling',
  'beschermd-wonen',
  'opvang',
  'ziekenhuis',
  'ggz-kliniek',
  'elv',
  'grz',
  'pleeggezin',
  'gezinshuis',
  'gesloten-jeugdhulp',
  'detentie',
  'forensisch-verblijf',
] as const;

export const decisionStatuses = ['aangevraagd', 'toegekend', 'afgewezen', 'ingetrokken'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export const deciders = [
  'gemeente',
  'huisarts',
  'medisch-specialist',
  'jeugdarts',
  'wijkverpleegkundige',
  'ciz',
  'gi',
  'rechter',
  'zorgverzekeraar',
  'swv',
  'dji',
  'uwv',
] as const;
export type Decider = (typeof deciders)[number];

/** Forms in which a Wlz indication is delivered (Wlz art. 3.3.1, 3.3.6). */
export const deliveryForms = ['verblijf-mb', 'verblijf-zb', 'vpt', 'mpt', 'pgb', 'deeltijd', 'overbrugging'] as const;
export type DeliveryForm = (typeof deliveryForms)[number];

/** Grounds for a Wlz indication (Wlz art. 3.2.1). */
export const indicationGrounds = ['som', 'pg', 'psy', 'vg', 'lvg', 'lg', 'zg', 'psychosociaal'] as const;

export const careForms = [
  'zin',
  'natura',
  'pgb',
  'restitutie',
  'combinatie',
  'geld',
  'vpt',
  'mpt',
  'verblijf',
  'deeltijd',
  'overbrugging',
] as const;

/** What a line is about: tells apart two lines of the same function. */
export const natures = [
  'geneeskundig',
  'adl',
  'opvoeding',
  'leren',
  'participatie',
  'zelfredzaamheid',
  'behandeling',
  'begeleiding',
  'toezicht',
  'ontlasting',
  'wonen',
  'financieel',
  'veiligheid',
] as const;

export const networkRelations = [
  'familie',
  'vriend',
  'buur',
  'mantelzorger',
  'vrijwilliger',
  'jim',
  'steunfiguur',
  'lotgenoot',
  'vereniging',
  'geloofsgemeenschap',
  'school',
  'werk',
  'overig',
] as const;

export const supportKinds = [
  'praktisch',
  'emotioneel',
  'financieel',
  'toezicht',
  'opvang',
  'vervoer',
  'advies',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** How strong a tie is: ++, +, ± and − of the ecogram (rules §4, netwerkversterking). */
export const tieStrengths = ['sterk', 'goed', 'wisselend', 'zwak'] as const;
export type TieStrength = (typeof tieStrengths)[number];

/** How heavily help weighs on who gives it. */
export const supportLoads = ['licht', 'gewoon', 'zwaar', 'te-zwaar'] as const;
export type SupportLoad = (typeof supportLoads)[number];

export const staffRoles = [
  'regisseur',
  'procesregisseur',
  'vervanger',
  'consulent',
  'gezinswerker',
  'gedragswetenschapper',
  'clientondersteuner',
  'vertrouwenspersoon',
  'wijkverpleegkundige',
  'jeugdbeschermer',
  'schuldhulpverlener',
  'teamleider',
] as const;

export const organisationSorts = [
  'gemeente',
  'wijkteam',
  'gi',
  'zorgaanbieder',
  'zorgkantoor',
  'zorgverzekeraar',
  'ciz',
  'huisartsenpraktijk',
  'school',
  'swv',
  'ggd',
  'kredietbank',
  'woningcorporatie',
  'politie',
  'veilig-thuis',
  'welzijn',
  'overig',
] as const;

/** What a court or institution ordered. */
export const measureSorts = [
  'ondertoezichtstelling',
  'voogdij',
  'uithuisplaatsing',
  'gesloten-jeugdhulp',
  'jeugdreclassering',
  'spoed',
  'maatwerk',
] as const;

/** Threats that shorten the term for a first talk to three working days (Wgs art. 4). */
export const debtThreats = ['geen', 'ontruiming', 'afsluiting', 'zorgverzekering'] as const;

export const costKinds = [
  'eigen-risico',
  'eigen-bijdrage',
  'inrichting',
  'reiskosten',
  'bewindvoering',
  'zorgkosten',
  'woonkosten',
  'studiekosten',
  'schulden',
  'overig',
] as const;

/** Where a young person goes to school: primary, special, secondary and vocational education. */
export const educationKinds = ['po', 'sbo', 'so', 'vo', 'vso', 'pro', 'mbo', 'geen'] as const;
export type EducationKind = (typeof educationKinds)[number];

export const careNeeds = ['blijvend-24-uur', 'permanent-toezicht'] as const;
export type CareNeed = (typeof careNeeds)[number];

/** Goals that a rule looks for by what they are about. */
export const goalSorts = ['overgang-18'] as const;

export const safetyVerdicts = ['veilig', 'zorgen', 'onveilig', 'onbekend'] as const;

export type DocumentKind = 'plan' | 'gids' | 'wet';

export interface PropertySpec {
  readonly keyword: string;
  /** Without it the statement cannot be understood. */
  readonly required?: true;
  /** May be written more than once. */
  readonly repeatable?: true;
  /** A fixed list its value comes from. */
  readonly values?: readonly string[];
}

export interface StatementSpec {
  readonly keywords: readonly string[];
  /** What the statement is called in a message, with its article. */
  readonly label: Texts;
  readonly documents: readonly DocumentKind[];
  /** At most one per document. */
  readonly single?: true;
  /** Block properties in canonical order. */
  readonly properties: readonly PropertySpec[];
}

/**
 * Every statement: in which documents it belongs and which properties it takes, in canonical order.
 * The keys are the names of the grammar's rules.
 */
export const statementSpecs = {
  PlanHeader: {
    keywords: ['plan'],
    label: { nl: 'het plan', en: 'the plan' },
    documents: ['plan'],
    single: true,
    properties: [],
  },
  GuideHeader: {
    keywords: ['gids'],
    label: { nl: 'de gids', en: 'the guide' },
    documents: ['gids'],
    single: true,
    properties: [],
  },
  Use: { keywords: ['gebruik'], label: { nl: 'gebruik', en: 'use' }, documents: ['plan', 'gids'], properties: [] },
  Municipality: {
    keywords: ['gemeente'],
    label: { nl: 'de gemeente', en: 'the municipality' },
    documents: ['plan', 'gids'],
    single: true,
    properties: [],
  },
  PlanPeriod: {
    keywords: ['periode'],
    label: { nl: 'de periode', en: 'the period' },
    documents: ['plan'],
    single: true,
    properties: [],
  },
  Person: {
    keywords: ['persoon'],
    label: { nl: 'een persoon', en: 'a person' },
    documents: ['plan'],
    properties: [
      { keyword: 'geboren' },
      { keyword: 'overleden' },
      { keyword: 'gezag' },
      { keyword: 'partner' },
      { keyword: 'gemeente' },
      { keyword: 'onderwijs', values: educationKinds },
      { keyword: 'zorgbehoefte', values: careNeeds },
      { keyword: 'toelichting' },
    ],
  },
  Situation: {
    keywords: ['situatie'],
    label: { nl: 'een situatie', en: 'a situation' },
    documents: ['plan'],
    properties: [],
  },
  Voice: {
    keywords: ['kracht', 'zorg', 'vraag'],
    label: { nl: 'eigen woorden', en: 'own words' },
    documents: ['plan'],
    properties: [],
  },
  SelfReliance: {
    keywords: ['zrm'],
    label: { nl: 'een zelfredzaamheidsmeting', en: 'a self-reliance score' },
    documents: ['plan'],
    properties: [{ keyword: 'toelichting' }],
  },
  SafetyAssessment: {
    keywords: ['veiligheid'],
    label: { nl: 'een veiligheidsoordeel', en: 'a safety assessment' },
    documents: ['plan'],
    properties: [
      { keyword: 'voor' },
      { keyword: 'door' },
      { keyword: 'meldcode' },
      { keyword: 'veilig-thuis-melding' },
    ],
  },
  Consent: {
    keywords: ['toestemming'],
    label: { nl: 'een toestemming', en: 'a consent' },
    documents: ['plan'],
    properties: [
      { keyword: 'van', required: true },
      { keyword: 'voor', required: true },
      { keyword: 'aan', required: true },
      { keyword: 'gegevens', required: true },
      { keyword: 'bij' },
      { keyword: 'geldig', required: true },
      { keyword: 'ingetrokken' },
    ],
  },
  Agreement: {
    keywords: ['akkoord'],
    label: { nl: 'een akkoord', en: 'an agreement' },
    documents: ['plan'],
    properties: [],
  },
  NetworkMember: {
    keywords: ['netwerk'],
    label: { nl: 'iemand uit het netwerk', en: 'a network member' },
    documents: ['plan'],
    properties: [
      { keyword: 'relatie', values: networkRelations },
      { keyword: 'steunt' },
      { keyword: 'biedt', values: supportKinds },
      { keyword: 'omvang' },
      { keyword: 'periode' },
      { keyword: 'akkoord' },
      { keyword: 'band', values: tieStrengths },
      { keyword: 'belasting', values: supportLoads },
      { keyword: 'bij' },
      { keyword: 'toelichting' },
    ],
  },
  Coordination: {
    keywords: ['regisseur', 'procesregisseur'],
    label: { nl: 'een regisseur', en: 'a coordinator' },
    documents: ['plan'],
    properties: [{ keyword: 'overdracht' }, { keyword: 'meeloop' }, { keyword: 'mandaat' }, { keyword: 'motivering' }],
  },
  Deputy: {
    keywords: ['vervanger'],
    label: { nl: 'een vervanger', en: 'a deputy' },
    documents: ['plan'],
    properties: [{ keyword: 'motivering' }],
  },
  CoordinationAgreement: {
    keywords: ['regieafspraak'],
    label: { nl: 'een regieafspraak', en: 'a coordination agreement' },
    documents: ['plan'],
    properties: [{ keyword: 'taak', required: true, repeatable: true }],
  },
  Evaluation: {
    keywords: ['evaluatie'],
    label: { nl: 'een evaluatie', en: 'an evaluation' },
    documents: ['plan'],
    properties: [{ keyword: 'met' }, { keyword: 'bij' }, { keyword: 'gehouden' }, { keyword: 'verslag' }],
  },
  Appointment: {
    keywords: ['afspraak'],
    label: { nl: 'een afspraak', en: 'an appointment' },
    documents: ['plan'],
    properties: [
      { keyword: 'door', required: true },
      { keyword: 'voor' },
      { keyword: 'gereed' },
      { keyword: 'gedaan' },
      { keyword: 'bij' },
    ],
  },
  HouseholdBudget: {
    keywords: ['budget'],
    label: { nl: 'het huishoudbudget', en: 'the household budget' },
    documents: ['plan'],
    single: true,
    properties: [],
  },
  FundingStream: {
    keywords: ['geldstroom'],
    label: { nl: 'een geldstroom', en: 'a funding stream' },
    documents: ['plan'],
    properties: [
      { keyword: 'wet', required: true },
      { keyword: 'budget' },
      { keyword: 'periode' },
      { keyword: 'voor' },
      { keyword: 'toelichting' },
    ],
  },
  Decision: {
    keywords: ['beschikking', 'verwijzing', 'indicatie', 'machtiging', 'bepaling', 'titel'],
    label: { nl: 'een besluit', en: 'a decision' },
    documents: ['plan'],
    properties: [
      { keyword: 'wet' },
      { keyword: 'soort', values: measureSorts },
      { keyword: 'voor', required: true },
      { keyword: 'door', values: deciders },
      { keyword: 'uitvoerder' },
      { keyword: 'kenmerk' },
      { keyword: 'status', values: decisionStatuses },
      { keyword: 'aangevraagd' },
      { keyword: 'afgegeven' },
      { keyword: 'geldig' },
      { keyword: 'profiel' },
      { keyword: 'grondslag', values: indicationGrounds },
      { keyword: 'levering', repeatable: true, values: deliveryForms },
      { keyword: 'verlengd' },
      { keyword: 'dienst' },
      { keyword: 'budget' },
      { keyword: 'motivering' },
    ],
  },
  Contribution: {
    keywords: ['eigen-bijdrage'],
    label: { nl: 'een eigen bijdrage', en: 'an own contribution' },
    documents: ['plan'],
    properties: [
      { keyword: 'wet', required: true },
      { keyword: 'voor', required: true },
      { keyword: 'periode', required: true },
      { keyword: 'tarief', required: true },
      { keyword: 'bij' },
      { keyword: 'toelichting' },
    ],
  },
  Notification: {
    keywords: ['melding'],
    label: { nl: 'een melding', en: 'a notification' },
    documents: ['plan'],
    properties: [
      { keyword: 'wet', required: true },
      { keyword: 'voor' },
      { keyword: 'gemeld', required: true },
      { keyword: 'dreiging', values: debtThreats },
      { keyword: 'gesprek' },
      { keyword: 'onderzoek' },
      { keyword: 'aangevraagd' },
      { keyword: 'besluit' },
      { keyword: 'plan-van-aanpak' },
      { keyword: 'familiegroepsplan' },
      { keyword: 'beslagvrije-voet' },
      { keyword: 'eerdere-schuldhulp' },
      { keyword: 'motivering' },
    ],
  },
  Indicator: {
    keywords: ['indicator'],
    label: { nl: 'een indicator', en: 'an indicator' },
    documents: ['plan'],
    properties: [{ keyword: 'meting', repeatable: true }],
  },
  Goal: {
    keywords: ['doel'],
    label: { nl: 'een doel', en: 'a goal' },
    documents: ['plan'],
    properties: [
      { keyword: 'leefgebied', values: lifeDomains },
      { keyword: 'soort', values: goalSorts },
      { keyword: 'voor' },
      { keyword: 'eigenaar' },
      { keyword: 'woorden' },
      { keyword: 'meet' },
      { keyword: 'schaal', repeatable: true },
      { keyword: 'score', repeatable: true },
      { keyword: 'gereed' },
      { keyword: 'evaluatie' },
      { keyword: 'onderzocht', values: alternatives },
      { keyword: 'toelichting' },
    ],
  },
  Intervention: {
    keywords: ['inzet'],
    label: { nl: 'een inzet', en: 'a line of support' },
    documents: ['plan'],
    properties: [
      { keyword: 'dienst', required: true },
      { keyword: 'voor', required: true },
      { keyword: 'door' },
      { keyword: 'periode' },
      { keyword: 'omvang' },
      { keyword: 'tarief' },
      { keyword: 'bedrag' },
      { keyword: 'pm' },
      { keyword: 'uit', required: true },
      { keyword: 'op' },
      { keyword: 'vorm', values: careForms },
      { keyword: 'beheerder' },
      { keyword: 'aard', values: natures },
      { keyword: 'oorzaak' },
      { keyword: 'kosten', values: costKinds },
      { keyword: 'inclusief-btw' },
      { keyword: 'bekwaamheid' },
      { keyword: 'kwaliteit' },
      { keyword: 'budgetplan' },
      { keyword: 'bij' },
      { keyword: 'daarna' },
      { keyword: 'onderzocht', values: alternatives },
      { keyword: 'motivering' },
      { keyword: 'toelichting' },
    ],
  },
  Trigger: {
    keywords: ['opschalen', 'afschalen'],
    label: { nl: 'een afspraak over op- of afschalen', en: 'an agreement on scaling' },
    documents: ['plan'],
    properties: [
      { keyword: 'als' },
      { keyword: 'dan' },
      { keyword: 'door' },
      { keyword: 'binnen' },
      { keyword: 'soort', values: ['veiligheid'] },
      { keyword: 'bij' },
      { keyword: 'opgevolgd', repeatable: true },
      { keyword: 'toelichting' },
    ],
  },
  Deviation: {
    keywords: ['afwijking'],
    label: { nl: 'een afwijking', en: 'a deviation' },
    documents: ['plan'],
    properties: [
      { keyword: 'omdat', required: true },
      { keyword: 'rendement' },
      { keyword: 'legitimering' },
      { keyword: 'betrokkenheid' },
      { keyword: 'akkoord' },
      { keyword: 'signaal' },
    ],
  },
  Signal: {
    keywords: ['signaal'],
    label: { nl: 'een signaal', en: 'a signal' },
    documents: ['plan'],
    properties: [
      { keyword: 'regel' },
      { keyword: 'wet' },
      { keyword: 'aan', required: true },
      { keyword: 'verstuurd' },
      { keyword: 'toelichting' },
    ],
  },
  ReferenceScenario: {
    keywords: ['referentie'],
    label: { nl: 'het referentiescenario', en: 'the reference scenario' },
    documents: ['plan'],
    single: true,
    properties: [
      { keyword: 'periode' },
      { keyword: 'post', repeatable: true },
      { keyword: 'effect', repeatable: true },
      { keyword: 'toelichting' },
    ],
  },
  Organisation: {
    keywords: ['organisatie'],
    label: { nl: 'een organisatie', en: 'an organisation' },
    documents: ['gids', 'plan'],
    properties: [{ keyword: 'soort', values: organisationSorts }, { keyword: 'toelichting' }],
  },
  StaffMember: {
    keywords: ['medewerker'],
    label: { nl: 'een medewerker', en: 'a staff member' },
    documents: ['gids', 'plan'],
    properties: [
      { keyword: 'rol', values: staffRoles },
      { keyword: 'mandaat' },
      { keyword: 'caseload' },
      { keyword: 'toelichting' },
    ],
  },
  Provider: {
    keywords: ['aanbieder'],
    label: { nl: 'een aanbieder', en: 'a provider' },
    documents: ['gids', 'plan'],
    properties: [
      { keyword: 'soort', values: organisationSorts },
      { keyword: 'contract' },
      { keyword: 'levert', repeatable: true },
      { keyword: 'toelichting' },
    ],
  },
  PriceList: {
    keywords: ['prijslijst'],
    label: { nl: 'een prijslijst', en: 'a price list' },
    documents: ['gids', 'plan'],
    properties: [
      { keyword: 'bron', required: true },
      { keyword: 'jaar', required: true },
      { keyword: 'prijs', required: true, repeatable: true },
      { keyword: 'toelichting' },
    ],
  },
  Policy: {
    keywords: ['beleid'],
    label: { nl: 'het beleid', en: 'the policy' },
    documents: ['gids'],
    single: true,
    properties: [
      { keyword: 'caseload' },
      { keyword: 'evaluatie' },
      { keyword: 'mandaat', repeatable: true },
      { keyword: 'pgb-maximum', repeatable: true },
      { keyword: 'kostenverschil' },
      { keyword: 'effectverschil' },
      { keyword: 'gas-start' },
      { keyword: 'regel', repeatable: true },
    ],
  },
  Law: {
    keywords: ['wet'],
    label: { nl: 'een wet', en: 'a law' },
    documents: ['wet'],
    properties: [
      { keyword: 'domein' },
      { keyword: 'uitvoerder' },
      { keyword: 'besluit' },
      { keyword: 'route' },
      { keyword: 'vormen' },
      { keyword: 'leeftijd' },
      { keyword: 'eigen-betaling' },
      { keyword: 'bron' },
      { keyword: 'toelichting' },
    ],
  },
  Service: {
    keywords: ['dienst'],
    label: { nl: 'een dienst', en: 'a service' },
    documents: ['wet', 'gids'],
    properties: [
      { keyword: 'functie', required: true, values: careFunctions },
      { keyword: 'uit', required: true },
      { keyword: 'leeftijd' },
      { keyword: 'besluit' },
      { keyword: 'eenheid' },
      { keyword: 'prijs', repeatable: true },
      { keyword: 'bron' },
      { keyword: 'toelichting' },
    ],
  },
  StatutoryAmount: {
    keywords: ['bedrag'],
    label: { nl: 'een bedrag', en: 'an amount' },
    documents: ['wet', 'gids'],
    properties: [
      { keyword: 'vanaf', required: true, repeatable: true },
      { keyword: 'bron' },
      { keyword: 'toelichting' },
    ],
  },
} as const satisfies Record<string, StatementSpec>;

export type StatementName = keyof typeof statementSpecs;

function isStatementName(name: string): name is StatementName {
  return Object.hasOwn(statementSpecs, name);
}

export const STATEMENT_NAMES: readonly StatementName[] = Object.keys(statementSpecs).filter(isStatementName);

/** A keyword that starts a property inside a block, or a value in a statement's head (`bij`, `periode`). */
export type PropertyKeyword =
  | (typeof statementSpecs)[StatementName]['properties'][number]['keyword']
  | 'bij'
  | 'periode'
  | 'datum'
  | 'soort'
  | 'door';
