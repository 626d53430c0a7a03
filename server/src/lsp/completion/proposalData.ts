/** What a proposal carries along so that more can be told about it when the author looks at it. */
export type ProposalData =
  | { readonly kind: 'words'; readonly explanation: string; readonly written: string }
  /** Where the name stands that it leads to. */
  | { readonly kind: 'fact'; readonly uri: string; readonly line: number; readonly character: number }
  | { readonly kind: 'rule'; readonly code: string }
  | { readonly kind: 'nothing' };

/** What comes back from the client; undefined when it is not what was sent. */
export function readProposalData(data: unknown): ProposalData | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) {
    return undefined;
  }
  if (data.kind === 'words' && 'explanation' in data && 'written' in data) {
    const { explanation, written } = data;
    return typeof explanation === 'string' && typeof written === 'string'
      ? { kind: 'words', explanation, written }
      : undefined;
  }
  if (data.kind === 'fact' && 'uri' in data && 'line' in data && 'character' in data) {
    const { uri, line, character } = data;
    return typeof uri === 'string' && typeof line === 'number' && typeof character === 'number'
      ? { kind: 'fact', uri, line, character }
      : undefined;
  }
  return data.kind === 'rule' && 'code' in data && typeof data.code === 'string'
    ? { kind: 'rule', code: data.code }
    : undefined;
}
