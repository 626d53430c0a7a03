import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  FileChangeType,
  type Location,
  type Range,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { type PlanTreeItem, PlanTreeRequest } from '../../server/src/protocol/planTree.js';
import { PATIENCE_MS } from '../support/patience.js';
import type { ClientSettings, TestClient } from './client.js';

const PAUSE_MS = 50;

/** A guide with two staff members and one provider that nobody in the examples knows. */
export const GUIDE = `gids "Testdorp"

organisatie Team "Wijkteam" { soort gemeente }
medewerker Anouk bij Team { rol regisseur }
medewerker Bas bij Team { rol regisseur }
aanbieder Zonzij "Zorg Zonzij" {
  levert begeleiding-individueel € 50,00 per uur
}
`;

/** A short plan that uses that guide. */
export function planOf(family: string, coordinator: string, more = ''): string {
  return `plan "${family}: samen verder"
gebruik "dorp.regie"
gemeente Testdorp
periode 2025-01-01 t/m 2099-12-31
persoon Sam
regisseur ${coordinator} bij Team
inzet Begeleiding {
  dienst begeleiding-individueel
  voor Sam
  door Zonzij
  periode 2025-01-01 t/m 2025-01-31
  omvang 2 uur per week
  uit Wmo
}
${more}`;
}

/** A server on a folder with only these files. */
export const ONLY: ClientSettings = { initializationOptions: { libraryUri: 'regieplan-wet:/' } };

/** Asks again and again until the answer is as wanted. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isWanted: (answer: Answer) => boolean,
): Promise<Answer> {
  for (let limit = Date.now() + PATIENCE_MS; ; ) {
    const answer = await ask();
    if (isWanted(answer)) {
      return answer;
    }
    if (Date.now() > limit) {
      throw new Error(`The answer is still: ${JSON.stringify(answer, undefined, 2)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Empties the folder of a client and fills it with these files, and tells the server; a folder in a name is made. */
export async function fill(client: TestClient, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  rmSync(client.folder, { recursive: true, force: true });
  await client.reportFile('', FileChangeType.Deleted);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(client.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await client.reportFile('', FileChangeType.Created);
}

export function children(client: TestClient, parent?: string): Promise<readonly PlanTreeItem[]> {
  return client.connection.sendRequest(PlanTreeRequest, parent === undefined ? {} : { parent });
}

/** The tree as indented lines, everything unfolded but for what is known of each plan. */
export async function outline(client: TestClient): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const root of await children(client)) {
    lines.push(lineOf(root));
    for (const item of root.children === 'none' ? [] : await children(client, root.id)) {
      lines.push(`  ${lineOf(item)}`);
    }
  }
  return lines;
}

function lineOf({ label, description }: PlanTreeItem): string {
  return `${label} (${description})`;
}

/** Places as `file:line`, sorted; lines count from one. */
export function placesIn(locations: readonly Location[] | null): readonly string[] {
  return (locations ?? [])
    .map(({ uri, range }) => `${path.basename(fileURLToPath(uri))}:${range.start.line + 1}`)
    .toSorted();
}

/** The edits of each file by its name, whichever way the server writes them. */
export function editsByFile(edit: WorkspaceEdit | null): ReadonlyMap<string, readonly TextEdit[]> {
  const plain = Object.entries(edit?.changes ?? {});
  const versioned = (edit?.documentChanges ?? []).flatMap((change) =>
    'edits' in change ? [[change.textDocument.uri, change.edits.filter(TextEdit.is)] as const] : [],
  );
  return new Map([...plain, ...versioned].map(([uri, edits]) => [path.basename(fileURLToPath(uri)), edits]));
}

export function linesOf(edits: readonly { readonly range: Range }[] | undefined): readonly number[] {
  return (edits ?? []).map(({ range }) => range.start.line + 1).toSorted((a, b) => a - b);
}
