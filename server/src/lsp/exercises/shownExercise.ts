import type { Remark } from '../../check/check.js';
import type { Language } from '../../domain/texts.js';
import type { Exercise } from '../../exercises/exercise.js';
import type { ExerciseProgress, FindingProgress } from '../../exercises/progress.js';
import type { ShownExercise, ShownExtra, ShownFinding } from '../../protocol/exercises.js';
import type { Catalogue } from '../../texts/catalogue.js';

interface ExerciseAtHand {
  readonly exercise: Exercise;
  readonly files: ShownExercise['files'];
  /** Undefined when the trainee has not begun. */
  readonly progress: ExerciseProgress<Remark> | undefined;
}

/** What there is to show of an exercise as a whole. */
export function shownState(
  { exercise: { title, learningPoint, readOn, findings }, files, progress }: ExerciseAtHand,
  { course, exercises }: Pick<Catalogue, 'course' | 'exercises'>,
): ShownExercise {
  const solved = progress?.findings.filter(({ state }) => state !== 'open').length ?? 0;
  const state = progress ? (progress.isFinished ? 'finished' : 'busy') : 'notStarted';
  const summary = {
    notStarted: course.notStarted(findings.length),
    busy: exercises.solved(solved, findings.length),
    finished: course.finished,
  }[state];
  return {
    title,
    learningPoint,
    readOn: course.readOn(readOn),
    state,
    summary,
    spoken: course.spoken(title, summary, learningPoint),
    files,
    findings: [],
    extras: [],
  };
}

/** What there is to show of a version that someone is working on. */
export function shownProgress(
  { findings, others, gone }: ExerciseProgress<Remark>,
  language: Language,
  catalogue: Pick<Catalogue, 'course' | 'exercises'>,
): Pick<ShownExercise, 'findings' | 'extras'> {
  const { course, exercises } = catalogue;
  const names: readonly ShownExtra[] =
    gone.length === 0 ? [] : [{ label: course.goneTitle, message: exercises.gone(gone) }];
  return {
    findings: findings.map((finding, index) => shownFinding(finding, index, language, catalogue)),
    extras: [
      ...others.map(
        ({ code, subject, message, place }): ShownExtra => ({
          label: `${exercises.other}: ${course.named(code, subject)}`,
          message: message[language],
          line: place.range.start.line,
        }),
      ),
      ...names,
    ],
  };
}

function shownFinding(
  { expected: { rule, subject, overlap, amount, hints }, state, found }: FindingProgress<Remark>,
  index: number,
  language: Language,
  { course, exercises }: Pick<Catalogue, 'course' | 'exercises'>,
): ShownFinding {
  const line = found?.place.range.start.line;
  return {
    id: `${index} ${rule} ${subject}`,
    label: course.named(rule, subject),
    state,
    stateInWords: state === 'open' && line !== undefined ? course.openOn(line + 1) : exercises.states[state],
    message: found ? found.message[language] : exercises.finding({ rule, subject, overlap, amount }),
    ...(line !== undefined && { line }),
    hints,
  };
}
