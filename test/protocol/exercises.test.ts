import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { EXERCISE_FILES } from '../../server/src/exercises/exercise.js';
import {
  EXERCISE_MANIFEST,
  ExerciseRequest,
  OWN_VERSION,
  type ShownExercise,
} from '../../server/src/protocol/exercises.js';
import { TestClient } from './client.js';

const FOLDER = 'cursus/01-achttien-worden';
const MENDED: readonly (readonly [RegExp, string])[] = [
  [/( {2}leefgebied financien, geestelijke-gezondheid\n)/, '$1  soort overgang-18\n'],
  [/2026-01-01 t\/m 2026-03-31/, '2026-01-01 t/m 2026-03-14'],
  [/periode 2026-03-14 t\/m 2026-12-31/, 'periode 2026-03-15 t/m 2026-12-31'],
];

describe('an exercise in an editor', () => {
  let client: TestClient;
  let exercise: string;

  before(async () => {
    client = await TestClient.start();
    cpSync('examples/cursus', path.join(client.folder, 'cursus'), { recursive: true });
    exercise = readFileSync(path.join('examples', FOLDER, EXERCISE_FILES.exercise), 'utf8');
  });

  after(() => client.clear());

  const ask = (folder = FOLDER): Promise<ShownExercise> =>
    client.connection.sendRequest(ExerciseRequest, { manifest: client.uri(`${folder}/${EXERCISE_MANIFEST}`) });
  const own = (): string => path.join(client.folder, FOLDER, OWN_VERSION);

  it('is found by the manifest that the command line knows, too', () => {
    assert.equal(EXERCISE_MANIFEST, EXERCISE_FILES.manifest);
  });

  it('does not tell what is wrong before someone has begun', async () => {
    const { title, state, summary, findings, files, readOn } = await ask();
    assert.equal(title, 'Noa wordt achttien');
    assert.equal(state, 'notStarted');
    assert.equal(summary, 'nog niet begonnen · 3 meldingen');
    assert.deepEqual(findings, []);
    assert.equal(files.own, client.uri(`${FOLDER}/${OWN_VERSION}`));
    assert.match(readOn, /2 februari 2026/);
  });

  it('starts with every finding open, each with its line and its hints', async () => {
    writeFileSync(own(), exercise);
    const { state, summary, findings, extras, spoken } = await ask();
    assert.equal(state, 'busy');
    assert.equal(summary, '0 van 3 opgelost');
    assert.match(spoken, /^Noa wordt achttien, 0 van 3 opgelost\. Leerpunt: /);
    assert.deepEqual(
      findings.map(({ label, stateInWords }) => `${label} (${stateInWords})`),
      ['JW-12 bij Noa', 'JW-03 bij BehandelingJeugd', 'JW-02 bij BegeleidingWmo'].map((label, index) => {
        return `${label} (nog open · regel ${(findings[index]?.line ?? -1) + 1})`;
      }),
    );
    const lines = exercise.split('\n');
    assert.match(lines[findings[1]?.line ?? 0] ?? '', /2026-03-31|BehandelingJeugd/);
    assert.equal(findings[0]?.hints.length, 3);
    assert.deepEqual(extras, []);
  });

  it('follows what is typed before it is saved, until all is solved; a finding that came up is shown', async () => {
    const opened = await client.open(`${FOLDER}/${OWN_VERSION}`, exercise);
    let text = exercise;
    for (const [index, [wrong, right]] of MENDED.entries()) {
      text = text.replace(wrong, right);
      await client.change(opened, { text: text });
      const { summary, state } = await ask();
      const isLast = index === MENDED.length - 1;
      assert.equal(state, isLast ? 'finished' : 'busy');
      assert.equal(summary, isLast ? 'klaar, goed gedaan' : `${index + 1} van 3 opgelost`);
    }
    const without = text.replace(/^netwerk TanteJo[\s\S]*?^\}\n/m, '');
    await client.change(opened, { text: without });
    const { state, extras, findings } = await ask();
    assert.equal(state, 'busy');
    assert.ok(findings.every((finding) => finding.state === 'solved'));
    assert.match(extras.at(-1)?.message ?? '', /TanteJo/);
    assert.equal(readFileSync(path.join('examples', FOLDER, EXERCISE_FILES.exercise), 'utf8'), exercise);
  });

  it('survives a version that is half typed', async () => {
    const opened = client.uri(`${FOLDER}/${OWN_VERSION}`);
    for (const half of ['', 'plan', exercise.slice(0, exercise.length / 2)]) {
      await client.change(opened, { text: half });
      const { state, extras } = await ask();
      assert.equal(state, 'busy');
      assert.ok(extras.length > 0);
    }
  });

  it('says what is wrong with a manifest, and survives a folder that is gone', async () => {
    const manifest = path.join(client.folder, 'cursus/04-twee-oorzaken', EXERCISE_MANIFEST);
    writeFileSync(manifest, '{ "titel": "Half" }');
    const broken = await ask('cursus/04-twee-oorzaken');
    assert.equal(broken.state, 'unreadable');
    assert.match(broken.summary, /^verwacht\.json hierin ontbreekt leerpunt/);
    rmSync(manifest);
    assert.equal((await ask('cursus/04-twee-oorzaken')).state, 'unreadable');
  });

  it('finds all exercises of the course not begun', async () => {
    for (const folder of ['cursus/07-afwijken-met-reden', 'cursus/13-duurder-zonder-winst']) {
      assert.equal((await ask(folder)).state, 'notStarted');
    }
  });
});
