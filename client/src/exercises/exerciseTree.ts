import * as vscode from 'vscode';
import type { ShownExercise, ShownExtra, ShownFinding } from '../../../server/src/protocol/exercises.js';
import type { ExerciseList, ListedExercise } from './exerciseList.js';
import { exerciseViewTexts } from './exerciseViewTexts.js';
import type { SeenHints } from './seenHints.js';

/** One row of the list. */
export type ExerciseRow =
  | { readonly kind: 'exercise'; readonly id: string }
  | { readonly kind: 'step'; readonly id: string; readonly step: Step }
  | { readonly kind: 'finding'; readonly id: string; readonly finding: string }
  | { readonly kind: 'extra'; readonly id: string; readonly extra: ShownExtra; readonly position: number }
  | { readonly kind: 'hint' | 'nextHint'; readonly id: string; readonly finding: string; readonly number: number };

type Step = 'learningPoint' | 'story' | 'begin' | 'openOwn' | 'solution' | 'again';

/** Each has a shape of its own: nobody has to tell colours apart. */
const STATES: Readonly<Record<ShownExercise['state'], vscode.ThemeIcon>> = {
  notStarted: new vscode.ThemeIcon('circle-large-outline'),
  busy: new vscode.ThemeIcon('edit'),
  finished: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed')),
  unreadable: new vscode.ThemeIcon('question'),
};

const FINDING_STATES: Readonly<Record<ShownFinding['state'], vscode.ThemeIcon>> = {
  open: new vscode.ThemeIcon('circle-outline'),
  solved: new vscode.ThemeIcon('check', new vscode.ThemeColor('testing.iconPassed')),
  accepted: new vscode.ThemeIcon('check-all', new vscode.ThemeColor('testing.iconPassed')),
};

const STEPS: Readonly<Record<Step, { readonly icon: string; readonly command?: string }>> = {
  learningPoint: { icon: 'mortar-board' },
  story: { icon: 'book', command: 'regieplan.oefening.verhaal' },
  begin: { icon: 'play', command: 'regieplan.oefening.begin' },
  openOwn: { icon: 'go-to-file', command: 'regieplan.oefening.begin' },
  solution: { icon: 'eye', command: 'regieplan.oefening.oplossing' },
  again: { icon: 'discard', command: 'regieplan.oefening.opnieuw' },
};

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** Exercises, with what there is to do and to mend in each. */
export class ExerciseTree implements vscode.TreeDataProvider<ExerciseRow>, vscode.Disposable {
  readonly #list: ExerciseList;
  readonly #hints: SeenHints;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(list: ExerciseList, hints: SeenHints) {
    this.#list = list;
    this.#hints = hints;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      list.onDidChange(() => this.refresh()),
    );
  }

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  getChildren(row?: ExerciseRow): ExerciseRow[] {
    if (!row) {
      return this.#list.all.map(({ id }) => ({ kind: 'exercise', id }));
    }
    const exercise = this.#list.get(row.id);
    switch (row.kind) {
      case 'exercise':
        return exercise ? rowsIn(exercise) : [];
      case 'finding':
        return exercise ? this.#hintRows(exercise, row.finding) : [];
      default:
        return [];
    }
  }

  /** Lets the view come back to a row after a change. */
  getParent(row: ExerciseRow): ExerciseRow | undefined {
    switch (row.kind) {
      case 'exercise':
        return undefined;
      case 'hint':
      case 'nextHint':
        return { kind: 'finding', id: row.id, finding: row.finding };
      default:
        return { kind: 'exercise', id: row.id };
    }
  }

  getTreeItem(row: ExerciseRow): vscode.TreeItem {
    const exercise = this.#list.get(row.id);
    const item = exercise ? this.#item(row, exercise) : new vscode.TreeItem('');
    item.id = rowId(row);
    return item;
  }

  #item(row: ExerciseRow, exercise: ListedExercise): vscode.TreeItem {
    const { shown } = exercise;
    switch (row.kind) {
      case 'exercise':
        return exerciseItem(shown);
      case 'step':
        return stepItem(row.step, row, shown);
      case 'finding':
        return this.#findingItem(row.finding, exercise);
      case 'extra':
        return lineItem(row.extra.label, row.extra, 'add', shown);
      case 'hint':
      case 'nextHint':
        return hintItem(row, shown.findings.find(({ id }) => id === row.finding)?.hints ?? []);
    }
  }

  #findingItem(finding: string, { id, shown }: ListedExercise): vscode.TreeItem {
    const found = shown.findings.find((one) => one.id === finding);
    if (!found) {
      return new vscode.TreeItem('');
    }
    const item = lineItem(found.label, found, '', shown);
    item.description = found.stateInWords;
    item.iconPath = FINDING_STATES[found.state];
    item.contextValue = found.state === 'open' ? 'openFinding' : 'finding';
    item.accessibilityInformation = { label: `${found.label}, ${found.stateInWords}: ${found.message}` };
    const isOpen = found.state === 'open';
    item.collapsibleState = isOpen ? (this.#hints.count(id, finding) > 0 ? Expanded : Collapsed) : None;
    return item;
  }

  #hintRows({ id, shown }: ListedExercise, finding: string): ExerciseRow[] {
    const total = shown.findings.find((one) => one.id === finding)?.hints.length ?? 0;
    const seen = Math.min(this.#hints.count(id, finding), total);
    const rows: ExerciseRow[] = Array.from({ length: seen }, (_, index) => {
      return { kind: 'hint', id, finding, number: index + 1 };
    });
    return seen < total ? [...rows, { kind: 'nextHint', id, finding, number: seen + 1 }] : rows;
  }
}

