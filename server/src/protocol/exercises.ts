import { RequestType } from 'vscode-jsonrpc';

/** The names of the files that an editor looks for in an exercise's folder. */
export const EXERCISE_MANIFEST = 'verwacht.json';

/** The trainee's own version; it stands beside the exercise, so that the exercise itself stays as it is. */
export const OWN_VERSION = 'mijn-oefening.regie';

export interface ExerciseParams {
  /** The address of the exercise's manifest. */
  readonly manifest: string;
}

/** A finding that the exercise is about, in words that can be shown as they are. */
export interface ShownFinding {
  /** Stays the same as long as the exercise does. */
  readonly id: string;
  /** The rule and what it is about. */
  readonly label: string;
  readonly state: 'open' | 'solved' | 'accepted';
  /** The state in words, and the line when it is open. */
  readonly stateInWords: string;
  /** What the checker says now; what was to be solved when it is no longer there. */
  readonly message: string;
  /** In the trainee's version, counted from zero; undefined when it is no longer there. */
  readonly line?: number;
  /** From a nudge to nearly the answer. */
  readonly hints: readonly string[];
}

/** Something that is wrong and was not wrong in the exercise. */
export interface ShownExtra {
  readonly label: string;
  readonly message: string;
  /** Counted from zero; undefined when it is about something that is gone. */
  readonly line?: number;
}

export interface ShownExercise {
  readonly title: string;
  readonly learningPoint: string;
  /** On which day the plan is read, and what that means, in a sentence. */
  readonly readOn: string;
  readonly state: 'notStarted' | 'busy' | 'finished' | 'unreadable';
  /** How far it is, in a few words; of what cannot be read, why. */
  readonly summary: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly files: {
    readonly story: string;
    readonly exercise: string;
    readonly solution: string;
    readonly own: string;
  };
  /** Empty until the trainee has begun: what is wrong is for the trainee to see first. */
  readonly findings: readonly ShownFinding[];
  readonly extras: readonly ShownExtra[];
}

/** Asks how far the trainee is with an exercise, by the version beside it as it stands in the editor or on disk. */
export const ExerciseRequest = new RequestType<ExerciseParams, ShownExercise, void>('regieplan/exercise');
