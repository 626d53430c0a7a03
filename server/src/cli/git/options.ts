import type { Command } from 'commander';
import type { Language } from '../../domain/texts.js';
import type { CommandContext } from '../commandContext.js';
import { EXIT } from '../exitCode.js';
import { translateHelp } from '../help.js';
import { oneOf } from '../optionValues.js';

/** Adds `git-setup`, and what Git calls once that has been done. */
export function gitCommands(program: Command, context: CommandContext): void {
  const { texts, stdout, stderr, entry, end } = context;
  const { git, mistakes, language } = texts;
  const setup = program
    .command('git-setup')
    .description(git.setup.description)
    .usage(git.setup.usage)
    .option(...git.setup.undo)
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .action(async ({ undo }: { readonly undo?: boolean; readonly taal?: Language }) => {
      const setupModule = await import('./setup.js');
      await stdout.write(await (undo ? setupModule.undo(git) : setupModule.setUp(entry, git)));
      end(EXIT.ok);
    });
  const canonical = program
    .command('canonical')
    .description(git.canonical.description)
    .usage(git.canonical.usage)
    .argument(`[${git.canonical.file[0]}]`, git.canonical.file[1])
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .action(async (file: string | undefined, { taal }: { readonly taal?: Language }) => {
      const commandModule = await import('./canonical.js');
      end(await commandModule.canonical(file ?? '', taal ?? 'nl', stdout, stderr));
    });
  program
    .command('git-merge <base> <ours> <theirs> <markerSize> <path>', { hidden: true })
    .action(async (...words: readonly [string, string, string, string, string, ...unknown[]]) => {
      const [base, ours, theirs, markerSize, path] = words;
      const mergeModule = await import('./merge.js');
      end(await mergeModule.mergePlans({ base, ours, theirs, markerSize, path }, git, stderr));
    });
  translateHelp(setup, texts, git.setup.examples);
  translateHelp(canonical, texts, git.canonical.examples);
}
