import type { RuleDescription } from '../domain/ruleDescription.js';
import type { Texts } from '../domain/texts.js';
import type { Line, Page } from './page.js';
import { type PageWording, ruleLink } from './rulePage.js';

export interface RuleGroupDescription {
  readonly title: Texts;
  readonly rules: readonly RuleDescription[];
}

/** The table of contents of the rules' pages, by law and subject. */
export function rulesIndex(
  groups: readonly RuleGroupDescription[],
  { language, texts, severities }: PageWording,
  otherLanguage: string,
): Page {
  const { title, intro, severities: whatSeveritiesMean, language: aboutTheText } = texts.index;
  return {
    title,
    blocks: [
      { kind: 'paragraph', text: intro },
      { kind: 'paragraph', text: whatSeveritiesMean },
      ...groups.flatMap((group) => [
        { kind: 'heading', text: group.title[language] } as const,
        {
          kind: 'list',
          items: group.rules.map(
            (rule): Line => [...ruleLink(rule, language), { text: ` (${severities[rule.severity]})` }],
          ),
        } as const,
      ]),
      { kind: 'heading', text: texts.problems.title },
      { kind: 'list', items: [[{ text: aboutTheText, href: 'TAAL.md' }]] },
      { kind: 'list', items: [[{ text: texts.index.otherLanguage, href: otherLanguage }]] },
    ],
  };
}
