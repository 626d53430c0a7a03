// @ts-check
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What takes Node a while to load, and most runs of the command line ask little or nothing of. */
const LATE = /^(?:node:)?(?:child_process|crypto|fs|fs\/promises|net|worker_threads)$/;
const NAMESPACE = 'late-builtin';

/**
 * Some of Node's own modules, loaded when something of one is first used instead of with the module that names it.
 *
 * @type {import('esbuild').Plugin}
 */
export const lateBuiltins = {
  name: NAMESPACE,
  setup({ onResolve, onLoad }) {
    // What is imported on the spot is late already.
    onResolve({ filter: LATE }, ({ path, namespace, kind }) =>
      namespace === NAMESPACE || kind === 'dynamic-import' ? { path, external: true } : { path, namespace: NAMESPACE },
    );
    onLoad({ filter: LATE, namespace: NAMESPACE }, ({ path }) => ({
      loader: 'js',
      contents: [
        'let loaded;',
        `const load = () => (loaded ??= require('${path}'));`,
        `module.exports = { ${Object.keys(require(path)).map(getter).join(' ')} };`,
      ].join('\n'),
    }));
  },
};

/** @param {string} name */
function getter(name) {
  return `get ${name}() { return load().${name}; },`;
}
