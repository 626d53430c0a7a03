import { civilOf, type Day } from '../domain/day.js';
import type { FamilyPageTexts, PlanPageTexts } from './planPageTexts.js';
import { listed } from './wordList.js';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const SHORT_MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

const COMPARISONS = {
  '>': 'meer dan',
  '>=': 'minstens',
  '<': 'minder dan',
  '<=': 'hoogstens',
  '=': 'precies',
} as const;

const TERM_UNITS = {
  days: ['dag', 'dagen'],
  workingDays: ['werkdag', 'werkdagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
} as const;

export const dutchPlanPage: PlanPageTexts = {
  readOn: (day) => `Gelezen op ${day}. Bedragen, leeftijden en standen zijn berekend uit de tekst van het plan.`,
  shortDay,
  shortFrom: (day) => `vanaf ${shortDay(day)}`,
  shortTo: (day) => `t/m ${shortDay(day)}`,
  asTable: 'Dit als tabel',
  rhythm: (quantity, per) =>
    per === 'once'
      ? `${quantity} in totaal`
      : `${quantity} per ${per.count === 1 ? per.unit : `${per.count} ${TIMES[per.unit]}`}`,
  notices: {
    kept: 'De tekst kan nu niet helemaal worden gelezen. Hieronder staat het plan zoals het was; herstel de tekst en het is weer bij.',
    partial: 'De tekst kan niet helemaal worden gelezen. Hieronder staat alleen wat wel te lezen was.',
    realNames:
      'Met echte namen: niet delen. Zij komen uit het bestand .namen naast het plan en staan niet in het plan zelf.',
  },
  noPlan: 'Dit bestand is geen plan. Open een bestand dat begint met het woord "plan".',
  cover: {
    kind: 'Huishoudplan',
    noPeriod: 'Nog geen periode',
    coordinator: 'Regisseur nu',
    nobodyNow: 'vandaag niemand',
    evaluation: 'Volgende evaluatie',
    noEvaluation: 'geen gepland',
    room: 'Ruimte in het budget',
    noBudget: 'geen budget',
    findings: 'Bevindingen',
    noFindings: 'geen',
    findingCounts: (errors, warnings) =>
      [
        ...(errors > 0 ? [errors === 1 ? '1 fout' : `${errors} fouten`] : []),
        ...(warnings > 0 ? [warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`] : []),
      ].join(', '),
    fired: 'Nu in actie komen:',
  },
  household: {
    heading: 'Wie',
    nobody: 'Er staat nog niemand in dit plan.',
    years: (age) => `${age} jaar`,
    born: 'Geboren',
    died: 'Overleden',
    custody: 'Gezag',
    partner: 'Partner',
    situation: 'Verblijf',
    noWords: 'De eigen woorden van het gezin staan nog niet in dit plan.',
    everyone: 'het hele gezin',
    about: { kracht: 'Kracht', zorg: 'Zorg', vraag: 'Vraag' },
    safety: (verdict) => `Veiligheid: ${verdict}`,
  },
  coordination: {
    heading: 'Regie',
    caption: 'Wie wanneer de regie voert',
    nobody: 'Er is nog geen regisseur.',
    who: 'Wie',
    organisation: 'Werkt bij',
    period: 'Periode',
    remark: 'Bijzonderheden',
    now: 'nu',
    process: 'procesregie',
    shadowing: 'loopt mee',
    handover: (day) => `overdracht op ${day}`,
    gap: (period) => `Geen regisseur: ${period}`,
    overlap: (earlier, later, period) => `${earlier} en ${later} allebei regisseur: ${period}`,
    deputies: 'Vervanging',
    noDeputies: 'nog niemand',
  },
  goals: {
    heading: 'Doelen',
    none: 'Er staan nog geen doelen in dit plan.',
    persons: 'Voor',
    owner: 'Van wie',
    domains: 'Leefgebied',
    due: 'Gereed',
    evaluated: 'Besproken',
    network: 'Eigen netwerk',
    lines: 'Inzet',
    nobody: 'nog niemand',
    fromTo: (from, to) => `van ${from} naar ${to}`,
    latest: (value, day) => `laatst ${value}, op ${day}`,
    standings: {
      reached: 'Bereikt',
      closer: 'Op weg',
      unchanged: 'Nog bij het begin',
      further: 'Verder weg dan bij het begin',
      noMeasurement: 'Nog niet gemeten',
      noTarget: 'Nog geen meetbaar doel',
    },
    measurements: (count) => (count === 1 ? '1 meting als tabel' : `${count} metingen als tabel`),
    measurementsOf: (what) => `Metingen van ${what}`,
    day: 'Dag',
    value: 'Waarde',
    start: (value) => `begin ${value}`,
    target: (value) => `doel ${value}`,
  },
  network: {
    heading: 'Netwerk',
    none: 'Er staat nog niemand uit het eigen netwerk in dit plan.',
    supports: (names) => `steunt ${listed(names, 'en')}`,
    agreed: (day) => `doet mee sinds ${day}`,
    noAgreement: 'nog geen akkoord',
    caption: 'Wie er om het huishouden heen staan',
    who: 'Wie',
    kind: 'Soort',
    kinds: { network: 'eigen netwerk', coordination: 'regisseur', professional: 'beroepskracht' },
    forWhom: 'Voor',
    household: 'het hele huishouden',
    goals: 'Doelen',
    noGoals: 'geen doel genoemd',
    strength: 'Band',
    strengths: {
      strong: 'werkt aan twee of meer doelen',
      ordinary: 'is er nu bij',
      tentative: 'heeft nog niet ingestemd',
      dormant: 'is er nu niet bij',
    },
    strained: 'hier wringt iets, zie de bevindingen',
    picture: 'Ecogram: wie er om het huishouden heen staan',
    pictureWords: (own, professional) =>
      `In het midden het huishouden, links ${own} uit het eigen netwerk, rechts ${professional} regisseurs en aanbieders. De tabel hieronder zegt hetzelfde.`,
    ownSide: 'Eigen netwerk',
    professionalSide: 'Regie en aanbieders',
  },
  interventions: {
    heading: 'Inzet',
    none: 'Er staat nog geen inzet in dit plan.',
    caption: 'De inzet in dit plan',
    what: 'Wat',
    persons: 'Voor',
    providers: 'Door',
    period: 'Periode',
    volume: 'Omvang',
    paidBy: 'Uit',
    cost: 'Kosten',
    total: 'Samen',
    estimate: 'pm',
    noCost: 'nog niet te berekenen',
  },
  timeline: {
    heading: 'Tijdlijn',
    none: 'Er staat nog niets met een datum in dit plan.',
    coordination: 'Regie',
    nobody: 'Geen regisseur',
    several: 'Meer dan één regisseur',
    decisions: 'Besluiten',
    statuses: {
      aangevraagd: 'aangevraagd',
      toegekend: 'toegekend',
      afgewezen: 'afgewezen',
      ingetrokken: 'ingetrokken',
    },
    lines: (law) => (law === undefined ? 'Inzet zonder wet' : `Inzet uit ${law}`),
    conflict: (period) => `botst: ${period}`,
    evaluations: 'Evaluaties en doelen',
    talks: 'Evaluaties',
    goals: 'Doelen gereed',
    held: (day) => `${day} (gehouden)`,
    picture: 'Tijdlijn van regie, besluiten, inzet en evaluaties',
    pictureWords: (period) => `Elke rij is een balk over de maanden, ${period}. De tabel hieronder zegt hetzelfde.`,
    month: (month, isWide) => {
      const name = SHORT_MONTHS[month - 1] ?? '';
      return isWide ? name : name.slice(0, 1);
    },
    today: 'vandaag',
    caption: 'Wat wanneer loopt',
    what: 'Wat',
    group: 'Soort',
    when: 'Wanneer',
    legend: {
      line: 'loopt',
      decision: 'besluit geldt',
      tentative: 'besluit niet toegekend',
      conflict: 'botst of ontbreekt',
      talk: 'evaluatie',
      goal: 'doel gereed',
    },
  },
  budget: {
    heading: 'Geld',
    caption: 'Gepland tegenover budget, per geldstroom',
    stream: 'Geldstroom',
    picture: 'Verbruik',
    planned: 'Gepland',
    budget: 'Budget',
    room: 'Ruimte',
    household: 'Huishouden',
    withoutStream: (law) => `${law}, zonder geldstroom`,
    noBudget: 'geen budget',
    left: (amount) => `${amount} over`,
    exceeded: (amount) => `${amount} te veel`,
    nothingLeft: 'precies op',
    outside: (amount) => `Daarnaast ${amount} die niet uit het huishoudbudget komt.`,
    barWords: (planned, budget) => `${planned} gepland van ${budget}`,
  },
  escalation: {
    heading: 'Op- en afschalen',
    none: 'Er is nog niet afgesproken wanneer er meer of minder moet gebeuren.',
    here: 'Zoals het nu gaat',
    directions: { up: 'Opschalen', down: 'Afschalen' },
    safety: 'veiligheid',
    condition: (words) => (words === undefined ? 'Wanneer dit begint, staat er nog niet.' : `Als ${words}`),
    comparison: (what, operator, value, lasting) =>
      `${what}: ${COMPARISONS[operator]} ${value}${lasting === 0 ? '' : `, ${lastingDutch(lasting)} lang`}`,
    trend: (what, direction, lasting) =>
      `${what}: ${direction === 'rising' ? 'stijgt' : 'daalt'}${lasting === 0 ? '' : `, ${lastingDutch(lasting)} lang`}`,
    between: { anyOf: ', of ', allOf: ', en ' },
    whoActs: (who, deadline) => {
      const party = who ?? 'nog niemand genoemd';
      return deadline === undefined ? party : `${party}, binnen ${deadline}`;
    },
    deadline: ({ amount, unit }) => `${amount} ${TERM_UNITS[unit][amount === 1 ? 0 : 1]}`,
    standings: {
      quiet: 'Niet aan de orde',
      fired: 'Gestart',
      overdue: 'Te laat',
      followedUp: 'Opgevolgd',
      notMeasured: 'Nog niet gemeten',
      judged: 'Zelf beoordelen',
      unclear: 'Nog niet af',
    },
    firing: ({ day, actBy, followedUpOn }) => {
      if (followedUpOn !== undefined) {
        return `De meting van ${day} gaf aanleiding; opgevolgd op ${followedUpOn}.`;
      }
      const term = actBy === undefined ? 'spreek af voor wanneer iemand handelt' : `handel uiterlijk op ${actBy}`;
      return `De meting van ${day} geeft aanleiding; ${term}.`;
    },
  },
  appointments: {
    heading: 'Afspraken',
    none: 'Er zijn geen losse afspraken gemaakt.',
    done: (day) => `gedaan op ${day}`,
    due: (day) => `voor ${day}`,
    late: (day) => `had op ${day} gedaan moeten zijn`,
    agreed: 'Ingestemd met het plan',
    nobodyAgreed: 'nog niemand',
    sharing: 'Toestemming om te delen',
    consent: (givers, recipients, data) =>
      `${listed(givers, 'en')} aan ${listed(recipients, 'en')}${data === undefined ? '' : `: ${data}`}`,
  },
  findings: {
    heading: 'Bevindingen',
    none: 'De controle heeft niets aan te merken.',
    severities: { error: 'Fout', warning: 'Waarschuwing', info: 'Ter informatie', hint: 'Tip' },
    accepted: 'Aanvaard met een afwijking',
    line: (line) => `regel ${line}`,
  },
};

const TIMES = {
  dag: 'dagen',
  etmaal: 'etmalen',
  week: 'weken',
  maand: 'maanden',
  kwartaal: 'kwartalen',
  jaar: 'jaar',
} as const;

function lastingDutch(days: number): string {
  const [amount, unit] = days % 7 === 0 ? [days / 7, 'weeks' as const] : [days, 'days' as const];
  return `${amount} ${TERM_UNITS[unit][amount === 1 ? 0 : 1]}`;
}

function shortDay(day: Day): string {
  const civil = civilOf(day);
  return `${civil.day} ${SHORT_MONTHS[civil.month - 1] ?? civil.month} ${civil.year}`;
}

function duringDutch(days: number): string {
  return days === 0 ? '' : ` (${lastingDutch(days)} lang)`;
}

export const dutchFamilyPage: FamilyPageTexts = {
  kind: 'Ons plan',
  forPeriod: (period) => `Van ${period}`,
  intro: 'Dit is het plan in gewone taal. Klopt er iets niet, of is er iets veranderd? Zeg het, dan passen we het aan.',
  words: {
    heading: 'Wat wij zelf zeggen',
    none: 'Hier komen jullie eigen woorden. Die staan nog niet in het plan.',
    says: {
      vraag: (who) => (who === undefined ? 'Wat wij willen' : `Wat ${who} wil`),
      kracht: () => 'Wat goed gaat',
      zorg: (who) => (who === undefined ? 'Waar wij ons zorgen over maken' : `Waar ${who} zich zorgen over maakt`),
    },
  },
  agreed: {
    heading: 'Wat we hebben afgesproken',
    none: 'Er zijn nog geen doelen afgesproken.',
    due: (day, isPast) => `Dat ${isPast ? 'wilden' : 'willen'} we op ${day} bereikt hebben.`,
    owner: (who) => `Hier gaat ${who} over.`,
    reached: 'Dit is gelukt.',
    appointments: 'Afspraken',
    by: (who) => `Dit ${who.length === 1 ? 'doet' : 'doen'} ${listed(who, 'en', 20)}`,
    until: (day, isPast) => (isPast ? `zou op ${day} klaar zijn` : `voor ${day}`),
    done: (day) => `gedaan op ${day}`,
  },
  month: {
    heading: (month) => `Wie doet wat in ${month}`,
    none: 'In deze maand staat er niets in het plan.',
    caption: 'Wie deze maand wat doet, eerst de eigen mensen',
    who: 'Wie',
    what: 'Wat',
    forWhom: 'Voor',
    howMuch: 'Hoe vaak',
    cost: 'Kost in deze maand',
    family: 'het hele gezin',
    offers: {
      praktisch: 'helpt met gewone dingen',
      emotioneel: 'luistert en leeft mee',
      financieel: 'helpt met geld',
      toezicht: 'houdt een oogje in het zeil',
      opvang: 'vangt op',
      vervoer: 'brengt en haalt',
      advies: 'denkt mee',
    },
    starts: (day) => `begint op ${day}`,
    stops: (day) => `stopt na ${day}`,
  },
  talk: {
    heading: 'Wanneer we weer praten',
    none: 'Er is nog geen gesprek gepland. Vraag ernaar.',
    next: (day, who) => (who.length === 0 ? `Op ${day}.` : `Op ${day}, met ${listed(who, 'en', 20)}.`),
  },
  change: {
    heading: 'Als het anders gaat',
    none: 'Hierover is nog niets afgesproken.',
    when: {
      up: 'Gaat het slechter?',
      down: 'Gaat het goed?',
    },
    noticed: (condition) => `Dat zien we hieraan: ${condition}.`,
    condition: {
      comparison: (what, operator, value, lasting) =>
        `${what}, ${operator === '<=' && value === '0' ? 'geen' : `${COMPARISONS[operator]} ${value}`}${duringDutch(lasting)}`,
      trend: (what, direction, lasting) =>
        `${what}, ${direction === 'rising' ? 'steeds meer' : 'steeds minder'}${duringDutch(lasting)}`,
      between: { anyOf: '; of ', allOf: '; en ook ' },
    },
    followUp: (action, who) => (who === undefined ? `Dan: ${action}.` : `Dan: ${action}. ${who} zorgt daarvoor.`),
  },
  call: {
    heading: 'Wie je belt',
    nobody: 'Er is vandaag geen vaste regisseur. Vraag de gemeente wie dat wordt.',
    coordinator: (who, organisation) =>
      `${who}${organisation === undefined ? '' : ` van ${organisation}`}. Dit is jullie vaste aanspreekpunt.`,
    deputy: (who, organisation) =>
      `Is die er niet? Dan ${who}${organisation === undefined ? '' : ` van ${organisation}`}.`,
    later: (who, day) => `Vanaf ${day} is dat ${who}.`,
    phone: 'Telefoon (schrijf het nummer hier):',
    danger: 'Is er direct gevaar? Bel 112.',
  },
  monthName: (month, year) => `${MONTHS[month - 1] ?? month} ${year}`,
  made: (day) => `Gemaakt op ${day}.`,
};
