/** What the extension tells the page. */
export type ToPage =
  /** The element `main`, anew. */
  | { readonly type: 'page'; readonly main: string; readonly language: string }
  /** Where the cursor is in the text, counted from 0; null when it is elsewhere. */
  | { readonly type: 'cursor'; readonly line: number | null };

/** What the page tells the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** Someone chose something that stands here in the text; both count from 0. */
  | { readonly type: 'reveal'; readonly line: number; readonly character: number };

/** What VS Code keeps of a page when the window is loaded again. */
export interface PageState {
  readonly uri: string;
  readonly kind: string;
}
