import type { Severity } from '../domain/finding.js';

/** How many findings of each severity. */
export type CountedFindings = Readonly<Record<Severity, number>>;

/** What is said about the plans of a workspace. Days and amounts come written out. */
export interface WorkspaceTexts {
  readonly attention: string;
  readonly attentionCount: (count: number) => string;
  readonly withoutCoordinator: string;
  readonly pastPlans: string;
  readonly unreadableFiles: string;
  readonly reading: string;
  readonly readSoFar: (done: number, total: number) => string;
  readonly coordinator: (name: string) => string;
  readonly plans: (count: number) => string;
  readonly caseload: (count: number, limit: number) => string;
  readonly aboveCaseload: (count: number, limit: number) => string;
  readonly more: (count: number) => string;
  readonly untitled: string;
  readonly findings: (counts: CountedFindings) => string;
  readonly noFindings: string;
  readonly guideOutside: string;
  readonly unreadable: string;
  readonly costs: (amount: string) => string;
  readonly budget: (room: string) => string;
  readonly ofBudget: (amount: string, budget: string) => string;
  readonly room: (amount: string) => string;
  readonly exceeded: (amount: string) => string;
  readonly noBudget: string;
  readonly evaluationOn: (day: string) => string;
  readonly noEvaluation: string;
  /** The oldest one, and how many came after it. */
  readonly overdueEvaluation: (day: string, others: number) => string;
  /** What an agreement on scaling asks: its name, when it went off, and the last day to act. */
  readonly actionNeeded: (name: string, fired: string, actBy: string | undefined) => string;
  readonly actionOverdue: (name: string, fired: string, actBy: string) => string;
  readonly starts: (day: string) => string;
  readonly ended: (day: string) => string;
  readonly statusOfPlan: (title: string) => string;
  readonly showProblems: string;
  readonly checked: (files: number, counts: CountedFindings) => string;
  readonly checkedNothing: string;
  readonly notAllListed: (listed: number, found: number) => string;
  readonly notRead: (files: number) => string;
  readonly notJudged: (files: number) => string;
  readonly exercisesLeftOut: (files: number) => string;
  readonly cancelled: (done: number, total: number) => string;
  readonly rename: {
    readonly guideOutside: (name: string) => string;
    readonly takenIn: (name: string, file: string) => string;
    readonly unreadableFile: (file: string) => string;
    readonly brokenFile: (name: string, file: string, line: number) => string;
    /** Label and explanation of a change that reaches files that are not open. */
    readonly across: (
      from: string,
      to: string,
      files: number,
    ) => { readonly label: string; readonly description: string };
  };
}

