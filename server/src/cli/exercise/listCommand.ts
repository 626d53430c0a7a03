import { catalogueOf } from '../../texts/catalogue.js';
import { relativePath } from '../check/relativePath.js';
import type { ExitCode } from '../exitCode.js';
import type { Output } from '../output.js';
import { type ExerciseOptions, ExerciseRun } from './exerciseRun.js';

/** Shows which exercises there are and what each teaches; not what is wrong in them. */
export function list(options: ExerciseOptions, stdout: Output, stderr: Output): Promise<ExitCode> {
  const { exercises: texts } = catalogueOf(options.language);
  const { bold, dim } = stdout.colors;
  return new ExerciseRun(options.language, stderr).forEach(options, stdout, ({ folder, exercise }) => ({
    isGood: true,
    text: [
      `${bold(exercise.title)} ${dim(`(${relativePath(folder) || '.'})`)}`,
      `  ${texts.learningPoint}: ${exercise.learningPoint}`,
      `  ${texts.mistakes(exercise.findings.length)}`,
      '',
      '',
    ].join('\n'),
  }));
}
