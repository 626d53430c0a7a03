import * as z from 'zod';
import { markdownPage, pageNames } from '../commands/rulePages.js';
import type { RuleExample, RuleExamples } from '../domain/ruleExample.js';
import { allRules } from '../rules/registry.js';
import { checkReport } from './check/reportSchema.js';
import { reviewReport } from './compare/reviewSchema.js';
import { CheckedExamples } from './rules/checkedExamples.js';

/** A generated file: its name below the folder it is made for, with forward slashes, and what is in it. */
export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** The pages about the rules: Dutch ones, and the same in English in a folder below. */
export function rulePages(examples: RuleExamples): readonly GeneratedFile[] {
  return pageNames.flatMap((name) => {
    const text = markdownPage(name, examples);
    return text === undefined ? [] : [{ name, text }];
  });
}

/** What the pages show: checked anew, so that they never say what the product does not. */
export async function ruleExamples(): Promise<RuleExamples> {
  const checking = new CheckedExamples();
  const examples: Record<string, RuleExample> = {};
  for (const { code } of allRules) {
    examples[code] = await checking.of(code);
  }
  return examples;
}

/** The JSON Schema of `regieplan check --format json`; draft 7, which editors know best. */
export function checkSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(checkReport, { target: 'draft-7' }), null, 2)}\n`;
}

/** The JSON Schema of `regieplan diff` and `regieplan review` with `--format json`. */
export function reviewSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(reviewReport, { target: 'draft-7' }), null, 2)}\n`;
}