function rowsIn({ id, shown }: ListedExercise): ExerciseRow[] {
  const { state, findings, extras } = shown;
  const steps = (...wanted: readonly Step[]): ExerciseRow[] => wanted.map((step) => ({ kind: 'step', id, step }));
  switch (state) {
    case 'unreadable':
      return shown.learningPoint === '' ? [] : steps('learningPoint', 'again');
    case 'notStarted':
      return steps('learningPoint', 'story', 'begin');
    default:
      return [
        ...steps('learningPoint', 'story', 'openOwn'),
        ...findings.map((finding): ExerciseRow => ({ kind: 'finding', id, finding: finding.id })),
        ...extras.map((extra, position): ExerciseRow => ({ kind: 'extra', id, extra, position })),
        ...steps('solution', 'again'),
      ];
  }
}

function exerciseItem({ title, summary, learningPoint, readOn, spoken, state }: ShownExercise): vscode.TreeItem {
  const item = new vscode.TreeItem(title, Collapsed);
  item.description = summary;
  item.tooltip = [title, summary, learningPoint, readOn].filter((line) => line !== '').join('\n');
  item.iconPath = STATES[state];
  item.contextValue = `exercise.${state}`;
  item.accessibilityInformation = { label: spoken };
  return item;
}

function stepItem(step: Step, row: ExerciseRow, { learningPoint, readOn }: ShownExercise): vscode.TreeItem {
  const texts = exerciseViewTexts();
  const { icon, command } = STEPS[step];
  const item = new vscode.TreeItem(step === 'learningPoint' ? learningPoint : texts[step], None);
  item.iconPath = new vscode.ThemeIcon(icon);
  if (step === 'learningPoint') {
    item.tooltip = `${texts.learningPoint}: ${learningPoint}\n${readOn}`;
    item.accessibilityInformation = { label: `${texts.learningPoint}: ${learningPoint}` };
  }
  if (command !== undefined) {
    item.command = { command, title: texts[step], arguments: [row] };
  }
  return item;
}

/** Something the checker says about the trainee's version; a click leads to its line. */
function lineItem(
  label: string,
  { message, line }: Pick<ShownExtra, 'message' | 'line'>,
  icon: string,
  { files }: ShownExercise,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, None);
  item.tooltip = message;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${label}: ${message}` };
  if (line !== undefined) {
    const start = new vscode.Position(line, 0);
    const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(start, start) };
    item.command = { command: 'vscode.open', title: label, arguments: [vscode.Uri.parse(files.own), options] };
  }
  return item;
}

function hintItem(
  row: ExerciseRow & { readonly kind: 'hint' | 'nextHint' },
  hints: readonly string[],
): vscode.TreeItem {
  const texts = exerciseViewTexts();
  if (row.kind === 'hint') {
    const text = texts.hint(row.number, hints.length, hints[row.number - 1] ?? '');
    const item = new vscode.TreeItem(text, None);
    item.iconPath = new vscode.ThemeIcon('lightbulb');
    item.tooltip = text;
    return item;
  }
  const item = new vscode.TreeItem(texts.nextHint(row.number, hints.length), None);
  item.iconPath = new vscode.ThemeIcon('lightbulb-sparkle');
  item.command = { command: 'regieplan.oefening.hint', title: texts.begin, arguments: [row] };
  return item;
}

function rowId(row: ExerciseRow): string {
  switch (row.kind) {
    case 'exercise':
      return row.id;
    case 'step':
      return `${row.id} ${row.step}`;
    case 'finding':
      return `${row.id} ${row.finding}`;
    case 'extra':
      return `${row.id} extra ${row.position}`;
    case 'hint':
    case 'nextHint':
      return `${row.id} ${row.finding} ${row.kind} ${row.number}`;
  }
}
