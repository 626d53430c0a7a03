/** What the product can say, in every language it speaks. */
export interface Texts {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Texts;
