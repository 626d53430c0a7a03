import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import type { CommandContext } from '../commandContext.js';
import { section, translateHelp } from '../help.js';
import { dayValue, oneOf } from '../optionValues.js';
import type { CaseloadOptions } from './command.js';

interface Given {
  readonly format?: CaseloadOptions['format'];
  readonly output?: string;
  readonly publish?: boolean;
  readonly taal?: Language;
  readonly today?: Day;
}

/** Adds `regieplan caseload` to the program; what it needs is loaded when it runs. */
export function caseloadCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { caseload, check, mistakes, language, headings } = texts;
  const command = program
    .command('caseload')
    .description(caseload.description)
    .usage(caseload.usage)
    .argument(`[${caseload.paths[0]}...]`, caseload.paths[1])
    .option(...caseload.options.format, oneOf('--format', ['text', 'csv', 'json', 'parquet'], mistakes))
    .option(...caseload.options.output)
    .option(...caseload.options.publish)
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .option(...check.today, dayValue('--today', mistakes))
    .action(async (paths: readonly string[], given: Given) => {
      const commandModule = await import('./command.js');
      const options: CaseloadOptions = {
        paths: paths.length === 0 ? ['.'] : paths,
        format: given.format ?? 'text',
        output: given.output,
        publish: given.publish ?? false,
        language: given.taal ?? 'nl',
        today: given.today ?? today(),
      };
      end(await commandModule.caseload(options, stdout, stderr));
    });
  translateHelp(command, texts, caseload.examples).addHelpText(
    'after',
    `\n${section(headings.exitCodes, caseload.exitCodes)}`,
  );
}
