import { type MethodTexts, signed } from './methodTexts.js';

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
