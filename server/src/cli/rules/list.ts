import { allProblems, severityWords } from '../../commands/rulePages.js';
import type { Severity } from '../../domain/finding.js';
import type { Language, Texts } from '../../domain/texts.js';
import { rulesByTheme } from '../../rules/themes.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { Colors } from '../output.js';

interface Listed {
  readonly code: string;
  readonly title: Texts;
  readonly severity: Severity;
}

/** All rules by law and subject, then the problems of the text: code, severity and title. */
export function rulesList(language: Language, colors: Colors): string {
  const { problems } = catalogueOf(language).pages;
  const groups: readonly { readonly title: string; readonly listed: readonly Listed[] }[] = [
    ...rulesByTheme().map(({ title, rules }) => ({ title: title[language], listed: rules })),
    { title: problems.title, listed: allProblems },
  ];
  const everything = groups.flatMap(({ listed }) => listed);
  const words = severityWords(language);
  const codeWidth = longest(everything.map(({ code }) => code));
  const severityWidth = longest(everything.map(({ severity }) => words[severity]));
  const row = ({ code, severity, title }: Listed): string =>
    `  ${code.padEnd(codeWidth)}  ${colors.dim(words[severity].padEnd(severityWidth))}  ${title[language]}`;
  return groups.map(({ title, listed }) => `${colors.bold(title)}\n${listed.map(row).join('\n')}\n`).join('\n');
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(({ length }) => length));
}
