// @ts-check
// The parser and the types of its syntax tree, from the grammar.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, inProject, root } from '../project.mjs';
import { run } from '../run.mjs';
import { modernNode } from '../setup/node.mjs';
import { SetupError } from '../setup/steps.mjs';

const configuration = inProject('langium-config.json');
const langium = inProject('node_modules', 'langium-cli', 'bin', 'langium.js');

/** @type {import('./generate.mjs').Generator} */
export const parser = {
  folder: inProject(JSON.parse(readFileSync(configuration, 'utf8')).out),
  async write(into) {
    // Langium takes where it writes from its configuration only, so it gets one of its own.
    const copy = path.join(buildFolder, `langium-config-${process.pid}.json`);
    const settings = JSON.parse(readFileSync(configuration, 'utf8'));
    const fromBuildFolder = (/** @type {string} */ file) => path.relative(buildFolder, path.resolve(root, file));
    mkdirSync(buildFolder, { recursive: true });
    writeFileSync(
      copy,
      JSON.stringify({
        ...settings,
        out: fromBuildFolder(into),
        languages: settings.languages.map((/** @type {{ grammar: string }} */ language) => ({
          ...language,
          grammar: fromBuildFolder(language.grammar),
        })),
      }),
    );
    try {
      const { code, output } = await run(modernNode(), [langium, 'generate', '--file', copy], { quiet: true });
      if (code !== 0) throw new SetupError(`langium generate failed:\n${output.trim()}`);
    } finally {
      rmSync(copy, { force: true });
    }
  },
};
