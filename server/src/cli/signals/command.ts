import { namesDeclaredIn } from '../../language/librarySections.js';
import { SignalCounts } from '../../reports/signalCounts.js';
import { type PlanSignal, signalsOf } from '../../reports/signals.js';
import { signalsAsCsv, signalsAsJson, signalsAsText } from '../../reports/signalTable.js';
import { ruleOf } from '../../rules/registry.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { EXIT, type ExitCode } from '../exitCode.js';
import { readLibrary } from '../nodeLibrary.js';
import type { Output } from '../output.js';
import { type PlanWalkOptions, walkPlans } from '../plans/planWalk.js';

export interface SignalsOptions extends PlanWalkOptions {
  readonly format: 'text' | 'json' | 'csv';
}

/** Counts the signals to policy in the plans behind the paths; keeps counts and amounts of them and nothing else. */
export async function signals(options: SignalsOptions, stdout: Output, stderr: Output): Promise<ExitCode> {
  const laws = new Set(readLibrary().flatMap(({ text }) => namesDeclaredIn(text)));
  const counts = new SignalCounts();
  const { plans, unread } = await walkPlans(options, stderr, ({ plan }) => {
    counts.add(signalsOf(plan).map((signal) => withoutOwnWords(signal, laws)));
  });
  await stdout.write(inFormat(counts, plans, options));
  return unread > 0 ? EXIT.failure : EXIT.ok;
}

/** A rule or law that the product does not know was typed by hand, and may be the name of a person. */
function withoutOwnWords(signal: PlanSignal, laws: ReadonlySet<string>): PlanSignal {
  const { rule, law } = signal;
  return {
    ...signal,
    rule: rule === undefined ? undefined : ruleOf(rule)?.code,
    law: law !== undefined && laws.has(law) ? law : undefined,
  };
}

function inFormat({ rows }: SignalCounts, plans: number, { format, language }: SignalsOptions): string {
  switch (format) {
    case 'json':
      return signalsAsJson(rows);
    case 'csv':
      return signalsAsCsv(rows, language);
    case 'text': {
      const table = signalsAsText(rows, language, (rule) => ruleOf(rule)?.title);
      return `${table}\n${catalogueOf(language).signals.plansRead(plans)}\n`;
    }
  }
}
