import path from 'node:path';
import { URI } from 'langium';
import { Checker } from '../../check/checker.js';
import type { Day } from '../../domain/day.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Language } from '../../domain/texts.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { collectFiles, EXTENSION } from '../check/collectFiles.js';
import { readFile } from '../check/readFile.js';
import { nodeServices } from '../nodeServices.js';
import type { Output } from '../output.js';

export interface Outputs {
  readonly stdout: Output;
  readonly stderr: Output;
}

/** Which plan is asked about, and how to read it. */
export interface PlanRequest {
  readonly file: string;
  readonly language: Language;
  /** The day on which the plan is read. */
  readonly today: Day;
}

/** The plan in a file. When there is none, says why and gives undefined; when part of it cannot be read, says so. */
export async function planIn(
  { file, language, today }: PlanRequest,
  { stderr }: Outputs,
): Promise<PlanModel | undefined> {
  const { cli } = catalogueOf(language);
  const say = (text: string): Promise<void> => stderr.write(`${stderr.colors.red('regieplan:')} ${text}\n`);
  const [problem] = collectFiles([file]).problems;
  const content = readFile(file);
  if (content.kind === 'problem') {
    await say(`${file} ${cli.inputProblem(problem?.problem ?? content.problem)}`);
    return undefined;
  }
  const services = nodeServices();
  const { plan, remarks } = await new Checker(services, today).check(uriOf(file), content.text);
  if (!plan) {
    await say(cli.help.methods.noPlan(file));
    return undefined;
  }
  const unread = remarks.filter(({ code, severity }) => code.startsWith('TAAL') && severity === 'error');
  if (unread.length > 0) {
    await stderr.write(`${cli.help.methods.hasProblems(file, unread.length)}\n`);
  }
  return plan;
}

function uriOf(file: string): URI {
  const uri = URI.file(path.resolve(file));
  return path.extname(file) === EXTENSION ? uri : uri.with({ path: `${uri.path}${EXTENSION}` });
}
