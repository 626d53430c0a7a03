// The command `regieplan`. It loads nothing but Node itself before it is known that this Node will do and compiled code
// is kept: what comes after starts from there.
import nodeModule from 'node:module';
import path from 'node:path';

const OLDEST_NODE = 22;
const WRONG_NODE = 2;

/** With this word a check starts this module as one of its threads; asking Node takes a while, so only then. */
const THREAD = '--thread';

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(`regieplan heeft Node ${OLDEST_NODE} of nieuwer nodig; dit is Node ${process.version}.\n`);
  process.exitCode = WRONG_NODE;
} else {
  // Beside the bundle, filled when it is built; a folder that cannot be written to costs time and nothing else, and so does
  // the first of these versions of Node, which keeps nothing.
  nodeModule.enableCompileCache?.(path.join(import.meta.dirname, 'compiled'));
  const words = process.argv.slice(2);
  if (words[0] === THREAD && !(await import('node:worker_threads')).isMainThread) {
    await import('./check/threadMain.js');
  } else {
    const { run } = await import('./program.js');
    await run(words, new URL(import.meta.url));
  }
}
