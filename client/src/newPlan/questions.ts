import * as vscode from 'vscode';

/** One of several questions in a row; a question that is cancelled ends the row. */
export interface Step {
  readonly title: string;
  readonly number: number;
  readonly total: number;
}

export interface Choice<Value> {
  readonly label: string;
  readonly description?: string;
  readonly value: Value;
}

/** The answer; undefined when the user gave up. */
export async function choose<Value>(
  step: Step,
  placeholder: string,
  choices: readonly Choice<Value>[],
): Promise<Choice<Value> | undefined> {
  return vscode.window.showQuickPick(choices, {
    title: titleOf(step),
    placeHolder: placeholder,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
}

/** The text; undefined when the user gave up. `judge` says what is wrong with it. */
export async function ask(
  step: Step,
  prompt: string,
  proposal: string,
  judge: (answer: string) => Promise<string | null>,
): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: titleOf(step),
    prompt,
    value: proposal,
    ignoreFocusOut: true,
    validateInput: (answer) => judge(answer),
  });
}

function titleOf({ title, number, total }: Step): string {
  return `${title} (${number}/${total})`;
}
