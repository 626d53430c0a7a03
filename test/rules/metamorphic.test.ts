// What a change of the text may not do to the findings, over the examples and a sample of the test plans of each rule.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { type CheckedText, Checker } from '../../server/src/check/checker.js';
import { addDays, FOREVER } from '../../server/src/domain/day.js';
import type { Period } from '../../server/src/domain/period.js';
import { checkText, TEST_DAY, testServices } from '../support/checker.js';
import {
  hangsOnTheCalendar,
  renamedText,
  reorderedText,
  respacedText,
  shiftedMessage,
  shiftedText,
  withOnePersonMore,
  withOriginals,
} from './textTransformations.js';

const A_WEEK = 7;

interface TestPlan {
  readonly file: string;
  readonly text: string;
  readonly checked: CheckedText;
}

describe('the findings of a plan', () => {
  const plans: TestPlan[] = [];
  before(async () => {
    for (const file of [...filesIn('examples'), ...filesIn('examples/start'), ...sampleOf('test/rules')]) {
      const text = readFileSync(file, 'utf8');
      const checked = await checkText(text, file);
      if (checked.kind === 'plan' && isReadable(checked)) {
        plans.push({ file, text, checked });
      }
    }
  });

  it('are many enough to tell', () => assert.ok(plans.length > 100, `${plans.length} plans`));

  it('stay the same when the statements stand in another order', async () => {
    for (const { file, text, checked } of plans) {
      assert.deepEqual(saidIn(await checkText(reorderedText(text), file)), saidIn(checked), file);
    }
  });

  it('stay the same when a person is added of whom nothing is known', async () => {
    for (const { file, text, checked } of plans) {
      assert.deepEqual(shownIn(await checkText(withOnePersonMore(text), file)), shownIn(checked), file);
    }
  });

  it('stay the same when the text is spaced in another way', async () => {
    for (const { file, text, checked } of plans) {
      const respaced = await checkText(respacedText(text), file);
      assert.deepEqual(saidIn(respaced), saidIn(checked), file);
      assert.deepEqual(messagesOf(respaced), messagesOf(checked), file);
    }
  });

  it('change in names only when every name is another one', async () => {
    for (const { file, text, checked } of plans) {
      const renamed = renamedText(text);
      const shown = shownIn(await checkText(renamed.text, file));
      assert.deepEqual(
        shown.map((one) => withOriginals(one, renamed.originals)),
        shownIn(checked),
        file,
      );
    }
  });

  it('move along when the whole plan is a week later', async () => {
    const later = new Checker(testServices(), addDays(TEST_DAY, A_WEEK));
    const free = plans.filter(({ text }) => !hangsOnTheCalendar(text));
    assert.ok(free.length > 50, `${free.length} plans`);
    for (const { file, text, checked } of free) {
      const shifted = await later.check(URI.file(path.resolve(file)), shiftedText(text, A_WEEK));
      assert.deepEqual(saidIn(shifted), inOrder(saidIn(checked).map(weekLater)), file);
      assert.deepEqual(
        shownIn(shifted),
        shownIn(checked).map((one) => shiftedMessage(one, A_WEEK)),
        file,
      );
    }
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.regie'))
    .toSorted()
    .map((name) => path.join(folder, name));
}

/** The first and the last plan of each rule: all of them would take too long. */
function sampleOf(folder: string): readonly string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) => {
    const files = filesIn(path.join(folder, name));
    return [...new Set([...files.slice(0, 1), ...files.slice(-1)])];
  });
}

/** What cannot be read has no meaning that a change could keep. */
function isReadable({ remarks }: CheckedText): boolean {
  return remarks.every(({ code }) => !code.startsWith('TAAL'));
}

/** A finding without its place and its words: what it is, about what, when and how much. */
interface Said {
  readonly code: string;
  readonly severity: string;
  readonly overlap: Period | undefined;
  readonly amount: number | undefined;
  readonly accepted: boolean;
  /** Everything it stands on or points at, in any order. */
  readonly sides: readonly string[];
}

function saidIn({ remarks }: CheckedText): readonly Said[] {
  return inOrder(
    remarks.map(({ code, severity, overlap, amount, accepted, subject, related }) => ({
      code,
      severity,
      overlap,
      amount,
      accepted,
      sides: [...new Set([subject, ...related.map((other) => other.subject)])].toSorted(),
    })),
  );
}

function inOrder(said: readonly Said[]): readonly Said[] {
  return said.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Some facts are named by their date. */
function weekLater(said: Said): Said {
  return {
    ...said,
    overlap: said.overlap && { from: addDays(said.overlap.from, A_WEEK), to: weekAfter(said.overlap.to) },
    sides: said.sides.map((name) => shiftedText(name, A_WEEK)).toSorted(),
  };
}

function weekAfter(day: Period['to']): Period['to'] {
  return day === FOREVER ? day : addDays(day, A_WEEK);
}

function messagesOf({ remarks }: CheckedText): readonly string[] {
  return remarks.map(({ code, message }) => `${code} ${message.nl}`);
}

/** The messages with their lines: what a reader sees and where. */
function shownIn({ remarks }: CheckedText): readonly string[] {
  return remarks.map(({ code, message, place }) => `${place.range.start.line} ${code} ${message.nl}`);
}
