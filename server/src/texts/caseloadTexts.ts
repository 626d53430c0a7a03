import type { CommandHelp } from './commandHelp.js';

type Column =
  | 'coordinator'
  | 'team'
  | 'households'
  | 'streams'
  | 'total'
  | 'overdueEvaluations'
  | 'firedTriggers'
  | 'errors'
  | 'warnings'
  | 'infos';

/** What `regieplan caseload` says. */
export interface CaseloadTexts {
  /** What stands above each column. */
  readonly columns: Readonly<Record<Column, string>>;
  readonly nobody: string;
  readonly noTeam: string;
  readonly totalRow: string;
  readonly law: string;
  /** In place of a count that is kept back. */
  readonly keptBack: (least: number) => string;
  readonly nothing: string;
  /** How many plans do not count because they have ended or not started. */
  readonly notCurrent: (plans: number) => string;
  readonly published: (least: number) => string;
  readonly parquetNeedsFile: string;
  readonly outputIsPlan: (file: string) => string;
  readonly notWritten: (file: string, reason: 'missingFolder' | 'folder' | 'noAccess' | 'other') => string;
  readonly written: (file: string, rows: number) => string;
}

export const dutchCaseload: CaseloadTexts = {
  columns: {
    coordinator: 'regisseur',
    team: 'team',
    households: 'huishoudens',
    streams: 'geldstromen',
    total: 'som',
    overdueEvaluations: 'evaluaties te laat',
    firedTriggers: 'afspraken afgegaan',
    errors: 'fouten',
    warnings: 'waarschuwingen',
    infos: 'info',
  },
  nobody: '(niemand)',
  noTeam: '(geen team)',
  totalRow: 'samen',
  law: 'wet',
  keptBack: (least) => `<${least}`,
  nothing: 'Geen lopende plannen gevonden.',
  notCurrent: (plans) =>
    plans === 1
      ? '1 plan telt niet mee: het is afgelopen of nog niet begonnen.'
      : `${plans} plannen tellen niet mee: zij zijn afgelopen of nog niet begonnen.`,
  published: (least) =>
    `Om te publiceren: per team, zonder namen; aantallen onder ${least} en bedragen van minder dan ${least} huishoudens staan er niet in.`,
  parquetNeedsFile: 'Parquet is geen tekst. Zeg met -o in welk bestand het moet komen, zoals -o caseload.parquet.',
  outputIsPlan: (file) => `${file} is een plan of gids; daar schrijf ik niet overheen. Kies met -o een andere naam.`,
  notWritten: (file, reason) =>
    ({
      missingFolder: `${file}: de map bestaat niet. Maak de map of kies een andere.`,
      folder: `${file} is een map. Noem met -o een bestand.`,
      noAccess: `${file}: hier mag niet worden geschreven. Kies een andere plek.`,
      other: `${file} kon niet worden geschreven. Controleer of er ruimte is op de schijf.`,
    })[reason],
  written: (file, rows) => `${file} geschreven: ${rows === 1 ? '1 regel' : `${rows} regels`}.`,
};

export const englishCaseload: CaseloadTexts = {
  columns: {
    coordinator: 'coordinator',
    team: 'team',
    households: 'households',
    streams: 'funding streams',
    total: 'sum',
    overdueEvaluations: 'evaluations overdue',
    firedTriggers: 'triggers fired',
    errors: 'errors',
    warnings: 'warnings',
    infos: 'info',
  },
  nobody: '(nobody)',
  noTeam: '(no team)',
  totalRow: 'together',
  law: 'law',
  keptBack: (least) => `<${least}`,
  nothing: 'No running plans found.',
  notCurrent: (plans) =>
    plans === 1
      ? '1 plan does not count: it has ended or not started.'
      : `${plans} plans do not count: they have ended or not started.`,
  published: (least) =>
    `For publication: per team, without names; counts below ${least} and amounts of fewer than ${least} households are left out.`,
  parquetNeedsFile: 'Parquet is no text. Say with -o into which file it goes, such as -o caseload.parquet.',
  outputIsPlan: (file) => `${file} is a plan or guide and is not written over. Choose another name with -o.`,
  notWritten: (file, reason) =>
    ({
      missingFolder: `${file}: the folder does not exist. Make it or choose another one.`,
      folder: `${file} is a folder. Name a file with -o.`,
      noAccess: `${file}: nothing may be written here. Choose another place.`,
      other: `${file} could not be written. Check whether there is room on the disk.`,
    })[reason],
  written: (file, rows) => `${file} written: ${rows === 1 ? '1 row' : `${rows} rows`}.`,
};

type Option = 'format' | 'output' | 'publish';

export const dutchCaseloadHelp: CommandHelp<Option> = {
  description: 'telt per regisseur en team: huishoudens, sommen, wat te laat is, wat afging, en meldingen',
  usage: '[paden...] [opties]',
  paths: ['paden', 'bestanden en mappen; van een map alle plannen erin en eronder (standaard: deze map)'],
  options: {
    format: [
      '--format <vorm>',
      'text: om te lezen (standaard); csv: voor een rekenblad; json of parquet: voor een ander programma',
    ],
    output: ['-o, --output <bestand>', 'schrijft in een bestand in plaats van op het scherm; nodig bij parquet'],
    publish: ['--publish', 'om te publiceren: per team, zonder namen, en zonder aantallen onder de tien'],
  },
  examples: [
    ['regieplan caseload plannen', 'wie heeft hoeveel huishoudens, en wat is te laat'],
    ['regieplan caseload plannen --format parquet -o caseload.parquet', 'voor DuckDB, Spark, Trino of ClickHouse'],
    ['regieplan caseload plannen --publish --format csv', 'om buiten de gemeente te delen'],
  ],
  exitCodes: ['0  alles is gelezen', '2  verkeerd gebruik, of iets kon niet worden gelezen of geschreven'],
};

export const englishCaseloadHelp: CommandHelp<Option> = {
  description: 'counts per coordinator and team: households, sums, what is overdue, what fired, and findings',
  usage: '[paths...] [options]',
  paths: ['paths', 'files and folders; of a folder all plans in it and below it (default: this folder)'],
  options: {
    format: [
      '--format <form>',
      'text: for reading (default); csv: for a spreadsheet; json or parquet: for another program',
    ],
    output: ['-o, --output <file>', 'writes into a file instead of on the screen; needed with parquet'],
    publish: ['--publish', 'for publication: per team, without names, and without counts below ten'],
  },
  examples: [
    ['regieplan caseload plannen', 'who has how many households, and what is overdue'],
    ['regieplan caseload plannen --format parquet -o caseload.parquet', 'for DuckDB, Spark, Trino or ClickHouse'],
    ['regieplan caseload plannen --publish --format csv', 'to share outside the municipality'],
  ],
  exitCodes: ['0  everything was read', '2  wrong usage, or something could not be read or written'],
};
