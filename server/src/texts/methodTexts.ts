import type { EffectObstacle } from '../domain/effectCalculator.js';
import type { Cluster } from '../domain/effectClusters.js';
import type { ClockDate, ClockKind } from '../domain/legalClock.js';
import type { NetworkTrend } from '../domain/network.js';
import type { Certainty } from '../domain/ruleDescription.js';

/** What is said about the methods of the field: Effectencalculator, legal clock, network, goal scales, scaling down, ZRM. */
export interface MethodTexts {
  readonly effect: {
    readonly title: (plan: string) => string;
    readonly honesty: string;
    readonly costs: string;
    readonly planCost: string;
    readonly referenceCost: string;
    readonly difference: string;
    readonly percentOf: (percent: string) => string;
    readonly unknown: string;
    readonly effects: string;
    readonly domain: string;
    readonly inReference: string;
    readonly inPlan: string;
    readonly more: string;
    readonly points: (points: number) => string;
    readonly total: string;
    readonly cluster: string;
    readonly clusters: { readonly [C in Cluster]: string };
    readonly notClassified: string;
    readonly cutOffs: (cost: readonly [number, number], effect: readonly [number, number]) => string;
    readonly cutOffsOfProduct: string;
    readonly cutOffsOfPolicy: string;
    readonly cutOffsMixed: string;
    readonly payers: string;
    readonly payer: string;
    readonly nobodyNamed: string;
    readonly outcome: string;
    readonly benefits: string;
    readonly pays: string;
    readonly same: string;
    readonly timelines: string;
    readonly scenario: string;
    readonly plan: string;
    readonly reference: string;
    readonly what: string;
    readonly when: string;
    readonly amount: string;
    readonly obstacles: string;
    readonly obstacle: (obstacle: EffectObstacle) => string;
    readonly withoutPrice: (names: string) => string;
    readonly noReference: string;
  };
  readonly clock: {
    readonly title: (plan: string) => string;
    readonly next: string;
    readonly nothing: string;
    readonly day: string;
    readonly what: string;
    readonly who: string;
    readonly source: string;
    readonly state: string;
    readonly kinds: { readonly [K in ClockKind]: (name: string) => string };
    readonly states: { readonly [S in ClockDate['state']]: string };
    readonly ofPlan: string;
    readonly certainties: { readonly [C in Certainty]: string };
    readonly readIn: (year: number) => string;
  };
  readonly network: {
    readonly title: (plan: string) => string;
    readonly ecoMap: string;
    readonly member: string;
    readonly relation: string;
    readonly offers: string;
    readonly tie: string;
    readonly load: string;
    readonly agreed: string;
    readonly notAgreed: string;
    readonly volume: string;
    readonly change: (from: string, to: string) => string;
    readonly trends: { readonly [T in NetworkTrend]: string };
    readonly people: string;
    readonly hoursPerWeek: string;
    readonly joined: (names: string) => string;
    readonly left: (names: string) => string;
    readonly notInHours: (names: string) => string;
    readonly hoursPerGoal: string;
    readonly goal: string;
    readonly informal: string;
    readonly formal: string;
    readonly nobody: string;
  };
  readonly goal: {
    readonly reachedStep: string;
    readonly step: (step: number, orHigher: boolean, day: string, scored: boolean) => string;
    readonly hours: string;
    readonly hoursOf: (informal: string, formal: string) => string;
  };
  readonly line: {
    readonly afterwards: string;
    readonly ends: string;
  };
  readonly selfReliance: {
    readonly title: string;
    readonly person: string;
    readonly domain: string;
    readonly course: string;
    readonly change: string;
    readonly onceScored: string;
  };
}

const signed = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0');

