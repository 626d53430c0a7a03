import { type BatchTexts, dutchBatch, englishBatch } from './batchTexts.js';
import { dutchCaseloadHelp, englishCaseloadHelp } from './caseloadTexts.js';
import type { CommandHelp } from './commandHelp.js';
import { dutchExercises, type ExerciseTexts, englishExercises } from './exerciseTexts.js';
import { dutchGit, englishGit, type GitTexts } from './gitTexts.js';
import { dutchMethodHelp, englishMethodHelp, type MethodHelpTexts } from './methodHelpTexts.js';
import { dutchNewPlanHelp, englishNewPlanHelp, type NewPlanHelp } from './newPlanHelp.js';
import { dutchPseudonymiseHelp, englishPseudonymiseHelp, type PseudonymiseHelp } from './pseudonymiseHelp.js';
import { dutchReportHelp, englishReportHelp, type ReportHelp } from './reportHelp.js';
import { dutchSignalsHelp, englishSignalsHelp } from './signalTexts.js';

/** What the command line says about itself. */
export interface HelpTexts {
  readonly headings: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly examples: string;
    readonly exitCodes: string;
  };
  readonly program: string;
  readonly usage: string;
  readonly help: string;
  readonly helpCommand: readonly [term: string, description: string];
  readonly version: string;
  readonly check: {
    readonly description: string;
    readonly usage: string;
    readonly paths: readonly [term: string, description: string];
    readonly failOn: readonly [term: string, description: string];
    readonly today: readonly [term: string, description: string];
    readonly examples: readonly Example[];
    readonly exitCodes: readonly string[];
  };
  readonly batch: BatchTexts;
  readonly methods: MethodHelpTexts;
  readonly git: GitTexts;
  readonly rules: {
    readonly description: string;
    readonly usage: string;
    readonly code: readonly [term: string, description: string];
    readonly examples: readonly Example[];
  };
  readonly report: ReportHelp;
  readonly signals: CommandHelp<'format'>;
  readonly caseload: CommandHelp<'format' | 'output' | 'publish'>;
  readonly exercise: ExerciseTexts['help'];
  readonly lsp: {
    readonly description: string;
    readonly usage: string;
    readonly stdio: string;
  };
  readonly newPlan: NewPlanHelp;
  readonly pseudonymise: PseudonymiseHelp;
  readonly language: string;
  readonly examples: readonly Example[];
  readonly mistakes: {
    readonly unknownCommand: (name: string, suggestion: string | undefined) => string;
    readonly pathAsCommand: (path: string) => string;
    readonly unknownOption: (option: string, suggestion: string | undefined) => string;
    readonly missingValue: (option: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly tooMany: string;
    readonly notAChoice: (option: string, value: string, choices: readonly string[]) => string;
    readonly notADay: (option: string, value: string) => string;
    readonly noTransport: string;
    readonly moreHelp: (command: string) => string;
  };
}

type Example = readonly [command: string, meaning: string];

export const dutchHelp: HelpTexts = {
  headings: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    commands: 'Opdrachten:',
    examples: 'Voorbeelden:',
    exitCodes: 'Waarmee de opdracht eindigt (exit code):',
  },
  program: 'Regieplan kijkt huishoudplannen na: één gezin, één plan, één regisseur.',
  usage: '<opdracht> [opties]',
  help: 'toont deze uitleg',
  helpCommand: ['help [opdracht]', 'toont deze uitleg, of die van een opdracht'],
  version: 'toont de versie',
  check: {
    description: 'kijkt plannen en gidsen na: wat klopt er niet, met wie of wat het botst, en de sommen',
    usage: '[paden...] [opties]',
    paths: ['paden', 'bestanden en mappen; van een map alle .regie-bestanden erin en eronder (standaard: deze map)'],
    failOn: ['--fail-on <ernst>', 'vanaf welke ernst de opdracht mislukt: error (standaard), warning, info of never'],
    today: ['--today <datum>', 'leest de plannen alsof het deze dag is, zoals 2026-06-15 (standaard: vandaag)'],
    examples: [
      ['regieplan check', 'alles in deze map en eronder'],
      ['regieplan check linde.regie', 'één plan'],
      ['regieplan check --format json plannen', 'een hele map, voor een ander programma'],
    ],
    exitCodes: [
      '0  niets aan te merken vanaf de ernst van --fail-on',
      '1  wel bevindingen vanaf die ernst',
      '2  verkeerd gebruik, of iets kon niet worden gelezen; de rest is dan wel nagekeken',
    ],
  },
  batch: dutchBatch,
  methods: dutchMethodHelp,
  git: dutchGit,
  rules: {
    description: 'legt de regels uit, met hun bronnen',
    usage: '[code] [opties]',
    code: ['code', 'één regel of melding, zoals WLZ-01 of TAAL-10 (standaard: de lijst van alle)'],
    examples: [
      ['regieplan rules', 'alle regels, per wet en onderwerp'],
      ['regieplan rules WLZ-01', 'één regel: wat hij nagaat, waarom, en hoe zeker de bron is'],
    ],
  },
  report: dutchReportHelp,
  signals: dutchSignalsHelp,
  caseload: dutchCaseloadHelp,
  exercise: dutchExercises.help,
  lsp: {
    description: 'start de taalserver, waarmee een editor plannen nakijkt terwijl u typt',
    usage: '--stdio',
    stdio: 'praat met de editor via standaardinvoer en -uitvoer',
  },
  newPlan: dutchNewPlanHelp,
  pseudonymise: dutchPseudonymiseHelp,
  language: 'de taal van de meldingen: nl (standaard) of en',
  examples: [
    ['regieplan check', 'kijkt alle plannen in deze map en eronder na'],
    ['regieplan check linde.regie', 'kijkt één plan na'],
    ['regieplan rules WLZ-01', 'legt een regel uit'],
    ['regieplan check --help', 'zegt meer over een opdracht'],
  ],
  mistakes: {
    unknownCommand: (name, suggestion) =>
      `De opdracht ${name} bestaat niet.${suggestion === undefined ? '' : ` Bedoelt u ${suggestion}?`}`,
    pathAsCommand: (path) => `Zeg eerst wat er moet gebeuren. Bedoelt u regieplan check ${path}?`,
    unknownOption: (option, suggestion) =>
      `De optie ${option} bestaat hier niet.${suggestion === undefined ? '' : ` Bedoelt u ${suggestion}?`}`,
    missingValue: (option) => `Achter ${option} ontbreekt een waarde.`,
    missingArgument: (name) => `Achter de opdracht ontbreekt: ${name}.`,
    tooMany: 'Er staan meer woorden achter de opdracht dan zij kent.',
    notAChoice: (option, value, choices) => `${option} ${value} bestaat niet. Kies uit: ${choices.join(', ')}.`,
    notADay: (option, value) =>
      `${option} ${value} is geen bestaande dag. Schrijf jaar-maand-dag, zoals ${option} 2026-06-15.`,
    noTransport: 'Zeg erbij hoe de editor met de taalserver praat: regieplan lsp --stdio',
    moreHelp: (command) => `Meer uitleg: ${command}`,
  },
};

