import type { OptionalVersionedTextDocumentIdentifier, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextChange } from '../domain/place.js';

/** How a client wants to receive changes, and which version of each open document they were made for. */
export interface EditTarget {
  readonly takesVersions: boolean;
  /** Undefined for a document that is not open. */
  readonly versionOf: (uri: string) => number | undefined;
}

/** Changes as the protocol wants them; with the version, so that an editor refuses what its text has outgrown. */
export function workspaceEdit(changes: readonly TextChange[], { takesVersions, versionOf }: EditTarget): WorkspaceEdit {
  const edits = new Map<string, TextEdit[]>();
  for (const { place, newText } of changes) {
    edits.set(place.uri, [...(edits.get(place.uri) ?? []), { range: place.range, newText }]);
  }
  if (!takesVersions) {
    return { changes: Object.fromEntries(edits) };
  }
  return {
    documentChanges: [...edits].map(([uri, list]) => {
      const textDocument: OptionalVersionedTextDocumentIdentifier = { uri, version: versionOf(uri) ?? null };
      return { textDocument, edits: list };
    }),
  };
}
