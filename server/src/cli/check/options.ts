import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import type { CommandContext } from '../commandContext.js';
import { section, translateHelp } from '../help.js';
import { dayValue, oneOf } from '../optionValues.js';
import type { CheckOptions } from './command.js';

interface Given {
  readonly format?: CheckOptions['format'];
  readonly failOn?: CheckOptions['failOn'];
  readonly taal?: Language;
  readonly today?: Day;
}

/** Adds `regieplan check` to the program; what it needs is loaded when it runs. */
export function checkCommand(program: Command, { texts, stdout, stderr, entry, end }: CommandContext): void {
  const { check, mistakes, language, headings } = texts;
  const command = program
    .command('check')
    .description(check.description)
    .usage(check.usage)
    .argument(`[${check.paths[0]}...]`, check.paths[1])
    .option(...check.format, oneOf('--format', ['text', 'json'], mistakes))
    .option(...check.failOn, oneOf('--fail-on', ['error', 'warning', 'info', 'never'], mistakes))
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .option(...check.today, dayValue('--today', mistakes))
    .action(async (paths: readonly string[], given: Given) => {
      const commandModule = await import('./command.js');
      const options: CheckOptions = {
        paths: paths.length === 0 ? ['.'] : paths,
        format: given.format ?? 'text',
        failOn: given.failOn ?? 'error',
        language: given.taal ?? 'nl',
        today: given.today ?? today(),
      };
      end(await commandModule.check(options, { stdout, stderr, entry }));
    });
  translateHelp(command, texts, check.examples).addHelpText(
    'after',
    `\n${section(headings.exitCodes, check.exitCodes)}`,
  );
}
