// Starts VS Code with the extension from this repository and runs the suite of this folder inside it.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';

const root = process.cwd();
const executable = process.env['VSCODE_EXECUTABLE'];
const scratch = mkdtempSync(path.join(tmpdir(), 'regieplan-host-'));

try {
  process.exitCode = await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out', 'test', 'e2e', 'host', 'suite.js'),
    extensionTestsEnv: { REGIEPLAN_COUNTS: process.env['REGIEPLAN_COUNTS'] },
    launchArgs: [
      copyOfExamples(),
      `--user-data-dir=${path.join(scratch, 'user')}`,
      `--extensions-dir=${path.join(scratch, 'extensions')}`,
    ],
    // Anything else is downloaded by @vscode/test-electron: the newest stable VS Code for this platform.
    ...(executable && executable !== 'download' ? { vscodeExecutablePath: executable } : {}),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The tests may edit and save what is open: they get a folder of their own. */
function copyOfExamples(): string {
  const folder = path.join(scratch, 'examples');
  mkdirSync(folder);
  if (existsSync(path.join(root, 'examples'))) cpSync(path.join(root, 'examples'), folder, { recursive: true });
  return folder;
}
