/** The scheme under which VS Code shows the built-in laws, read-only. */
export const LIBRARY_SCHEME = 'regieplan-wet';

/** What a client may tell the server when it starts it; every part can be left out. */
export interface InitializationOptions {
  /** The folder in which the client shows the built-in laws, as a URI: `regieplan-wet:/`. */
  readonly libraryUri?: string;
  /** The folder with one page per rule, named after its code (`WLZ-01.md`), as a URI. */
  readonly rulePages?: string;
  /** The commands that the client carries out; what needs another is shown without it. */
  readonly commands?: readonly string[];
}

/** The options in what a client sent; whatever is not understood is left out. */
export function readInitializationOptions(sent: unknown): InitializationOptions {
  if (typeof sent !== 'object' || sent === null) {
    return {};
  }
  const libraryUri = 'libraryUri' in sent ? folderUri(sent.libraryUri) : undefined;
  const rulePages = 'rulePages' in sent ? folderUri(sent.rulePages) : undefined;
  const commands = 'commands' in sent && Array.isArray(sent.commands) ? sent.commands.filter(isText) : [];
  return {
    ...(libraryUri && { libraryUri }),
    ...(rulePages && { rulePages }),
    ...(commands.length > 0 && { commands }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A URI of a folder, without the slash at its end. */
function folderUri(value: unknown): string | undefined {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(value) ? value.replace(/\/+$/, '') : undefined;
}
