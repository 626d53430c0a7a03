import type { Severity } from '../domain/finding.js';
import { dutchHelp, englishHelp, type HelpTexts } from './helpTexts.js';

/** Something a person asked to have checked that cannot be checked. */
export type InputProblem =
  | { readonly kind: 'missing'; readonly suggestion: string | undefined }
  | { readonly kind: 'unreadableFile' | 'unreadableFolder' | 'brokenLink' | 'binary' | 'failed' }
  /** Bytes that are no UTF-8 stand on this line, counted from 1. */
  | { readonly kind: 'notUtf8'; readonly line: number }
  | { readonly kind: 'tooLarge'; readonly limitInMegabytes: number }
  | { readonly kind: 'noFiles'; readonly extension: string };

export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface CheckedCounts {
  readonly files: number;
  readonly plans: number;
  readonly unchecked: number;
  readonly severities: SeverityCounts;
}

/** What the command line says around the findings. */
export interface CliTexts {
  readonly help: HelpTexts;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What is put behind a finding that a deviation in the plan accounts for. */
  readonly accepted: string;
  readonly source: string;
  readonly inputProblem: (problem: InputProblem) => string;
  readonly progress: (done: number, total: number) => string;
  /** The plans of exercises are about nobody. */
  readonly exercisesLeftOut: (files: number) => string;
  readonly sums: {
    readonly household: string;
    readonly withoutStream: string;
    /** Behind a sum of which only a part counts for the budget. */
    readonly counted: (amount: string) => string;
    /** Between a sum and its budget. */
    readonly of: string;
    readonly noBudget: string;
    readonly room: (amount: string) => string;
    readonly exceeded: (amount: string) => string;
    readonly nothingLeft: string;
  };
  readonly noFindings: string;
  readonly counts: (counts: SeverityCounts) => string;
  readonly totals: (counts: CheckedCounts) => string;
  readonly outputFailed: string;
  readonly crashed: string;
  readonly rules: {
    readonly unknown: (code: string, suggestion: string | undefined) => string;
    readonly hint: string;
  };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

type Numbered = Readonly<Record<Severity, readonly [one: string, more: string]>>;

/** `2 fouten, 1 waarschuwing`; what does not occur is left out. */
function counted(counts: SeverityCounts, words: Numbered): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => numbered(counts[severity], words[severity]))
    .join(', ');
}

function numbered(count: number, [one, more]: readonly [one: string, more: string]): string {
  return `${count} ${count === 1 ? one : more}`;
}

const DUTCH_COUNTS: Numbered = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  info: ['info', 'info'],
  hint: ['hint', 'hints'],
};

const ENGLISH_COUNTS: Numbered = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'info'],
  hint: ['hint', 'hints'],
};

