/** What the language server itself says. */
export interface ServerTexts {
  readonly checkFailed: string;
  readonly rename: {
    readonly nothingHere: string;
    readonly unknownName: (name: string) => string;
    readonly builtIn: (name: string) => string;
    readonly notAName: (name: string) => string;
    readonly keyword: (name: string) => string;
    readonly taken: (name: string) => string;
  };
}

export const dutchServer: ServerTexts = {
  checkFailed:
    'Regieplan kon dit bestand niet beoordelen; dat is een fout in Regieplan, niet in uw tekst. Meld het met dit bestand erbij, zonder persoonsgegevens.',
  rename: {
    nothingHere: 'Hier staat geen naam die u kunt wijzigen. Zet de cursor op een naam.',
    unknownName: (name) => `${name} is nergens vastgelegd; daarom kan de naam niet overal tegelijk worden gewijzigd.`,
    builtIn: (name) => `${name} is ingebouwd in Regieplan en kan geen andere naam krijgen.`,
    notAName: (name) =>
      `"${name}" kan geen naam zijn. Een naam is één woord van letters, cijfers en streepjes en begint met een letter.`,
    keyword: (name) => `"${name}" is een woord van de taal zelf en kan geen naam zijn. Kies een andere naam.`,
    taken: (name) => `De naam ${name} is al in gebruik. Kies een andere naam.`,
  },
};

export const englishServer: ServerTexts = {
  checkFailed:
    'Regieplan could not judge this file; that is a mistake in Regieplan, not in your text. Please report it with this file, without personal data.',
  rename: {
    nothingHere: 'There is no name here that can be changed. Put the cursor on a name.',
    unknownName: (name) => `${name} is nowhere declared, so it cannot be renamed everywhere at once.`,
    builtIn: (name) => `${name} is built into Regieplan and cannot be renamed.`,
    notAName: (name) =>
      `"${name}" cannot be a name. A name is one word of letters, digits and hyphens that starts with a letter.`,
    keyword: (name) => `"${name}" is a word of the language itself and cannot be a name. Choose another name.`,
    taken: (name) => `The name ${name} is in use already. Choose another name.`,
  },
};