export const dutchMethods: MethodTexts = {
  effect: {
    title: (plan) => `Effectencalculator: ${plan}`,
    honesty:
      'Dit is bedoeld om van te leren, in een gesprek met wie erbij waren. Het is een schatting over één gezin en geen bewijs dat een aanpak werkt.',
    costs: 'Kosten',
    planCost: 'Met dit plan',
    referenceCost: 'Zonder dit plan (referentie)',
    difference: 'Verschil',
    percentOf: (percent) => `${percent}% van de referentie`,
    unknown: 'niet te berekenen',
    effects: 'Effect per leefgebied (punten op de ZRM)',
    domain: 'leefgebied',
    inReference: 'zonder plan',
    inPlan: 'met plan',
    more: 'meer effect',
    points: signed,
    total: 'samen',
    cluster: 'Cluster',
    clusters: {
      1: 'veel goedkoper, en veel meer effect',
      2: 'iets goedkoper, en iets meer effect',
      3: 'goedkoper, met hetzelfde effect',
      4: 'even duur, met hetzelfde effect',
      5: 'duurder, met iets meer effect',
      6: 'duurder, met hetzelfde of minder effect',
    },
    notClassified: 'niet ingedeeld',
    cutOffs: ([limited, substantial], [points, manyPoints]) =>
      `Grenzen: een verschil in kosten telt vanaf ${limited}% en is groot vanaf ${substantial}%; een verschil in effect telt vanaf ${points} en is groot vanaf ${manyPoints} punten.`,
    cutOffsOfProduct: 'Deze grenzen zijn een keuze van Regieplan; de methode zelf noemt geen getallen.',
    cutOffsOfPolicy: 'Deze grenzen komen uit het beleid van de gemeente; de methode zelf noemt geen getallen.',
    cutOffsMixed:
      'Deze grenzen komen deels uit het beleid van de gemeente en zijn deels een keuze van Regieplan; de methode zelf noemt geen getallen.',
    payers: 'Wie betaalt, en wie heeft er baat bij',
    payer: 'betaler',
    nobodyNamed: 'niet genoemd',
    outcome: 'gevolg',
    benefits: 'bespaart',
    pays: 'betaalt meer',
    same: 'gelijk',
    timelines: 'Twee tijdlijnen over dezelfde periode',
    scenario: 'verhaal',
    plan: 'plan',
    reference: 'referentie',
    what: 'wat',
    when: 'wanneer',
    amount: 'bedrag',
    obstacles: 'Wat nog ontbreekt',
    obstacle: (obstacle) => {
      switch (obstacle) {
        case 'noPosts':
          return 'De referentie heeft geen post met een prijs.';
        case 'noCost':
          return 'De referentie kost niets; dan is er geen percentage te berekenen.';
        case 'noEffects':
          return 'De referentie noemt geen effect op een leefgebied; schrijf er een met `effect`.';
        case 'combination':
          return 'Deze combinatie van kosten en effect hoort bij geen van de zes clusters van de methode.';
        default:
          switch (obstacle.kind) {
            case 'unpricedPost':
              return `De kosten van “${obstacle.name}” zijn niet te berekenen; geef een bedrag, of een hoeveelheid uit een prijslijst.`;
            case 'unpricedLine':
              return `De kosten van ${obstacle.name} zijn niet te berekenen; vul omvang en tarief aan.`;
            case 'unmeasured':
              return `Het leefgebied ${obstacle.name} is nog niet twee keer gescoord; voeg een \`zrm\` toe.`;
          }
      }
    },
    withoutPrice: (names) => `Niet meegeteld, want nog zonder prijs (pm): ${names}.`,
    noReference: 'Dit plan heeft geen `referentie`: beschrijf daarin wat er zonder het plan was gebeurd, met prijzen.',
  },
  clock: {
    title: (plan) => `Termijnen: ${plan}`,
    next: 'Wat er aankomt',
    nothing: 'Geen termijnen gevonden.',
    day: 'dag',
    what: 'wat',
    who: 'wie',
    source: 'bron',
    state: 'stand',
    kinds: {
      triggerDeadline: (name) => `laatste dag om iets te doen met ${name}`,
      firstDebtTalk: (name) => `laatste dag voor het eerste gesprek over schulden (${name})`,
      ownPlan: (name) => `laatste dag om zelf een plan te geven (${name})`,
      inquiry: (name) => `laatste dag voor het onderzoek (${name})`,
      socialSupportDecision: (name) => `laatste dag voor de beschikking (${name})`,
      indication: (name) => `laatste dag voor het indicatiebesluit (${name})`,
      youthPlan: (name) => `laatste dag voor het plan (${name})`,
      debtPlan: (name) => `laatste dag voor het plan van aanpak schulden (${name}); de verordening kan korter zijn`,
      evaluationTerm: () => 'laatste dag voor de volgende evaluatie van het hele plan',
      evaluation: (name) => (name === '' ? 'evaluatie van het plan' : `evaluatie van ${name}`),
      goalEvaluation: (name) => `bespreken van doel ${name}`,
      goalDue: (name) => `doel ${name} gereed`,
      appointment: (name) => `afspraak ${name} gereed`,
      handover: (name) => `overdracht van de regie aan ${name}`,
      eighteen: (name) => `${name} wordt 18`,
      twentyThree: (name) => `${name} wordt 23`,
      consentEnds: (name) => `laatste dag van toestemming ${name}`,
      decisionEnds: (name) => `laatste dag van besluit ${name}`,
      planEnds: () => 'laatste dag van het plan',
    },
    states: { done: 'gedaan', late: 'te laat', passed: 'voorbij', coming: 'komt' },
    ofPlan: 'dit plan',
    certainties: {
      read: 'gelezen in de wettekst',
      web: 'van een openbare pagina',
      'known-high': 'uit kennis, vrijwel zeker',
      'known-medium': 'uit kennis, redelijk zeker',
      'known-low': 'uit kennis, onzeker',
      practice: 'norm uit de praktijk',
      product: 'keuze van Regieplan',
    },
    readIn: (year) => `gelezen in de wettekst van ${year}`,
  },
  network: {
    title: (plan) => `Netwerk: ${plan}`,
    ecoMap: 'Wie er helpen',
    member: 'wie',
    relation: 'relatie',
    offers: 'biedt',
    tie: 'band',
    load: 'belasting',
    agreed: 'akkoord',
    notAgreed: 'nog niet',
    volume: 'omvang',
    change: (from, to) => `Groeide het netwerk tussen ${from} en ${to}?`,
    trends: {
      grew: 'Ja: er zijn meer mensen of meer uren bijgekomen.',
      shrank: 'Nee: er zijn minder mensen of minder uren.',
      same: 'Nee: het bleef gelijk.',
      mixed: 'Deels: het ene nam toe en het andere af.',
    },
    people: 'mensen die akkoord zijn',
    hoursPerWeek: 'uren in de week vanaf die dag',
    joined: (names) => `Erbij gekomen: ${names}.`,
    left: (names) => `Niet meer erbij: ${names}.`,
    notInHours: (names) => `Niet in uren geteld: ${names}.`,
    hoursPerGoal: 'Uren hulp per doel, in het hele plan',
    goal: 'doel',
    informal: 'informeel',
    formal: 'betaald',
    nobody: 'Dit plan noemt nog niemand uit het netwerk.',
  },
  goal: {
    reachedStep: 'Stap op de schaal',
    step: (step, orHigher, day, scored) =>
      `${signed(step)}${orHigher ? ' of hoger' : ''} op ${day} (${scored ? 'gescoord' : 'volgens de meting'})`,
    hours: 'Uren hulp in dit plan',
    hoursOf: (informal, formal) => `${informal} informeel, ${formal} betaald`,
  },
  line: {
    afterwards: 'Daarna',
    ends: 'Stopt',
  },
  selfReliance: {
    title: 'Zelfredzaamheid in de tijd',
    person: 'wie',
    domain: 'leefgebied',
    course: 'scores',
    change: 'verschil',
    onceScored: 'één keer gescoord',
  },
};

