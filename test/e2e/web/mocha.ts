// Stands in for the package mocha in a browser, where mocha puts its functions into the global scope.
import 'mocha/mocha.js';

const LIMIT_MS = 180_000;

mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: LIMIT_MS, forbidOnly: true });

export const { after, before, describe, it } = globalThis;
