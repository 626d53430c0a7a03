import path from 'node:path';
import { EmptyFileSystem } from 'langium';
import { formatIso } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { createRegieplanServices, type RegieplanServices } from '../../language/module.js';
import { judgeName } from '../../language/nameWords.js';
import { readAnsweredDay, readAnswers } from '../../templates/answers.js';
import { newPlan, type TemplateName, templateOf } from '../../templates/planTemplates.js';
import { lastDayOfYear } from '../../templates/proposals.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { NewPlanTexts } from '../../texts/newPlanTexts.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Output } from '../output.js';
import { writeNewFile } from '../writeNewFile.js';
import { chooseGuide } from './chooseGuide.js';
import { keepNamesOutOfGit } from './keepNamesOutOfGit.js';

export interface AskedPlan {
  /** Undefined: the plan is shown. */
  readonly file: string | undefined;
  readonly template: TemplateName;
  /** Undefined: the roles that the template proposes. */
  readonly persons: string | undefined;
  readonly from: string;
  /** Undefined: a year. */
  readonly to: string | undefined;
  /** Undefined: the one that is there, if any. */
  readonly guide: string | undefined;
  readonly coordinator: string | undefined;
}

/** Makes a plan; says on standard error why there is none, and what to do. */
export async function makePlan(
  asked: AskedPlan,
  language: Language,
  stdout: Output,
  stderr: Output,
): Promise<ExitCode> {
  const texts = catalogueOf(language).newPlan;
  const made = planFor(asked, createRegieplanServices(EmptyFileSystem, []), texts);
  if (made.kind === 'refused') {
    await stderr.write(`${stderr.colors.red('regieplan:')} ${made.message}\n`);
    return EXIT.failure;
  }
  if (asked.file === undefined) {
    await stdout.write(made.text);
    return EXIT.ok;
  }
  const outcome = writeNewFile(asked.file, made.text);
  if (outcome !== 'written') {
    const message = outcome === 'exists' ? texts.alreadyThere(asked.file) : texts.notWritten(asked.file);
    await stderr.write(`${stderr.colors.red('regieplan:')} ${message}\n`);
    return EXIT.failure;
  }
  await stdout.write(`${texts.written(asked.file)}\n`);
  const ignored = keepNamesOutOfGit(path.dirname(path.resolve(asked.file)));
  if (ignored !== undefined) {
    await stdout.write(`${texts.namesIgnored(path.relative('', ignored))}\n`);
  }
  return EXIT.ok;
}

type Made = { readonly kind: 'made'; readonly text: string } | { readonly kind: 'refused'; readonly message: string };

function planFor(asked: AskedPlan, services: RegieplanServices, texts: NewPlanTexts): Made {
  const template = templateOf(asked.template);
  const folder = path.dirname(path.resolve(asked.file ?? 'plan.regie'));
  const guide = chooseGuide({ asked: asked.guide, coordinator: asked.coordinator, folder }, services, texts);
  if (!template || guide.kind === 'refused') {
    return guide.kind === 'refused' ? guide : { kind: 'refused', message: texts.unknownTemplate(asked.template, []) };
  }
  const first = readAnsweredDay(asked.from);
  const to = asked.to ?? (first.kind === 'value' ? formatIso(lastDayOfYear(first.value)) : '');
  const persons = asked.persons ?? template.persons.join(', ');
  const answers = readAnswers({ persons, from: asked.from, to, guide: guide.chosen }, (word) =>
    judgeName(services.regieplan.parser.Lexer, word),
  );
  return answers.kind === 'problem'
    ? { kind: 'refused', message: texts.answerProblem(answers.problem) }
    : { kind: 'made', text: newPlan(template, answers.value).text };
}
