import type { Remark } from '../../../check/check.js';
import type { Severity } from '../../../domain/finding.js';
import type { Language } from '../../../domain/texts.js';
import type { Reporter } from '../reporter.js';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions: one line per finding, shown beside the changed lines of a pull request. */
export function githubReporter(language: Language): Reporter {
  return {
    file: (path, { remarks }) => remarks.map((remark) => `${command(path, remark, language)}\n`).join(''),
  };
}

function command(path: string, { code, severity, accepted, place, message }: Remark, language: Language): string {
  const { start, end } = place.range;
  const properties = {
    file: path,
    line: start.line + 1,
    col: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${accepted ? 'notice' : COMMANDS[severity]} ${written.join(',')}::${escaped(message[language])}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
