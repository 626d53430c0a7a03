// @ts-check
import { chromiumStep } from '../setup/chromium.mjs';
import { nodeStep } from '../setup/node.mjs';
import { packagesStep } from '../setup/packages.mjs';
import { takeSteps } from '../setup/steps.mjs';
import { vscodeHostStep } from '../setup/vscode-host.mjs';
import { webHostStep } from '../setup/web-host.mjs';
import { chooseLayers } from './choice.mjs';
import { checkOutcome, describe, total } from './outcome.mjs';

export async function test() {
  const chosen = chooseLayers(process.argv.slice(2));
  const editor = chosen.some((layer) => layer.inEditor) ? [vscodeHostStep] : [];
  const webEditor = chosen.some((layer) => layer.inWebEditor) ? [webHostStep] : [];
  const browser = editor.length + webEditor.length > 0 ? [chromiumStep] : [];
  console.log('Regieplan: setting up the tests');
  await takeSteps([nodeStep, packagesStep, ...editor, ...webEditor, ...browser]);

  /** @type {{ title: string, outcome: import('./outcome.mjs').Outcome, seconds: number }[]} */
  const results = [];
  for (const [index, layer] of chosen.entries()) {
    console.log(`\n=== ${index + 1}/${chosen.length} ${layer.title} ===`);
    const began = Date.now();
    const outcome = await outcomeOf(layer);
    results.push({ title: layer.title, outcome, seconds: (Date.now() - began) / 1000 });
  }

  console.log('\n=== Summary ===');
  for (const { title, outcome, seconds } of results) {
    const verdict = outcome.failed > 0 ? 'FAILED' : 'good';
    console.log(`${verdict.padEnd(8)}${title.padEnd(34)}${describe(outcome)}  (${seconds.toFixed(1)} s)`);
  }
  // Again, since whoever reads only the end has to see what failed.
  for (const { title, outcome } of results) {
    for (const failure of outcome.failures ?? []) console.log(`FAILED  ${title}: ${failure}`);
  }
  const all = total(results.map(({ outcome }) => outcome));
  console.log(`\n${describe(all)}`);
  if (all.failed > 0) process.exitCode = 1;
}

/**
 * A layer that breaks down has failed; the others still run.
 *
 * @param {import('./layers.mjs').Layer} layer
 */
async function outcomeOf(layer) {
  try {
    return await layer.run();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return checkOutcome(false);
  }
}
