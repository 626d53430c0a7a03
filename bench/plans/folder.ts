import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateBrokenPlan, generatePlan } from './plan.js';

export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

/** So many generated plans; of every hundred the first `broken` cannot be read whole. */
export function planFiles(count: number, lines: number, broken = 0): readonly PlanFile[] {
  return Array.from({ length: count }, (_, seed) => ({
    name: `plan-${String(seed).padStart(4, '0')}.regie`,
    text: seed % 100 < broken ? generateBrokenPlan({ seed, lines }) : generatePlan({ seed, lines }),
  }));
}

export function countLines(files: readonly PlanFile[]): number {
  return files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
}

/** Writes plans and the guide that they use into a folder. */
export function writePlans(folder: string, files: readonly PlanFile[]): void {
  mkdirSync(folder, { recursive: true });
  cpSync('examples/gids.regie', path.join(folder, 'gids.regie'));
  for (const { name, text } of files) {
    writeFileSync(path.join(folder, name), text);
  }
}

/** Does something with a folder of plans that exists only during that time. */
export async function withPlans<Result>(
  files: readonly PlanFile[],
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'regieplan-bench-'));
  try {
    writePlans(folder, files);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
