import type { Command } from 'commander';
import type { Language } from '../../domain/texts.js';
import type { CommandHelp } from '../../texts/commandHelp.js';
import type { CommandContext } from '../commandContext.js';
import { section, translateHelp } from '../help.js';
import { oneOf } from '../optionValues.js';
import { UsageError } from '../usageError.js';

interface Given {
  readonly taal?: Language;
  readonly hints?: number;
}

/** Adds `regieplan exercise` to the program; what its commands need is loaded when they run. */
export function exerciseCommand(program: Command, context: CommandContext): void {
  const { texts, stdout, stderr, end } = context;
  const { exercise } = texts;
  const group = program
    .command('exercise')
    .alias('oefening')
    .description(exercise.description)
    .usage(exercise.usage)
    .helpCommand(false);
  translateHelp(group, texts, exercise.check.examples);

  subcommand(group, 'list', exercise.list, context).action(async (paths: readonly string[], given: Given) => {
    const { list } = await import('./listCommand.js');
    end(await list(optionsOf(paths, given), stdout, stderr));
  });
  subcommand(group, 'check', exercise.check, context)
    .option(...exercise.check.options.hints, hintCount(context))
    .action(async (paths: readonly string[], given: Given) => {
      const { check } = await import('./checkCommand.js');
      end(await check({ ...optionsOf(paths, given), hints: given.hints ?? 0 }, stdout, stderr));
    });
  subcommand(group, 'verify', exercise.verify, context).action(async (paths: readonly string[], given: Given) => {
    const { verify } = await import('./verifyCommand.js');
    end(await verify(optionsOf(paths, given), stdout, stderr));
  });
}

function subcommand(group: Command, name: string, help: CommandHelp<string>, { texts }: CommandContext): Command {
  const command = group
    .command(name)
    .description(help.description)
    .usage(help.usage)
    .argument(`[${help.paths[0]}...]`, help.paths[1])
    .option('--taal <nl|en>', texts.language, oneOf('--taal', ['nl', 'en'], texts.mistakes));
  translateHelp(command, texts, help.examples).addHelpText(
    'after',
    `\n${section(texts.headings.exitCodes, help.exitCodes)}`,
  );
  return command;
}

function optionsOf(paths: readonly string[], { taal }: Given): { paths: readonly string[]; language: Language } {
  return { paths: paths.length === 0 ? ['.'] : paths, language: taal ?? 'nl' };
}

function hintCount({ texts }: CommandContext): (value: string) => number {
  const { notAHintCount } = texts.exercise;
  return (value) => {
    if (!/^\d{1,2}$/.test(value)) {
      throw new UsageError(notAHintCount(value));
    }
    return Number(value);
  };
}
