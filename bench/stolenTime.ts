import { readFileSync } from 'node:fs';
import { type Figure, only } from './figures.js';

/** What all cores together did since the machine started, in the system's own unit. */
interface CoreTimes {
  readonly all: number;
  /** Time in which there was work, and the host of this virtual machine let others go first. */
  readonly stolen: number;
}

/** The places of the figures in the first line of `/proc/stat`: user, nice, system, idle, iowait, irq, softirq, steal. */
const KINDS = 8;
const STOLEN = 7;

/** Begins to measure which part of the cores' time is stolen. @returns what ends it; no figure where that is unknown. */
export function watchStolenTime(): () => readonly Figure[] {
  const before = coreTimes();
  return () => {
    const after = coreTimes();
    if (!before || !after) {
      return [];
    }
    const percentage = (100 * (after.stolen - before.stolen)) / (after.all - before.all);
    return [only('time that the host of this machine gave to others meanwhile', percentage, '%')];
  };
}

/** Undefined on a system that does not tell. */
function coreTimes(): CoreTimes | undefined {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
    const times = line
      .trim()
      .split(/\s+/)
      .slice(1, KINDS + 1)
      .map(Number);
    return { all: times.reduce((sum, time) => sum + time, 0), stolen: times[STOLEN] ?? 0 };
  } catch {
    return undefined;
  }
}
