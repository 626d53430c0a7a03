import { type Command, Option } from 'commander';
import type { CommandContext } from './commandContext.js';
import { translateHelp } from './help.js';
import { UsageError } from './usageError.js';

/** Adds `regieplan lsp` to the program. The server lives until the editor ends it. */
export function lspCommand(program: Command, { texts }: CommandContext): void {
  const { lsp, mistakes } = texts;
  const command = program
    .command('lsp')
    .description(lsp.description)
    .usage(lsp.usage)
    .option('--stdio', lsp.stdio)
    .addOption(new Option('--clientProcessId <number>').hideHelp())
    .action(async ({ stdio }: { readonly stdio?: boolean }) => {
      if (!stdio) {
        throw new UsageError(mistakes.noTransport);
      }
      // The server reads its own arguments and takes over standard input and output.
      await import('../main.js');
    });
  translateHelp(command, texts, []);
}
