// @ts-check
// VS Code in the browser of whoever started it, with the extension installed, until Ctrl+C.
import { createServer } from 'node:net';
import path from 'node:path';
import { buildFolder } from '../project.mjs';
import { installExtension } from '../vscode-host/install-extension.mjs';
import { startServer } from '../vscode-host/server.mjs';
import { quietSettings } from '../vscode-host/settings.mjs';

const USUAL_PORT = 8420;

/**
 * @param {string} folder
 * @param {string[]} files
 */
export async function serveEditor(folder, files) {
  const extensions = path.join(buildFolder, 'editor', 'extensions');
  installExtension(extensions);
  const server = await startServer({
    extensions,
    data: path.join(buildFolder, 'editor', 'data'),
    settings: quietSettings,
    port: (await isFree(USUAL_PORT)) ? USUAL_PORT : 0,
    onExit: (code) => {
      console.error(`VS Code ended by itself, with code ${code}.`);
      process.exit(1);
    },
  });

  console.log(`\nVS Code is ready. Open this address in a browser:\n\n  ${server.address({ folder, files })}\n`);
  console.log('Ctrl+C ends it.');
  await interrupted();
  await server.stop();
  console.log('\nVS Code has ended.');
  process.exit(0);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function interrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}
