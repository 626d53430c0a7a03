// What VS Code calls inside its extension host. The counts go to a file: the exit code alone is 0 too when nothing ran.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';

const LIMIT_MS = 180_000;

export async function run(): Promise<void> {
  const mocha = new Mocha({ reporter: 'spec', timeout: LIMIT_MS, forbidOnly: true });
  const folder = path.dirname(fileURLToPath(import.meta.url));
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file));
  }
  await mocha.loadFilesAsync();

  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const started = mocha.run(() => resolve(started));
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  const counts = process.env['REGIEPLAN_COUNTS'];
  if (counts) writeFileSync(counts, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
