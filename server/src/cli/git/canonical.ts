import type { Language } from '../../domain/texts.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { InputProblem } from '../../texts/cliTexts.js';
import { readFile } from '../check/readFile.js';
import { relativePath } from '../check/relativePath.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import type { Output } from '../output.js';
import { canonicalText } from './canonicalText.js';

/** Git hands over files that are there; who names another one by hand made a mistake. */
const NOT_THERE: ReadonlySet<InputProblem['kind']> = new Set(['missing', 'brokenLink', 'unreadableFile']);

/** Writes a file in canonical form. What is no text is left out with a message: Git then shows nothing of it. */
export async function canonical(file: string, language: Language, stdout: Output, stderr: Output): Promise<ExitCode> {
  const content = readFile(file);
  if (content.kind === 'text') {
    await stdout.write(canonicalText(content.text));
    return EXIT.ok;
  }
  const problem = catalogueOf(language).cli.inputProblem(content.problem);
  await stderr.write(`${stderr.colors.red('regieplan:')} ${relativePath(file) || file}: ${problem}\n`);
  if (NOT_THERE.has(content.problem.kind)) {
    return EXIT.failure;
  }
  // A failing textconv would end `git diff` altogether, for the other files too.
  await stdout.write(`${problem}\n`);
  return EXIT.ok;
}
