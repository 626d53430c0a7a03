import { type CompletionItem, InsertTextFormat, InsertTextMode, type Range } from 'vscode-languageserver';
import type { Proposal } from './proposal.js';
import type { ProposalData } from './proposalData.js';
import { insertedText, plainText, type SnippetPart } from './snippetText.js';

/** What the client can do with a proposal. */
export interface CompletionAbilities {
  readonly snippets: boolean;
  /** Whether it shows a remark beside the label. */
  readonly labelDetails: boolean;
}

export function completionItem(
  proposal: Proposal,
  parts: readonly SnippetPart[],
  range: Range,
  { snippets, labelDetails }: CompletionAbilities,
): CompletionItem {
  const { label, kind, detail, remark, alsoKnownAs, endsWithComma, bare } = proposal;
  const { text: newText, isSnippet } = insertedText(parts, snippets);
  return {
    label,
    kind,
    ...(detail === '' ? {} : { detail }),
    ...(remark !== '' && labelDetails ? { labelDetails: { description: remark } } : {}),
    ...(alsoKnownAs === '' ? {} : { filterText: `${label} ${alsoKnownAs}` }),
    ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(newText.includes('\n') ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
    // Only a name or a word as a whole, in a list: anywhere else a comma may be meant as one.
    ...(endsWithComma && newText === bare ? { commitCharacters: [','] } : {}),
    textEdit: { range, newText },
    data: dataOf(proposal, parts),
  };
}

function dataOf({ about, bare }: Proposal, parts: readonly SnippetPart[]): ProposalData {
  switch (about.kind) {
    case 'words': {
      const written = plainText(parts);
      return { kind: 'words', explanation: about.explanation, written: written === bare ? '' : written };
    }
    case 'fact': {
      const { uri, range } = about.fact.place;
      return { kind: 'fact', uri, ...range.start };
    }
    case 'rule':
      return { kind: 'rule', code: about.code };
    case 'nothing':
      return { kind: 'nothing' };
  }
}
