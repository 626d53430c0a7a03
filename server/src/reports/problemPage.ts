import type { Severity } from '../domain/finding.js';
import type { Texts } from '../domain/texts.js';
import type { Block, Page } from './page.js';
import type { PageWording } from './rulePage.js';

/** What there is to read about one problem of the text. */
export interface ProblemDescription {
  readonly code: string;
  readonly title: Texts;
  readonly severity: Severity;
  readonly explanation: Texts;
  /** Both or none: not every problem can be shown by lines of a plan. */
  readonly wrong?: string;
  readonly right?: string;
}

/** Everything there is to read about one problem of the text. */
export function problemPage(problem: ProblemDescription, wording: PageWording): Page {
  const { language, texts, severities } = wording;
  return {
    title: `${problem.code} ${problem.title[language]}`,
    blocks: [
      { kind: 'facts', facts: [{ label: texts.severity, text: severities[problem.severity] }] },
      { kind: 'paragraph', text: problem.explanation[language] },
      ...examples(problem, wording),
    ],
  };
}

/** All problems on one page; a heading is a code alone, so that a link can name it: `TAAL.md#taal-10`. */
export function problemsPage(problems: readonly ProblemDescription[], wording: PageWording): Page {
  const { language, texts } = wording;
  return {
    title: texts.problems.title,
    blocks: [
      { kind: 'paragraph', text: texts.problems.intro },
      ...problems.flatMap((problem): readonly Block[] => [
        { kind: 'heading', text: problem.code },
        { kind: 'paragraph', text: `${problem.title[language]}.` },
        { kind: 'paragraph', text: problem.explanation[language] },
        ...examples(problem, wording),
      ]),
    ],
  };
}

function examples({ wrong, right }: ProblemDescription, { texts }: PageWording): readonly Block[] {
  if (wrong === undefined || right === undefined) {
    return [];
  }
  return [
    { kind: 'example', label: texts.problems.wrong, text: wrong },
    { kind: 'example', label: texts.problems.right, text: right },
  ];
}
