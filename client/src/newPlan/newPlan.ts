import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  JUDGE_ANSWER,
  type JudgeAnswerParams,
  NEW_GUIDE,
  NEW_PLAN,
  NEW_PLAN_QUESTIONS,
  type NewPlanAnswer,
  type NewPlanParams,
  type NewPlanQuestions,
} from '../../../server/src/protocol/newPlan.js';
import { keepNamesOutOfGit } from '../names/ignoreNames.js';
import { texts } from '../texts.js';
import { exists, folderForPlan, freeFile, guidesIn, write } from './folder.js';
import { ask, type Choice, choose, type Step } from './questions.js';
import type { NewPlanWishes } from './wishes.js';

/** Template, persons, first day, last day, guide, coordinator, file. */
const STEPS = 7;

type Guide =
  | { readonly kind: 'guide'; readonly uri: vscode.Uri }
  | { readonly kind: 'none' }
  | { readonly kind: 'new' };

/** Asks what a new plan needs, makes it, and opens it at the first thing to fill in. */
export class NewPlanCommand {
  readonly #client: BaseLanguageClient;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  async run(wishes: NewPlanWishes): Promise<void> {
    const folder = await folderForPlan();
    const plain = await this.#client.sendRequest<NewPlanQuestions>(NEW_PLAN_QUESTIONS, {});
    const template = await this.#template(plain, wishes);
    const persons = template && (wishes.persons ?? (await this.#persons(template.persons)));
    if (!template || persons === undefined) {
      return;
    }
    const from = wishes.from ?? (await this.#day('from', plain.from));
    const to = from === undefined ? undefined : (wishes.to ?? (await this.#day('to', plain.to, from)));
    const guide = to === undefined ? undefined : await this.#guide(folder, wishes);
    if (from === undefined || to === undefined || !guide) {
      return;
    }
    const guideUri =
      guide.kind === 'guide' ? guide.uri : guide.kind === 'new' ? await this.#newGuide(folder) : undefined;
    const coordinator = await this.#coordinator(guideUri, wishes);
    const file = coordinator && (await this.#file(folder, template.name, from, wishes));
    if (!file) {
      return;
    }
    await this.#make(file, folder, {
      template: template.name,
      persons,
      from,
      to,
      plan: file.toString(),
      ...(guideUri && { guide: guideUri.toString() }),
      ...(coordinator.name !== undefined && { coordinator: coordinator.name }),
    });
  }

  async #make(file: vscode.Uri, folder: vscode.Uri | undefined, params: NewPlanParams): Promise<void> {
    const answer = await this.#client.sendRequest<NewPlanAnswer>(NEW_PLAN, params);
    if (answer.kind === 'refused') {
      await vscode.window.showErrorMessage(answer.message);
      return;
    }
    const document = folder ? await written(file, answer.text) : await unsaved(answer.text);
    const { start, end } = answer.firstToFillIn;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    await vscode.window.showTextDocument(document, { selection, preview: false });
    if (folder) {
      await keepNamesOutOfGit(folder);
    }
  }

  async #template(
    { templates }: NewPlanQuestions,
    { template: wished }: NewPlanWishes,
  ): Promise<NewPlanQuestions['templates'][number] | undefined> {
    const known = templates.find(({ name }) => name === wished);
    if (known) {
      return known;
    }
    const choices = templates.map((value) => ({ label: value.title, description: value.description, value }));
    return (await choose(this.#step(1), texts().newPlan.template, choices))?.value;
  }

  #persons(proposal: string): Promise<string | undefined> {
    return ask(this.#step(2), texts().newPlan.persons, proposal, (answer) =>
      this.#judge({ question: 'persons', answer }),
    );
  }

  #day(question: 'from' | 'to', proposal: string, from?: string): Promise<string | undefined> {
    const prompt = question === 'from' ? texts().newPlan.firstDay : texts().newPlan.lastDay;
    return ask(this.#step(question === 'from' ? 3 : 4), prompt, proposal, (answer) =>
      this.#judge({ question, answer, ...(from !== undefined && { from }) }),
    );
  }

  async #guide(folder: vscode.Uri | undefined, { guide: wished }: NewPlanWishes): Promise<Guide | undefined> {
    if (!folder || wished === '') {
      return { kind: 'none' };
    }
    if (wished !== undefined) {
      return { kind: 'guide', uri: vscode.Uri.joinPath(folder, wished) };
    }
    const [only, ...others] = await guidesIn(folder);
    if (only && others.length === 0) {
      return { kind: 'guide', uri: only };
    }
    const { newPlan } = texts();
    const found = only ? [only, ...others] : [];
    const choices: readonly Choice<Guide>[] = [
      ...found.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), value: { kind: 'guide', uri } as const })),
      ...(found.length > 0
        ? []
        : [{ label: newPlan.makeGuide, description: newPlan.makeGuideWhy, value: { kind: 'new' } as const }]),
      { label: newPlan.withoutGuide, description: newPlan.withoutGuideWhy, value: { kind: 'none' } },
    ];
    return (await choose(this.#step(5), newPlan.guide, choices))?.value;
  }

  async #newGuide(folder: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
    if (!folder) {
      return undefined;
    }
    const answer = await this.#client.sendRequest<NewPlanAnswer>(NEW_GUIDE);
    const file = await freeFile(folder, 'gids');
    if (answer.kind === 'document') {
      await write(file, answer.text);
    }
    return file;
  }

  /** Who coordinates; an object without a name when the guide names nobody, undefined when the user gave up. */
  async #coordinator(
    guide: vscode.Uri | undefined,
    { coordinator: wished }: NewPlanWishes,
  ): Promise<{ readonly name: string | undefined } | undefined> {
    if (!guide || wished !== undefined) {
      return { name: wished };
    }
    const { coordinators } = await this.#client.sendRequest<NewPlanQuestions>(NEW_PLAN_QUESTIONS, {
      guide: guide.toString(),
    });
    if (coordinators.length < 2) {
      return { name: coordinators[0]?.name };
    }
    const choices = coordinators.map(({ name, organisation }) => ({
      label: name,
      ...(organisation !== undefined && { description: organisation }),
      value: { name },
    }));
    return (await choose(this.#step(6), texts().newPlan.coordinator, choices))?.value;
  }

  async #file(
    folder: vscode.Uri | undefined,
    template: string,
    from: string,
    { file: wished }: NewPlanWishes,
  ): Promise<vscode.Uri | undefined> {
    if (!folder) {
      return vscode.Uri.parse('untitled:plan.regie');
    }
    if (wished !== undefined) {
      return vscode.Uri.joinPath(folder, wished);
    }
    const year = /\d{4}/.exec(from)?.[0];
    const proposal = await freeFile(folder, ['plan', template, ...(year === undefined ? [] : [year])].join('-'));
    const name = await ask(
      this.#step(STEPS),
      texts().newPlan.file,
      proposal.path.slice(folder.path.length).replace(/^\//, ''),
      (answer) => judgeFile(folder, answer),
    );
    return name === undefined ? undefined : vscode.Uri.joinPath(folder, withEnding(name));
  }

  #judge(params: JudgeAnswerParams): Promise<string | null> {
    return this.#client.sendRequest<string | null>(JUDGE_ANSWER, params);
  }

  #step(number: number): Step {
    return { title: texts().newPlan.title, number, total: STEPS };
  }
}

/** What a file name may not have on every system, and the way out of the folder. */
const UNFIT_PATH = /[\\:*?"<>|\p{Cc}]|(?:^|\/)\.|^\/|\/$|\/\//u;

async function judgeFile(folder: vscode.Uri, answer: string): Promise<string | null> {
  const { newPlan } = texts();
  const name = answer.trim();
  if (name === '' || UNFIT_PATH.test(name)) {
    return newPlan.unfitFile;
  }
  return (await exists(vscode.Uri.joinPath(folder, withEnding(name)))) ? newPlan.fileExists(withEnding(name)) : null;
}

function withEnding(name: string): string {
  const trimmed = name.trim();
  return trimmed.toLowerCase().endsWith('.regie') ? trimmed : `${trimmed}.regie`;
}

/** A file that came to be in the meantime is not written over. */
async function written(file: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  if (!(await exists(file))) {
    await write(file, text);
  }
  return vscode.workspace.openTextDocument(file);
}

function unsaved(content: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'regieplan', content });
}
