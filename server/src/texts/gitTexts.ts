// Comparing plans and working with Git, on the command line.
type Option = readonly [term: string, description: string];
type Example = readonly [command: string, meaning: string];

interface CommandHelp {
  readonly description: string;
  readonly usage: string;
  readonly examples: readonly Example[];
}

export interface GitTexts {
  readonly diff: CommandHelp & { readonly old: Option; readonly now: Option };
  readonly review: CommandHelp & { readonly range: Option; readonly paths: Option };
  readonly setup: CommandHelp & { readonly undo: Option };
  readonly canonical: CommandHelp & { readonly file: Option };
  readonly format: Option;
  readonly output: Option;
  readonly exitCode: Option;
  readonly exitCodes: readonly string[];
  readonly needsTwo: string;
  readonly needsRange: (given: string) => string;
  readonly noGit: string;
  readonly noRepository: (folder: string) => string;
  readonly notTrusted: (folder: string) => string;
  readonly noCommits: string;
  readonly unknownRevision: (revision: string, suggestion: string | undefined) => string;
  readonly shallow: (revision: string) => string;
  readonly noCommonBase: (one: string, other: string) => string;
  readonly notInRevision: (path: string, revision: string, suggestion: string | undefined) => string;
  readonly notInEither: (path: string) => string;
  readonly noWorkTree: string;
  readonly gitFailed: (said: string) => string;
  readonly link: string;
  readonly inVersion: (version: 'old' | 'now', problem: string) => string;
  readonly notWritten: (file: string) => string;
  readonly written: (file: string) => string;
  readonly setupDone: (attributes: string, program: string) => string;
  readonly setupUndone: (attributes: string) => string;
  readonly nothingToUndo: string;
  readonly mergeRefused: (path: string) => string;
  readonly mergeConflict: (path: string) => string;
}

