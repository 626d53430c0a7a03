// Checking large sets and comparing with an earlier check, on the command line.
export interface BatchTexts {
  readonly format: readonly [term: string, description: string];
  readonly filesFrom: readonly [term: string, description: string];
  readonly shard: readonly [term: string, description: string];
  readonly baseline: readonly [term: string, description: string];
  readonly merge: {
    readonly description: string;
    readonly usage: string;
    readonly files: readonly [term: string, description: string];
    readonly failOn: readonly [term: string, description: string];
    readonly examples: readonly (readonly [command: string, meaning: string])[];
  };
  readonly notAShard: (value: string) => string;
  readonly unreadableList: (file: string) => string;
  readonly unreadableReport: (file: string) => string;
  readonly notAReport: (file: string) => string;
  readonly twice: (path: string) => string;
  readonly missingParts: (parts: readonly string[]) => string;
  readonly partsOfDifferentWholes: (counts: readonly number[]) => string;
}

export const dutchBatch: BatchTexts = {
  format: [
    '--format <vorm>',
    'text: om te lezen (standaard); json of ndjson: voor een ander programma; sarif, gitlab, junit of github: voor een controle die vanzelf loopt',
  ],
  filesFrom: [
    '--files-from <bestand>',
    'een lijst van paden, één per regel of gescheiden door nultekens; - is standaardinvoer',
  ],
  shard: ['--shard <i/n>', 'alleen deel i van n gelijke delen, zoals 2/4; voeg ze samen met regieplan merge'],
  baseline: ['--baseline <bestand>', 'meldt alleen wat nieuw is sinds een eerder verslag, gemaakt met --format json'],
  merge: {
    description: 'voegt verslagen van delen (--shard, --format json) samen tot één verslag',
    usage: '<bestanden...> [opties]',
    files: ['bestanden', 'de verslagen van alle delen'],
    failOn: ['--fail-on <ernst>', 'vanaf welke ernst de opdracht mislukt: error (standaard), warning, info of never'],
    examples: [['regieplan merge deel1.json deel2.json', 'één verslag van twee delen']],
  },
  notAShard: (value) => `--shard ${value} kan niet. Schrijf welk deel van hoeveel delen, zoals --shard 2/4.`,
  unreadableList: (file) => `De lijst ${file} kan niet worden gelezen. Controleer het pad, of gebruik --files-from -`,
  unreadableReport: (file) => `Het verslag ${file} kan niet worden gelezen. Controleer het pad.`,
  notAReport: (file) => `${file} is geen verslag van Regieplan. Maak het met: regieplan check --format json > ${file}`,
  twice: (path) => `${path} staat in meer dan één verslag. Voeg alleen delen van dezelfde controle samen.`,
  missingParts: (parts) =>
    `Het verslag is niet compleet: ${parts.join(', ')} ${parts.length === 1 ? 'ontbreekt' : 'ontbreken'}. Geef de verslagen van alle delen.`,
  partsOfDifferentWholes: (counts) =>
    `Deze delen horen niet bij elkaar: ze zijn gemaakt met --shard i/${counts.join(' en i/')}. Voeg alleen delen van dezelfde controle samen.`,
};

export const englishBatch: BatchTexts = {
  format: [
    '--format <form>',
    'text: for reading (default); json or ndjson: for another program; sarif, gitlab, junit or github: for a check that runs by itself',
  ],
  filesFrom: ['--files-from <file>', 'a list of paths, one per line or separated by NUL; - is standard input'],
  shard: ['--shard <i/n>', 'only part i of n equal parts, such as 2/4; join them with regieplan merge'],
  baseline: ['--baseline <file>', 'reports only what is new since an earlier report, made with --format json'],
  merge: {
    description: 'joins reports of parts (--shard, --format json) into one report',
    usage: '<files...> [options]',
    files: ['files', 'the reports of all parts'],
    failOn: [
      '--fail-on <severity>',
      'from which severity on the command fails: error (default), warning, info or never',
    ],
    examples: [['regieplan merge part1.json part2.json', 'one report of two parts']],
  },
  notAShard: (value) => `--shard ${value} is not possible. Write which part of how many, such as --shard 2/4.`,
  unreadableList: (file) => `The list ${file} cannot be read. Check the path, or use --files-from -`,
  unreadableReport: (file) => `The report ${file} cannot be read. Check the path.`,
  notAReport: (file) => `${file} is no report of Regieplan. Make it with: regieplan check --format json > ${file}`,
  twice: (path) => `${path} is in more than one report. Join only parts of the same check.`,
  missingParts: (parts) =>
    `The report is not complete: ${parts.join(', ')} ${parts.length === 1 ? 'is' : 'are'} missing. Give the reports of all parts.`,
  partsOfDifferentWholes: (counts) =>
    `These parts do not belong together: they were made with --shard i/${counts.join(' and i/')}. Join only parts of the same check.`,
};
