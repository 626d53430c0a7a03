import type { Day } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import type { EffectComparison } from '../domain/effectCalculator.js';
import type { Cluster } from '../domain/effectClusters.js';
import { type Cents, formatMoney } from '../domain/money.js';
import type { Period } from '../domain/period.js';
import type { CommandHelp, HelpTerm } from './commandHelp.js';

/** A finding as an exercise names it: the rule, what it is about, the days and the money. */
interface NamedFinding {
  readonly rule: string;
  readonly subject: string;
  readonly overlap: Period | undefined;
  readonly amount: Cents | undefined;
}

/** What is wrong with an exercise's folder. */
export type ExerciseInputProblem =
  | { readonly kind: 'noExercises'; readonly manifest: string }
  | { readonly kind: 'noFile'; readonly name: string }
  | { readonly kind: 'notJson'; readonly line: number | undefined }
  | { readonly kind: 'missing' | 'unknown' | 'wrong'; readonly field: string };

/** A flaw of an exercise, with findings already in words. */
export type NamedFlaw =
  | { readonly kind: 'notAPlan'; readonly plan: 'exercise' | 'solution' }
  | { readonly kind: 'missing' | 'unexpected' | 'unsolved' | 'notAccepted'; readonly finding: string }
  | { readonly kind: 'keeps'; readonly names: readonly string[] }
  | {
      readonly kind: 'cluster';
      readonly plan: 'exercise' | 'solution';
      readonly expected: Cluster;
      readonly found: Cluster | undefined;
    };

export interface ExerciseTexts {
  readonly help: {
    readonly description: string;
    readonly usage: string;
    readonly list: CommandHelp<never>;
    readonly check: CommandHelp<'hints'>;
    readonly verify: CommandHelp<never>;
    readonly notAHintCount: (value: string) => string;
  };
  readonly inputProblem: (problem: ExerciseInputProblem) => string;
  readonly learningPoint: string;
  readonly mistakes: (count: number) => string;
  readonly solved: (solved: number, total: number) => string;
  readonly finished: string;
  readonly states: { readonly open: string; readonly solved: string; readonly accepted: string };
  readonly line: (line: number) => string;
  readonly hint: (number: number, total: number, text: string) => string;
  /** In front of a finding that the exercise did not start with. */
  readonly other: string;
  readonly gone: (names: readonly string[]) => string;
  readonly moreHints: (command: string) => string;
  /** Where the plan falls in the Effectencalculator, beside its reference scenario. */
  readonly comparison: (comparison: EffectComparison) => string;
  readonly asItSays: string;
  readonly finding: (finding: NamedFinding) => string;
  readonly flaw: (flaw: NamedFlaw) => string;
}

const PATHS: HelpTerm = [
  'paden',
  'mappen met oefeningen, of uw eigen versie in de map van een oefening (standaard: deze map)',
];
const ENGLISH_PATHS: HelpTerm = [
  'paths',
  "folders with exercises, or your own version in an exercise's folder (default: this folder)",
];

const PLANS = { exercise: 'oefening.regie', solution: 'oplossing.regie' } as const;