function counted(counts: CountedFindings, words: Record<Severity, readonly [string, string]>): readonly string[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities.flatMap((severity) => {
    const [one, many] = words[severity];
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
}

const DUTCH_FINDINGS = {
  error: ['fout', 'fouten'],
  warning: ['waarschuwing', 'waarschuwingen'],
  info: ['opmerking', 'opmerkingen'],
  hint: ['hint', 'hints'],
} as const;

const ENGLISH_FINDINGS = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
  hint: ['hint', 'hints'],
} as const;

function dutchPlans(count: number): string {
  return count === 1 ? '1 plan' : `${count} plannen`;
}

function englishPlans(count: number): string {
  return count === 1 ? '1 plan' : `${count} plans`;
}

export const dutchWorkspace: WorkspaceTexts = {
  attention: 'Eerst aandacht',
  attentionCount: (count) => (count === 1 ? '1 punt' : `${count} punten`),
  withoutCoordinator: 'Zonder regisseur',
  pastPlans: 'Afgelopen plannen',
  unreadableFiles: 'Niet te lezen',
  reading: 'Plannen worden gelezen…',
  readSoFar: (done, total) => `${done} van ${dutchPlans(total)} gelezen`,
  coordinator: (name) => `Regisseur ${name}`,
  plans: dutchPlans,
  caseload: (count, limit) => `${dutchPlans(count)}, hoogstens ${limit}`,
  aboveCaseload: (count, limit) => `${dutchPlans(count)}, meer dan de ${limit} uit de gids`,
  more: (count) => `Nog ${count}`,
  untitled: 'Plan zonder titel',
  findings: (counts) => counted(counts, DUTCH_FINDINGS).join(', ') || 'geen bevindingen',
  noFindings: 'geen bevindingen',
  guideOutside: 'Niet beoordeeld: de gids staat buiten de geopende map. Open de map waar ook de gids in staat.',
  unreadable: 'Dit bestand kan niet worden gelezen; misschien is het geen gewone tekst.',
  costs: (amount) => `Kosten ${amount}`,
  budget: (room) => `Budget: ${room}`,
  ofBudget: (amount, budget) => `${amount} van ${budget}`,
  room: (amount) => `nog ${amount} over`,
  exceeded: (amount) => `${amount} te veel`,
  noBudget: 'zonder budget voor het huishouden',
  evaluationOn: (day) => `Evaluatie ${day}`,
  noEvaluation: 'Geen evaluatie gepland',
  overdueEvaluation: (day, others) => `evaluatie te laat: ${day}${others > 0 ? `, en daarna nog ${others}` : ''}`,
  actionNeeded: (name, fired, actBy) =>
    `actie nodig: ${name}${actBy === undefined ? '' : `, uiterlijk ${actBy}`} (ging af op ${fired})`,
  actionOverdue: (name, fired, actBy) => `actie te laat: ${name}, uiterlijk ${actBy} (ging af op ${fired})`,
  starts: (day) => `begint ${day}`,
  ended: (day) => `liep tot en met ${day}`,
  statusOfPlan: (title) => `Plan ${title}`,
  showProblems: 'Klik om de problemen te zien.',
  checked: (files, counts) =>
    `${files === 1 ? '1 bestand' : `${files} bestanden`} gecontroleerd: ${counted(counts, DUTCH_FINDINGS).join(', ') || 'geen bevindingen'}.`,
  checkedNothing: 'Er staan geen plannen in de geopende map.',
  notAllListed: (listed, found) => `Bij Problemen staan de eerste ${listed} van ${found}.`,
  notRead: (files) => `${files === 1 ? '1 bestand kon' : `${files} bestanden konden`} niet worden gelezen.`,
  notJudged: (files) =>
    `${files === 1 ? '1 plan is' : `${files} plannen zijn`} niet beoordeeld, want de gids staat buiten de geopende map.`,
  exercisesLeftOut: (files) =>
    `${files === 1 ? '1 plan van een oefening telt' : `${files} plannen van oefeningen tellen`} niet mee.`,
  cancelled: (done, total) => `Gestopt na ${done} van ${total} bestanden.`,
  rename: {
    guideOutside: (name) =>
      `${name} staat in een gids buiten de geopende map, dus niet alle plannen zijn te zien die deze naam gebruiken. Open de map waar de gids en de plannen in staan; wijzig daarna de naam.`,
    takenIn: (name, file) => `De naam ${name} is al in gebruik in ${file}. Kies een andere naam.`,
    unreadableFile: (file) =>
      `${file} kan niet worden gelezen, dus het is niet zeker of deze naam daar staat. Herstel het bestand of haal het uit de map; wijzig daarna de naam.`,
    brokenFile: (name, file, line) =>
      `In ${file} staat ${name} op regel ${line} in een stuk tekst dat niet klopt. Verbeter die regel; wijzig daarna de naam.`,
    across: (from, to, files) => ({
      label: `${from} wordt ${to}, ook in ${files === 1 ? '1 bestand dat' : `${files} bestanden die`} niet open ${files === 1 ? 'staat' : 'staan'}`,
      description: 'Met Ctrl+Z maakt u het in alle bestanden ongedaan.',
    }),
  },
};

export const englishWorkspace: WorkspaceTexts = {
  attention: 'Needs attention first',
  attentionCount: (count) => (count === 1 ? '1 item' : `${count} items`),
  withoutCoordinator: 'Without a coordinator',
  pastPlans: 'Past plans',
  unreadableFiles: 'Cannot be read',
  reading: 'Reading the plans…',
  readSoFar: (done, total) => `${done} of ${englishPlans(total)} read`,
  coordinator: (name) => `Coordinator ${name}`,
  plans: englishPlans,
  caseload: (count, limit) => `${englishPlans(count)}, at most ${limit}`,
  aboveCaseload: (count, limit) => `${englishPlans(count)}, more than the ${limit} of the guide`,
  more: (count) => `${count} more`,
  untitled: 'Plan without a title',
  findings: (counts) => counted(counts, ENGLISH_FINDINGS).join(', ') || 'no findings',
  noFindings: 'no findings',
  guideOutside: 'Not judged: the guide is outside the open folder. Open the folder that holds the guide too.',
  unreadable: 'This file cannot be read; perhaps it is not plain text.',
  costs: (amount) => `Costs ${amount}`,
  budget: (room) => `Budget: ${room}`,
  ofBudget: (amount, budget) => `${amount} of ${budget}`,
  room: (amount) => `${amount} left`,
  exceeded: (amount) => `${amount} too much`,
  noBudget: 'without a household budget',
  evaluationOn: (day) => `Evaluation ${day}`,
  noEvaluation: 'No evaluation planned',
  overdueEvaluation: (day, others) => `evaluation overdue: ${day}${others > 0 ? `, and ${others} after it` : ''}`,
  actionNeeded: (name, fired, actBy) =>
    `action needed: ${name}${actBy === undefined ? '' : `, by ${actBy}`} (went off on ${fired})`,
  actionOverdue: (name, fired, actBy) => `action overdue: ${name}, by ${actBy} (went off on ${fired})`,
  starts: (day) => `starts ${day}`,
  ended: (day) => `ran through ${day}`,
  statusOfPlan: (title) => `Plan ${title}`,
  showProblems: 'Click to see the problems.',
  checked: (files, counts) =>
    `${files === 1 ? '1 file' : `${files} files`} checked: ${counted(counts, ENGLISH_FINDINGS).join(', ') || 'no findings'}.`,
  checkedNothing: 'There are no plans in the open folder.',
  notAllListed: (listed, found) => `Problems shows the first ${listed} of ${found}.`,
  notRead: (files) => `${files === 1 ? '1 file' : `${files} files`} could not be read.`,
  notJudged: (files) =>
    `${files === 1 ? '1 plan was' : `${files} plans were`} not judged, because the guide is outside the open folder.`,
  exercisesLeftOut: (files) =>
    `${files === 1 ? '1 plan of an exercise does' : `${files} plans of exercises do`} not count.`,
  cancelled: (done, total) => `Stopped after ${done} of ${total} files.`,
  rename: {
    guideOutside: (name) =>
      `${name} is in a guide outside the open folder, so not every plan that uses this name can be seen. Open the folder that holds the guide and the plans; then change the name.`,
    takenIn: (name, file) => `The name ${name} is in use already in ${file}. Choose another name.`,
    unreadableFile: (file) =>
      `${file} cannot be read, so it is not certain whether this name is in it. Repair the file or take it out of the folder; then change the name.`,
    brokenFile: (name, file, line) =>
      `In ${file}, ${name} stands on line ${line} in a piece of text that is not right. Mend that line; then change the name.`,
    across: (from, to, files) => ({
      label: `${from} becomes ${to}, also in ${files === 1 ? '1 file that is' : `${files} files that are`} not open`,
      description: 'Ctrl+Z undoes it in all files.',
    }),
  },
};
