// The command line as a person runs it: the built program, as a process of its own, in a real folder.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'mocha';

export const PROGRAM = path.resolve('dist/cli/regieplan.mjs');

/** The day on which the plans are read, so that nothing depends on when the tests run. */
export const ON_TEST_DAY = ['--today', '2026-06-15'] as const;

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  /** The project's folder when left out. */
  readonly folder?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Runs `regieplan` to its end. */
export function regieplan(words: readonly string[], { folder, environment }: Surroundings = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder with these files, gone after the suite in which it is made. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'regieplan-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

const HEADER = `gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Marit { geboren 1982-04-02 }
organisatie Wijkteam { soort gemeente }
medewerker Samira bij Wijkteam { rol regisseur }
medewerker Ilse bij Wijkteam { rol vervanger }
`;

/** A plan without a single finding. */
export function goodPlan(title = 'Goed'): string {
  return `plan "${title}"\n${HEADER}regisseur Samira bij Wijkteam vanaf 2026-01-01\nvervanger Ilse bij Wijkteam\n`;
}

/** A plan with one finding of severity info and no other: nobody takes over from the coordinator. */
export function planWithInfo(title = 'Info'): string {
  return `plan "${title}"\n${HEADER}regisseur Samira bij Wijkteam vanaf 2026-01-01\n`;
}

/** A plan with one error and no other finding: in January nobody coordinates. */
export function planWithError(title = 'Fout'): string {
  return `plan "${title}"\n${HEADER}regisseur Samira bij Wijkteam vanaf 2026-02-01\nvervanger Ilse bij Wijkteam\n`;
}