export const dutchExercises: ExerciseTexts = {
  help: {
    description: 'oefenen: toont oefeningen, kijkt na hoever u bent en geeft hints',
    usage: '<opdracht> [paden...] [opties]',
    list: {
      description: 'toont welke oefeningen er zijn en wat u ervan leert',
      usage: '[paden...] [opties]',
      paths: PATHS,
      options: {},
      examples: [['regieplan exercise list examples/cursus', 'de oefeningen van de cursus']],
      exitCodes: ['0  gelukt', '2  verkeerd gebruik, of een oefening kon niet worden gelezen'],
    },
    check: {
      description: 'kijkt na hoever u bent met een oefening: wat is opgelost, wat staat nog open',
      usage: '[paden...] [opties]',
      paths: PATHS,
      options: { hints: ['--hints <aantal>', 'toont bij alles wat open staat zo veel hints (standaard: 0)'] },
      examples: [
        ['regieplan exercise check examples/cursus/01-achttien-worden', 'hoever u bent met een oefening'],
        ['regieplan exercise check mijn-versie.regie --hints 1', 'uw eigen versie, met van alles de eerste hint'],
      ],
      exitCodes: [
        '0  alles is opgelost',
        '1  er staat nog iets open',
        '2  verkeerd gebruik, of iets kon niet worden gelezen',
      ],
    },
    verify: {
      description: 'voor de trainer: kijkt of oefeningen nog kloppen met wat zij beloven',
      usage: '[paden...] [opties]',
      paths: PATHS,
      options: {},
      examples: [
        ['regieplan exercise verify examples/cursus', 'na een nieuwe versie van Regieplan of van een oefening'],
      ],
      exitCodes: [
        '0  alle oefeningen kloppen',
        '1  een oefening klopt niet meer',
        '2  verkeerd gebruik, of iets kon niet worden gelezen',
      ],
    },
    notAHintCount: (value) => `--hints ${value} is geen aantal. Schrijf een heel getal, zoals --hints 1.`,
  },
  inputProblem: (problem) => {
    switch (problem.kind) {
      case 'noExercises':
        return `hier staat geen oefening: er is geen map met ${problem.manifest} erin. Noem een andere map.`;
      case 'noFile':
        return `${problem.name} ontbreekt in de map van deze oefening. Zet het terug.`;
      case 'notJson':
        return `is geen JSON${problem.line === undefined ? '' : `; het gaat mis op regel ${problem.line}`}. Kijk naar komma's en aanhalingstekens.`;
      case 'missing':
        return `hierin ontbreekt ${problem.field}. Schrijf het erbij, zoals in de handleiding voor trainers staat.`;
      case 'unknown':
        return `${problem.field} is hier geen bekend woord. Haal het weg of verbeter het.`;
      case 'wrong':
        return `bij ${problem.field || 'het geheel'} staat iets anders dan daar hoort. Kijk in de handleiding voor trainers.`;
    }
  },
  learningPoint: 'Leerpunt',
  mistakes: (count) => (count === 1 ? '1 melding om op te lossen' : `${count} meldingen om op te lossen`),
  solved: (solved, total) => `${solved} van ${total} opgelost`,
  finished: 'klaar, goed gedaan',
  states: { open: 'nog open', solved: 'opgelost', accepted: 'aanvaard met een afwijking' },
  line: (line) => `regel ${line}`,
  hint: (number, total, text) => `hint ${number} van ${total}: ${text}`,
  other: 'erbij gekomen',
  gone: (names) => `Verdwenen uit het plan, en dat hoort er wel in: ${names.join(', ')}. Zet het terug.`,
  moreHints: (command) => `Zit u vast? ${command}`,
  comparison: ({ planCost, referenceCost, effect, cluster }) =>
    `Effectencalculator: het plan kost ${formatMoney(planCost)}, zonder plan ${formatMoney(referenceCost)}; effect ${signed(effect)} ZRM-punten: ${cluster === undefined ? 'niet ingedeeld' : `cluster ${cluster}`}`,
  asItSays: 'klopt',
  finding: (finding) => named(finding, 'bij', dutchDay, 't/m'),
  flaw: (flaw) => {
    switch (flaw.kind) {
      case 'notAPlan':
        return `${PLANS[flaw.plan]} is geen plan. Laat het beginnen met plan en een titel.`;
      case 'missing':
        return `${PLANS.exercise} hoort ${flaw.finding} te geven, en doet dat niet. Pas het plan of verwacht.json aan.`;
      case 'unexpected':
        return `${PLANS.exercise} geeft ook ${flaw.finding}, en dat staat niet in verwacht.json. Pas een van beide aan.`;
      case 'unsolved':
        return `${PLANS.solution} geeft nog ${flaw.finding}. Los dat op.`;
      case 'notAccepted':
        return `${PLANS.solution} hoort ${flaw.finding} te aanvaarden met een afwijking, en doet dat niet.`;
      case 'keeps':
        return `bij blijft in verwacht.json horen de namen die in beide plannen staan: ${flaw.names.join(', ')}.`;
      case 'cluster':
        return `${PLANS[flaw.plan]} hoort in cluster ${flaw.expected} te vallen, en valt ${flaw.found === undefined ? 'in geen cluster' : `in cluster ${flaw.found}`}.`;
    }
  },
};

