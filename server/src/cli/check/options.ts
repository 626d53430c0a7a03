import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import type { CommandContext } from '../commandContext.js';
import { section, translateHelp } from '../help.js';
import { dayValue, oneOf, shardValue } from '../optionValues.js';
import type { CheckOptions } from './command.js';
import { REPORT_FORMATS } from './reportFrame.js';
import type { Shard } from './shard.js';

interface Given {
  readonly format?: CheckOptions['format'];
  readonly failOn?: CheckOptions['failOn'];
  readonly taal?: Language;
  readonly today?: Day;
  readonly filesFrom?: string;
  readonly shard?: Shard;
  readonly baseline?: string;
}

/** Adds `regieplan check` to the program; what it needs is loaded when it runs. */
export function checkCommand(program: Command, { texts, stdout, stderr, entry, end }: CommandContext): void {
  const { check, batch, mistakes, language, headings } = texts;
  const command = program
    .command('check')
    .description(check.description)
    .usage(check.usage)
    .argument(`[${check.paths[0]}...]`, check.paths[1])
    .option(...batch.format, oneOf('--format', REPORT_FORMATS, mistakes))
    .option(...check.failOn, oneOf('--fail-on', ['error', 'warning', 'info', 'never'], mistakes))
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .option(...check.today, dayValue('--today', mistakes))
    .option(...batch.filesFrom)
    .option(...batch.shard, shardValue(batch))
    .option(...batch.baseline)
    .action(async (paths: readonly string[], given: Given) => {
      const commandModule = await import('./command.js');
      const options: CheckOptions = {
        paths: paths.length === 0 && given.filesFrom === undefined ? ['.'] : paths,
        filesFrom: given.filesFrom,
        shard: given.shard,
        baseline: given.baseline,
        format: given.format ?? 'text',
        failOn: given.failOn ?? 'error',
        language: given.taal ?? 'nl',
        today: given.today ?? today(),
      };
      end(await commandModule.check(options, batch, { stdout, stderr, entry }));
    });
  translateHelp(command, texts, check.examples).addHelpText(
    'after',
    `\n${section(headings.exitCodes, check.exitCodes)}`,
  );
}
