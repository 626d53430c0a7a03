import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import type { CommandContext } from '../commandContext.js';
import { translateHelp } from '../help.js';
import { dayValue, oneOf } from '../optionValues.js';
import type { ImportRequest } from './importCommand.js';

const FORMATS = ['text', 'markdown', 'json'] as const;
const CLOCK_FORMATS = [...FORMATS, 'ics'] as const;

interface Given {
  readonly format?: (typeof CLOCK_FORMATS)[number];
  readonly taal?: Language;
  readonly today?: Day;
  readonly van?: Day;
  readonly tot?: Day;
}

/** Adds the commands for the methods of the field; what they need is loaded when they run. */
export function methodCommands(program: Command, context: CommandContext): void {
  effectCommand(program, context);
  clockCommand(program, context);
  networkCommand(program, context);
  priceListCommand(program, context);
}

function effectCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { effect, format } = texts.methods;
  const command = planCommand(program, 'effect', effect, texts)
    .option(...format, oneOf('--format', FORMATS, texts.mistakes))
    .action(async (plan: string, given: Given & { readonly format?: (typeof FORMATS)[number] }) => {
      const commandModule = await import('./planCommands.js');
      end(
        await commandModule.effect({ ...requestOf(plan, given), format: given.format ?? 'text' }, { stdout, stderr }),
      );
    });
  translateHelp(command, texts, effect.examples);
}

function clockCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { clock } = texts.methods;
  const command = planCommand(program, 'termijnen', clock, texts)
    .option(...clock.format, oneOf('--format', CLOCK_FORMATS, texts.mistakes))
    .action(async (plan: string, given: Given) => {
      const commandModule = await import('./planCommands.js');
      end(await commandModule.clock({ ...requestOf(plan, given), format: given.format ?? 'text' }, { stdout, stderr }));
    });
  translateHelp(command, texts, clock.examples);
}

function networkCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { network, format } = texts.methods;
  const command = planCommand(program, 'netwerk', network, texts)
    .option(...format, oneOf('--format', FORMATS, texts.mistakes))
    .option(...network.from, dayValue('--van', texts.mistakes))
    .option(...network.to, dayValue('--tot', texts.mistakes))
    .action(async (plan: string, given: Given & { readonly format?: (typeof FORMATS)[number] }) => {
      const commandModule = await import('./planCommands.js');
      const request = { ...requestOf(plan, given), format: given.format ?? 'text', from: given.van, to: given.tot };
      end(await commandModule.network(request, { stdout, stderr }));
    });
  translateHelp(command, texts, network.examples);
}

function planCommand(
  program: Command,
  name: string,
  { description, usage }: { readonly description: string; readonly usage: string },
  { methods, mistakes, language }: CommandContext['texts'],
): Command {
  return program
    .command(name)
    .description(description)
    .usage(usage)
    .argument(`<${methods.plan[0]}>`, methods.plan[1])
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .option(...methods.today, dayValue('--today', mistakes));
}

function requestOf(file: string, { taal, today: given }: Given) {
  return { file, language: taal ?? 'nl', today: given ?? today() };
}

interface GivenImport {
  readonly output?: string;
  readonly titel?: string;
  readonly naam?: string;
  readonly bron?: string;
  readonly jaar?: string;
  readonly taal?: Language;
}

function priceListCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { priceList } = texts.methods;
  const { load } = priceList;
  const group = program.command('prijslijst').description(priceList.description).usage(priceList.usage);
  translateHelp(group, texts, load.examples);
  const command = group
    .command('importeer')
    .description(load.description)
    .usage(load.usage)
    .argument(`<${load.file[0]}>`, load.file[1])
    .option(...load.output)
    .option(...load.title)
    .option(...load.name)
    .option(...load.source)
    .option(...load.year)
    .option('--taal <nl|en>', texts.language, oneOf('--taal', ['nl', 'en'], texts.mistakes))
    .action(async (file: string, given: GivenImport) => {
      const commandModule = await import('./importCommand.js');
      const request: ImportRequest = {
        file,
        output: given.output,
        title: given.titel,
        name: given.naam,
        source: given.bron,
        year: given.jaar,
        language: given.taal ?? 'nl',
      };
      end(await commandModule.importPriceList(request, priceList, { stdout, stderr }));
    });
  translateHelp(command, texts, load.examples);
}
