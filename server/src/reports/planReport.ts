import type { RealName } from '../domain/namesFile.js';
import type { Language } from '../domain/texts.js';
import { catalogueOf } from '../texts/catalogue.js';
import { familyPage } from './familyPage.js';
import { type Content, html } from './html.js';
import { type Notice, noticeBar } from './notice.js';
import { pageDocument, pageMain } from './pageDocument.js';
import type { PageSubject } from './planPage/context.js';
import { namingOnPages } from './planPage/names.js';
import { planPage } from './planPage/page.js';
import type { ReportPage } from './reportPage.js';

/** A page as one asks for it. */
export interface ReportSubject extends PageSubject {
  readonly kind: ReportPage['kind'];
  /** Whether the family's page says what things cost. */
  readonly withAmounts: boolean;
  /** Why the page does not show the text as it is; undefined when it does. */
  readonly notice: Notice | undefined;
  /** Who is meant by the roles and pseudonyms of the plan; empty for a page that may be shared. */
  readonly names: readonly RealName[];
}

/** A page as a file of its own. */
export function reportDocument(subject: ReportSubject): string {
  return pageDocument(pageOf(subject), above(subject), namingOnPages(subject.names));
}

/** The element `main` of a page, to stand in a document that has the style of pages. */
export function reportMain(subject: ReportSubject): string {
  return pageMain(pageOf(subject), above(subject)).toString(namingOnPages(subject.names));
}

/** What stands in place of a page when the document is no plan. */
export function noPlanMain(language: Language): string {
  const { noPlan, cover } = catalogueOf(language).planPage;
  const body = html`<header class="cover"><h1>${cover.kind}</h1><p class="lead">${noPlan}</p></header>`;
  return pageMain({ kind: 'plan', language, title: cover.kind, body }).toString();
}

function pageOf(subject: ReportSubject): ReportPage {
  return subject.kind === 'family' ? familyPage(subject) : planPage(subject);
}

function above({ notice, names, language }: ReportSubject): Content {
  return [notice && noticeBar(notice, language), names.length > 0 ? noticeBar('realNames', language) : undefined];
}
