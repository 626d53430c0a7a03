// Loaded into another process before its own program: at the end it writes that process's peak memory, in kilobytes,
// to the file that REGIEPLAN_PEAK_MEMORY names.
import { writeFileSync } from 'node:fs';

const file = process.env['REGIEPLAN_PEAK_MEMORY'];

process.on('exit', () => {
  if (file !== undefined) {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  }
});