export const englishHelp: HelpTexts = {
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
    exitCodes: 'How the command ends (exit code):',
  },
  program: 'Regieplan checks household plans: one family, one plan, one coordinator.',
  usage: '<command> [options]',
  help: 'shows this explanation',
  helpCommand: ['help [command]', 'shows this explanation, or that of a command'],
  version: 'shows the version',
  check: {
    description: 'checks plans and guides: what is not right, what it clashes with, and the sums',
    usage: '[paths...] [options]',
    paths: ['paths', 'files and folders; of a folder all .regie files in it and below it (default: this folder)'],
    failOn: [
      '--fail-on <severity>',
      'from which severity on the command fails: error (default), warning, info or never',
    ],
    today: ['--today <date>', 'reads the plans as if it were this day, such as 2026-06-15 (default: today)'],
    examples: [
      ['regieplan check', 'everything in this folder and below it'],
      ['regieplan check linde.regie', 'one plan'],
      ['regieplan check --format json plannen', 'a whole folder, for another program'],
    ],
    exitCodes: [
      '0  nothing to object to from the severity of --fail-on on',
      '1  findings of that severity or graver',
      '2  wrong usage, or something could not be read; the rest has been checked',
    ],
  },
  batch: englishBatch,
  methods: englishMethodHelp,
  git: englishGit,
  rules: {
    description: 'explains the rules, with their sources',
    usage: '[code] [options]',
    code: ['code', 'one rule or message, such as WLZ-01 or TAAL-10 (default: the list of all)'],
    examples: [
      ['regieplan rules --taal en', 'all rules, by law and subject'],
      ['regieplan rules WLZ-01 --taal en', 'one rule: what it checks, why, and how certain the source is'],
    ],
  },
  report: englishReportHelp,
  signals: englishSignalsHelp,
  caseload: englishCaseloadHelp,
  exercise: englishExercises.help,
  lsp: {
    description: 'starts the language server, with which an editor checks plans while you type',
    usage: '--stdio',
    stdio: 'talks to the editor through standard input and output',
  },
  newPlan: englishNewPlanHelp,
  pseudonymise: englishPseudonymiseHelp,
  language: 'the language of the messages: nl (Dutch, default) or en',
  examples: [
    ['regieplan check', 'checks all plans in this folder and below it'],
    ['regieplan check linde.regie', 'checks one plan'],
    ['regieplan rules WLZ-01 --taal en', 'explains a rule'],
    ['regieplan check --help --taal en', 'says more about a command'],
  ],
  mistakes: {
    unknownCommand: (name, suggestion) =>
      `There is no command ${name}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    pathAsCommand: (path) => `Say first what is to be done. Did you mean regieplan check ${path}?`,
    unknownOption: (option, suggestion) =>
      `There is no option ${option} here.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    missingValue: (option) => `A value is missing after ${option}.`,
    missingArgument: (name) => `Missing behind the command: ${name}.`,
    tooMany: 'There are more words after the command than it knows.',
    notAChoice: (option, value, choices) => `There is no ${option} ${value}. Choose from: ${choices.join(', ')}.`,
    notADay: (option, value) =>
      `${option} ${value} is not an existing day. Write year-month-day, such as ${option} 2026-06-15.`,
    noTransport: 'Say how the editor talks to the language server: regieplan lsp --stdio',
    moreHelp: (command) => `More: ${command}`,
  },
};
