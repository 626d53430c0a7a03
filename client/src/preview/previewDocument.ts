import type { PlanPageAnswer, PlanPageKind } from '../../../server/src/protocol/planPage.js';

/** What the document around a page is made with. */
export interface PreviewFrame {
  readonly uri: string;
  readonly kind: PlanPageKind;
  /** The address of the script of the page, as the webview may load it. */
  readonly script: string;
  /** A word that nobody can guess, new for each document: what does not carry it does not run and is not drawn. */
  readonly nonce: string;
}

/** The document that a webview shows: one style, one script, and nothing that comes from elsewhere. */
export function previewDocument(page: PlanPageAnswer, { uri, kind, script, nonce }: PreviewFrame): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escaped(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<style nonce="${nonce}">${page.style}</style>
</head>
<body data-uri="${escaped(uri)}" data-kind="${kind}">
${page.main}<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
