import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import {
  CodeActionRequest,
  FileChangeType,
  HoverRequest,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { messageOf, TestClient } from './client.js';
import { mutated, type Random, randomFrom } from './mutating.js';

const FILES = ['linde.regie', 'vermeer.regie', 'bakker.regie', 'gids.regie'] as const;
const GUIDE = readFileSync('examples/gids.regie', 'utf8');
const SEEDS = [1, 2, 3];
const STEPS = 60;

describe('opening, editing, asking, closing and changing on disk, in any order', () => {
  for (const seed of SEEDS) {
    it(`end in what a server says that starts there (seed ${seed})`, async () => {
      const used = await TestClient.start();
      const fresh = await TestClient.start();
      try {
        const open = await anyOrder(used, randomFrom(seed));
        assert.deepEqual(used.messages, []);
        fresh.write('gids.regie', readFileSync(new URL(used.uri('gids.regie')), 'utf8'));
        const pairs: [string, string, string][] = [];
        for (const [file, uri] of open) {
          pairs.push([file, uri, await fresh.open(file, used.text(uri))]);
        }
        for (const [file, uri, opened] of pairs) {
          assert.deepEqual(await saidAbout(used, uri), await saidAbout(fresh, opened), `${file} after seed ${seed}`);
        }
      } finally {
        used.clear();
        fresh.clear();
      }
    });
  }
});

/** What the server says about a document once it has dealt with everything that came before. */
async function saidAbout(client: TestClient, uri: string): Promise<readonly string[]> {
  await client.connection.sendRequest(ReferencesRequest.type, {
    textDocument: { uri },
    position: { line: 0, character: 0 },
    context: { includeDeclaration: true },
  });
  const said = await client.diagnostics(uri, () => true);
  return said.map((found) => `${found.range.start.line}:${found.range.start.character} ${messageOf(found)}`);
}

async function anyOrder(client: TestClient, random: Random): Promise<ReadonlyMap<string, string>> {
  const open = new Map<string, string>();
  for (let step = 0; step < STEPS; step++) {
    const file = random.of(FILES);
    const uri = open.get(file);
    const choice = random.below(10);
    if (choice === 0) {
      client.write('gids.regie', random.of([GUIDE, GUIDE.replaceAll('medewerker Ilse', 'medewerker Iris')]));
      await client.reportFile('gids.regie', FileChangeType.Changed);
    } else if (uri === undefined) {
      open.set(file, await client.open(file));
    } else if (choice === 1) {
      await client.close(uri);
      open.delete(file);
    } else if (choice < 4) {
      ask(client, uri, { line: random.below(260), character: random.below(30) });
    } else {
      await client.change(uri, { text: changed(client.text(uri), random) });
    }
    if (choice % 3 === 0) {
      await new Promise((resolve) => setTimeout(resolve, random.below(40)));
    }
  }
  return open;
}

/** Nobody waits for the answers: an editor asks, and types on. */
function ask(client: TestClient, uri: string, position: { readonly line: number; readonly character: number }): void {
  const textDocument = { uri };
  const range = { start: position, end: position };
  const context = { diagnostics: [] };
  const ignore = (): void => undefined;
  client.connection.sendRequest(HoverRequest.type, { textDocument, position }).catch(ignore);
  client.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }).catch(ignore);
}

function changed(text: string, random: Random): string {
  return random.below(4) === 0 ? text.replaceAll('Samira', 'Sanne') : mutated(text, random).text;
}
