import { CompletionItemKind } from 'vscode-languageserver';
import type { Day } from '../../domain/day.js';
import { yearFrom } from '../../domain/notableDays.js';
import type { Period } from '../../domain/period.js';
import type { StatementName } from '../../domain/vocabulary.js';
import type { CompletionTexts } from '../../texts/completionTexts.js';
import { type Proposal, proposal } from './proposal.js';
import type { SnippetPart } from './snippetText.js';
import type { StatementSnippets } from './statementSnippets.js';

type Section = readonly [
  title: keyof CompletionTexts['sections'],
  ...statements: readonly (readonly [StatementName, string])[],
];

interface NewDocument {
  readonly head: readonly (readonly [StatementName, string])[];
  readonly sections: readonly Section[];
}

const NEW_PLAN: NewDocument = {
  head: [
    ['PlanHeader', 'plan'],
    ['Use', 'gebruik'],
    ['Municipality', 'gemeente'],
    ['PlanPeriod', 'periode'],
  ],
  sections: [
    ['household', ['Person', 'persoon'], ['Voice', 'vraag']],
    ['coordination', ['Coordination', 'regisseur']],
    ['money', ['HouseholdBudget', 'budget'], ['FundingStream', 'geldstroom']],
    ['goals', ['Indicator', 'indicator'], ['Goal', 'doel']],
    ['agreements', ['Evaluation', 'evaluatie']],
  ],
};

const NEW_GUIDE: NewDocument = {
  head: [
    ['GuideHeader', 'gids'],
    ['Municipality', 'gemeente'],
  ],
  sections: [
    ['team', ['Organisation', 'organisatie'], ['StaffMember', 'medewerker']],
    ['providers', ['Provider', 'aanbieder']],
    ['policy', ['Policy', 'beleid']],
  ],
};

/** Whole documents, for a file that is still empty. */
export function newDocuments(snippets: StatementSnippets, texts: CompletionTexts, today: Day): readonly Proposal[] {
  const period: Period = { from: today, to: yearFrom(today).day };
  const offered = [
    { document: NEW_PLAN, bare: 'plan', ...texts.wholePlan },
    { document: NEW_GUIDE, bare: 'gids', ...texts.wholeGuide },
  ];
  return offered.map(({ document, bare, label, detail }) =>
    proposal({
      label,
      bare,
      kind: CompletionItemKind.Snippet,
      place: 'statement',
      detail,
      whole: () => written(document, snippets, texts, period),
      about: { kind: 'words', explanation: detail },
    }),
  );
}

const WIDTH = 75;

function written(
  { head, sections }: NewDocument,
  snippets: StatementSnippets,
  texts: CompletionTexts,
  period: Period,
): readonly SnippetPart[] {
  return [
    ...head.flatMap(([name, keyword]) => [...snippets.whole(name, keyword, period), '\n']),
    ...sections.flatMap(([title, ...statements]) => [
      `\n// ---- ${texts.sections[title]} `.padEnd(WIDTH, '-'),
      '\n',
      ...statements.flatMap(([name, keyword], index) => [
        ...(index > 0 ? ['\n'] : []),
        ...snippets.whole(name, keyword, period),
        '\n',
      ]),
    ]),
  ];
}
