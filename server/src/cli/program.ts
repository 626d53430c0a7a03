import { Command, CommanderError } from 'commander';
import type { Language } from '../domain/texts.js';
import { catalogueOf } from '../texts/catalogue.js';
import { caseloadCommand } from './caseload/options.js';
import { checkCommand } from './check/options.js';
import type { CommandContext } from './commandContext.js';
import { compareCommands } from './compare/options.js';
import { exerciseCommand } from './exercise/options.js';
import { EXIT } from './exitCode.js';
import { gitCommands } from './git/options.js';
import { translateHelp } from './help.js';
import { lspCommand } from './lsp.js';
import { mergeCommand } from './merge/options.js';
import { methodCommands } from './methods/options.js';
import { newPlanCommand } from './newPlan/options.js';
import { Output } from './output.js';
import { pseudonymiseCommand } from './pseudonymise/options.js';
import { reportCommand } from './report/options.js';
import { rulesCommand } from './rules/options.js';
import { signalsCommand } from './signals/options.js';
import { UsageError } from './usageError.js';
import { commandIn, fullName, usageMistake } from './usageMistake.js';
import { productVersion } from './version.js';

/**
 * Runs the command that the words name; the process ends by itself once everything is written.
 * `entry` is the module that was started.
 */
export async function run(words: readonly string[], entry: URL): Promise<void> {
  const language = languageIn(words);
  const { cli } = catalogueOf(language);
  const [stdout, stderr] = [new Output(process.stdout), new Output(process.stderr)];
  const context: CommandContext = {
    texts: cli.help,
    stdout,
    stderr,
    entry,
    end: (code) => {
      process.exitCode = code;
    },
  };
  try {
    await runProgram(words, context);
  } catch (error) {
    await stderr.write(`${cli.crashed}\n${error instanceof Error ? error.stack : String(error)}\n`);
    context.end(EXIT.failure);
  }
  if (stdout.failure) {
    await stderr.write(`${cli.outputFailed}\n${stdout.failure.message}\n`);
    context.end(EXIT.failure);
  }
}

async function runProgram(words: readonly string[], context: CommandContext): Promise<void> {
  const { texts, stdout, stderr, end } = context;
  const help = { out: '', err: '' };
  const program = createProgram(context, help);
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    const mistake =
      error instanceof CommanderError
        ? usageMistake(error, program, words, texts.mistakes)
        : error instanceof UsageError
          ? error.message
          : undefined;
    if (mistake !== undefined) {
      const command = commandIn(program, words);
      const more = texts.mistakes.moreHelp(`${fullName(command)} --help`);
      await stderr.write(`${stderr.colors.red('regieplan:')} ${mistake}\n${more}\n`);
      end(EXIT.failure);
      return;
    }
    if (error instanceof CommanderError) {
      end(error.exitCode === 0 ? EXIT.ok : EXIT.failure);
    } else {
      throw error;
    }
  }
  await stdout.write(help.out);
  await stderr.write(help.err);
}

function createProgram(context: CommandContext, help: { out: string; err: string }): Command {
  const { texts, stdout, stderr } = context;
  const program = new Command('regieplan')
    .description(texts.program)
    .usage(texts.usage)
    .version(productVersion(), '-v, --version', texts.version)
    .helpCommand(...texts.helpCommand)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        help.out += text;
      },
      writeErr: (text) => {
        help.err += text;
      },
      outputError: () => {},
      getOutHasColors: () => stdout.colors.isColorSupported,
      getErrHasColors: () => stderr.colors.isColorSupported,
    });
  translateHelp(program, texts, texts.examples);
  checkCommand(program, context);
  newPlanCommand(program, context);
  pseudonymiseCommand(program, context);
  rulesCommand(program, context);
  compareCommands(program, context);
  gitCommands(program, context);
  mergeCommand(program, context);
  reportCommand(program, context);
  signalsCommand(program, context);
  caseloadCommand(program, context);
  exerciseCommand(program, context);
  methodCommands(program, context);
  lspCommand(program, context);
  return program;
}

/** Known before the words are read one by one, because what is wrong with them is said in this language too. */
function languageIn(words: readonly string[]): Language {
  const index = words.findIndex((word) => word === '--taal' || word.startsWith('--taal='));
  return words[index] === '--taal=en' || (words[index] === '--taal' && words[index + 1] === 'en') ? 'en' : 'nl';
}
