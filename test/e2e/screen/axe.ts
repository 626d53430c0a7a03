// What axe says about a page that is shown.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Everything that axe knows, with every table open. */
const JUDGE = `(async () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations, passes } = await axe.run(document);
  const words = ({ id, help, nodes }) => id + ': ' + help + ' ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ');
  return { passed: passes.length, violations: violations.map(words) };
})()`;

interface Verdict {
  readonly passed: number;
  readonly violations: readonly string[];
}

/** What a page is judged in: a page of the browser, or an element in a frame of one. */
interface Judged {
  evaluate(script: string): Promise<unknown>;
}

/** Fails when axe objects to anything. */
export async function assertAccessible(page: Judged, about: string): Promise<void> {
  await page.evaluate(AXE);
  const verdict = await page.evaluate(JUDGE);
  assert.ok(isVerdict(verdict) && verdict.passed > 10, 'axe has judged');
  assert.deepEqual(verdict.violations, [], about);
}

function isVerdict(value: unknown): value is Verdict {
  return typeof value === 'object' && value !== null && 'violations' in value && 'passed' in value;
}
