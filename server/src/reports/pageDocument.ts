import type { Naming } from '../domain/realNames.js';
import { type Content, type Html, html } from './html.js';
import type { ReportPage } from './reportPage.js';
import { colours } from './styles/colours.js';
import { familyStyle } from './styles/family.js';
import { layout } from './styles/layout.js';
import { pictures } from './styles/pictures.js';

/** What every page looks like; the same beside the text, in a browser and on paper. */
export const pageStyle: Html = html`${[colours, layout, pictures, familyStyle]}`;

/** The main part of a page: all that changes when the plan does. */
export function pageMain({ kind, language, body }: ReportPage, above?: Content): Html {
  return html`<main class="${kind}" lang="${language}">
${above}${body}</main>
`;
}

/** A page as a file of its own: it needs nothing else, loads nothing, and runs nothing. */
export function pageDocument(page: ReportPage, above?: Content, naming?: Naming): string {
  const { language, title } = page;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Regieplan">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
${pageMain(page, above)}</body>
</html>
`.toString(naming);
}
