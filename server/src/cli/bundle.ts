// Everything that runs on Node of ours, as one script: the command line, its threads and the language server share most
// of it. What only one of them needs is loaded when it is asked for.
export { run } from './program.js';

export async function checkAsThread(): Promise<void> {
  await import('./check/threadMain.js');
}

export async function serve(): Promise<void> {
  await import('../main.js');
}
