// Loaded before a program: prints the largest memory the process has had, in kilobytes, when it ends.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(1, `\npeak ${process.resourceUsage().maxRSS}\n`);
});
