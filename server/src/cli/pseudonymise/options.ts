import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import type { CommandContext } from '../commandContext.js';
import { translateHelp } from '../help.js';
import { dayValue, oneOf } from '../optionValues.js';

interface Given {
  readonly uit?: string;
  readonly today?: Day;
  readonly taal?: Language;
}

/** Adds `regieplan pseudonimiseer` to the program; what it needs is loaded when it runs. */
export function pseudonymiseCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { pseudonymise, mistakes, language } = texts;
  const command = program
    .command('pseudonimiseer')
    .description(pseudonymise.description)
    .usage(pseudonymise.usage)
    .argument(`[${pseudonymise.file[0]}]`, pseudonymise.file[1])
    .option(...pseudonymise.out)
    .option(...pseudonymise.today, dayValue('--today', mistakes))
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .action(async (file: string | undefined, given: Given) => {
      const commandModule = await import('./command.js');
      const asked = { file, out: given.uit, today: given.today ?? today() };
      end(await commandModule.pseudonymise(asked, given.taal ?? 'nl', stdout, stderr));
    });
  translateHelp(command, texts, pseudonymise.examples);
}
