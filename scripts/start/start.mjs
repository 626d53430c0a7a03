// @ts-check
import { existsSync } from 'node:fs';
import { findOnPath } from '../executables.mjs';
import { inProject } from '../project.mjs';
import { buildStep } from '../setup/build.mjs';
import { nodeStep } from '../setup/node.mjs';
import { packagesStep } from '../setup/packages.mjs';
import { takeSteps } from '../setup/steps.mjs';
import { vscodeHostStep } from '../setup/vscode-host.mjs';

export async function start() {
  // REGIEPLAN_EDITOR=browser shows the editor in the browser where desktop VS Code is there too.
  const code = process.env['REGIEPLAN_EDITOR'] === 'browser' ? undefined : findOnPath(['code']);
  const folder = inProject('examples');
  const files = [inProject('examples', 'linde.regie')].filter((file) => existsSync(file));

  console.log('Regieplan: setting up the editor');
  // Desktop VS Code brings its own Node; the one that is served needs a modern one.
  await takeSteps(code ? [packagesStep, buildStep] : [nodeStep, packagesStep, vscodeHostStep, buildStep]);

  // Imported only now: what they use is installed by the steps above.
  if (code) {
    const { openDesktop } = await import('./desktop.mjs');
    await openDesktop(code, folder, files);
  } else {
    const { serveEditor } = await import('./served.mjs');
    await serveEditor(folder, files);
  }
}
