import type { Command } from 'commander';
import { formatIso } from '../../domain/day.js';
import type { Language } from '../../domain/texts.js';
import { today } from '../../lsp/today.js';
import { TEMPLATE_CHOICES, type TemplateName } from '../../templates/planTemplates.js';
import type { CommandContext } from '../commandContext.js';
import { translateHelp } from '../help.js';
import { oneOf } from '../optionValues.js';

interface Given {
  readonly sjabloon?: TemplateName;
  readonly personen?: string;
  readonly vanaf?: string;
  readonly totEnMet?: string;
  readonly gids?: string;
  readonly regisseur?: string;
  readonly taal?: Language;
}

/** Adds `regieplan nieuw` to the program; what it needs is loaded when it runs. */
export function newPlanCommand(program: Command, { texts, stdout, stderr, end }: CommandContext): void {
  const { newPlan, mistakes, language } = texts;
  const command = program
    .command('nieuw')
    .description(newPlan.description)
    .usage(newPlan.usage)
    .argument(`[${newPlan.file[0]}]`, newPlan.file[1])
    .option(...newPlan.template, oneOf('--sjabloon', TEMPLATE_CHOICES, mistakes))
    .option(...newPlan.persons)
    .option(...newPlan.from)
    .option(...newPlan.to)
    .option(...newPlan.guide)
    .option(...newPlan.coordinator)
    .option('--taal <nl|en>', language, oneOf('--taal', ['nl', 'en'], mistakes))
    .action(async (file: string | undefined, given: Given) => {
      const commandModule = await import('./command.js');
      const asked = {
        file,
        template: given.sjabloon ?? 'licht',
        persons: given.personen,
        from: given.vanaf ?? formatIso(today()),
        to: given.totEnMet,
        guide: given.gids,
        coordinator: given.regisseur,
      };
      end(await commandModule.makePlan(asked, given.taal ?? 'nl', stdout, stderr));
    });
  translateHelp(command, texts, newPlan.examples);
}
