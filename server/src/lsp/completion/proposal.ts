import type { CompletionItemKind } from 'vscode-languageserver';
import type { AnyFact } from '../../domain/anyFact.js';
import type { SnippetPart } from './snippetText.js';

/** What is offered at the cursor, and what there is to know about it. */
export interface Proposal {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** In one line; empty when there is nothing to say. */
  readonly detail: string;
  /** In a word or two, beside the label. */
  readonly remark: string;
  /** Other words by which it is found. */
  readonly alsoKnownAs: string;
  /** The word alone, for where what belongs behind it is there already. */
  readonly bare: string;
  /** The word with what belongs behind it; made only when it is needed. */
  readonly whole: () => readonly SnippetPart[];
  /** Proposals that stand in the same place of the grammar: when one may stand here, so may the others. */
  readonly place: string;
  /** Whether a comma may follow it, which then takes the proposal as well. */
  readonly endsWithComma: boolean;
  readonly about: ProposalSubject;
}

/** What can be told about a proposal when the author looks at it. */
export type ProposalSubject =
  | { readonly kind: 'words'; readonly explanation: string }
  | { readonly kind: 'fact'; readonly fact: AnyFact }
  | { readonly kind: 'rule'; readonly code: string }
  | { readonly kind: 'nothing' };

type Given = Pick<Proposal, 'label' | 'kind' | 'place'> & Partial<Proposal>;

export function proposal(given: Given): Proposal {
  return {
    detail: '',
    remark: '',
    alsoKnownAs: '',
    bare: given.label,
    whole: () => [given.bare ?? given.label],
    endsWithComma: false,
    about: { kind: 'nothing' },
    ...given,
  };
}
