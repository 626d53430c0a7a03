// The pages as a browser shows them, judged by axe: for every example, in light and dark, wide and narrow.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { type Browser, chromium } from 'playwright-core';
import { familyPage } from '../../../server/src/reports/familyPage.js';
import { pageDocument } from '../../../server/src/reports/pageDocument.js';
import { planPage } from '../../../server/src/reports/planPage/page.js';
import { EXAMPLES, exampleSubject } from '../../reports/planPages.js';
import { assertAccessible } from './axe.js';

describe('the pages without a mouse or a sharp eye', () => {
  let browser: Browser;

  before(async () => {
    browser = await chromium.connect(fromEnvironment('REGIEPLAN_BROWSER'));
  });

  after(() => browser.close());

  for (const file of EXAMPLES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`have nothing that axe objects to: ${path.basename(file)}, ${colorScheme}`, async () => {
        for (const { name, document, width } of await pagesOf(file)) {
          // The policy of the page itself would refuse the script that judges it.
          const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
          await page.setContent(document);
          const picture = `page-${path.basename(file, '.regie')}-${name}-${colorScheme}.png`;
          await page.screenshot({ path: path.join(fromEnvironment('REGIEPLAN_SCREENSHOTS'), picture), fullPage: true });
          await assertAccessible(page, name);
          const overflow: unknown = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
          assert.equal(overflow, 0, `${name} is wider than its window of ${width}`);
          await page.close();
        }
      });
    }
  }
});

interface ShownPage {
  readonly name: string;
  readonly document: string;
  /** Of the window. */
  readonly width: number;
}

async function pagesOf(file: string): Promise<readonly ShownPage[]> {
  const subject = await exampleSubject(file);
  return [
    { name: 'plan', document: pageDocument(planPage(subject)), width: 1000 },
    { name: 'family', document: pageDocument(familyPage({ ...subject, withAmounts: true })), width: 1000 },
    // As narrow as it may be beside the text, with everything in it that leads there.
    { name: 'beside', document: pageDocument(planPage({ ...subject, besideText: true })), width: 420 },
  ];
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; these tests are run by: npm test -- screen`);
  return value;
}
