// @ts-check
// What is documented from the source itself: a page for every rule, and the shape of the JSON report.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFolder, inProject } from '../project.mjs';

/** @type {import('./generate.mjs').Generator} */
export const rulePages = {
  folder: inProject('docs', 'regels'),
  async write(into) {
    const { rulePages: pages } = await documentation();
    rmSync(into, { recursive: true, force: true });
    for (const { name, text } of pages()) writeTo(path.join(into, name), text);
  },
};

const SCHEMA = 'check.schema.json';

/** @type {import('./generate.mjs').Generator} */
export const reportSchema = {
  folder: inProject('docs'),
  owns: (name) => name === SCHEMA,
  async write(into) {
    const { checkSchema } = await documentation();
    writeTo(path.join(into, SCHEMA), checkSchema());
  },
};

/** @returns {Promise<typeof import('../../server/src/cli/documentation.ts')>} */
async function documentation() {
  // Imported late: it is one of the packages that setting up installs.
  const esbuild = await import('esbuild');
  const bundle = path.join(buildFolder, `documentation-${process.pid}.mjs`);
  try {
    await esbuild.build({
      entryPoints: [inProject('server', 'src', 'cli', 'documentation.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle, { force: true });
  }
}

/**
 * @param {string} file
 * @param {string} text
 */
function writeTo(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
