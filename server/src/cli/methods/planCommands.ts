import type { Day } from '../../domain/day.js';
import { calculateEffect } from '../../domain/effectCalculator.js';
import { legalClock } from '../../domain/legalClock.js';
import { compareNetworks, networkOn } from '../../domain/network.js';
import { type ComparedDays, comparedDays } from '../../domain/networkGrowth.js';
import type { PlanModel } from '../../domain/plan.js';
import { clockCalendar } from '../../reports/clockCalendar.js';
import { clockAsJson, clockSheet } from '../../reports/clockReport.js';
import { effectAsJson, effectSheet } from '../../reports/effectReport.js';
import { networkAsJson, networkSheet } from '../../reports/networkReport.js';
import { type Sheet, sheetAsMarkdown, sheetAsText } from '../../reports/sheet.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { type Outputs, type PlanRequest, planIn } from './planFile.js';

type Formatted<Format extends string> = PlanRequest & { readonly format: Format };

/** Puts a plan beside its reference. */
export async function effect(request: Formatted<'text' | 'markdown' | 'json'>, outputs: Outputs): Promise<ExitCode> {
  const { methods, values } = catalogueOf(request.language);
  const plan = await planIn(request, outputs);
  const calculation = plan && calculateEffect(plan);
  if (plan && !calculation) {
    await outputs.stderr.write(`${outputs.stderr.colors.red('regieplan:')} ${methods.effect.noReference}\n`);
  }
  if (!plan || !calculation) {
    return EXIT.failure;
  }
  await outputs.stdout.write(
    request.format === 'json'
      ? effectAsJson(plan.title, calculation)
      : written(effectSheet(plan.title, calculation, { methods, values }), request.format),
  );
  return EXIT.ok;
}

/** Lists the days that a law or the plan asks for. */
export async function clock(
  request: Formatted<'text' | 'markdown' | 'json' | 'ics'>,
  outputs: Outputs,
): Promise<ExitCode> {
  const { methods, values } = catalogueOf(request.language);
  const plan = await planIn(request, outputs);
  if (!plan) {
    return EXIT.failure;
  }
  const dates = legalClock(plan);
  switch (request.format) {
    case 'json':
      await outputs.stdout.write(clockAsJson(plan.title, dates));
      break;
    case 'ics':
      await outputs.stdout.write(clockCalendar(plan, dates, request.language, methods));
      break;
    default:
      await outputs.stdout.write(written(clockSheet(plan.title, dates, { methods, values }), request.format));
  }
  return EXIT.ok;
}

type NetworkRequest = Formatted<'text' | 'markdown' | 'json'> & {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
};

/** Shows the network, whether it grew, and the hours that each goal gets. */
export async function network(request: NetworkRequest, outputs: Outputs): Promise<ExitCode> {
  const { methods, values, cli } = catalogueOf(request.language);
  const plan = await planIn(request, outputs);
  const days = plan && daysToCompare(plan, request);
  if (plan && !days) {
    await outputs.stderr.write(
      `${outputs.stderr.colors.red('regieplan:')} ${cli.help.methods.noPeriod(request.file)}\n`,
    );
  }
  if (!plan || !days) {
    return EXIT.failure;
  }
  const change = compareNetworks(networkOn(plan, days.from), networkOn(plan, days.to));
  await outputs.stdout.write(
    request.format === 'json'
      ? networkAsJson(plan, change)
      : written(networkSheet(plan, change, { methods, values }), request.format),
  );
  return EXIT.ok;
}

function daysToCompare(plan: PlanModel, given: NetworkRequest): ComparedDays | undefined {
  const usual = comparedDays(plan);
  const from = given.from ?? usual?.from;
  const to = given.to ?? usual?.to;
  return from === undefined || to === undefined ? undefined : { from, to };
}

function written(sheet: Sheet, format: 'text' | 'markdown'): string {
  return format === 'markdown' ? sheetAsMarkdown(sheet) : sheetAsText(sheet);
}
