import * as vscode from 'vscode';
import type { PlanPageKind } from '../../server/src/protocol/planPage.js';
import { LANGUAGE_SETTING, SETTINGS_SECTION } from '../../server/src/protocol/settings.js';

/** What is said around saving a page as a file. */
interface SaveTexts {
  readonly which: string;
  readonly plan: string;
  readonly family: string;
  readonly familyWithAmounts: string;
  readonly noPlan: string;
  readonly failed: (why: string) => string;
  readonly saved: string;
  readonly open: string;
}

/** What the extension itself says; everything about a plan is said by the server. */
interface ClientTexts {
  readonly notStarted: string;
  readonly showOutput: string;
  readonly restarted: string;
  readonly crashed: (times: number) => string;
  readonly previewTitle: (kind: PlanPageKind, file: string) => string;
  readonly save: SaveTexts;
}

const dutch: ClientTexts = {
  notStarted: 'Regieplan kon niet starten; plannen worden nu niet gecontroleerd.',
  showOutput: 'Toon uitvoer',
  restarted: 'Regieplan is opnieuw gestart.',
  crashed: (times) =>
    `Regieplan is binnen drie minuten ${times} keer gestopt en start niet vanzelf opnieuw. Kies "Regieplan: Server opnieuw starten", of kijk in de uitvoer wat er misging.`,
  previewTitle: (kind, file) => (kind === 'plan' ? `Plan: ${file}` : `Gezinsversie: ${file}`),
  save: {
    which: 'Welke bladzijde wilt u opslaan?',
    plan: 'Het plan',
    family: 'Gezinsversie',
    familyWithAmounts: 'Gezinsversie met bedragen',
    noPlan: 'Dit bestand is geen plan; er is niets om op te slaan.',
    failed: (why) => `De bladzijde kon niet worden opgeslagen. Kies een andere plek. (${why})`,
    saved: 'De bladzijde is opgeslagen. Open haar in uw browser om af te drukken.',
    open: 'Openen',
  },
};

const english: ClientTexts = {
  notStarted: 'Regieplan could not start; plans are not checked now.',
  showOutput: 'Show output',
  restarted: 'Regieplan has been restarted.',
  crashed: (times) =>
    `Regieplan stopped ${times} times within three minutes and does not start again by itself. Choose "Regieplan: Server opnieuw starten", or see in the output what went wrong.`,
  previewTitle: (kind, file) => (kind === 'plan' ? `Plan: ${file}` : `Family version: ${file}`),
  save: {
    which: 'Which page do you want to save?',
    plan: 'The plan',
    family: 'Family version',
    familyWithAmounts: 'Family version with amounts',
    noPlan: 'This file is not a plan; there is nothing to save.',
    failed: (why) => `The page could not be saved. Choose another place. (${why})`,
    saved: 'The page has been saved. Open it in your browser to print it.',
    open: 'Open',
  },
};

export function texts(): ClientTexts {
  const chosen = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<string>(LANGUAGE_SETTING);
  return chosen === 'en' ? english : dutch;
}
