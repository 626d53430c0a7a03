/** Parts of a property that is made of several values. */
const signatureParts = [
  'amount',
  'money',
  'unit',
  'timeUnit',
  'indicator',
  'baseline',
  'target',
  'term',
  'service',
  'domain',
] as const;
export type SignaturePart = (typeof signatureParts)[number];

/** Properties whose shape is shown while they are typed. */
export type SignatureKeyword = 'omvang' | 'tarief' | 'meet' | 'binnen' | 'levert' | 'pgb-maximum' | 'prijs' | 'effect';

/** What is shown while a property of several values is typed. */
export interface SignatureTexts {
  /** What stands for a value in the shape. */
  readonly parts: { readonly [Part in SignaturePart]: string };
  /** What belongs there. */
  readonly explain: { readonly [Part in SignaturePart]: string };
  readonly about: { readonly [Keyword in SignatureKeyword]: string };
  readonly inTotal: string;
}

export const dutchSignatures: SignatureTexts = {
  parts: {
    amount: 'GETAL',
    money: 'BEDRAG',
    unit: 'EENHEID',
    timeUnit: 'PERIODE',
    indicator: 'INDICATOR',
    baseline: 'NU',
    target: 'STRAKS',
    term: 'DAGEN|WEKEN',
    service: 'DIENST',
    domain: 'LEEFGEBIED',
  },
  explain: {
    amount: 'Een getal, zo nodig met een komma: 4 of 1,5.',
    money: 'Een bedrag met euroteken: € 46,15.',
    unit: 'Waarin de hulp telt: uur, dagdeel, etmaal, stuks …',
    timeUnit: 'Hoe vaak: dag, week, maand, kwartaal of jaar; ook `per 2 weken`.',
    indicator: 'De indicator waaraan u het doel meet.',
    baseline: 'De waarde bij het begin.',
    target: 'De waarde die het gezin wil bereiken.',
    term: 'dagen, werkdagen, weken of maanden.',
    service: 'De dienst, zoals die in de wet of de gids heet.',
    domain: 'Een leefgebied uit de Zelfredzaamheid-Matrix.',
  },
  about: {
    omvang: 'Hoeveel hulp, en hoe vaak.',
    tarief: 'De prijs, en waarvoor die geldt. Zonder tarief geldt de prijslijst van de aanbieder.',
    meet: 'Waaraan te zien is dat het doel bereikt is.',
    binnen: 'Binnen welke termijn er iets gebeurt.',
    levert: 'Een dienst met zijn prijs.',
    'pgb-maximum': 'Het hoogste pgb-tarief voor een dienst.',
    prijs: 'Een gepubliceerde prijs; alleen om mee te vergelijken.',
    effect: 'Het verwachte effect op een leefgebied.',
  },
  inTotal: 'Voor de hele periode samen; het wordt niet over de dagen verdeeld.',
};

export const englishSignatures: SignatureTexts = {
  parts: {
    amount: 'NUMBER',
    money: 'AMOUNT',
    unit: 'UNIT',
    timeUnit: 'PERIOD',
    indicator: 'INDICATOR',
    baseline: 'NOW',
    target: 'LATER',
    term: 'DAYS|WEEKS',
    service: 'SERVICE',
    domain: 'DOMAIN',
  },
  explain: {
    amount: 'A number, with a comma where needed: 4 or 1,5.',
    money: 'An amount with a euro sign: € 46,15.',
    unit: 'What the help is counted in: uur (hour), dagdeel (half-day), etmaal, stuks (items) …',
    timeUnit: 'How often: dag, week, maand, kwartaal or jaar; also `per 2 weken`.',
    indicator: 'The indicator that measures the goal.',
    baseline: 'The value at the start.',
    target: 'The value that the family wants to reach.',
    term: 'dagen, werkdagen, weken or maanden.',
    service: 'The service, as the law or the guide calls it.',
    domain: 'A domain of the self-reliance matrix.',
  },
  about: {
    omvang: 'How much help, and how often.',
    tarief: 'The price, and what it is for. Without a tariff the price list of the provider counts.',
    meet: 'What shows that the goal is reached.',
    binnen: 'Within which term something happens.',
    levert: 'A service with its price.',
    'pgb-maximum': 'The highest personal-budget tariff for a service.',
    prijs: 'A published price; for comparison only.',
    effect: 'The expected effect on a domain of life.',
  },
  inTotal: 'For the whole period together; it is not spread over the days.',
};