export const englishMethods: MethodTexts = {
  effect: {
    title: (plan) => `Effectencalculator: ${plan}`,
    honesty:
      'This is meant for learning, in a talk with those who were there. It is an estimate about one family and no proof that an approach works.',
    costs: 'Costs',
    planCost: 'With this plan',
    referenceCost: 'Without this plan (reference)',
    difference: 'Difference',
    percentOf: (percent) => `${percent}% of the reference`,
    unknown: 'cannot be computed',
    effects: 'Effect per life domain (points of the ZRM)',
    domain: 'life domain',
    inReference: 'without plan',
    inPlan: 'with plan',
    more: 'more effect',
    points: signed,
    total: 'together',
    cluster: 'Cluster',
    clusters: {
      1: 'much cheaper, and much more effect',
      2: 'a little cheaper, and a little more effect',
      3: 'cheaper, with the same effect',
      4: 'as dear, with the same effect',
      5: 'dearer, with a little more effect',
      6: 'dearer, with the same or less effect',
    },
    notClassified: 'not classified',
    cutOffs: ([limited, substantial], [points, manyPoints]) =>
      `Cut-offs: a difference in cost counts from ${limited}% and is large from ${substantial}%; a difference in effect counts from ${points} and is large from ${manyPoints} points.`,
    cutOffsOfProduct: 'These cut-offs are a choice of Regieplan; the method itself names no numbers.',
    cutOffsOfPolicy: 'These cut-offs come from the policy of the municipality; the method itself names no numbers.',
    cutOffsMixed:
      'These cut-offs come in part from the policy of the municipality and are in part a choice of Regieplan; the method itself names no numbers.',
    payers: 'Who pays, and who benefits',
    payer: 'payer',
    nobodyNamed: 'not named',
    outcome: 'result',
    benefits: 'saves',
    pays: 'pays more',
    same: 'the same',
    timelines: 'Two timelines over the same period',
    scenario: 'scenario',
    plan: 'plan',
    reference: 'reference',
    what: 'what',
    when: 'when',
    amount: 'amount',
    obstacles: 'What is still missing',
    obstacle: (obstacle) => {
      switch (obstacle) {
        case 'noPosts':
          return 'The reference has no post with a price.';
        case 'noCost':
          return 'The reference costs nothing; there is no percentage to compute.';
        case 'noEffects':
          return 'The reference names no effect on a life domain; write one with `effect`.';
        case 'combination':
          return 'This combination of cost and effect belongs to none of the six clusters of the method.';
        default:
          switch (obstacle.kind) {
            case 'unpricedPost':
              return `The cost of “${obstacle.name}” cannot be computed; give an amount, or a quantity of a price list.`;
            case 'unpricedLine':
              return `The cost of ${obstacle.name} cannot be computed; complete its volume and tariff.`;
            case 'unmeasured':
              return `The life domain ${obstacle.name} was not scored twice so far; add a \`zrm\`.`;
          }
      }
    },
    withoutPrice: (names) => `Not counted, because there is no price so far (pm): ${names}.`,
    noReference:
      'This plan has no `referentie`: describe in one what would have happened without the plan, with prices.',
  },
  clock: {
    title: (plan) => `Terms: ${plan}`,
    next: 'What is coming',
    nothing: 'No terms found.',
    day: 'day',
    what: 'what',
    who: 'who',
    source: 'source',
    state: 'state',
    kinds: {
      triggerDeadline: (name) => `last day to act on ${name}`,
      firstDebtTalk: (name) => `last day for the first talk about debts (${name})`,
      ownPlan: (name) => `last day to hand in a plan of one’s own (${name})`,
      inquiry: (name) => `last day for the inquiry (${name})`,
      socialSupportDecision: (name) => `last day for the decision (${name})`,
      indication: (name) => `last day for the indication (${name})`,
      youthPlan: (name) => `last day for the plan (${name})`,
      debtPlan: (name) => `last day for the plan of action about debts (${name}); the ordinance may be shorter`,
      evaluationTerm: () => 'last day for the next evaluation of the whole plan',
      evaluation: (name) => (name === '' ? 'evaluation of the plan' : `evaluation of ${name}`),
      goalEvaluation: (name) => `discussing goal ${name}`,
      goalDue: (name) => `goal ${name} ready`,
      appointment: (name) => `appointment ${name} ready`,
      handover: (name) => `hand-over of the coordination to ${name}`,
      eighteen: (name) => `${name} turns 18`,
      twentyThree: (name) => `${name} turns 23`,
      consentEnds: (name) => `last day of consent ${name}`,
      decisionEnds: (name) => `last day of decision ${name}`,
      planEnds: () => 'last day of the plan',
    },
    states: { done: 'done', late: 'late', passed: 'passed', coming: 'coming' },
    ofPlan: 'this plan',
    certainties: {
      read: 'read in the text of the law',
      web: 'from a public page',
      'known-high': 'from knowledge, almost certain',
      'known-medium': 'from knowledge, fairly certain',
      'known-low': 'from knowledge, uncertain',
      practice: 'norm of the field',
      product: 'choice of Regieplan',
    },
    readIn: (year) => `read in the text of the law of ${year}`,
  },
  network: {
    title: (plan) => `Network: ${plan}`,
    ecoMap: 'Who helps',
    member: 'who',
    relation: 'relation',
    offers: 'offers',
    tie: 'tie',
    load: 'load',
    agreed: 'agreed',
    notAgreed: 'not yet',
    volume: 'volume',
    change: (from, to) => `Did the network grow between ${from} and ${to}?`,
    trends: {
      grew: 'Yes: there are more people or more hours.',
      shrank: 'No: there are fewer people or fewer hours.',
      same: 'No: it stayed the same.',
      mixed: 'In part: one grew while the other shrank.',
    },
    people: 'people who agreed',
    hoursPerWeek: 'hours in the week from that day',
    joined: (names) => `Joined: ${names}.`,
    left: (names) => `Left: ${names}.`,
    notInHours: (names) => `Not counted in hours: ${names}.`,
    hoursPerGoal: 'Hours of help per goal, in the whole plan',
    goal: 'goal',
    informal: 'informal',
    formal: 'paid',
    nobody: 'This plan names nobody of the network so far.',
  },
  goal: {
    reachedStep: 'Step on the scale',
    step: (step, orHigher, day, scored) =>
      `${signed(step)}${orHigher ? ' or higher' : ''} on ${day} (${scored ? 'scored' : 'by measurement'})`,
    hours: 'Hours of help in this plan',
    hoursOf: (informal, formal) => `${informal} informal, ${formal} paid`,
  },
  line: {
    afterwards: 'Afterwards',
    ends: 'Ends',
  },
  selfReliance: {
    title: 'Self-reliance over time',
    person: 'who',
    domain: 'life domain',
    course: 'scores',
    change: 'change',
    onceScored: 'scored once',
  },
};
