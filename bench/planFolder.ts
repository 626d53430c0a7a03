import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brokenPlan, GENERATED_GUIDE, generatedPlan } from './generatedPlan.js';

export interface PlanFolder {
  readonly folder: string;
  readonly files: readonly string[];
  readonly lines: number;
}

/** A folder with a guide and generated plans, some of them broken; `remove` it when done. */
export function planFolder(plans: number, linesEach: number, broken = 0): PlanFolder & { remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'regieplan-bench-'));
  mkdirSync(path.join(folder, 'plannen'));
  writeFileSync(path.join(folder, 'gids.regie'), GENERATED_GUIDE);
  const files: string[] = [];
  let lines = 0;
  for (let seed = 1; seed <= plans; seed++) {
    const options = { seed, lines: linesEach, guide: '../gids.regie' };
    const text = seed <= broken ? brokenPlan(options) : generatedPlan(options);
    const file = path.join(folder, 'plannen', `plan-${String(seed).padStart(4, '0')}.regie`);
    writeFileSync(file, text);
    files.push(file);
    lines += text.split('\n').length;
  }
  return { folder, files, lines, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
