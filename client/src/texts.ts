import * as vscode from 'vscode';
import { LANGUAGE_SETTING, SETTINGS_SECTION } from '../../server/src/protocol/settings.js';

/** What the extension itself says; everything about a plan is said by the server. */
interface ClientTexts {
  readonly notStarted: string;
  readonly showOutput: string;
  readonly restarted: string;
  readonly crashed: (times: number) => string;
}

const dutch: ClientTexts = {
  notStarted: 'Regieplan kon niet starten; plannen worden nu niet gecontroleerd.',
  showOutput: 'Toon uitvoer',
  restarted: 'Regieplan is opnieuw gestart.',
  crashed: (times) =>
    `Regieplan is binnen drie minuten ${times} keer gestopt en start niet vanzelf opnieuw. Kies "Regieplan: Server opnieuw starten", of kijk in de uitvoer wat er misging.`,
};

const english: ClientTexts = {
  notStarted: 'Regieplan could not start; plans are not checked now.',
  showOutput: 'Show output',
  restarted: 'Regieplan has been restarted.',
  crashed: (times) =>
    `Regieplan stopped ${times} times within three minutes and does not start again by itself. Choose "Regieplan: Server opnieuw starten", or see in the output what went wrong.`,
};

export function texts(): ClientTexts {
  const chosen = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<string>(LANGUAGE_SETTING);
  return chosen === 'en' ? english : dutch;
}
