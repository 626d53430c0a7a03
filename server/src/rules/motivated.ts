import type { Severity } from '../domain/finding.js';

/** A warning asks for a motivation; where one is written, it stays visible as information (rule catalogue §0, Severity). */
export function warningUnlessMotivated({ motivation }: { readonly motivation: string | undefined }): Severity {
  return motivation === undefined ? 'warning' : 'info';
}
