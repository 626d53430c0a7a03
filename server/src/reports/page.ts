/** A stretch of a line; with `href` it is a link. Words between backquotes are shown as one writes them in a plan. */
export interface Run {
  readonly text: string;
  readonly href?: string;
}

export type Line = readonly Run[];

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly text: string }[] }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'example'; readonly label: string; readonly text: string };

/** Something to read, before it is known where: in a browser, an editor or a terminal. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}
