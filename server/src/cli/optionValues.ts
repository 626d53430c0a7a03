import { type Day, parseIsoDay } from '../domain/day.js';
import type { HelpTexts } from '../texts/helpTexts.js';
import { parseShard, type Shard } from './check/shard.js';
import { UsageError } from './usageError.js';

/** Reads a value that is one of a few words. */
export function oneOf<const Choice extends string>(
  option: string,
  choices: readonly Choice[],
  { notAChoice }: HelpTexts['mistakes'],
): (value: string) => Choice {
  return (value) => {
    const choice = choices.find((known) => known === value);
    if (choice === undefined) {
      throw new UsageError(notAChoice(option, value, choices));
    }
    return choice;
  };
}

/** Reads a day, as `2026-06-15`. */
export function dayValue(option: string, { notADay }: HelpTexts['mistakes']): (value: string) => Day {
  return (value) => {
    const day = parseIsoDay(value);
    if (day === undefined) {
      throw new UsageError(notADay(option, value));
    }
    return day;
  };
}

/** Reads a part of a whole, as `2/4`. */
export function shardValue({ notAShard }: HelpTexts['batch']): (value: string) => Shard {
  return (value) => {
    const shard = parseShard(value);
    if (!shard) {
      throw new UsageError(notAShard(value));
    }
    return shard;
  };
}
