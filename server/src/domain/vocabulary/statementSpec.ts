import type { Texts } from '../texts.js';

export type DocumentKind = 'plan' | 'gids' | 'wet';

export interface PropertySpec {
  readonly keyword: string;
  /** Without it the statement cannot be understood. */
  readonly required?: true;
  /** May be written more than once. */
  readonly repeatable?: true;
  /** A fixed list its value comes from. */
  readonly values?: readonly string[];
}

export interface StatementSpec {
  readonly keywords: readonly string[];
  /** What the statement is called in a message, with its article. */
  readonly label: Texts;
  readonly documents: readonly DocumentKind[];
  /** At most one per document. */
  readonly single?: true;
  /** Block properties in canonical order. */
  readonly properties: readonly PropertySpec[];
}
