import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import type { CommandContext } from '../commandContext.js';
import { section, translateHelp } from '../help.js';
import { dayValue, oneOf } from '../optionValues.js';
import type { CompareOptions } from './command.js';

const FORMATS = ['text', 'markdown', 'json', 'html'] as const satisfies readonly CompareOptions['format'][];

interface Given {
  readonly format?: CompareOptions['format'];
  readonly output?: string;
  readonly exitCode?: boolean;
  readonly taal?: Language;
  readonly today?: Day;
}

/** Adds `regieplan diff` and `regieplan review` to the program; what they need is loaded when they run. */
export function compareCommands(program: Command, context: CommandContext): void {
  const { texts, stdout, stderr, end } = context;
  const { git } = texts;
  const diff = program
    .command('diff')
    .description(git.diff.description)
    .usage(git.diff.usage)
    .argument(`[${git.diff.old[0]}]`, git.diff.old[1])
    .argument(`[${git.diff.now[0]}...]`, git.diff.now[1])
    .action(async (old: string | undefined, now: readonly string[], given: Given) => {
      const commandModule = await import('./command.js');
      const words = old === undefined ? [] : [old, ...now];
      end(await commandModule.diff(words, optionsOf(given), stdout, stderr));
    });
  const review = program
    .command('review')
    .description(git.review.description)
    .usage(git.review.usage)
    .argument(`[${git.review.range[0]}]`, git.review.range[1])
    .argument(`[${git.review.paths[0]}...]`, git.review.paths[1])
    .action(async (range: string | undefined, paths: readonly string[], given: Given) => {
      const commandModule = await import('./command.js');
      end(await commandModule.review(range ?? '', paths, optionsOf(given), stdout, stderr));
    });
  withOptions(diff, context, git.diff.examples);
  withOptions(review, context, git.review.examples);
}

function withOptions(
  command: Command,
  { texts }: CommandContext,
  examples: CommandContext['texts']['git']['diff']['examples'],
): void {
  const { git, check, mistakes, language, headings } = texts;
  command
    .option(...git.format, oneOf('--format', FORMATS, mistakes))
    .option(...git.output)
    .option(...git.exitCode)
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .option(...check.today, dayValue('--today', mistakes));
  translateHelp(command, texts, examples).addHelpText('after', `\n${section(headings.exitCodes, git.exitCodes)}`);
}

function optionsOf(given: Given): CompareOptions {
  return {
    format: given.format ?? 'text',
    output: given.output,
    exitCode: given.exitCode ?? false,
    language: given.taal ?? 'nl',
    today: given.today ?? today(),
  };
}
