// A small plan for comparing, and its versions in a real Git repository.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commitAll, git } from '../support/gitRepository.js';
import { folderWith } from './regieplan.js';

export const GUIDE = `gids "Voorbeeldstad"
organisatie Wijkteam { soort gemeente }
aanbieder Oever {
  soort zorgaanbieder
  levert jeugdhulp-ambulant € 50,00 per uur
}
medewerker Sam bij Wijkteam { rol regisseur }
medewerker Iris bij Wijkteam { rol regisseur }
`;

export const PLAN = `plan "Gezin van Kim"
gebruik "gids.regie"
gemeente Voorbeeldstad
periode 2026-01-01 t/m 2026-12-31
persoon Kim { geboren 2012-03-01 gezag Ouder }
persoon Ouder { geboren 1985-05-05 }
regisseur Sam bij Wijkteam vanaf 2026-01-01
vervanger Iris bij Wijkteam
indicator verzuim "uren verzuim" { meting 2026-02-01: 4 }
doel school "Kim gaat elke dag naar school" { leefgebied werk-en-opleiding voor Kim eigenaar Ouder meet verzuim van 4 naar 0 gereed 2026-09-01 }
geldstroom jeugd { wet Jeugdwet budget € 9.000,00 }
inzet gesprekken { dienst jeugdhulp-ambulant voor Kim door Oever periode 2026-01-01 t/m 2026-12-31 omvang 2 uur per week tarief € 50,00 per uur uit jeugd bij school }
opschalen alarm { als verzuim > 8 dan "Het team belt Ouder" door Sam binnen 2 werkdagen soort veiligheid }
evaluatie 2026-06-30 { met Ouder, Sam }
`;

/** A repository with these files committed on `main`. */
export function repositoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  commitAll(folder, 'begin');
  return folder;
}

/** Replaces a text in a file, which must have it. */
export function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (!text.includes(from)) {
    throw new Error(`${from} does not stand in ${file}`);
  }
  writeFileSync(path.join(folder, file), text.replace(from, to));
}
