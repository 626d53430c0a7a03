import { listed } from './wordList.js';

/** What the page about a plan says about the methods of the field, beside what every report about them says. */
export interface MethodPageTexts {
  readonly selfReliance: {
    readonly heading: string;
    readonly scale: (period: string) => string;
    /** What one small chart shows, in a sentence. */
    readonly course: (who: string, domain: string, scores: readonly string[]) => string;
    readonly scoreOn: (score: number, day: string) => string;
  };
  readonly effect: {
    readonly heading: string;
    readonly effect: string;
    readonly picture: string;
    readonly pictureWords: (period: string) => string;
    readonly posts: string;
    readonly source: string;
    readonly noSource: string;
    readonly sourceOf: (source: string, year: number | undefined) => string;
    readonly legend: { readonly plan: string; readonly reference: string };
  };
  readonly clock: {
    readonly heading: string;
    readonly explained: string;
    readonly allPast: string;
    readonly past: (count: number) => string;
    readonly doneOn: (state: string, day: string) => string;
  };
  readonly scaleDown: {
    readonly heading: string;
    readonly caption: string;
    readonly help: string;
    readonly stops: string;
    readonly sooner: string;
    readonly afterwards: string;
    readonly withPlan: string;
    readonly unknownEnd: string;
    readonly agreement: (condition: string | undefined, action: string | undefined) => string;
    /** A line of which only what holds for every line is agreed. */
    readonly asForAll: string;
    readonly forAll: string;
    readonly notAgreed: string;
  };
  readonly growth: {
    readonly caption: string;
    readonly count: string;
    readonly hoursCaption: string;
  };
  readonly goal: {
    readonly scale: string;
    readonly stepNow: string;
    readonly noStep: string;
    readonly notDescribed: string;
    readonly scores: (count: number) => string;
    readonly step: string;
  };
  readonly bespoke: {
    readonly heading: string;
    readonly deviation: (rule: string | undefined, subject: string | undefined) => string;
    readonly triangle: (sides: readonly string[]) => string;
    readonly noSide: string;
    readonly sides: { readonly return: string; readonly legitimacy: string; readonly involvement: string };
    readonly costs: (standard: string, bespoke: string, difference: string) => string;
    readonly decision: string;
    readonly noDecision: string;
    readonly mandate: (amount: string) => string;
    readonly signals: string;
    readonly signalCaption: string;
    readonly perspective: string;
    readonly yearlyCost: string;
    readonly barrier: string;
    readonly ruleOrLaw: string;
    readonly owner: string;
    readonly sent: string;
    readonly notSent: string;
  };
}

export const dutchMethodPage: MethodPageTexts = {
  selfReliance: {
    heading: 'Zelfredzaamheid in de tijd',
    scale: (period) =>
      `Alle grafieken gaan over dezelfde tijd, ${period}. Een 1 is acute problematiek, een 5 is volledig zelfredzaam.`,
    course: (who, domain, scores) => `${who}, ${domain}: ${scores.join(', ')}`,
    scoreOn: (score, day) => `${score} op ${day}`,
  },
  effect: {
    heading: 'Effectencalculator',
    effect: 'Meer effect (punten van de ZRM)',
    picture: 'Wat het plan doet en wat er anders was gebeurd, op twee tijdlijnen',
    pictureWords: (period) =>
      `Boven het plan, onder de referentie, allebei over ${period}. De tabel hieronder zegt hetzelfde.`,
    posts: 'Waar de bedragen van de referentie vandaan komen',
    source: 'bron',
    noSource: 'geen bron genoemd',
    sourceOf: (source, year) => (year === undefined ? source : `${source} (${year})`),
    legend: { plan: 'Plan', reference: 'Referentie: zonder het plan' },
  },
  clock: {
    heading: 'Termijnen',
    explained: 'Waar een wet of dit plan om vraagt, op volgorde.',
    allPast: 'Alle termijnen van dit plan zijn voorbij of gedaan.',
    past: (count) =>
      count === 1 ? '1 termijn die voorbij of gedaan is' : `${count} termijnen die voorbij of gedaan zijn`,
    doneOn: (state, day) => `${state}, op ${day}`,
  },
  scaleDown: {
    heading: 'Afschaalplan',
    caption: 'Wanneer betaalde hulp stopt en wie het overneemt',
    help: 'Inzet',
    stops: 'Stopt',
    sooner: 'Eerder minder',
    afterwards: 'Daarna',
    withPlan: '(met het plan)',
    unknownEnd: 'nog niet bekend',
    agreement: (condition, action) =>
      [action, condition && (action ? `(als ${condition})` : `als ${condition}`)].filter(Boolean).join(' '),
    asForAll: 'zoals voor alle inzet',
    forAll: 'Voor alle inzet:',
    notAgreed: 'nog niet afgesproken',
  },
  growth: {
    caption: 'Het eigen netwerk op twee dagen',
    count: 'Wat telt',
    hoursCaption: 'Uren hulp per doel',
  },
  goal: {
    scale: 'Schaal van −2 tot +2',
    stepNow: 'nu',
    noStep: 'Er is nog geen stap gescoord.',
    notDescribed: 'nog niet beschreven',
    scores: (count) => (count === 1 ? '1 score als tabel' : `${count} scores als tabel`),
    step: 'Stap',
  },
  bespoke: {
    heading: 'Maatwerk en doorbraken',
    deviation: (rule, subject) =>
      [`Afwijking${rule === undefined ? '' : ` van ${rule}`}`, subject].filter(Boolean).join(': '),
    triangle: (sides) =>
      sides.length === 0
        ? 'Waardendriehoek: nog geen kant is onderbouwd'
        : `Waardendriehoek: ${listed(sides, 'en')} onderbouwd`,
    noSide: 'nog niet onderbouwd',
    sides: { return: 'Rendement', legitimacy: 'Legitimering', involvement: 'Betrokkenheid' },
    costs: (standard, bespoke, difference) =>
      `de gewone weg kost ${standard}, deze oplossing ${bespoke} (verschil ${difference})`,
    decision: 'Besluit',
    noDecision: 'nog geen akkoord',
    mandate: (amount) => `mandaat tot ${amount}`,
    signals: 'Knelpunten die zijn doorgegeven',
    signalCaption: 'Knelpunten in regels, en wie erover gaat',
    perspective: 'Perspectief over een jaar',
    yearlyCost: 'Alle hulp kost nu per jaar',
    barrier: 'Knelpunt',
    ruleOrLaw: 'Regel of wet',
    owner: 'Wie erover gaat',
    sent: 'Verstuurd',
    notSent: 'nog niet verstuurd',
  },
};

