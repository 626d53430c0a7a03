import assert from 'node:assert/strict';
import path from 'node:path';
import { URI } from 'langium';
import { type CheckedText, Checker } from '../../server/src/check/checker.js';
import type { Exercise } from '../../server/src/exercises/exercise.js';
import { readManifest } from '../../server/src/exercises/manifest.js';
import { testServices } from '../support/checker.js';

/** A plan in which in May nobody coordinates and in which Joost is his own deputy. */
export const START = `plan "Overdragen"
gebruik "../../gids.regie"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Marit { geboren 1982-04-02 }
regisseur Samira bij WijkteamNoord vanaf 2026-01-01 t/m 2026-04-30
regisseur Joost bij WijkteamNoord vanaf 2026-06-01
vervanger Joost bij WijkteamNoord vanaf 2026-06-01 t/m 2026-06-30
vervanger Ilse bij WijkteamNoord
akkoord Marit 2026-01-05
`;

export const SOLUTION = START.replace('t/m 2026-04-30', 't/m 2026-05-31').replace(/vervanger Joost.*\n/, '');

const HINTS = ['Wie belt Marit in mei?', 'Laat Samira doorgaan.'];

/** The text of the manifest that goes with `START`, with other words for a few fields. */
export function manifestText(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    titel: 'Overdragen',
    leerpunt: 'Op elke dag is er één regisseur.',
    dag: '2026-02-02',
    meldingen: [
      { regel: 'REG-02', ernst: 'fout', bij: 'Joost', van: '2026-05-01', tm: '2026-05-31', hints: HINTS },
      { regel: 'REG-05', ernst: 'waarschuwing', bij: 'Joost', van: '2026-06-01', tm: '2026-06-30', hints: HINTS },
    ],
    blijft: ['Marit'],
    ...changes,
  });
}

export function exercise(changes: Readonly<Record<string, unknown>> = {}): Exercise {
  const read = readManifest(manifestText(changes));
  assert.equal(read.kind, 'ok');
  return read.exercise;
}

let shared: ReturnType<typeof testServices> | undefined;

/** Checks a text as if it stood in an exercise's folder, on the day on which the exercise is read. */
export function checked(text: string, { readOn }: Pick<Exercise, 'readOn'>): Promise<CheckedText> {
  shared ??= testServices();
  const file = path.resolve('examples/cursus/00-test/versie.regie');
  return new Checker(shared, readOn).check(URI.file(file), text);
}
