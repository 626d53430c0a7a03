import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { URI } from 'langium';
import { after, before, describe, it } from 'mocha';
import { ClientFiles } from '../../server/src/lsp/clientFiles.js';
import { ProcessFiles } from '../../server/src/processFiles.js';
import { type FileParams, READ_FILE, READ_FOLDER, STAT_FILE } from '../../server/src/protocol/clientFiles.js';

const GUIDE = 'vscode-vfs://voorbeeld/plannen/gids.regie';
const FOLDER = 'vscode-vfs://voorbeeld/plannen';
const TEXT = 'gids "Éen gids"\n';

/** A client with one folder and one file in it. */
async function answer(request: string, { uri }: FileParams): Promise<unknown> {
  const guide = { uri: GUIDE, kind: 'file' };
  switch (`${request} ${uri}`) {
    case `${STAT_FILE} ${GUIDE}`:
      return guide;
    case `${STAT_FILE} ${FOLDER}`:
      return { uri: FOLDER, kind: 'folder' };
    case `${READ_FILE} ${GUIDE}`:
      return { base64: Buffer.from(TEXT).toString('base64') };
    case `${READ_FOLDER} ${FOLDER}`:
      return [guide, { uri: 5 }];
    default:
      return null;
  }
}

/** Only the shape of a call is the connection's; what comes back is looked at by whoever asked. */
function clientThat(answers: (request: string, params: FileParams) => Promise<unknown>): ClientFiles {
  return new ClientFiles({
    sendRequest: async (request: unknown, params?: unknown) =>
      JSON.parse(JSON.stringify(await answers(String(request), asParams(params)))),
  });
}

function asParams(params: unknown): FileParams {
  assert.ok(typeof params === 'object' && params !== null && 'uri' in params && typeof params.uri === 'string');
  return { uri: params.uri };
}

describe('files that the client reads', () => {
  const files = clientThat(answer);

  it('says what a file and a folder are', async () => {
    const guide = await files.stat(URI.parse(GUIDE));
    assert.deepEqual([guide.uri.toString(), guide.isFile, guide.isDirectory], [GUIDE, true, false]);
    assert.equal((await files.stat(URI.parse(FOLDER))).isDirectory, true);
    assert.equal(await files.exists(URI.parse(GUIDE)), true);
  });

  it('gives the bytes as they are', async () => {
    assert.deepEqual(await files.readBinary(URI.parse(GUIDE)), new Uint8Array(Buffer.from(TEXT)));
    assert.equal(await files.readFile(URI.parse(GUIDE)), TEXT);
  });

  it('lists a folder, without what is not understood', async () => {
    const inside = await files.readDirectory(URI.parse(FOLDER));
    assert.deepEqual(
      inside.map(({ uri }) => uri.toString()),
      [GUIDE],
    );
  });

  it('fails for what is not there', async () => {
    const missing = URI.parse(`${FOLDER}/weg.regie`);
    assert.equal(await files.exists(missing), false);
    await assert.rejects(files.stat(missing), /is not there/);
    await assert.rejects(files.readBinary(missing), /is not there/);
    await assert.rejects(files.readDirectory(missing), /is not there/);
  });

  it('fails with a client that does not know the requests', async () => {
    const others = clientThat(() => Promise.reject(new Error('Unhandled method')));
    await assert.rejects(others.stat(URI.parse(GUIDE)), /Unhandled method/);
  });
});

describe('files of a server that is a process', () => {
  const files = new ProcessFiles(clientThat(answer));
  let folder: string;

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bestanden-'));
    writeFileSync(path.join(folder, 'gids.regie'), TEXT);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reads those of this computer itself', async () => {
    assert.equal(await files.readFile(URI.file(path.join(folder, 'gids.regie'))), TEXT);
    assert.equal((await files.readDirectory(URI.file(folder))).length, 1);
    await assert.rejects(files.stat(URI.file(path.join(folder, 'weg.regie'))));
  });

  it('asks the client for all others', async () => {
    assert.equal(await files.readFile(URI.parse(GUIDE)), TEXT);
    assert.equal((await files.stat(URI.parse(FOLDER))).isDirectory, true);
    assert.equal((await files.readDirectory(URI.parse(FOLDER))).length, 1);
  });
});
