import * as z from 'zod';
import type { Language } from '../domain/texts.js';
import { markdown } from '../reports/markdown.js';
import type { Page } from '../reports/page.js';
import { allRules } from '../rules/registry.js';
import { checkReport } from './check/reportSchema.js';
import { reviewReport } from './compare/reviewSchema.js';
import { RuleExamples } from './rules/examples.js';
import { type ExampleOf, indexPage, pageOf, pageOfProblems } from './rules/pages.js';

/** A generated file: its name below the folder it is made for, with forward slashes, and what is in it. */
export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** The pages about the rules: Dutch ones, and the same in English in a folder below. */
export async function rulePages(): Promise<readonly GeneratedFile[]> {
  const examples = new RuleExamples();
  const exampleOf: ExampleOf = (code) => examples.of(code);
  return [
    ...(await pagesIn('nl', '', 'en/README.md', exampleOf)),
    ...(await pagesIn('en', 'en/', '../README.md', exampleOf)),
  ];
}

/** The JSON Schema of `regieplan check --format json`; draft 7, which editors know best. */
export function checkSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(checkReport, { target: 'draft-7' }), null, 2)}\n`;
}

/** The JSON Schema of `regieplan diff` and `regieplan review` with `--format json`. */
export function reviewSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(reviewReport, { target: 'draft-7' }), null, 2)}\n`;
}

async function pagesIn(
  language: Language,
  folder: string,
  otherLanguage: string,
  exampleOf: ExampleOf,
): Promise<readonly GeneratedFile[]> {
  const file = (name: string, page: Page): GeneratedFile => ({ name: `${folder}${name}.md`, text: markdown(page) });
  const pages = [file('README', indexPage(language, otherLanguage)), file('TAAL', pageOfProblems(language))];
  for (const { code } of allRules) {
    const page = await pageOf(code, language, exampleOf);
    pages.push(...(page ? [file(code, page)] : []));
  }
  return pages;
}
