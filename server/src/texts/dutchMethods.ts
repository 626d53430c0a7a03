import { type MethodTexts, signed } from './methodTexts.js';

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
