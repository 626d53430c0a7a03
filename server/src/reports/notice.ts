import type { Language } from '../domain/texts.js';
import { catalogueOf } from '../texts/catalogue.js';
import { Html, html } from './html.js';
import { icon } from './planPage/icons.js';

/**
 * What stands above a page that does not show the text as it is:
 * - `kept`: the text cannot be read now, and this is how it was when it last could.
 * - `partial`: the text cannot be read, and this is what could be.
 */
export type Notice = 'kept' | 'partial';

export function noticeBar(notice: Notice | 'realNames', language: Language): Html {
  const { notices } = catalogueOf(language).planPage;
  return html`<p class="notice" role="status">${icon('warning')} ${Html.fixed(notices[notice])}</p>
`;
}
