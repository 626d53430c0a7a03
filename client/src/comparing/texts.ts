import * as vscode from 'vscode';
import { LANGUAGE_SETTING, SETTINGS_SECTION } from '../../../server/src/protocol/settings.js';

/** What the commands that compare say themselves; the page comes from the server. */
interface ComparingTexts {
  readonly noGit: string;
  readonly noPlan: string;
  readonly noRepository: (name: string) => string;
  readonly noEarlierVersion: (name: string) => string;
  readonly noBranches: string;
  readonly noCommonBase: (branch: string) => string;
  readonly chooseCommit: (name: string) => string;
  readonly chooseBranch: string;
  readonly failed: string;
  readonly comparing: string;
  readonly with: (name: string, version: string) => string;
}

const dutch: ComparingTexts = {
  noGit: 'Vergelijken kan alleen met Git. Open een map die bij een Git-repository hoort.',
  noPlan: 'Open eerst een plan of gids (.regie).',
  noRepository: (name) => `${name} hoort niet bij een Git-repository, dus er is geen andere versie.`,
  noEarlierVersion: (name) => `Van ${name} is er geen eerdere versie in Git.`,
  noBranches: 'Er is geen andere tak om mee te vergelijken.',
  noCommonBase: (branch) => `Deze tak en ${branch} hebben geen gezamenlijk begin.`,
  chooseCommit: (name) => `Met welke versie wilt u ${name} vergelijken?`,
  chooseBranch: 'Met welke tak wilt u vergelijken?',
  failed: 'Vergelijken is niet gelukt. Kijk in de uitvoer van Regieplan wat er misging.',
  comparing: 'Regieplan vergelijkt…',
  with: (name, version) => `${name} (${version} ↔ nu)`,
};

const english: ComparingTexts = {
  noGit: 'Comparing needs Git. Open a folder that belongs to a Git repository.',
  noPlan: 'Open a plan or guide (.regie) first.',
  noRepository: (name) => `${name} does not belong to a Git repository, so there is no other version.`,
  noEarlierVersion: (name) => `There is no earlier version of ${name} in Git.`,
  noBranches: 'There is no other branch to compare with.',
  noCommonBase: (branch) => `This branch and ${branch} have no beginning in common.`,
  chooseCommit: (name) => `With which version do you want to compare ${name}?`,
  chooseBranch: 'With which branch do you want to compare?',
  failed: 'Comparing did not work. See in the output of Regieplan what went wrong.',
  comparing: 'Regieplan is comparing…',
  with: (name, version) => `${name} (${version} ↔ now)`,
};

export function comparingTexts(): ComparingTexts {
  const chosen = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<string>(LANGUAGE_SETTING);
  return chosen === 'en' ? english : dutch;
}
