import { existsSync } from 'node:fs';
import type { Command, CommanderError } from 'commander';
import { nearestWord } from '../domain/suggestion.js';
import type { HelpTexts } from '../texts/helpTexts.js';

/** What was wrong with the words after `regieplan`, and what to do; undefined for what is no mistake, such as `--help`. */
export function usageMistake(
  { code, exitCode, message }: CommanderError,
  program: Command,
  words: readonly string[],
  texts: HelpTexts['mistakes'],
): string | undefined {
  // Commander names what it is about only inside its English sentence, between quotes.
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  const command = commandIn(program, words);
  switch (code) {
    case 'commander.unknownCommand':
      return command === program && (existsSync(quoted) || quoted.endsWith('.regie'))
        ? texts.pathAsCommand(quoted)
        : texts.unknownCommand(
            quoted,
            nearestWord(
              quoted,
              command.commands.map((known) => known.name()),
            ),
          );
    case 'commander.unknownOption':
      return texts.unknownOption(quoted, nearestWord(quoted, optionsOf(command, program)));
    case 'commander.optionMissingArgument':
      return texts.missingValue(quoted.split(' ')[0] ?? quoted);
    case 'commander.missingArgument':
      return texts.missingArgument(quoted);
    case 'commander.excessArguments':
      return texts.tooMany;
    case 'commander.help':
      return exitCode === 0 ? undefined : unknownTopic(program, words, texts);
    default:
      return undefined;
  }
}

/** What `regieplan help …` asks about that is no command. */
function unknownTopic(program: Command, words: readonly string[], texts: HelpTexts['mistakes']): string | undefined {
  const [help, topic] = words.filter((word) => !word.startsWith('-'));
  const names = program.commands.flatMap((command) => [command.name(), ...command.aliases()]);
  return help === 'help' && topic !== undefined ? texts.unknownCommand(topic, nearestWord(topic, names)) : undefined;
}

/** The command that the words name, or the command below it; the program itself when they name none. */
export function commandIn(program: Command, words: readonly string[]): Command {
  const [first = '', ...rest] = words.filter((word) => !word.startsWith('-'));
  const named = program.commands.find((command) => [command.name(), ...command.aliases()].includes(first));
  return named ? commandIn(named, rest) : program;
}

/** `regieplan exercise check`. */
export function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function optionsOf(command: Command, program: Command): readonly string[] {
  return [...command.options, ...program.options].flatMap(({ long }) => long ?? []);
}
