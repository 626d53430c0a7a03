/** What keeps files with real names out of Git, as a line of `.gitignore`. */
const IGNORED = '*.namen';

const REASON = '# Bestanden met echte namen blijven op deze computer.';

/** Whether a line of `.gitignore` keeps every names file out. */
const IGNORES_NAMES = /^(?:\*\*\/|\/)?\*\.namen\s*$/m;

/**
 * The text of a `.gitignore` that keeps names files out of Git.
 * @param text The text that is there, empty when there is none.
 * @returns undefined when it does so already.
 */
export function ignoringNames(text: string): string | undefined {
  if (IGNORES_NAMES.test(text)) {
    return undefined;
  }
  const separator = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${separator}${text === '' ? '' : '\n'}${REASON}\n${IGNORED}\n`;
}
