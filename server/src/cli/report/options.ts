import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import type { CommandContext } from '../commandContext.js';
import { section, translateHelp } from '../help.js';
import { dayValue, oneOf } from '../optionValues.js';
import { UsageError } from '../usageError.js';

interface Given {
  readonly output?: string;
  readonly gezin?: true;
  readonly bedragen?: true;
  readonly zonderNamen?: true;
  readonly taal?: Language;
  readonly today?: Day;
}

/** Adds `regieplan report`, also called `rapport`, to the program; what it needs is loaded when it runs. */
export function reportCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { report, mistakes, language, headings } = texts;
  const command = program
    .command('report')
    .alias('rapport')
    .description(report.description)
    .usage(report.usage)
    .argument(`[${report.file[0]}]`, report.file[1])
    .option(...report.output)
    .option(...report.family)
    .option(...report.amounts)
    .option(...report.withoutNames)
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .option(...report.today, dayValue('--today', mistakes))
    .action(async (file: string | undefined, given: Given) => {
      if (file === undefined) {
        throw new UsageError(report.noFile);
      }
      if (given.bedragen && !given.gezin) {
        throw new UsageError(report.amountsNeedFamily);
      }
      const commandModule = await import('./command.js');
      const options = {
        file,
        output: given.output,
        kind: given.gezin ? ('family' as const) : ('plan' as const),
        withAmounts: given.bedragen === true,
        withNames: given.zonderNamen !== true,
        language: given.taal ?? ('nl' as const),
        today: given.today ?? today(),
      };
      end(await commandModule.report(options, stdout, stderr));
    });
  translateHelp(command, texts, report.examples).addHelpText(
    'after',
    `\n${section(headings.exitCodes, report.exitCodes)}`,
  );
}
