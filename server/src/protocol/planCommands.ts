import type { RuleExamples } from '../domain/ruleExample.js';

/** Asks for an open plan as Markdown for an e-mail; the answer is null when the document is no plan. */
export const PLAN_AS_MARKDOWN = 'regieplan/planAsMarkdown';

export interface OpenDocumentParams {
  readonly uri: string;
}

/** Asks for a training copy of an open plan; the answer is null when the document is no plan. */
export const TRAINING_COPY = 'regieplan/trainingCopy';

export interface TrainingCopyParams extends OpenDocumentParams {
  /** The text of the names file beside the plan, when there is one. */
  readonly namesFile?: string;
}

export interface TrainingCopyAnswer {
  readonly text: string;
  /** What a person has to do with it, and what did not stay the same. */
  readonly remarks: readonly string[];
}

/** Asks for all rules and problems of the text, to choose one from. */
export const RULE_LIST = 'regieplan/rules';

export interface ListedRule {
  readonly code: string;
  readonly title: string;
  /** The law or subject it belongs to. */
  readonly theme: string;
  readonly severity: string;
}

/** Asks for a page about the rules as Markdown; the answer is null when there is no such page. */
export const RULE_PAGE = 'regieplan/rulePage';

export interface RulePageParams {
  /** Its name among the pages, with its folder: `BUD-01.md`, `en/BUD-01.md`. */
  readonly name: string;
  /** What the page shows, by the code of the rule: in a browser the server has no files. */
  readonly examples: RuleExamples;
}

/** Asks what there is to say about a names file. */
export const CHECK_NAMES = 'regieplan/checkNames';

export interface CheckNamesParams {
  /** The names file's own address. */
  readonly uri: string;
  readonly text: string;
  readonly tracked: boolean;
}

/** Asks for the text of a new names file for an open plan, with its roles to be filled in. */
export const NAMES_FILE_FOR = 'regieplan/namesFileFor';

/** Zero-based lines and UTF-16 characters; the end is exclusive. */
export interface NamesRemark {
  readonly code?: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

export interface NamesRemarks {
  readonly namesFile: readonly NamesRemark[];
  /** About the plan beside it. */
  readonly plan: readonly NamesRemark[];
}
