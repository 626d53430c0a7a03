import * as vscode from 'vscode';
import {
  type SentPlace,
  SHOW_PLACES_COMMAND,
  SHOW_PROBLEMS_COMMAND,
  type ShowPlacesArguments,
} from '../../server/src/protocol/clientCommands.js';

/** The commands behind the lines above statements. They take what the server sends, so no menu offers them. */
export const lensCommands: readonly string[] = [SHOW_PLACES_COMMAND, SHOW_PROBLEMS_COMMAND];

export function registerLensCommands(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_PLACES_COMMAND, (...[from, places]: ShowPlacesArguments) =>
      showPlaces(from, places),
    ),
    vscode.commands.registerCommand(SHOW_PROBLEMS_COMMAND, () =>
      vscode.commands.executeCommand('workbench.actions.view.problems'),
    ),
  );
}

/** Goes to the only place, or lists several beside the line where they were asked for. */
async function showPlaces({ uri, range }: SentPlace, places: readonly SentPlace[]): Promise<void> {
  const [first, ...others] = places.map(location);
  const origin = vscode.Uri.parse(uri);
  const position = new vscode.Position(range.start.line, range.start.character);
  if (first && others.length === 0) {
    const editor = await vscode.window.showTextDocument(first.uri, { selection: first.range });
    editor.revealRange(first.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  } else if (first) {
    await vscode.commands.executeCommand('editor.action.showReferences', origin, position, [first, ...others]);
  }
}

function location({ uri, range: { start, end } }: SentPlace): vscode.Location {
  return new vscode.Location(
    vscode.Uri.parse(uri),
    new vscode.Range(start.line, start.character, end.line, end.character),
  );
}
