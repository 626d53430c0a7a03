// The command `regieplan`. It loads nothing but Node itself before it is known that this Node will do.
import { loadBundle } from './loadBundle.js';

const OLDEST_NODE = 22;
const WRONG_NODE = 2;

/** With this word a check starts this module as one of its threads; asking Node takes a while, so only then. */
const THREAD = '--thread';

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(`regieplan heeft Node ${OLDEST_NODE} of nieuwer nodig; dit is Node ${process.version}.\n`);
  process.exitCode = WRONG_NODE;
} else {
  const words = process.argv.slice(2);
  const { bundle, keepCompiled } = loadBundle(import.meta.dirname);
  if (words[0] === THREAD && !(await import('node:worker_threads')).isMainThread) {
    await bundle.checkAsThread();
  } else {
    if (words[0] === 'check') {
      // A check uses most of what other commands use, and it is the one that is run all the time.
      process.once('exit', keepCompiled);
    }
    await bundle.run(words, new URL(import.meta.url));
  }
}
