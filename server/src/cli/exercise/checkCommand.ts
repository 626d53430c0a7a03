import type { Remark } from '../../check/check.js';
import { compareWithReference, type EffectComparison } from '../../domain/effectCalculator.js';
import type { Language } from '../../domain/texts.js';
import { EXERCISE_FILES } from '../../exercises/exercise.js';
import { type ExerciseProgress, type FindingProgress, progressOf } from '../../exercises/progress.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { relativePath } from '../check/relativePath.js';
import type { ExitCode } from '../exitCode.js';
import type { Colors, Output } from '../output.js';
import { type ExerciseOptions, ExerciseRun, type OpenExercise } from './exerciseRun.js';

export interface CheckExerciseOptions extends ExerciseOptions {
  /** How many hints to show with everything that is open. */
  readonly hints: number;
}

/** Tells a trainee how far an exercise is. */
export function check(options: CheckExerciseOptions, stdout: Output, stderr: Output): Promise<ExitCode> {
  return new ExerciseRun(options.language, stderr).forEach(options, stdout, async (open) => {
    const checked = await open.check(open.version);
    if (!checked) {
      return undefined;
    }
    const progress = progressOf(open.exercise, checked);
    const comparison = checked.plan && compareWithReference(checked.plan);
    return { isGood: progress.isFinished, text: progressText(open, progress, comparison, options, stdout.colors) };
  });
}

function progressText(
  { exercise, version }: OpenExercise,
  progress: ExerciseProgress<Remark>,
  comparison: EffectComparison | undefined,
  { language, hints }: CheckExerciseOptions,
  { bold, dim, green }: Colors,
): string {
  const { exercises: texts } = catalogueOf(language);
  const solved = progress.findings.filter(({ state }) => state !== 'open').length;
  const how = progress.isFinished ? green(texts.finished) : texts.solved(solved, exercise.findings.length);
  const hasMore = progress.findings.some(({ state, expected }) => state === 'open' && hints < expected.hints.length);
  return [
    `${bold(exercise.title)} ${dim(`(${relativePath(version)})`)}: ${how}`,
    ...progress.findings.flatMap((finding) => findingLines(finding, language, hints)),
    ...progress.others.map((other) => `  ! ${texts.other}: ${remarkText(other, language)}`),
    ...(progress.gone.length > 0 ? [`  ! ${texts.gone(progress.gone)}`] : []),
    ...(comparison ? [`  ${texts.comparison(comparison)}`] : []),
    ...(hasMore ? [dim(`  ${texts.moreHints(moreHintsCommand(version, hints + 1))}`)] : []),
    '',
    '',
  ].join('\n');
}

function findingLines(
  { expected, state, found }: FindingProgress<Remark>,
  language: Language,
  hints: number,
): readonly string[] {
  const { exercises: texts } = catalogueOf(language);
  const { rule, subject, overlap, amount } = expected;
  if (state !== 'open' || !found) {
    const named = texts.finding({ rule, subject, overlap, amount });
    return [`  [x] ${named}: ${texts.states[state]}`];
  }
  return [
    `  [ ] ${remarkText(found, language)}`,
    ...expected.hints
      .slice(0, hints)
      .map((hint, index) => `      ${texts.hint(index + 1, expected.hints.length, hint)}`),
  ];
}

function remarkText({ code, message, place }: Remark, language: Language): string {
  const { exercises: texts } = catalogueOf(language);
  return `${texts.line(place.range.start.line + 1)} ${code} ${message[language]}`;
}

function moreHintsCommand(version: string, hints: number): string {
  const shown = relativePath(version);
  const named = shown.endsWith(`/${EXERCISE_FILES.exercise}`)
    ? shown.slice(0, -EXERCISE_FILES.exercise.length - 1)
    : shown;
  return `regieplan exercise check ${named} --hints ${hints}`;
}
