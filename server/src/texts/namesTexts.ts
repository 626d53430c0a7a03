import type { Severity } from '../domain/finding.js';
import type { NamesProblem } from '../domain/namesFile.js';
import type { Texts } from '../domain/texts.js';

/** The code of the warning about real names that Git keeps. */
export const TRACKED_NAMES = 'TAAL-60';

/** What there is to read about that warning. */
export const trackedNamesPage: { readonly title: Texts; readonly severity: Severity; readonly explanation: Texts } = {
  title: { nl: 'Git bewaart een bestand met echte namen', en: 'Git keeps a file with real names' },
  severity: 'warning',
  explanation: {
    nl: 'Een bestand dat eindigt op `.namen` zegt wie er achter de rollen van een plan schuilgaan. Het is alleen voor deze computer. Volgt Git het bestand, dan krijgt iedereen met wie u de map deelt de namen, ook uit de geschiedenis. Zet `*.namen` in `.gitignore` en voer uit: `git rm --cached` met de naam van het bestand; het bestand zelf blijft staan. Staan de namen al in een eerdere versie die gedeeld is, bespreek dat dan met wie over de privacy gaat.',
    en: 'A file that ends in `.namen` says who is behind the roles of a plan. It is for this computer only. When Git tracks the file, everyone you share the folder with gets the names, from the history too. Put `*.namen` in `.gitignore` and run: `git rm --cached` with the name of the file; the file itself stays. When the names are already in an earlier version that was shared, discuss that with whoever answers for privacy.',
  },
};

/** What is said about files with real names. */
export interface NamesTexts {
  readonly problem: (problem: NamesProblem) => string;
  readonly tracked: (file: string) => string;
  readonly unknownPseudonym: (pseudonym: string) => string;
  /** A names file to fill in. */
  readonly newFile: (roles: readonly string[]) => string;
}

export const dutchNames: NamesTexts = {
  problem: ({ mistake, word }) => {
    switch (mistake) {
      case 'noEqualsSign':
        return 'Hier ontbreekt het teken = tussen de rol en de echte naam. Schrijf bijvoorbeeld: Moeder = Voornaam Achternaam';
      case 'noPseudonym':
        return 'Voor het teken = staat geen rol. Schrijf de naam zoals die in het plan staat, bijvoorbeeld Moeder.';
      case 'notOneWord':
        return `"${word}" is geen naam uit een plan. Schrijf voor het teken = één woord, precies zoals in het plan.`;
      case 'noRealName':
        return `Achter ${word} = ontbreekt de echte naam. Schrijf haar erbij, of haal de regel weg.`;
      case 'double':
        return `${word} staat hier al eerder. Haal een van de twee regels weg.`;
    }
  },
  tracked: (file) =>
    `Git bewaart ${file}, met de echte namen. Zet *.namen in .gitignore en voer uit: git rm --cached ${file}`,
  unknownPseudonym: (pseudonym) =>
    `${pseudonym} komt niet voor in het plan hiernaast. Verbeter de naam, of haal de regel weg.`,
  newFile: (roles) =>
    `// Wie is wie in dit plan. Dit bestand blijft op deze computer; de namen staan alleen in het voorbeeld en op papier.
// Haal de // weg en schrijf achter het teken = de echte naam.
${roles.map((role) => `// ${role} = Voornaam Achternaam\n`).join('')}`,
};

export const englishNames: NamesTexts = {
  problem: ({ mistake, word }) => {
    switch (mistake) {
      case 'noEqualsSign':
        return 'The sign = between the role and the real name is missing here. Write for example: Moeder = First Last';
      case 'noPseudonym':
        return 'There is no role before the sign =. Write the name as it stands in the plan, for example Moeder.';
      case 'notOneWord':
        return `"${word}" is no name from a plan. Write one word before the sign =, exactly as in the plan.`;
      case 'noRealName':
        return `The real name after ${word} = is missing. Write it, or remove the line.`;
      case 'double':
        return `${word} stands here already. Remove one of the two lines.`;
    }
  },
  tracked: (file) =>
    `Git keeps ${file}, with the real names. Put *.namen in .gitignore and run: git rm --cached ${file}`,
  unknownPseudonym: (pseudonym) =>
    `${pseudonym} does not occur in the plan beside this file. Correct the name, or remove the line.`,
  newFile: (roles) =>
    `// Who is who in this plan. This file stays on this computer; the names are only in the preview and on paper.
// Remove the // and write the real name after the sign =.
${roles.map((role) => `// ${role} = First Last\n`).join('')}`,
};
