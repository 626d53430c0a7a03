import type { Language, Texts } from '../../domain/texts.js';
import { ruleOf } from '../../rules/registry.js';
import type { HoverDetailTexts } from '../../texts/hoverDetailTexts.js';
import type { PageTexts } from '../../texts/pageTexts.js';
import { problemPages } from '../../texts/problemPages.js';
import { heading, lines, paragraphs, plain } from './markdown.js';

/** In which words a rule is told, and where its page is. */
export interface RuleWording {
  readonly language: Language;
  readonly details: HoverDetailTexts;
  readonly pages: PageTexts;
  /** The address of the page of a rule; undefined when the editor has none. */
  readonly pageOf: (code: string) => string | undefined;
}

/** A rule or a problem by its code: what it checks and where that stands in the law; undefined for another code. */
export function ruleHover(code: string, { language, details, pages, pageOf }: RuleWording): string | undefined {
  const rule = ruleOf(code);
  if (!rule) {
    return problemHover(code, language, details);
  }
  const page = pageOf(code);
  return paragraphs(
    heading(code, rule.title[language], details.severities[rule.severity]),
    rule.explanation[language],
    lines(
      ...rule.sources.map(({ title, article, url, certainty, readIn }) => {
        const cited = plain(article === undefined ? title : `${title}, ${article}`);
        return `- ${url === undefined ? cited : `[${cited}](${url})`}: ${pages.certainty(certainty, readIn)}`;
      }),
    ),
    page && `[${details.wholePage}](${page})`,
  );
}

function problemHover(code: string, language: Language, details: HoverDetailTexts): string | undefined {
  const page:
    | { readonly title: Texts; readonly severity: keyof HoverDetailTexts['severities']; readonly explanation: Texts }
    | undefined = Object.entries(problemPages).find(([known]) => known === code)?.[1];
  return (
    page &&
    paragraphs(heading(code, page.title[language], details.severities[page.severity]), page.explanation[language])
  );
}
