import type { Command } from 'commander';
import type { HelpTexts } from '../texts/helpTexts.js';

/** Gives a command its help in the user's language, with examples. */
export function translateHelp(command: Command, texts: HelpTexts, examples: HelpTexts['examples']): Command {
  const { headings } = texts;
  const ours: Readonly<Record<string, string>> = {
    'Usage:': headings.usage,
    'Arguments:': headings.arguments,
    'Options:': headings.options,
    'Commands:': headings.commands,
  };
  return command
    .helpOption('-h, --help', texts.help)
    .configureHelp({ styleTitle: (title) => ours[title] ?? title, subcommandTerm: (known) => termOf(known) })
    .addHelpText('after', examples.length === 0 ? '' : `\n${section(headings.examples, rowsOf(examples))}`);
}

/** A heading with lines below it. */
export function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

function termOf(command: Command): string {
  const values = command.registeredArguments.map((argument) =>
    argument.variadic ? `[${argument.name()}...]` : `[${argument.name()}]`,
  );
  return [command.name(), ...values].join(' ');
}

function rowsOf(examples: HelpTexts['examples']): readonly string[] {
  const width = Math.max(...examples.map(([command]) => command.length));
  return examples.map(([command, meaning]) => `${command.padEnd(width)}  ${meaning}`);
}
