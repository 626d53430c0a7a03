import { z } from 'zod';
import type { Language } from '../domain/texts.js';
import { markdown } from '../reports/markdown.js';
import type { Page } from '../reports/page.js';
import { allRules } from '../rules/registry.js';
import { checkReport } from './check/reportSchema.js';
import { indexPage, pageOf, pageOfProblems } from './rules/pages.js';

/** A generated file: its name below the folder it is made for, with forward slashes, and what is in it. */
export interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** The pages about the rules: Dutch ones, and the same in English in a folder below. */
export function rulePages(): readonly GeneratedFile[] {
  return [...pagesIn('nl', '', 'en/README.md'), ...pagesIn('en', 'en/', '../README.md')];
}

/** The JSON Schema of `regieplan check --format json`; draft 7, which editors know best. */
export function checkSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(checkReport, { target: 'draft-7' }), null, 2)}\n`;
}

function pagesIn(language: Language, folder: string, otherLanguage: string): readonly GeneratedFile[] {
  const file = (name: string, page: Page): GeneratedFile => ({ name: `${folder}${name}.md`, text: markdown(page) });
  return [
    file('README', indexPage(language, otherLanguage)),
    file('TAAL', pageOfProblems(language)),
    ...allRules.flatMap(({ code }) => {
      const page = pageOf(code, language);
      return page ? [file(code, page)] : [];
    }),
  ];
}
