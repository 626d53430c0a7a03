// Prints the figures of docs/performance.md: medians, beside the floor measured in the same run.
import os from 'node:os';
import { measureCommandLine } from './commandLine.js';
import { measureKeystrokes } from './keystroke.js';
import { measureManyPlans } from './manyPlans.js';

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

say([`Node ${process.version}, ${os.availableParallelism()} cores, load ${os.loadavg()[0]?.toFixed(2)}`, '']);
say(measureCommandLine());
say(['']);
say(await measureManyPlans());
say(['']);
say(await measureKeystrokes());
