import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { median, percentile, row } from './figures.js';
import { generatedPlan } from './generatedPlan.js';
import { planFolder } from './planFolder.js';

const SERVER = path.resolve('dist', 'server', 'main.cjs');
const WARM_UP = 20;
const KEYSTROKES = 60;

/** From a keystroke in a 500-line plan to its diagnostics, over stdio; alone and among 1,000 other plans, 100 of them broken. */
export async function measureKeystrokes(): Promise<readonly string[]> {
  const alone = await keystrokes(1, 0);
  const among = await keystrokes(1000, 100);
  const shown = (values: readonly number[]): string =>
    `${median(values).toFixed(1)} ms, p95 ${percentile(values, 0.95).toFixed(0)}`;
  return [
    row('keystroke → diagnostics, 500-line plan alone', shown(alone), 'aim: at most 30 ms'),
    row('the same among 1,000 plans, 100 of them broken', shown(among), 'aim: at most 30 ms'),
  ];
}

async function keystrokes(plans: number, broken: number): Promise<readonly number[]> {
  const { folder, files, remove } = planFolder(plans, 150, broken);
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let published: (() => void) | undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, ({ version }) => {
    if (version === undefined || version >= awaited) {
      published?.();
    }
  });
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({})));
  let awaited = 1;
  connection.listen();
  const rootUri = pathToFileURL(folder).toString();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'bench' }],
    capabilities: { workspace: { configuration: true } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  for (const file of files.slice(0, Math.min(files.length, 3))) {
    const uri = pathToFileURL(file).toString();
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'regieplan', version: 1, text: readFileSync(file, 'utf8') },
    });
  }
  const uri = pathToFileURL(path.join(folder, 'plannen', 'groot.regie')).toString();
  const text = generatedPlan({ seed: 4711, lines: 500, guide: '../gids.regie' });
  const answer = (): Promise<void> => new Promise((resolve) => (published = resolve));
  const opened = answer();
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'regieplan', version: 1, text },
  });
  await opened;
  const line = text.split('\n').findIndex((candidate) => candidate.startsWith('  tarief'));
  const times: number[] = [];
  for (let stroke = 1; stroke <= WARM_UP + KEYSTROKES; stroke++) {
    awaited = stroke + 1;
    const shown = answer();
    const started = performance.now();
    // A digit that comes and goes: each keystroke changes a price, and with it the sums.
    const range =
      stroke % 2 === 1
        ? { start: { line, character: 11 }, end: { line, character: 11 } }
        : { start: { line, character: 11 }, end: { line, character: 12 } };
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: awaited },
      contentChanges: [{ range, text: stroke % 2 === 1 ? '9' : '' }],
    });
    await shown;
    times.push(performance.now() - started);
  }
  await connection.sendRequest(ShutdownRequest.type);
  connection.dispose();
  server.kill();
  remove();
  return times.slice(WARM_UP);
}
