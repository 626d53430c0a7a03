import type { Command } from 'commander';
import type { Language } from '../../domain/texts.js';
import type { CommandContext } from '../commandContext.js';
import { translateHelp } from '../help.js';
import { oneOf } from '../optionValues.js';

/** Adds `regieplan rules` to the program; what it needs is loaded when it runs. */
export function rulesCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { rules, mistakes, language } = texts;
  const command = program
    .command('rules')
    .description(rules.description)
    .usage(rules.usage)
    .argument(`[${rules.code[0]}]`, rules.code[1])
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .action(async (code: string | undefined, { taal }: { readonly taal?: Language }) => {
      const commandModule = await import('./command.js');
      end(await commandModule.rules(code, taal ?? 'nl', stdout, stderr));
    });
  translateHelp(command, texts, rules.examples);
}
