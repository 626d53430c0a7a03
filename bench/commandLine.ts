import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const COMMAND = path.resolve('dist', 'cli', 'regieplan.mjs');
const PEAK_MEMORY = pathToFileURL(path.join(import.meta.dirname, 'peakMemory.js')).href;

export interface Ran {
  /** From before the process is started until it has ended. */
  readonly ms: number;
  /** Undefined when it was not asked for: it takes time to load what measures it. */
  readonly peakMegabytes: number | undefined;
}

/** Runs `regieplan check` on a file or folder as a process of its own. @throws Error when it could not check. */
export async function check(target: string, options: { readonly withMemory?: boolean } = {}): Promise<Ran> {
  const folder = mkdtempSync(path.join(tmpdir(), 'regieplan-peak-'));
  const peakFile = path.join(folder, 'peak');
  try {
    const before = options.withMemory === true ? ['--import', PEAK_MEMORY] : [];
    const ms = await run([...before, COMMAND, 'check', '--fail-on', 'never', target], {
      REGIEPLAN_PEAK_MEMORY: peakFile,
    });
    const peakMegabytes = options.withMemory === true ? Number(readFileSync(peakFile, 'utf8')) / 1024 : undefined;
    return { ms, peakMegabytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long Node takes to start and end without doing anything. */
export function startNode(): Promise<number> {
  return run(['--eval', ''], {});
}

async function run(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  const start = performance.now();
  const process_ = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    process_.once('error', reject);
    process_.once('exit', resolve);
  });
  if (code !== 0) {
    throw new Error(`regieplan ${args.join(' ')} ended with ${code}`);
  }
  return performance.now() - start;
}
