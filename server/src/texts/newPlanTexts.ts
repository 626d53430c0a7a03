import type { AnswerProblem } from '../templates/answers.js';

/** What is said while a new plan is made. */
export interface NewPlanTexts {
  readonly answerProblem: (problem: AnswerProblem) => string;
  readonly unknownTemplate: (name: string, known: readonly string[]) => string;
  readonly notAGuide: (path: string) => string;
  readonly unknownCoordinator: (name: string, known: readonly string[]) => string;
  readonly alreadyThere: (path: string) => string;
  readonly notWritten: (path: string) => string;
  readonly written: (path: string) => string;
  /** After `.gitignore` was made or changed. */
  readonly namesIgnored: (path: string) => string;
}

export const dutchNewPlan: NewPlanTexts = {
  answerProblem: (problem) => {
    switch (problem.kind) {
      case 'noPersons':
        return 'Schrijf ten minste één rol of schuilnaam, zoals: Kind, Moeder';
      case 'notAName':
        return `"${problem.name}" kan geen naam in een plan zijn. Schrijf per persoon één woord dat begint met een letter: een rol of schuilnaam, zoals Moeder. Zet komma's ertussen.`;
      case 'keyword':
        return `"${problem.name}" is een woord van de taal zelf. Kies een andere rol of schuilnaam.`;
      case 'double':
        return `"${problem.name}" staat er twee keer. Geef ieder een eigen naam, zoals Zoon1 en Zoon2.`;
      case 'taken':
        return `"${problem.name}" gebruikt het sjabloon al voor iets anders. Kies een andere rol of schuilnaam.`;
      case 'notADay':
        return `"${problem.text}" is geen bestaande dag. Schrijf jaar-maand-dag, zoals 2026-06-15.`;
      case 'endBeforeStart':
        return 'De laatste dag ligt voor de eerste. Kies een latere dag.';
    }
  },
  unknownTemplate: (name, known) => `Het sjabloon ${name} bestaat niet. Kies uit: ${known.join(', ')}.`,
  notAGuide: (path) => `${path} is geen gids die gelezen kan worden. Een gids begint met gids "Gemeente".`,
  unknownCoordinator: (name, known) =>
    known.length === 0
      ? `${name} staat niet als regisseur in de gids; de gids noemt niemand met die rol. Voeg een medewerker met rol regisseur toe, of laat de regisseur weg.`
      : `${name} staat niet als regisseur in de gids. Kies uit: ${known.join(', ')}.`,
  alreadyThere: (path) => `${path} bestaat al en blijft zoals het is. Kies een andere naam.`,
  notWritten: (path) => `${path} kan niet worden geschreven. Controleer of de map bestaat en of u er mag schrijven.`,
  written: (path) => `${path} is gemaakt. Kijk het na met: regieplan check ${path}`,
  namesIgnored: (path) => `${path} houdt bestanden met echte namen (*.namen) nu buiten Git.`,
};

export const englishNewPlan: NewPlanTexts = {
  answerProblem: (problem) => {
    switch (problem.kind) {
      case 'noPersons':
        return 'Write at least one role or pseudonym, such as: Kind, Moeder';
      case 'notAName':
        return `"${problem.name}" cannot be a name in a plan. Write one word per person that starts with a letter: a role or pseudonym, such as Moeder. Put commas between them.`;
      case 'keyword':
        return `"${problem.name}" is a word of the language itself. Choose another role or pseudonym.`;
      case 'double':
        return `"${problem.name}" is there twice. Give each a name of their own, such as Zoon1 and Zoon2.`;
      case 'taken':
        return `The template uses "${problem.name}" for something else. Choose another role or pseudonym.`;
      case 'notADay':
        return `"${problem.text}" is not an existing day. Write year-month-day, such as 2026-06-15.`;
      case 'endBeforeStart':
        return 'The last day lies before the first. Choose a later day.';
    }
  },
  unknownTemplate: (name, known) => `There is no template ${name}. Choose from: ${known.join(', ')}.`,
  notAGuide: (path) => `${path} is not a guide that can be read. A guide starts with gids "Gemeente".`,
  unknownCoordinator: (name, known) =>
    known.length === 0
      ? `${name} is no coordinator in the guide; the guide names nobody with that role. Add a medewerker with rol regisseur, or leave the coordinator out.`
      : `${name} is no coordinator in the guide. Choose from: ${known.join(', ')}.`,
  alreadyThere: (path) => `${path} exists already and stays as it is. Choose another name.`,
  notWritten: (path) => `${path} cannot be written. Check whether the folder exists and whether you may write there.`,
  written: (path) => `${path} has been made. Check it with: regieplan check ${path}`,
  namesIgnored: (path) => `${path} now keeps files with real names (*.namen) out of Git.`,
};