export const dutchGit: GitTexts = {
  diff: {
    description: 'vergelijkt twee versies van een plan in betekenis: veiligheid, geld, hulp en bevindingen',
    usage: '<oud> <nieuw> [opties]  of  <revisie>..<revisie> [paden...] [opties]',
    old: ['oud', 'een bestand, of REVISIE:pad uit Git; of REVISIE..REVISIE voor alle plannen die verschillen'],
    now: ['nieuw', 'een bestand, of REVISIE:pad uit Git; na REVISIE..REVISIE: welke bestanden en mappen'],
    examples: [
      ['regieplan diff oud.regie nieuw.regie', 'twee bestanden'],
      ['regieplan diff HEAD:linde.regie linde.regie', 'wat u sinds de laatste commit veranderde'],
      ['regieplan diff main..mijn-tak plannen', 'alle plannen in een map die verschillen'],
    ],
  },
  review: {
    description: 'één verslag van alle plannen die een tak raakt, met totalen',
    usage: '<revisie>..<revisie> [paden...] [opties]',
    range: ['revisies', 'van..naar; van...naar begint waar de tak begon, ook als van intussen verder is'],
    paths: ['paden', 'alleen deze bestanden en mappen'],
    examples: [
      ['regieplan review main...mijn-tak', 'wat de tak verandert'],
      ['regieplan review main...mijn-tak --format html -o verslag.html', 'als pagina'],
    ],
  },
  setup: {
    description:
      'laat git diff en git log plannen in vaste vorm tonen, en kijkt na het samenvoegen of het plan nog leesbaar is',
    usage: '[--undo]',
    undo: ['--undo', 'draait dit terug'],
    examples: [
      ['regieplan git-setup', 'stelt deze repository in'],
      ['regieplan git-setup --undo', 'zet alles terug'],
    ],
  },
  canonical: {
    description: 'toont een plan of gids in vaste vorm',
    usage: '<bestand>',
    file: ['bestand', 'het plan of de gids'],
    examples: [['regieplan canonical linde.regie', 'zoals de editor het opmaakt']],
  },
  format: [
    '--format <vorm>',
    'text: om te lezen (standaard); markdown: voor bij een pull request; html: een pagina; json: voor een ander programma',
  ],
  output: ['-o, --output <bestand>', 'schrijft het verslag in dit bestand'],
  exitCode: ['--exit-code', 'eindigt met 1 als er een verschil in betekenis is'],
  exitCodes: [
    '0  gelukt; met --exit-code: geen verschil in betekenis',
    '1  met --exit-code: er is verschil in betekenis',
    '2  verkeerd gebruik, of iets kon niet worden vergeleken; de rest staat wel in het verslag',
  ],
  needsTwo: 'Noem twee versies: regieplan diff OUD NIEUW, of regieplan diff REVISIE..REVISIE',
  needsRange: (given) =>
    `${given === '' ? 'Noem twee revisies.' : `${given} is geen reeks van twee revisies.`} Schrijf van..naar, zoals main..mijn-tak.`,
  noGit:
    'Git is niet geïnstalleerd of staat niet in het PATH. Installeer Git, of vergelijk twee bestanden: regieplan diff OUD NIEUW',
  noRepository: (folder) =>
    `${folder} hoort niet bij een Git-repository. Ga naar een map die er wel bij hoort, of vergelijk twee bestanden.`,
  notTrusted: (folder) =>
    `Git vertrouwt ${folder} niet, omdat de map van een andere gebruiker is. Vertrouwt u de map, voer dan uit: git config --global --add safe.directory ${folder}`,
  noCommits: 'Deze repository heeft nog geen commits, dus er valt niets te vergelijken.',
  unknownRevision: (revision, suggestion) =>
    `De revisie ${revision} bestaat niet.${suggestion === undefined ? ' Kies een tak, een tag of een commit.' : ` Bedoelt u ${suggestion}?`}`,
  shallow: (revision) =>
    `De revisie ${revision} is hier niet: deze kloon heeft maar een deel van de geschiedenis. Haal de rest op met git fetch --unshallow (in een workflow: fetch-depth: 0).`,
  noCommonBase: (one, other) =>
    `${one} en ${other} hebben geen gezamenlijk begin. Gebruik twee punten (${one}..${other}) om ze rechtstreeks te vergelijken.`,
  notInRevision: (path, revision, suggestion) =>
    `${path} bestaat niet in ${revision}.${suggestion === undefined ? ' Controleer het pad.' : ` Bedoelt u ${suggestion}?`}`,
  notInEither: (path) => `${path} bestaat in geen van beide revisies. Controleer het pad.`,
  noWorkTree: 'Dit is een repository zonder werkmap. Voer dit uit in een gewone kloon.',
  gitFailed: (said) => `Git kon dit niet uitvoeren: ${said}`,
  link: 'is een verwijzing naar een ander bestand; vergelijk dat bestand zelf.',
  inVersion: (version, problem) => `${version === 'old' ? 'oude' : 'nieuwe'} versie: ${problem}`,
  notWritten: (file) => `${file} kan niet worden geschreven. Controleer het pad.`,
  written: (file) => `Het verslag staat in ${file}`,
  setupDone: (attributes, program) =>
    `Git is ingesteld voor plannen in deze repository:
- ${attributes}: *.regie gebruikt de stuurprogramma's regieplan. Neem dit bestand op in een commit.
- git diff en git log -p tonen plannen in vaste vorm (diff.regieplan).
- git merge en git rebase kijken na het samenvoegen of het plan nog leesbaar is (merge.regieplan).
De instellingen staan in de configuratie van deze kloon en roepen aan: ${program}
Terugdraaien: regieplan git-setup --undo`,
  setupUndone: (attributes) =>
    `Git toont plannen weer als gewone tekst. De regel in ${attributes} en de instellingen van diff.regieplan en merge.regieplan zijn weg.`,
  nothingToUndo: 'Er was hier niets ingesteld.',
  mergeRefused: (path) =>
    `${path}: de regels passen in elkaar, maar samen zijn ze geen leesbaar plan meer. Kijk het bestand na en voeg het daarna toe met git add.`,
  mergeConflict: (path) => `${path}: los de conflicten in dit bestand op.`,
};

