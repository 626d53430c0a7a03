import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeFileSystem } from 'langium/node';
import { createRegieplanServices } from '../server/src/language/module.js';
import { medianOf, row } from './figures.js';
import { planFolder } from './planFolder.js';

const PROGRAM = path.resolve('dist', 'cli', 'regieplan.mjs');
const PLANS = 1000;
const LINES_EACH = 150;
const RUNS = 5;
/** Prints the largest memory a process has had, in kilobytes, on its last line. */
const WITH_PEAK = fileURLToPath(new URL('./peak.js', import.meta.url));

/** How fast many plans are checked in one process, beside reading, lexing and parsing alone; and how much memory it takes. */
export async function measureManyPlans(): Promise<readonly string[]> {
  const { folder, files, lines, remove } = planFolder(PLANS, LINES_EACH);
  const { parser } = createRegieplanServices(NodeFileSystem, []).regieplan;
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const read = await medianOf(RUNS, () => files.map((file) => readFileSync(file)));
  const lex = await medianOf(RUNS, () => {
    for (const text of texts) {
      parser.Lexer.tokenize(text);
    }
  });
  const parse = await medianOf(RUNS, () => {
    for (const text of texts) {
      parser.LangiumParser.parse(text);
    }
  });
  const check = await medianOf(RUNS, () => {
    spawnSync(process.execPath, [PROGRAM, 'check', folder, '--format', 'json'], { stdio: 'ignore' });
  });
  remove();
  const speed = (ms: number): string => `${ms.toFixed(0)} ms ${((lines / ms) * 1000).toFixed(0).padStart(9)} l/s`;
  return [
    row(`${PLANS} plans, ${lines} lines: reading the bytes (floor)`, speed(read)),
    row('lexing (floor)', speed(lex)),
    row('Langium parsing alone (floor)', speed(parse)),
    row('regieplan check of all, whole process', speed(check), 'aim: at least 60,000 l/s'),
    row('check ÷ Langium parsing alone', (check / parse).toFixed(2)),
    ...[100, 500, PLANS].map(peakOf),
  ];
}

function peakOf(plans: number): string {
  const { folder, remove } = planFolder(plans, LINES_EACH);
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', WITH_PEAK, PROGRAM, 'check', folder, '--format', 'json'],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  remove();
  const kilobytes = Number(/peak (\d+)/.exec(stdout.slice(-200))?.[1]);
  return row(`peak memory, ${plans} plans`, `${(kilobytes / 1024).toFixed(0)} MB`, 'aim: at most 350 MB');
}