export const englishMethodPage: MethodPageTexts = {
  selfReliance: {
    heading: 'Self-reliance over time',
    scale: (period) =>
      `All charts are about the same time, ${period}. A 1 is acute trouble, a 5 is fully self-reliant.`,
    course: (who, domain, scores) => `${who}, ${domain}: ${scores.join(', ')}`,
    scoreOn: (score, day) => `${score} on ${day}`,
  },
  effect: {
    heading: 'Effectencalculator',
    effect: 'More effect (points of the ZRM)',
    picture: 'What the plan does and what would have happened otherwise, on two timelines',
    pictureWords: (period) =>
      `The plan above, the reference below, both over ${period}. The table below says the same.`,
    posts: 'Where the amounts of the reference come from',
    source: 'source',
    noSource: 'no source named',
    sourceOf: (source, year) => (year === undefined ? source : `${source} (${year})`),
    legend: { plan: 'Plan', reference: 'Reference: without the plan' },
  },
  clock: {
    heading: 'Terms',
    explained: 'What a law or this plan asks for, in order.',
    allPast: 'All terms of this plan have passed or are done.',
    past: (count) =>
      count === 1 ? '1 term that has passed or is done' : `${count} terms that have passed or are done`,
    doneOn: (state, day) => `${state}, on ${day}`,
  },
  scaleDown: {
    heading: 'Plan for scaling down',
    caption: 'When paid help stops and who takes over',
    help: 'Help',
    stops: 'Stops',
    sooner: 'Less sooner',
    afterwards: 'Afterwards',
    withPlan: '(with the plan)',
    unknownEnd: 'not known so far',
    agreement: (condition, action) =>
      [action, condition && (action ? `(if ${condition})` : `if ${condition}`)].filter(Boolean).join(' '),
    asForAll: 'as for all help',
    forAll: 'For all help:',
    notAgreed: 'not agreed so far',
  },
  growth: {
    caption: 'The family’s own network on two days',
    count: 'What counts',
    hoursCaption: 'Hours of help per goal',
  },
  goal: {
    scale: 'Scale from −2 to +2',
    stepNow: 'now',
    noStep: 'No step was scored so far.',
    notDescribed: 'not described so far',
    scores: (count) => (count === 1 ? '1 score as a table' : `${count} scores as a table`),
    step: 'Step',
  },
  bespoke: {
    heading: 'Bespoke solutions and breakthroughs',
    deviation: (rule, subject) =>
      [`Deviation${rule === undefined ? '' : ` from ${rule}`}`, subject].filter(Boolean).join(': '),
    triangle: (sides) =>
      sides.length === 0
        ? 'Value triangle: no side is substantiated so far'
        : `Value triangle: ${listed(sides, 'and')} substantiated`,
    noSide: 'not substantiated so far',
    sides: { return: 'Return', legitimacy: 'Legitimacy', involvement: 'Involvement' },
    costs: (standard, bespoke, difference) =>
      `the usual way costs ${standard}, this solution ${bespoke} (difference ${difference})`,
    decision: 'Decision',
    noDecision: 'nobody agreed so far',
    mandate: (amount) => `mandate up to ${amount}`,
    signals: 'Barriers that were passed on',
    signalCaption: 'Barriers in rules, and who is in charge of them',
    perspective: 'Perspective in a year',
    yearlyCost: 'All help costs now per year',
    barrier: 'Barrier',
    ruleOrLaw: 'Rule or law',
    owner: 'Who is in charge',
    sent: 'Sent',
    notSent: 'not sent so far',
  },
};
