// The language server as VS Code starts it.
import path from 'node:path';
import { loadBundle } from './loadBundle.js';

await loadBundle(path.resolve(import.meta.dirname, '..', 'cli')).bundle.serve();
