import type { Command } from 'commander';
import type { Language } from '../../domain/texts.js';
import type { CommandContext } from '../commandContext.js';
import { translateHelp } from '../help.js';
import { oneOf } from '../optionValues.js';
import type { MergeOptions } from './command.js';

/** Adds `regieplan merge` to the program. */
export function mergeCommand(program: Command, { texts, stdout, end }: CommandContext): void {
  const { batch, mistakes, language } = texts;
  const { merge } = batch;
  const command = program
    .command('merge')
    .description(merge.description)
    .usage(merge.usage)
    .argument(`<${merge.files[0]}...>`, merge.files[1])
    .option(...merge.failOn, oneOf('--fail-on', ['error', 'warning', 'info', 'never'], mistakes))
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .action(
      async (
        files: readonly string[],
        given: { readonly failOn?: MergeOptions['failOn']; readonly taal?: Language },
      ) => {
        const commandModule = await import('./command.js');
        end(await commandModule.merge({ files, failOn: given.failOn ?? 'error' }, batch, stdout));
      },
    );
  translateHelp(command, texts, merge.examples);
}
