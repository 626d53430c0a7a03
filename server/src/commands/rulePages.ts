import type { Severity } from '../domain/finding.js';
import type { RuleExample, RuleExamples } from '../domain/ruleExample.js';
import type { Language } from '../domain/texts.js';
import { markdown } from '../reports/markdown.js';
import type { Page } from '../reports/page.js';
import { type ProblemDescription, problemPage, problemsPage } from '../reports/problemPage.js';
import { type PageWording, rulePage } from '../reports/rulePage.js';
import { rulesIndex } from '../reports/rulesIndex.js';
import { allRules, ruleOf } from '../rules/registry.js';
import { rulesByTheme, themeOf } from '../rules/themes.js';
import { catalogueOf } from '../texts/catalogue.js';
import { TRACKED_NAMES, trackedNamesPage } from '../texts/namesTexts.js';
import { problemPages } from '../texts/problemPages.js';

/** The problems of the text, in the order of their codes. */
export const allProblems: readonly ProblemDescription[] = [
  ...Object.entries(problemPages).map(([code, page]) => ({ code, ...page })),
  { code: TRACKED_NAMES, ...trackedNamesPage },
].toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** Every code there is something to read about. */
export function explainedCodes(): readonly string[] {
  return [...allRules, ...allProblems].map(({ code }) => code);
}

/** The page about a rule or a problem of the text; undefined for an unknown code, or a rule without an example. */
export function pageOf(code: string, language: Language, example: RuleExample | undefined): Page | undefined {
  const rule = ruleOf(code);
  const theme = themeOf(code);
  if (rule && theme) {
    const precedes = allRules.filter((other) => rule.precedes?.includes(other.code));
    const precededBy = allRules.filter((other) => other.precedes?.includes(code));
    return example && rulePage(rule, { theme, example, precedes, precededBy }, wordingIn(language));
  }
  const problem = allProblems.find((known) => known.code === code);
  return problem && problemPage(problem, wordingIn(language));
}

const INDEX = 'README.md';
const PROBLEMS = 'TAAL.md';
const ENGLISH = 'en/';

/** The names that all pages have between them: in Dutch `BUD-01.md`, in English `en/BUD-01.md`. */
export const pageNames: readonly string[] = ['', ENGLISH].flatMap((folder) =>
  [INDEX, PROBLEMS, ...allRules.map(({ code }) => `${code}.md`)].map((name) => `${folder}${name}`),
);

/** One of the pages as Markdown; undefined for another name, or when the example of its rule is not there. */
export function markdownPage(name: string, examples: RuleExamples): string | undefined {
  const page = pageNames.includes(name) ? pageNamed(name, examples) : undefined;
  return page && markdown(page);
}

function pageNamed(name: string, examples: RuleExamples): Page | undefined {
  const english = name.startsWith(ENGLISH);
  const wording = wordingIn(english ? 'en' : 'nl');
  const inFolder = english ? name.slice(ENGLISH.length) : name;
  switch (inFolder) {
    case INDEX:
      return rulesIndex(rulesByTheme(), wording, english ? `../${INDEX}` : `${ENGLISH}${INDEX}`);
    case PROBLEMS:
      return problemsPage(allProblems, wording);
    default: {
      const code = inFolder.replace(/\.md$/, '');
      return pageOf(code, wording.language, examples[code]);
    }
  }
}

export function severityWords(language: Language): Readonly<Record<Severity, string>> {
  return catalogueOf(language).cli.severities;
}

function wordingIn(language: Language): PageWording {
  return { language, texts: catalogueOf(language).pages, severities: severityWords(language) };
}
