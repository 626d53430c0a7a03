// Plans and pages for the tests of the pages.
import { readFileSync } from 'node:fs';
import { familyPage } from '../../server/src/reports/familyPage.js';
import type { PageSubject } from '../../server/src/reports/planPage/context.js';
import { planPage } from '../../server/src/reports/planPage/page.js';
import { checkText } from '../support/checker.js';

export const EXAMPLES = [
  'examples/linde.regie',
  'examples/vermeer.regie',
  'examples/bakker.regie',
  'examples/start/goed-plan.regie',
  'examples/start/leeg-plan.regie',
  'examples/goed/schulden.regie',
  'examples/cursus/07-afwijken-met-reden/oplossing.regie',
] as const;

/** What a page is made from, of a text as if it stood in a file. */
export async function subjectOf(text: string, file?: string, besideText = false): Promise<PageSubject> {
  const { plan, remarks } = await checkText(text, file);
  if (!plan) {
    throw new Error('The text is no plan.');
  }
  return { plan, remarks, language: 'nl', besideText };
}

export async function exampleSubject(file: string, besideText = false): Promise<PageSubject> {
  return subjectOf(readFileSync(file, 'utf8'), file, besideText);
}

/** The page about a plan, as HTML. */
export async function pageOf(text: string): Promise<string> {
  return planPage(await subjectOf(text)).body.toString();
}

export async function familyPageOf(text: string, withAmounts = false): Promise<string> {
  return familyPage({ ...(await subjectOf(text)), withAmounts }).body.toString();
}

/** One section of a page, from its heading to the next. */
export function sectionOf(page: string, id: string): string {
  const start = page.indexOf(`<section class="part part-${id}"`);
  if (start < 0) {
    throw new Error(`There is no section ${id}.`);
  }
  return page.slice(start, page.indexOf('</section>', start));
}

/** What a reader sees of a piece of a page: its text, with single spaces. */
export function wordsOf(page: string): string {
  return page
    .replace(/<title[^>]*>.*?<\/title>|<desc[^>]*>.*?<\/desc>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
