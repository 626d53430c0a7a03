import type { Severity } from '../domain/finding.js';
import type { RuleDescription, Source } from '../domain/ruleDescription.js';
import type { RuleExample } from '../domain/ruleExample.js';
import type { Language, Texts } from '../domain/texts.js';
import type { PageTexts } from '../texts/pageTexts.js';
import type { Block, Line, Page } from './page.js';
import { exampleBlocks } from './ruleExample.js';
import { inForce, sinceWhen } from './ruleValidity.js';

export interface RuleSurroundings {
  readonly theme: Texts;
  readonly example: RuleExample;
  /** The rules that stay silent where this one reports. */
  readonly precedes: readonly RuleDescription[];
  /** The rules for which this one stays silent. */
  readonly precededBy: readonly RuleDescription[];
}

/** In which words a page is written. */
export interface PageWording {
  readonly language: Language;
  readonly texts: PageTexts;
  readonly severities: Readonly<Record<Severity, string>>;
}

/** Everything there is to read about one rule. */
export function rulePage(
  rule: RuleDescription,
  { theme, example, precedes, precededBy }: RuleSurroundings,
  wording: PageWording,
): Page {
  const { language, texts, severities } = wording;
  const others: readonly Block[] = [
    ...relatedRules(texts.precedes, precedes, language),
    ...relatedRules(texts.precededBy, precededBy, language),
    ...(rule.yieldsToErrors ? [{ kind: 'paragraph', text: texts.yieldsToErrors } as const] : []),
  ];
  return {
    title: `${rule.code} ${rule.title[language]}`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: texts.severity, text: severities[rule.severity] },
          { label: texts.theme, text: theme[language] },
          { label: texts.inForce, text: inForce(rule, texts) },
          ...(rule.offByDefault ? [{ label: texts.offByDefault, text: texts.switchedOnBy(rule.code) }] : []),
          { label: texts.deviating, text: texts.deviation(rule.deviation ?? rule.severity) },
        ],
      },
      { kind: 'heading', text: texts.explanation },
      { kind: 'paragraph', text: rule.explanation[language] },
      ...exampleBlocks(example, rule.mended, wording),
      { kind: 'heading', text: texts.rule.exceptions },
      rule.exceptions.length === 0
        ? { kind: 'paragraph', text: texts.rule.noExceptions }
        : { kind: 'list', items: rule.exceptions.map((exception) => [{ text: exception[language] }]) },
      { kind: 'heading', text: texts.rule.since.title },
      { kind: 'paragraph', text: sinceWhen(rule, language, texts) },
      { kind: 'heading', text: texts.sources },
      { kind: 'list', items: rule.sources.map((source) => sourceLine(source, language, texts)) },
      ...(others.length > 0 ? [{ kind: 'heading', text: texts.otherRules } as const, ...others] : []),
    ],
  };
}

/** `Wlz, art. 3.2.3 lid 1`: the source as one cites it. */
export function citation({ title, article }: Source): string {
  return article === undefined ? title : `${title}, ${article}`;
}

function sourceLine(source: Source, language: Language, texts: PageTexts): Line {
  const { url, note, certainty, readIn } = source;
  const remark = note ? appended(note[language]) : '';
  return [
    { text: citation(source), ...(url && { href: url }) },
    { text: `: ${texts.certainty(certainty, readIn)}${remark}` },
  ];
}

/** A note is a few words or whole sentences. */
function appended(note: string): string {
  return /^\p{Lu}/u.test(note) ? `. ${note}` : `; ${note}`;
}

function relatedRules(intro: string, rules: readonly RuleDescription[], language: Language): readonly Block[] {
  return rules.length === 0
    ? []
    : [
        { kind: 'paragraph', text: intro },
        { kind: 'list', items: rules.map((rule) => ruleLink(rule, language)) },
      ];
}

/** The rule's code, as a link to its page, and its title. */
export function ruleLink({ code, title }: RuleDescription, language: Language): Line {
  return [{ text: code, href: `${code}.md` }, { text: ` ${title[language]}` }];
}