export const englishGit: GitTexts = {
  diff: {
    description: 'compares two versions of a plan in meaning: safety, money, support and findings',
    usage: '<old> <new> [options]  or  <revision>..<revision> [paths...] [options]',
    old: ['old', 'a file, or REVISION:path from Git; or REVISION..REVISION for all plans that differ'],
    now: ['new', 'a file, or REVISION:path from Git; after REVISION..REVISION: which files and folders'],
    examples: [
      ['regieplan diff old.regie new.regie', 'two files'],
      ['regieplan diff HEAD:linde.regie linde.regie', 'what you changed since the last commit'],
      ['regieplan diff main..my-branch plannen', 'all plans in a folder that differ'],
    ],
  },
  review: {
    description: 'one report of all plans that a branch touches, with totals',
    usage: '<revision>..<revision> [paths...] [options]',
    range: ['revisions', 'from..to; from...to begins where the branch began, also when from has moved on'],
    paths: ['paths', 'only these files and folders'],
    examples: [
      ['regieplan review main...my-branch', 'what the branch changes'],
      ['regieplan review main...my-branch --format html -o report.html', 'as a page'],
    ],
  },
  setup: {
    description:
      'lets git diff and git log show plans in canonical form, and checks after a merge whether the plan can still be read',
    usage: '[--undo]',
    undo: ['--undo', 'takes this back'],
    examples: [
      ['regieplan git-setup', 'sets up this repository'],
      ['regieplan git-setup --undo', 'puts everything back'],
    ],
  },
  canonical: {
    description: 'shows a plan or guide in canonical form',
    usage: '<file>',
    file: ['file', 'the plan or the guide'],
    examples: [['regieplan canonical linde.regie', 'as the editor formats it']],
  },
  format: [
    '--format <form>',
    'text: for reading (default); markdown: for a pull request; html: a page; json: for another program',
  ],
  output: ['-o, --output <file>', 'writes the report to this file'],
  exitCode: ['--exit-code', 'ends with 1 when there is a difference in meaning'],
  exitCodes: [
    '0  done; with --exit-code: no difference in meaning',
    '1  with --exit-code: there is a difference in meaning',
    '2  wrong usage, or something could not be compared; the rest is in the report',
  ],
  needsTwo: 'Name two versions: regieplan diff OLD NEW, or regieplan diff REVISION..REVISION',
  needsRange: (given) =>
    `${given === '' ? 'Name two revisions.' : `${given} is no range of two revisions.`} Write from..to, such as main..my-branch.`,
  noGit: 'Git is not installed or not in the PATH. Install Git, or compare two files: regieplan diff OLD NEW',
  noRepository: (folder) =>
    `${folder} does not belong to a Git repository. Go to a folder that does, or compare two files.`,
  notTrusted: (folder) =>
    `Git does not trust ${folder}, because the folder belongs to another user. If you trust it, run: git config --global --add safe.directory ${folder}`,
  noCommits: 'This repository has no commits yet, so there is nothing to compare.',
  unknownRevision: (revision, suggestion) =>
    `There is no revision ${revision}.${suggestion === undefined ? ' Choose a branch, a tag or a commit.' : ` Did you mean ${suggestion}?`}`,
  shallow: (revision) =>
    `The revision ${revision} is not here: this clone has only a part of the history. Get the rest with git fetch --unshallow (in a workflow: fetch-depth: 0).`,
  noCommonBase: (one, other) =>
    `${one} and ${other} have no beginning in common. Use two dots (${one}..${other}) to compare them directly.`,
  notInRevision: (path, revision, suggestion) =>
    `${path} does not exist in ${revision}.${suggestion === undefined ? ' Check the path.' : ` Did you mean ${suggestion}?`}`,
  notInEither: (path) => `${path} exists in neither of both revisions. Check the path.`,
  noWorkTree: 'This is a repository without a working tree. Run this in an ordinary clone.',
  gitFailed: (said) => `Git could not do this: ${said}`,
  link: 'is a link to another file; compare that file itself.',
  inVersion: (version, problem) => `${version === 'old' ? 'old' : 'new'} version: ${problem}`,
  notWritten: (file) => `${file} cannot be written. Check the path.`,
  written: (file) => `The report is in ${file}`,
  setupDone: (attributes, program) =>
    `Git is set up for plans in this repository:
- ${attributes}: *.regie uses the drivers regieplan. Commit this file.
- git diff and git log -p show plans in canonical form (diff.regieplan).
- git merge and git rebase check after merging whether the plan can still be read (merge.regieplan).
The settings are in the configuration of this clone and call: ${program}
To take this back: regieplan git-setup --undo`,
  setupUndone: (attributes) =>
    `Git shows plans as plain text again. The line in ${attributes} and the settings of diff.regieplan and merge.regieplan are gone.`,
  nothingToUndo: 'Nothing was set up here.',
  mergeRefused: (path) =>
    `${path}: the lines fit together, but together they are no readable plan any more. Look through the file and then add it with git add.`,
  mergeConflict: (path) => `${path}: solve the conflicts in this file.`,
};
