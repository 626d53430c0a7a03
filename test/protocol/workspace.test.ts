import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import {
  FileChangeType,
  ReferencesRequest,
  RenameRequest,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { CheckAllProgress, CheckAllRequest, type CheckAllStep } from '../../server/src/protocol/checkAll.js';
import { PlanStatusRequest } from '../../server/src/protocol/planStatus.js';
import { PlanTreeChanged, type PlanTreeItem, PlanTreeRequest } from '../../server/src/protocol/planTree.js';
import { planFiles, writePlans } from '../../bench/plans/folder.js';
import { TestClient } from './client.js';

describe('plans that are not open', () => {
  let client: TestClient;
  let gids: string;

  before(async () => {
    client = await TestClient.start({ initializationOptions: { libraryUri: 'regieplan-wet:/' } });
    gids = await client.open('gids.regie');
  });

  after(() => client.clear());

  const tree = (parent?: string) =>
    client.connection.sendRequest(PlanTreeRequest, parent === undefined ? {} : { parent });

  it('debug', async () => {
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: gids },
      position: client.positionOf(gids, 'Oever'),
      context: { includeDeclaration: true },
    });
    console.log(found?.map(({ uri, range }) => `${path.basename(uri)}:${range.start.line}`));
    const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'oever' });
    console.log(symbols);
    await tree();
    await new Promise((r) => setTimeout(r, 2500));
    for (const root of await tree()) {
      console.log(root);
      for (const item of await tree(root.id)) {
        console.log('   ', item);
        if (item.children !== 'none') for (const d of await tree(item.id)) console.log('        ', d.label);
      }
    }
    console.log(client.messages);
    const steps: CheckAllStep[] = [];
    client.connection.onProgress(CheckAllProgress, 'x', (s) => void steps.push(s));
    console.log(await client.connection.sendRequest(CheckAllRequest, { progressToken: 'x' }), steps);
    const edit = await client.connection.sendRequest(RenameRequest.type, {textDocument: { uri: gids },
      position: client.positionOf(gids, 'Oever'), newName: 'Rivier'});
    console.log(JSON.stringify(edit).slice(0,1000));
  });
});
