/** What `regieplan report` says about itself. */
export interface ReportHelp {
  readonly description: string;
  readonly usage: string;
  readonly file: readonly [term: string, description: string];
  readonly output: readonly [term: string, description: string];
  readonly family: readonly [term: string, description: string];
  readonly amounts: readonly [term: string, description: string];
  readonly withoutNames: readonly [term: string, description: string];
  readonly today: readonly [term: string, description: string];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly exitCodes: readonly string[];
  readonly noFile: string;
  readonly isFolder: string;
  readonly noPlan: string;
  readonly partial: string;
  readonly realNames: string;
  readonly amountsNeedFamily: string;
  readonly sameFile: string;
  readonly notWritten: (why: string) => string;
}

export const dutchReportHelp: ReportHelp = {
  description: 'maakt van een plan een bladzijde om te lezen, te delen of af te drukken (HTML)',
  usage: '<bestand> [opties]',
  file: ['bestand', 'het plan, zoals linde.regie'],
  output: ['-o, --output <bestand>', 'schrijft de bladzijde in dit bestand (standaard: op het scherm)'],
  family: ['--gezin', 'maakt de gezinsversie: gewone taal, zonder codes en zonder bedragen'],
  amounts: ['--bedragen', 'zet in de gezinsversie ook wat iets deze maand kost'],
  withoutNames: [
    '--zonder-namen',
    'laat rollen en schuilnamen staan, ook als naast het plan een bestand met echte namen ligt',
  ],
  today: ['--today <datum>', 'leest het plan alsof het deze dag is, zoals 2026-06-15 (standaard: vandaag)'],
  examples: [
    ['regieplan report linde.regie -o linde.html', 'het hele plan als bladzijde'],
    ['regieplan report linde.regie --gezin -o gezin.html', 'de bladzijde voor het gezin'],
    ['regieplan report linde.regie --zonder-namen -o delen.html', 'om te delen: zonder de echte namen'],
  ],
  exitCodes: [
    '0  de bladzijde is gemaakt en het plan heeft geen fouten',
    '1  de bladzijde is gemaakt, maar het plan heeft fouten; ze staan erop',
    '2  er is geen bladzijde gemaakt: verkeerd gebruik, of iets kon niet worden gelezen of geschreven',
  ],
  noFile: 'Zeg erbij van welk plan, bijvoorbeeld: regieplan report linde.regie -o linde.html',
  isFolder: 'is een map. Noem één plan.',
  noPlan: 'is geen plan; alleen van een plan kan een bladzijde worden gemaakt. Begint het bestand met het woord plan?',
  partial:
    'kan niet helemaal worden gelezen; op de bladzijde staat alleen wat wel te lezen was. Wat er mis is, zegt regieplan check.',
  realNames:
    'op deze bladzijde staan echte namen: deel haar niet. Met --zonder-namen blijven de rollen en schuilnamen staan.',
  amountsNeedFamily: '--bedragen hoort bij --gezin; op de andere bladzijde staan de bedragen altijd.',
  sameFile: 'De bladzijde zou het plan zelf overschrijven. Kies achter -o een andere naam.',
  notWritten: (why) => `kon niet worden geschreven. Controleer of de map bestaat en of u er mag schrijven (${why}).`,
};

export const englishReportHelp: ReportHelp = {
  description: 'turns a plan into a page to read, share or print (HTML)',
  usage: '<file> [options]',
  file: ['file', 'the plan, such as linde.regie'],
  output: ['-o, --output <file>', 'writes the page into this file (default: to standard output)'],
  family: ['--gezin', 'makes the family version: plain words, without codes and without amounts'],
  amounts: ['--bedragen', 'lets the family version say what things cost this month'],
  withoutNames: ['--zonder-namen', 'keeps roles and pseudonyms, also when a file with real names lies beside the plan'],
  today: ['--today <date>', 'reads the plan as if it were this day, such as 2026-06-15 (default: today)'],
  examples: [
    ['regieplan report linde.regie -o linde.html --taal en', 'the whole plan as a page'],
    ['regieplan report linde.regie --gezin -o family.html --taal en', 'the page for the family'],
    ['regieplan report linde.regie --zonder-namen -o share.html --taal en', 'to share: without the real names'],
  ],
  exitCodes: [
    '0  the page has been made and the plan has no errors',
    '1  the page has been made, but the plan has errors; they stand on it',
    '2  no page has been made: wrong usage, or something could not be read or written',
  ],
  noFile: 'Say of which plan, for instance: regieplan report linde.regie -o linde.html',
  isFolder: 'is a folder. Name one plan.',
  noPlan: 'is not a plan; only a plan can become a page. Does the file begin with the word plan?',
  partial: 'cannot be read completely; the page shows only what could be read. What is wrong, regieplan check tells.',
  realNames: 'this page has real names on it: do not share it. With --zonder-namen the roles and pseudonyms stay.',
  amountsNeedFamily: '--bedragen belongs with --gezin; the other page always has the amounts.',
  sameFile: 'The page would overwrite the plan itself. Choose another name after -o.',
  notWritten: (why) => `could not be written. Check whether the folder is there and you may write in it (${why}).`,
};