export const englishExercises: ExerciseTexts = {
  help: {
    description: 'practice: lists exercises, tells how far you are and gives hints',
    usage: '<command> [paths...] [options]',
    list: {
      description: 'shows which exercises there are and what they teach',
      usage: '[paths...] [options]',
      paths: ENGLISH_PATHS,
      options: {},
      examples: [['regieplan exercise list examples/cursus', 'the exercises of the course']],
      exitCodes: ['0  done', '2  wrong usage, or an exercise could not be read'],
    },
    check: {
      description: 'tells how far you are with an exercise: what is solved, what is still open',
      usage: '[paths...] [options]',
      paths: ENGLISH_PATHS,
      options: { hints: ['--hints <number>', 'shows so many hints with everything that is open (default: 0)'] },
      examples: [
        ['regieplan exercise check examples/cursus/01-achttien-worden', 'how far you are with an exercise'],
        ['regieplan exercise check mijn-versie.regie --hints 1', 'your own version, with the first hint of everything'],
      ],
      exitCodes: [
        '0  everything is solved',
        '1  something is still open',
        '2  wrong usage, or something could not be read',
      ],
    },
    verify: {
      description: 'for the trainer: tells whether exercises still are what they promise',
      usage: '[paths...] [options]',
      paths: ENGLISH_PATHS,
      options: {},
      examples: [['regieplan exercise verify examples/cursus', 'after a new version of Regieplan or of an exercise']],
      exitCodes: [
        '0  all exercises are as they say',
        '1  an exercise is not',
        '2  wrong usage, or something could not be read',
      ],
    },
    notAHintCount: (value) => `--hints ${value} is no number. Write a whole number, such as --hints 1.`,
  },
  inputProblem: (problem) => {
    switch (problem.kind) {
      case 'noExercises':
        return `there is no exercise here: no folder has ${problem.manifest} in it. Name another folder.`;
      case 'noFile':
        return `${problem.name} is missing in this exercise's folder. Put it back.`;
      case 'notJson':
        return `is not JSON${problem.line === undefined ? '' : `; it goes wrong on line ${problem.line}`}. Look at the commas and quotes.`;
      case 'missing':
        return `${problem.field} is missing in it. Write it, as the trainer's guide says.`;
      case 'unknown':
        return `${problem.field} is no known word here. Remove or correct it.`;
      case 'wrong':
        return `${problem.field || 'the whole'} holds something else than belongs there. See the trainer's guide.`;
    }
  },
  learningPoint: 'Teaches',
  mistakes: (count) => (count === 1 ? '1 finding to solve' : `${count} findings to solve`),
  solved: (solved, total) => `${solved} of ${total} solved`,
  finished: 'finished, well done',
  states: { open: 'still open', solved: 'solved', accepted: 'accepted with a deviation' },
  line: (line) => `line ${line}`,
  hint: (number, total, text) => `hint ${number} of ${total}: ${text}`,
  other: 'new',
  gone: (names) => `Gone from the plan, though it belongs there: ${names.join(', ')}. Put it back.`,
  moreHints: (command) => `Stuck? ${command}`,
  comparison: ({ planCost, referenceCost, effect, cluster }) =>
    `Effectencalculator: the plan costs ${formatMoney(planCost)}, without it ${formatMoney(referenceCost)}; effect ${signed(effect)} ZRM points: ${cluster === undefined ? 'not classified' : `cluster ${cluster}`}`,
  asItSays: 'as it says',
  finding: (finding) => named(finding, 'on', englishDay, 'to'),
  flaw: (flaw) => {
    switch (flaw.kind) {
      case 'notAPlan':
        return `${PLANS[flaw.plan]} is no plan. Let it start with plan and a title.`;
      case 'missing':
        return `${PLANS.exercise} should give ${flaw.finding}, and does not. Change the plan or verwacht.json.`;
      case 'unexpected':
        return `${PLANS.exercise} also gives ${flaw.finding}, which is not in verwacht.json. Change one of the two.`;
      case 'unsolved':
        return `${PLANS.solution} still gives ${flaw.finding}. Solve that.`;
      case 'notAccepted':
        return `${PLANS.solution} should accept ${flaw.finding} with a deviation, and does not.`;
      case 'keeps':
        return `blijft in verwacht.json should have the names that stand in both plans: ${flaw.names.join(', ')}.`;
      case 'cluster':
        return `${PLANS[flaw.plan]} should fall in cluster ${flaw.expected}, and falls in ${flaw.found === undefined ? 'none' : `cluster ${flaw.found}`}.`;
    }
  },
};

/** `JW-03 bij JeugdGgz, 15 maart 2026 t/m 31 maart 2026, € 245,70`. */
function named(
  { rule, subject, overlap, amount }: NamedFinding,
  at: string,
  day: (day: Day) => string,
  to: string,
): string {
  return [
    subject === '' ? rule : `${rule} ${at} ${subject}`,
    ...(overlap ? [`${day(overlap.from)} ${to} ${day(overlap.to)}`] : []),
    ...(amount === undefined ? [] : [formatMoney(amount)]),
  ].join(', ');
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}