export const dutchCli: CliTexts = {
  help: dutchHelp,
  severities: { error: 'fout', warning: 'waarschuwing', info: 'info', hint: 'hint' },
  accepted: 'aanvaard met een afwijking',
  source: 'bron',
  inputProblem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return `bestaat niet.${problem.suggestion ? ` Bedoelt u ${problem.suggestion}?` : ' Controleer het pad.'}`;
      case 'unreadableFile':
        return 'kan niet worden gelezen. Controleer of u er toegang toe heeft.';
      case 'unreadableFolder':
        return 'deze map kan niet worden gelezen. Controleer of u er toegang toe heeft.';
      case 'brokenLink':
        return 'verwijst naar een bestand dat er niet is. Herstel de verwijzing of haal hem weg.';
      case 'binary':
        return 'is geen gewone tekst. Is het een plan, sla het dan op als tekst in UTF-8 (niet UTF-16); haal het anders weg.';
      case 'notUtf8':
        return `is niet opgeslagen als UTF-8; dat blijkt op regel ${problem.line}. Open het in uw editor en sla het op als UTF-8.`;
      case 'tooLarge':
        return `is groter dan ${problem.limitInMegabytes} MB; zo groot is een plan niet. Kies een ander bestand.`;
      case 'noFiles':
        return `in deze map staan geen bestanden die eindigen op ${problem.extension}. Noem een bestand of een andere map.`;
      case 'failed':
        return 'kon niet worden beoordeeld; dat is een fout in Regieplan, niet in uw bestand. Meld het met dit bestand erbij, zonder persoonsgegevens.';
    }
  },
  progress: (done, total) => `${done} van ${total} bestanden nagekeken`,
  exercisesLeftOut: (files) =>
    files === 1
      ? 'Eén bestand in de map van een oefening is niet meegeteld.'
      : `${files} bestanden in mappen van oefeningen zijn niet meegeteld.`,
  sums: {
    household: 'Huishouden',
    withoutStream: 'zonder geldstroom',
    counted: (amount) => `waarvan ${amount} uit het budget`,
    of: 'van',
    noBudget: 'geen budget',
    room: (amount) => `ruimte ${amount}`,
    exceeded: (amount) => `${amount} te veel`,
    nothingLeft: 'precies op',
  },
  noFindings: 'geen meldingen',
  counts: (counts) => counted(counts, DUTCH_COUNTS),
  totals: ({ files, plans, unchecked, severities }) => {
    const checked = `${numbered(files, ['bestand', 'bestanden'])} nagekeken, waarvan ${numbered(plans, ['plan', 'plannen'])}`;
    const left = unchecked === 0 ? '' : `; ${unchecked} niet nagekeken, zie hierboven`;
    return `${checked}${left}: ${counted(severities, DUTCH_COUNTS) || 'geen meldingen'}`;
  },
  outputFailed: 'De uitvoer kon niet worden geschreven. Controleer of er ruimte is op de schijf.',
  crashed: 'Dit ging mis door een fout in Regieplan. Meld het met de regels hieronder, zonder persoonsgegevens.',
  rules: {
    unknown: (code, suggestion) =>
      `De regel ${code} ken ik niet.${suggestion === undefined ? '' : ` Bedoelt u ${suggestion}?`}`,
    hint: 'Alle regels: regieplan rules',
  },
};

export const englishCli: CliTexts = {
  help: englishHelp,
  severities: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  accepted: 'accepted with a deviation',
  source: 'source',
  inputProblem: (problem) => {
    switch (problem.kind) {
      case 'missing':
        return `does not exist.${problem.suggestion ? ` Did you mean ${problem.suggestion}?` : ' Check the path.'}`;
      case 'unreadableFile':
        return 'cannot be read. Check whether you have access to it.';
      case 'unreadableFolder':
        return 'this folder cannot be read. Check whether you have access to it.';
      case 'brokenLink':
        return 'links to a file that is not there. Mend the link or remove it.';
      case 'binary':
        return 'is not plain text. If it is a plan, save it as text in UTF-8 (not UTF-16); otherwise leave it out.';
      case 'notUtf8':
        return `is not saved as UTF-8, as line ${problem.line} shows. Open it in your editor and save it as UTF-8.`;
      case 'tooLarge':
        return `is larger than ${problem.limitInMegabytes} MB; no plan is that large. Choose another file.`;
      case 'noFiles':
        return `there are no files in this folder whose name ends in ${problem.extension}. Name a file or another folder.`;
      case 'failed':
        return 'could not be judged; that is a mistake in Regieplan, not in your file. Please report it with this file, without personal data.';
    }
  },
  progress: (done, total) => `${done} of ${total} files checked`,
  exercisesLeftOut: (files) =>
    files === 1
      ? 'One file in the folder of an exercise was not counted.'
      : `${files} files in folders of exercises were not counted.`,
  sums: {
    household: 'Household',
    withoutStream: 'no funding stream',
    counted: (amount) => `${amount} of it from the budget`,
    of: 'of',
    noBudget: 'no budget',
    room: (amount) => `${amount} left`,
    exceeded: (amount) => `${amount} too much`,
    nothingLeft: 'nothing left',
  },
  noFindings: 'no findings',
  counts: (counts) => counted(counts, ENGLISH_COUNTS),
  totals: ({ files, plans, unchecked, severities }) => {
    const checked = `${numbered(files, ['file', 'files'])} checked, of which ${numbered(plans, ['plan', 'plans'])}`;
    const left = unchecked === 0 ? '' : `; ${unchecked} not checked, see above`;
    return `${checked}${left}: ${counted(severities, ENGLISH_COUNTS) || 'no findings'}`;
  },
  outputFailed: 'The output could not be written. Check whether there is room on the disk.',
  crashed: 'This went wrong by a mistake in Regieplan. Please report it with the lines below, without personal data.',
  rules: {
    unknown: (code, suggestion) =>
      `The rule ${code} is not known.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    hint: 'All rules: regieplan rules',
  },
};
