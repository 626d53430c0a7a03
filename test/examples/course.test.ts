import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { type CheckedText, Checker } from '../../server/src/check/checker.js';
import { EXERCISE_FILES, type Exercise } from '../../server/src/exercises/exercise.js';
import { flawsOf } from '../../server/src/exercises/flaws.js';
import { readManifest } from '../../server/src/exercises/manifest.js';
import { progressOf } from '../../server/src/exercises/progress.js';
import { formatted } from '../lsp/formatting.js';
import { testServices } from '../support/checker.js';

const COURSE = 'examples/cursus';
const NAMES = readdirSync(COURSE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** What the course has to teach, by a rule that one of its exercises breaks. */
const SUBJECTS: Readonly<Record<string, string>> = {
  'the 18th birthday': 'JW-03',
  'a Wlz that starts in the middle of a month': 'WLZ-01',
  'protected living that becomes Wlz': 'WLZ-23',
  'two causes in one child': 'DUP-02',
  debts: 'WGS-01',
  'the hand-over of the coordinator': 'REG-02',
  'a deviation with the value triangle': 'KWA-06',
  'scaling down': 'KWA-05',
};

describe('the course', () => {
  const services = testServices();

  it('has at least ten exercises, numbered in the order in which one does them', () => {
    assert.ok(NAMES.length >= 10);
    assert.deepEqual(
      NAMES.map((name) => name.slice(0, 3)),
      NAMES.map((_, index) => `${String(index + 1).padStart(2, '0')}-`),
    );
  });

  for (const name of NAMES) {
    describe(name, () => {
      const exercise = exerciseIn(name);

      it('gives exactly the findings it announces, and its solution none', async () => {
        const versions = {
          exercise: await checked(name, EXERCISE_FILES.exercise, exercise),
          solution: await checked(name, EXERCISE_FILES.solution, exercise),
        };
        assert.deepEqual(flawsOf(exercise, versions), []);
      });

      it('is finished with its solution and not before', async () => {
        const [start, end] = [EXERCISE_FILES.exercise, EXERCISE_FILES.solution];
        assert.equal(progressOf(exercise, await checked(name, start, exercise)).isFinished, false);
        assert.equal(progressOf(exercise, await checked(name, end, exercise)).isFinished, true);
      });

      it('does not give its answers away in the plan with mistakes', () => {
        const text = textOf(name, EXERCISE_FILES.exercise);
        assert.doesNotMatch(text, /\/\/!|fout|hint/i);
        for (const { rule } of exercise.findings.filter(({ staysAccepted }) => !staysAccepted)) {
          assert.ok(!text.includes(rule), `${rule} stands in the plan`);
        }
      });

      it('has hints that go from a question to what to write', () => {
        for (const { rule, hints } of exercise.findings) {
          assert.match(hints[0] ?? '', /\?|\./, rule);
          assert.equal(new Set(hints).size, hints.length);
          assert.ok(hints.length >= 3, `${rule} has ${hints.length} hints`);
        }
      });

      it('tells a story with a task', () => {
        const story = textOf(name, EXERCISE_FILES.story);
        assert.ok(story.startsWith(`# ${exercise.title}\n`));
        assert.match(story, /\*\*Aan u:\*\*/);
      });

      it('is written as the formatter writes', () => {
        for (const file of [EXERCISE_FILES.exercise, EXERCISE_FILES.solution]) {
          assert.equal(formatted(textOf(name, file), path.join(COURSE, name)), textOf(name, file));
        }
      });
    });
  }

  for (const [subject, rule] of Object.entries(SUBJECTS)) {
    it(`teaches ${subject}`, () => {
      assert.ok(NAMES.some((name) => exerciseIn(name).findings.some((finding) => finding.rule === rule)));
    });
  }

  it('has an exercise for each cluster of the Effectencalculator', () => {
    const clusters = NAMES.flatMap((name) => Object.values(exerciseIn(name).clusters));
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6].filter((cluster) => !clusters.some((one) => one === cluster)),
      [],
    );
  });

  async function checked(name: string, file: string, { readOn }: Exercise): Promise<CheckedText> {
    const uri = URI.file(path.resolve(COURSE, name, file));
    return new Checker(services, readOn).check(uri, textOf(name, file));
  }
});

function textOf(name: string, file: string): string {
  return readFileSync(path.join(COURSE, name, file), 'utf8');
}

function exerciseIn(name: string): Exercise {
  const read = readManifest(textOf(name, EXERCISE_FILES.manifest));
  assert.equal(read.kind, 'ok', `${name}: ${JSON.stringify(read)}`);
  return read.exercise;
}
