import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { type FileParams, READ_FILE, STAT_FILE } from '../../server/src/protocol/clientFiles.js';
import { TestClient } from './client.js';

const PLAN = 'vscode-vfs://voorbeeld/plannen/linde.regie';
const GUIDE = 'vscode-vfs://voorbeeld/plannen/gids.regie';

describe('a plan in a workspace that is not on this computer', () => {
  const guide = readFileSync('examples/gids.regie');
  const plan = readFileSync('examples/linde.regie', 'utf8');
  let client: TestClient;

  before(async () => {
    client = await TestClient.start({ workspaceFolders: ['vscode-vfs://voorbeeld/plannen'] });
  });

  after(() => client.clear());

  it('does without its guide when the client cannot read it', async () => {
    const uri = await client.open(PLAN, plan);
    await client.untilReported(uri, 'TAAL-31');
    await client.close(uri);
  });

  it('is checked with the guide that the client reads', async () => {
    client.connection.onRequest(STAT_FILE, ({ uri }: FileParams) => (uri === GUIDE ? { uri, kind: 'file' } : null));
    client.connection.onRequest(READ_FILE, ({ uri }: FileParams) =>
      uri === GUIDE ? { base64: guide.toString('base64') } : null,
    );
    const uri = await client.open(PLAN, plan);
    const found = await client.diagnostics(uri, (all) => all.length > 0);
    assert.deepEqual(found.map(({ code }) => String(code)).toSorted(), ['BUD-01', 'DUP-02', 'JW-02', 'JW-03']);
  });
});
