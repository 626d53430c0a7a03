import { NotificationType, RequestType } from 'vscode-jsonrpc';

/** What an item of the tree is about; the client has a picture for each, told apart by shape. */
export type PlanTreePicture =
  | 'attention'
  | 'coordinator'
  | 'error'
  | 'warning'
  | 'info'
  | 'good'
  | 'notJudged'
  | 'unreadable'
  | 'evaluation'
  | 'trigger'
  | 'money'
  | 'past'
  | 'reading'
  | 'more';

/** One line of the tree of plans, in words that can be shown as they are. */
export interface PlanTreeItem {
  /** Stays the same as long as it is about the same thing. */
  readonly id: string;
  readonly label: string;
  /** Less important words behind the label. */
  readonly description: string;
  /** Several lines. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly picture: PlanTreePicture;
  /** Whether there is more under it, and whether that shows at once. */
  readonly children: 'none' | 'folded' | 'unfolded';
  /** What opens: a document, at a line that counts from zero. */
  readonly target?: { readonly uri: string; readonly line: number };
}

export interface PlanTreeParams {
  /** The item whose children are wanted; the roots when left out. */
  readonly parent?: string;
}

/** Asks for a part of the tree of plans; from the first time on the server says when something in it changes. */
export const PlanTreeRequest = new RequestType<PlanTreeParams, readonly PlanTreeItem[], void>('regieplan/planTree');

export interface PlanTreeChange {
  /** The roots under which something changed. The roots themselves may always have changed. */
  readonly roots: readonly string[];
  /** How far reading all plans is, in words; undefined when it is done. */
  readonly reading?: string;
}

export const PlanTreeChanged = new NotificationType<PlanTreeChange>('regieplan/planTreeChanged');
