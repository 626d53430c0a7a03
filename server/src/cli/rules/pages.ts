import type { Severity } from '../../domain/finding.js';
import type { Language } from '../../domain/texts.js';
import type { Page } from '../../reports/page.js';
import { type ProblemDescription, problemPage, problemsPage } from '../../reports/problemPage.js';
import type { RuleExample } from '../../reports/ruleExample.js';
import { type PageWording, rulePage } from '../../reports/rulePage.js';
import { rulesIndex } from '../../reports/rulesIndex.js';
import { allRules, ruleOf } from '../../rules/registry.js';
import { rulesByTheme, themeOf } from '../../rules/themes.js';
import { catalogueOf } from '../../texts/catalogue.js';
import { TRACKED_NAMES, trackedNamesPage } from '../../texts/namesTexts.js';
import { problemPages } from '../../texts/problemPages.js';

/** The problems of the text, in the order of their codes. */
export const allProblems: readonly ProblemDescription[] = [
  ...Object.entries(problemPages).map(([code, page]) => ({ code, ...page })),
  { code: TRACKED_NAMES, ...trackedNamesPage },
].toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** Every code there is something to read about. */
export function explainedCodes(): readonly string[] {
  return [...allRules, ...allProblems].map(({ code }) => code);
}

/** Where the example of a rule comes from. */
export type ExampleOf = (code: string) => Promise<RuleExample>;

/** The page about a rule or a problem of the text; undefined for an unknown code. */
export async function pageOf(code: string, language: Language, exampleOf: ExampleOf): Promise<Page | undefined> {
  const rule = ruleOf(code);
  const theme = themeOf(code);
  if (rule && theme) {
    const precedes = allRules.filter((other) => rule.precedes?.includes(other.code));
    const precededBy = allRules.filter((other) => other.precedes?.includes(code));
    const example = await exampleOf(code);
    return rulePage(rule, { theme, example, precedes, precededBy }, wordingIn(language));
  }
  const problem = allProblems.find((known) => known.code === code);
  return problem && problemPage(problem, wordingIn(language));
}

/** All problems of the text on one page. */
export function pageOfProblems(language: Language): Page {
  return problemsPage(allProblems, wordingIn(language));
}

/** The table of contents; `otherLanguage` is where it stands in the other language. */
export function indexPage(language: Language, otherLanguage: string): Page {
  return rulesIndex(rulesByTheme(), wordingIn(language), otherLanguage);
}

export function severityWords(language: Language): Readonly<Record<Severity, string>> {
  return catalogueOf(language).cli.severities;
}

function wordingIn(language: Language): PageWording {
  return { language, texts: catalogueOf(language).pages, severities: severityWords(language) };
}
