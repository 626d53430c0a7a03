import { isEnglish } from '../texts.js';

/** What the client itself says around exercises; what is said about a plan comes from the server. */
interface ExerciseViewTexts {
  readonly begin: string;
  readonly openOwn: string;
  readonly story: string;
  readonly solution: string;
  readonly again: string;
  readonly learningPoint: string;
  readonly nextHint: (number: number, total: number) => string;
  readonly hint: (number: number, total: number, text: string) => string;
  readonly finished: (title: string) => string;
  readonly nextExercise: (title: string) => string;
  readonly confirmSolution: string;
  readonly confirmSolutionDetail: string;
  readonly showIt: string;
  readonly solutionTitle: (title: string) => string;
  readonly confirmAgain: string;
  readonly confirmAgainDetail: string;
  readonly startAgain: string;
  readonly failed: (why: string) => string;
}

const dutch: ExerciseViewTexts = {
  begin: 'Begin met deze oefening',
  openOwn: 'Open uw versie',
  story: 'Lees het verhaal',
  solution: 'Toon de oplossing',
  again: 'Begin opnieuw',
  learningPoint: 'Leerpunt',
  nextHint: (number, total) => `Toon een hint (${number} van ${total})`,
  hint: (number, total, text) => `Hint ${number} van ${total}: ${text}`,
  finished: (title) => `“${title}” is klaar, goed gedaan.`,
  nextExercise: (title) => `Verder met: ${title}`,
  confirmSolution: 'Wilt u de oplossing zien?',
  confirmSolutionDetail: 'Van een hint leert u meer. Uw eigen versie verandert niet.',
  showIt: 'Toon de oplossing',
  solutionTitle: (title) => `${title}: uw versie en de oplossing`,
  confirmAgain: 'Wilt u opnieuw beginnen?',
  confirmAgainDetail: 'Wat u in deze oefening schreef en de hints die u zag, gaan weg.',
  startAgain: 'Begin opnieuw',
  failed: (why) =>
    `Het bestand voor uw versie kon niet worden geschreven. Kijk of u in deze map mag schrijven. (${why})`,
};

const english: ExerciseViewTexts = {
  begin: 'Start this exercise',
  openOwn: 'Open your version',
  story: 'Read the story',
  solution: 'Show the solution',
  again: 'Start again',
  learningPoint: 'Teaches',
  nextHint: (number, total) => `Show a hint (${number} of ${total})`,
  hint: (number, total, text) => `Hint ${number} of ${total}: ${text}`,
  finished: (title) => `“${title}” is finished, well done.`,
  nextExercise: (title) => `Go on with: ${title}`,
  confirmSolution: 'Do you want to see the solution?',
  confirmSolutionDetail: 'A hint teaches you more. Your own version does not change.',
  showIt: 'Show the solution',
  solutionTitle: (title) => `${title}: your version and the solution`,
  confirmAgain: 'Do you want to start again?',
  confirmAgainDetail: 'What you wrote in this exercise and the hints that you saw will be gone.',
  startAgain: 'Start again',
  failed: (why) => `The file for your version could not be written. See whether you may write in this folder. (${why})`,
};

export function exerciseViewTexts(): ExerciseViewTexts {
  return isEnglish() ? english : dutch;
}
