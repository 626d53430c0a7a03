// @ts-check
// What is documented from the source itself: a page for every rule, and the shape of the JSON report.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFolder, inProject } from '../project.mjs';
import { run } from '../run.mjs';
import { modernNode } from '../setup/node.mjs';
import { SetupError } from '../setup/steps.mjs';
import { filesIn } from './files.mjs';

/** @type {import('./generate.mjs').Generator} */
export const rulePages = {
  folder: inProject('docs', 'regels'),
  owns: isPage,
  async write(into) {
    const { pages } = await documentation();
    for (const stale of filesIn(into).filter(isPage)) rmSync(path.join(into, stale));
    for (const { name, text } of pages) writeTo(path.join(into, name), text);
  },
};

const EXAMPLES = 'voorbeelden.json';

/** What the pages show and the product says about it; `npm run build` puts it beside the bundles. @type {import('./generate.mjs').Generator} */
export const ruleExamples = {
  folder: inProject('docs', 'regels'),
  owns: (name) => name === EXAMPLES,
  async write(into) {
    const { examples } = await documentation();
    writeTo(path.join(into, EXAMPLES), `${JSON.stringify(examples, null, 2)}\n`);
  },
};

/**
 * The examples that the pages show stand beside them, and are written by hand.
 * @param {string} name
 */
function isPage(name) {
  return name.endsWith('.md');
}

const SCHEMA = 'check.schema.json';
const REVIEW_SCHEMA = 'review.schema.json';

/** @type {import('./generate.mjs').Generator} */
export const reportSchema = {
  folder: inProject('docs'),
  owns: (name) => name === SCHEMA || name === REVIEW_SCHEMA,
  async write(into) {
    const { schema, reviewSchema } = await documentation();
    writeTo(path.join(into, SCHEMA), schema);
    writeTo(path.join(into, REVIEW_SCHEMA), reviewSchema);
  },
};

// The libraries for the protocol are CommonJS and ask for Node's own modules in their way.
const REQUIRE = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);`;

/** @typedef {{ pages: readonly { name: string, text: string }[], examples: object, schema: string, reviewSchema: string }} Documentation */

/** @type {Promise<Documentation> | undefined} */
let documented;

function documentation() {
  documented ??= askProduct();
  return documented;
}

/**
 * What the product says about itself, asked from the product on a Node that can run it.
 * @returns {Promise<Documentation>}
 */
async function askProduct() {
  // Imported late: it is one of the packages that setting up installs.
  const esbuild = await import('esbuild');
  const bundle = path.join(buildFolder, `documentation-${process.pid}.mjs`);
  const answer = path.join(buildFolder, `documentation-${process.pid}.json`);
  try {
    await esbuild.build({
      entryPoints: [inProject('server', 'src', 'cli', 'documentation.ts')],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      // It finds the laws and the examples as the source would.
      define: { 'import.meta.dirname': JSON.stringify(inProject('server', 'src', 'cli')) },
      banner: { js: REQUIRE },
      logLevel: 'warning',
    });
    const ask = `import { writeFileSync } from 'node:fs';
      const { rulePages, ruleExamples, checkSchema, reviewSchema } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
      const examples = await ruleExamples();
      writeFileSync(${JSON.stringify(answer)}, JSON.stringify({
        pages: rulePages(examples), examples, schema: checkSchema(), reviewSchema: reviewSchema(),
      }));`;
    const { code } = await run(modernNode(), ['--input-type=module', '-e', ask]);
    if (code !== 0) throw new SetupError('The pages and the schema could not be made; see above.');
    return JSON.parse(readFileSync(answer, 'utf8'));
  } finally {
    rmSync(bundle, { force: true });
    rmSync(answer, { force: true });
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
