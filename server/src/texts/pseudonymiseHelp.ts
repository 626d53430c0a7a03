/** What the command line says about `regieplan pseudonimiseer`. */
export interface PseudonymiseHelp {
  readonly description: string;
  readonly usage: string;
  readonly file: readonly [term: string, description: string];
  readonly out: readonly [term: string, description: string];
  readonly today: readonly [term: string, description: string];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

export const dutchPseudonymiseHelp: PseudonymiseHelp = {
  description: 'maakt van een plan een oefenversie: andere namen, datums, kenmerken en adressen, dezelfde bevindingen',
  usage: '<bestand> -o <bestand>',
  file: ['bestand', 'het plan; staat er een bestand met echte namen naast, dan gaan ook die eruit'],
  out: [
    '-o, --uit <bestand>',
    'waar de oefenversie komt te staan; bestaat het bestand al, dan blijft het zoals het is',
  ],
  today: ['--today <datum>', 'vergelijkt de bevindingen alsof het deze dag is (standaard: vandaag)'],
  examples: [['regieplan pseudonimiseer linde.regie -o oefenen.regie', 'een oefenversie in dezelfde map']],
};

export const englishPseudonymiseHelp: PseudonymiseHelp = {
  description: 'makes a training copy of a plan: other names, dates, references and addresses, the same findings',
  usage: '<file> -o <file>',
  file: ['file', 'the plan; when a file with real names lies beside it, those go too'],
  out: ['-o, --uit <file>', 'where the training copy is written; a file that exists stays as it is'],
  today: ['--today <date>', 'compares the findings as if it were this day (default: today)'],
  examples: [['regieplan pseudonimiseer linde.regie -o oefenen.regie --taal en', 'a training copy in the same folder']],
};
