import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Remark } from '../../check/check.js';
import type { Language } from '../../domain/texts.js';
import { EXERCISE_FILES } from '../../exercises/exercise.js';
import { type ExerciseFlaw, flawsOf } from '../../exercises/flaws.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { NamedFlaw } from '../../texts/exerciseTexts.js';
import { relativePath } from '../check/relativePath.js';
import type { ExitCode } from '../exitCode.js';
import type { Output } from '../output.js';
import { type ExerciseOptions, ExerciseRun } from './exerciseRun.js';

/** Tells a trainer whether exercises still give the findings they announce, and their solutions none. */
export function verify(options: ExerciseOptions, stdout: Output, stderr: Output): Promise<ExitCode> {
  const { exercises: texts } = catalogueOf(options.language);
  const { bold, dim, green, red } = stdout.colors;
  return new ExerciseRun(options.language, stderr).forEach(options, stdout, async ({ folder, exercise, check }) => {
    const [start, end] = [
      await check(path.join(folder, EXERCISE_FILES.exercise)),
      await check(path.join(folder, EXERCISE_FILES.solution)),
    ];
    if (!start || !end) {
      return undefined;
    }
    const flaws = [
      ...(existsSync(path.join(folder, EXERCISE_FILES.story))
        ? []
        : [texts.inputProblem({ kind: 'noFile', name: EXERCISE_FILES.story })]),
      ...flawsOf(exercise, { exercise: start, solution: end }).map((flaw) =>
        texts.flaw(inWords(flaw, options.language)),
      ),
    ];
    const isGood = flaws.length === 0;
    return {
      isGood,
      text: [
        `${bold(exercise.title)} ${dim(`(${relativePath(folder) || '.'})`)}${isGood ? `: ${green(texts.asItSays)}` : ''}`,
        ...flaws.map((flaw) => `  ${red('!')} ${flaw}`),
        '',
      ].join('\n'),
    };
  });
}

function inWords(flaw: ExerciseFlaw<Remark>, language: Language): NamedFlaw {
  const { finding } = catalogueOf(language).exercises;
  switch (flaw.kind) {
    case 'missing':
    case 'notAccepted':
      return { kind: flaw.kind, finding: finding(flaw.expected) };
    case 'unexpected':
    case 'unsolved':
      return { kind: flaw.kind, finding: finding({ ...flaw.found, rule: flaw.found.code }) };
    case 'notAPlan':
    case 'keeps':
    case 'cluster':
      return flaw;
  }
}
