/** Larger files are not plans; reading them would only make everyone wait. */
export const MAX_FILE_BYTES = 5_000_000;

export type FileTextProblem = 'missing' | 'isFolder' | 'unreadable' | 'tooLarge' | 'binary' | 'notUtf8';

export type FileText = { readonly kind: 'text'; readonly text: string } | { readonly kind: FileTextProblem };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file's bytes, or why they are no text. A byte order mark is left out. */
export function decodeText(bytes: Uint8Array): FileText {
  if (bytes.length > MAX_FILE_BYTES) {
    return { kind: 'tooLarge' };
  }
  if (bytes.includes(0)) {
    return { kind: 'binary' };
  }
  try {
    return { kind: 'text', text: strictUtf8.decode(bytes) };
  } catch {
    return { kind: 'notUtf8' };
  }
}
