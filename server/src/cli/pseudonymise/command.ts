import path from 'node:path';
import { URI } from 'langium';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { withGuidesSeenFrom } from '../../pseudonyms/guidePaths.js';
import { trainingCopy } from '../../pseudonyms/trainingCopy.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { readFile } from '../check/readFile.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { nodeServices } from '../nodeServices.js';
import type { Output } from '../output.js';
import { realNamesBeside } from '../realNamesBeside.js';
import { writeNewFile } from '../writeNewFile.js';

export interface AskedCopy {
  readonly file: string | undefined;
  readonly out: string | undefined;
  /** The day on which both are read. */
  readonly today: Day;
}

/** Writes a training copy of a plan; says on standard error why there is none, and what a person has to do with it. */
export async function pseudonymise(
  { file, out, today }: AskedCopy,
  language: Language,
  stdout: Output,
  stderr: Output,
): Promise<ExitCode> {
  const { trainingCopy: texts, newPlan, cli } = catalogueOf(language);
  const refuse = async (message: string): Promise<ExitCode> => {
    await stderr.write(`${stderr.colors.red('regieplan:')} ${message}\n`);
    return EXIT.failure;
  };
  if (file === undefined || out === undefined) {
    return refuse(texts.noOutput);
  }
  const content = readFile(file);
  if (content.kind === 'problem') {
    return refuse(`${file}: ${cli.inputProblem(content.problem)}`);
  }
  const services = nodeServices();
  const uri = URI.file(path.resolve(file));
  const copy = await trainingCopy({ uri, text: content.text, realNames: realNamesBeside(file) }, services, today);
  if (!copy) {
    return refuse(texts.noPlan(file));
  }
  const text = withGuidesSeenFrom(copy.text, uri, URI.file(path.resolve(out)), services.regieplan.parser.Lexer);
  const outcome = writeNewFile(out, text);
  if (outcome !== 'written') {
    return refuse(outcome === 'exists' ? newPlan.alreadyThere(out) : newPlan.notWritten(out));
  }
  await stdout.write(`${texts.made(out, copy.days)}\n`);
  if (copy.differing.length > 0) {
    await stderr.write(`${texts.differing([...new Set(copy.differing)])}\n`);
  }
  await stderr.write(`${stderr.colors.yellow(texts.readIt)}\n`);
  return EXIT.ok;
}
