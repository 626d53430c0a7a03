import type { Command } from 'commander';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import type { CommandContext } from '../commandContext.js';
import { section, translateHelp } from '../help.js';
import { oneOf } from '../optionValues.js';
import type { SignalsOptions } from './command.js';

interface Given {
  readonly format?: SignalsOptions['format'];
  readonly taal?: Language;
}

/** Adds `regieplan signalen` to the program; what it needs is loaded when it runs. */
export function signalsCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { signals, mistakes, language, headings } = texts;
  const command = program
    .command('signalen')
    .alias('signals')
    .description(signals.description)
    .usage(signals.usage)
    .argument(`[${signals.paths[0]}...]`, signals.paths[1])
    .option(...signals.options.format, oneOf('--format', ['text', 'json', 'csv'], mistakes))
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .action(async (paths: readonly string[], given: Given) => {
      const commandModule = await import('./command.js');
      const options: SignalsOptions = {
        paths: paths.length === 0 ? ['.'] : paths,
        format: given.format ?? 'text',
        language: given.taal ?? 'nl',
        today: today(),
      };
      end(await commandModule.signals(options, stdout, stderr));
    });
  translateHelp(command, texts, signals.examples).addHelpText(
    'after',
    `\n${section(headings.exitCodes, signals.exitCodes)}`,
  );
}
