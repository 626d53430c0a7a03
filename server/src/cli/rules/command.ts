import { explainedCodes, pageOf } from '../../commands/rulePages.js';
import { nearestWord } from '../../domain/suggestion.js';
import type { Language } from '../../domain/texts.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readRuleExamples } from '../nodeRuleExamples.js';
import type { Output } from '../output.js';
import { rulesList } from './list.js';
import { terminalPage } from './terminalPage.js';

/** As wide as a text is pleasant to read. */
const WIDTH = 100;

/** Lists the rules, or explains one. */
export async function rules(
  code: string | undefined,
  language: Language,
  stdout: Output,
  stderr: Output,
): Promise<ExitCode> {
  if (code === undefined) {
    await stdout.write(rulesList(language, stdout.colors));
    return EXIT.ok;
  }
  const meant = asWritten(code);
  const page = pageOf(meant, language, readRuleExamples()[meant]);
  if (!page) {
    const { unknown, hint } = catalogueOf(language).cli.rules;
    const suggestion = nearestWord(meant, explainedCodes());
    await stderr.write(`${stderr.colors.red('regieplan:')} ${unknown(code, suggestion)}\n${hint}\n`);
    return EXIT.failure;
  }
  await stdout.write(terminalPage(page, stdout.colors, Math.min(WIDTH, stdout.columns ?? WIDTH)));
  return EXIT.ok;
}

/** `wlz1` is how one types WLZ-01. */
function asWritten(code: string): string {
  const [, letters, number] = /^([A-Z]+)[-_ ]?(\d{1,2})$/.exec(code.toUpperCase()) ?? [];
  return letters !== undefined && number !== undefined ? `${letters}-${number.padStart(2, '0')}` : code.toUpperCase();
}
