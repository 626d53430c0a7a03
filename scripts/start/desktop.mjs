// @ts-check
// The desktop VS Code, in an extension development window.
import { root } from '../project.mjs';
import { run } from '../run.mjs';
import { SetupError } from '../setup/steps.mjs';

/**
 * @param {string} code
 * @param {string} folder
 * @param {string[]} files
 */
export async function openDesktop(code, folder, files) {
  const { code: ended } = await run(code, [`--extensionDevelopmentPath=${root}`, folder, ...files]);
  if (ended !== 0) {
    throw new SetupError(
      `${code} ended with code ${ended}. To use the editor in a browser instead, set REGIEPLAN_EDITOR=browser.`,
    );
  }
  console.log(
    '\nVS Code is open on examples/ in a window of its own. After a change: npm start again, or reload that window.',
  );
}
