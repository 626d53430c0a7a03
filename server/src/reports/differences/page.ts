/** A review as a reader sees it, before it is text, Markdown or HTML: every sentence is there already. */
export interface ReviewPage {
  readonly title: string;
  /** What it comes down to, in one line. */
  readonly summary: string;
  /** What weakens safety or rights in any of several plans, and what could not be compared. */
  readonly first: readonly ReviewSection[];
  readonly overview: ReviewTable | undefined;
  /** What all plans do together. */
  readonly totals: readonly ReviewSection[];
  readonly plans: readonly PlanPart[];
}

export interface PlanPart {
  /** Unique on the page; letters, digits and hyphens only. */
  readonly anchor: string;
  readonly title: string;
  readonly path: string;
  /** What became of it as a whole, and what to keep in mind. */
  readonly notes: readonly string[];
  readonly sections: readonly ReviewSection[];
}

export interface ReviewSection {
  readonly kind: 'attention' | 'money' | 'care' | 'changes' | 'findings' | 'background';
  readonly title: string;
  readonly items: readonly ReviewItem[];
  readonly table: ReviewTable | undefined;
}

/** What kind of news an item is, for a sign in front of it and for its colour. */
export type Mark = 'alert' | 'error' | 'warning' | 'info' | 'added' | 'removed' | 'changed' | 'solved' | 'plain';

export interface ReviewItem {
  readonly mark: Mark;
  readonly text: string;
  /** What there is to say about it; one detail is said in the same line. */
  readonly details: readonly string[];
}

export interface ReviewTable {
  readonly heads: readonly string[];
  readonly rows: readonly ReviewRow[];
}

export interface ReviewRow {
  readonly cells: readonly string[];
  /** The anchor of the plan that the row is about. */
  readonly anchor: string | undefined;
  readonly isTotal: boolean;
}
