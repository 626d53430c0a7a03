import * as vscode from 'vscode';
import { exists } from '../newPlan/folder.js';
import type { ExerciseList, ListedExercise } from './exerciseList.js';
import type { ExerciseRow, ExerciseTree } from './exerciseTree.js';
import { exerciseViewTexts } from './exerciseViewTexts.js';
import type { SeenHints } from './seenHints.js';

/** The page that VS Code itself makes of Markdown. */
const MARKDOWN_PREVIEW = 'vscode.markdown.preview.editor';

interface ExerciseSurroundings {
  readonly list: ExerciseList;
  readonly tree: ExerciseTree;
  readonly view: vscode.TreeView<ExerciseRow>;
  readonly hints: SeenHints;
}

/** What someone does with an exercise; each is chosen on a row of the list. */
export class ExerciseCommands {
  readonly #surroundings: ExerciseSurroundings;

  constructor(surroundings: ExerciseSurroundings) {
    this.#surroundings = surroundings;
  }

  register(): vscode.Disposable {
    const onRow = (name: string, run: (exercise: ListedExercise, row: ExerciseRow) => Promise<void>) =>
      vscode.commands.registerCommand(`regieplan.oefening.${name}`, async (row: ExerciseRow | undefined) => {
        const exercise = row && this.#surroundings.list.get(row.id);
        if (exercise) {
          await run(exercise, row);
        }
      });
    return vscode.Disposable.from(
      onRow('begin', (exercise) => this.#begin(exercise)),
      onRow('verhaal', (exercise) => showStory(exercise)),
      onRow('hint', (exercise, row) => this.#hint(exercise, row)),
      onRow('oplossing', (exercise) => showSolution(exercise)),
      onRow('opnieuw', (exercise) => this.#again(exercise)),
      this.#surroundings.list.onDidFinish((exercise) => void this.#congratulate(exercise)),
    );
  }

  /** Opens the trainee's version, which starts as a copy of the exercise, with the story beside it the first time. */
  async #begin(exercise: ListedExercise): Promise<void> {
    const own = vscode.Uri.parse(exercise.shown.files.own);
    const isNew = !(await exists(own));
    if (isNew && !(await copyExercise(exercise, own))) {
      return;
    }
    await vscode.window.showTextDocument(own, { preview: false, viewColumn: vscode.ViewColumn.One });
    if (isNew) {
      await showStory(exercise);
      await this.#surroundings.list.refresh(exercise.id);
    }
    await this.#surroundings.view.reveal({ kind: 'exercise', id: exercise.id }, { expand: true, select: false });
  }

  async #hint({ id, shown }: ListedExercise, row: ExerciseRow): Promise<void> {
    const finding = shown.findings.find((one) => 'finding' in row && one.id === row.finding);
    const { hints, tree, view } = this.#surroundings;
    const total = finding?.hints.length ?? 0;
    if (finding?.state !== 'open' || total === 0) {
      return;
    }
    if (hints.count(id, finding.id) < total) {
      await hints.add(id, finding.id);
      tree.refresh();
    }
    const number = hints.count(id, finding.id);
    await view.reveal({ kind: 'finding', id, finding: finding.id }, { expand: true, select: false });
    // The side bar is narrow; a message shows the whole hint, and a screen reader says it.
    const text = exerciseViewTexts().hint(number, total, finding.hints[number - 1] ?? '');
    void vscode.window.showInformationMessage(text);
  }

  async #again(exercise: ListedExercise): Promise<void> {
    const { confirmAgain, confirmAgainDetail, startAgain } = exerciseViewTexts();
    const options = { modal: true, detail: confirmAgainDetail };
    if ((await vscode.window.showWarningMessage(confirmAgain, options, startAgain)) !== startAgain) {
      return;
    }
    const { hints, list } = this.#surroundings;
    const own = vscode.Uri.parse(exercise.shown.files.own);
    if (await copyExercise(exercise, own)) {
      await hints.forget(exercise.id);
      await vscode.window.showTextDocument(own, { preview: false, viewColumn: vscode.ViewColumn.One });
      await list.refresh(exercise.id);
    }
  }

  async #congratulate({ id, shown }: ListedExercise): Promise<void> {
    const { finished, nextExercise } = exerciseViewTexts();
    const { all } = this.#surroundings.list;
    const position = all.findIndex((exercise) => exercise.id === id);
    const next = all.slice(position + 1).find((exercise) => exercise.shown.state === 'notStarted');
    const goOn = next && nextExercise(next.shown.title);
    const chosen = await vscode.window.showInformationMessage(finished(shown.title), ...(goOn ? [goOn] : []));
    if (next && chosen === goOn) {
      await this.#begin(next);
    }
  }
}

/** Puts the exercise in the trainee's own version; what is open and not saved there is replaced as well. */
async function copyExercise({ shown }: ListedExercise, own: vscode.Uri): Promise<boolean> {
  try {
    const text = await vscode.workspace.fs.readFile(vscode.Uri.parse(shown.files.exercise));
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === own.toString());
    if (open?.isDirty === true) {
      await replaceText(open, new TextDecoder().decode(text));
      return await open.save();
    }
    await vscode.workspace.fs.writeFile(own, text);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(exerciseViewTexts().failed(why));
    return false;
  }
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  edit.replace(document.uri, whole, text);
  await vscode.workspace.applyEdit(edit);
}

/** Shows the story as a page beside the plan; whoever was typing goes on typing. */
async function showStory({ shown }: ListedExercise): Promise<void> {
  const beside = { viewColumn: vscode.ViewColumn.Two, preserveFocus: true };
  const story = vscode.Uri.parse(shown.files.story);
  await vscode.commands.executeCommand('vscode.openWith', story, MARKDOWN_PREVIEW, beside);
}

async function showSolution({ shown }: ListedExercise): Promise<void> {
  const { confirmSolution, confirmSolutionDetail, showIt, solutionTitle } = exerciseViewTexts();
  const options = { modal: true, detail: confirmSolutionDetail };
  if ((await vscode.window.showInformationMessage(confirmSolution, options, showIt)) !== showIt) {
    return;
  }
  const { own, solution } = shown.files;
  const [left, right] = [vscode.Uri.parse(own), vscode.Uri.parse(solution)];
  await vscode.commands.executeCommand('vscode.diff', left, right, solutionTitle(shown.title));
}
