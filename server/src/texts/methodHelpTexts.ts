import type { ImportMistake } from '../domain/priceImport.js';

type Term = readonly [term: string, description: string];
type Example = readonly [command: string, meaning: string];

interface CommandHelp {
  readonly description: string;
  readonly usage: string;
  readonly examples: readonly Example[];
}

/** What the command line says about the commands for the methods of the field. */
export interface MethodHelpTexts {
  readonly plan: Term;
  readonly format: Term;
  readonly today: Term;
  readonly effect: CommandHelp;
  readonly clock: CommandHelp & { readonly format: Term };
  readonly network: CommandHelp & { readonly from: Term; readonly to: Term };
  readonly priceList: {
    readonly description: string;
    readonly usage: string;
    readonly load: CommandHelp & {
      readonly file: Term;
      readonly output: Term;
      readonly title: Term;
      readonly name: Term;
      readonly source: Term;
      readonly year: Term;
    };
    readonly notAYear: (value: string) => string;
    readonly notAName: (value: string) => string;
    readonly titleOf: (file: string) => string;
    readonly listName: string;
    readonly done: (prices: number, lists: readonly string[], file: string) => string;
    readonly exists: (file: string) => string;
    readonly notWritten: (file: string) => string;
    readonly mistake: (mistake: ImportMistake) => string;
    readonly refused: string;
  };
  readonly noPlan: (file: string) => string;
  readonly hasProblems: (file: string, count: number) => string;
  readonly noPeriod: (file: string) => string;
}

const PRICE_COLUMNS = 'omschrijving, bedrag, eenheid, bron, jaar';

export const dutchMethodHelp: MethodHelpTexts = {
  plan: ['plan', 'het plan, zoals linde.regie'],
  format: [
    '--format <vorm>',
    'text: om te lezen (standaard); markdown: voor een verslag; json: voor een ander programma',
  ],
  today: ['--today <datum>', 'leest het plan alsof het deze dag is, zoals 2026-06-15 (standaard: vandaag)'],
  effect: {
    description: 'zet kosten en effect van een plan naast zijn referentie (Effectencalculator)',
    usage: '<plan> [opties]',
    examples: [
      ['regieplan effect linde.regie', 'om te lezen'],
      ['regieplan effect --format markdown linde.regie', 'voor een verslag van de werksessie'],
    ],
  },
  clock: {
    description: 'noemt alle dagen waar een wet of het plan om vraagt, op volgorde',
    usage: '<plan> [opties]',
    format: [
      '--format <vorm>',
      'text: om te lezen (standaard); markdown: voor een verslag; json: voor een ander programma; ics: voor een agenda',
    ],
    examples: [
      ['regieplan termijnen linde.regie', 'om te lezen'],
      ['regieplan termijnen --format ics linde.regie > linde.ics', 'voor uw agenda'],
    ],
  },
  network: {
    description: 'laat zien wie er uit het netwerk helpen, of het netwerk groeide, en hoeveel uren elk doel krijgt',
    usage: '<plan> [opties]',
    from: ['--van <datum>', 'de eerste dag om te vergelijken (standaard: de eerste dag van het plan)'],
    to: ['--tot <datum>', 'de laatste dag om te vergelijken (standaard: vandaag, binnen het plan)'],
    examples: [
      ['regieplan netwerk linde.regie', 'van het begin van het plan tot vandaag'],
      ['regieplan netwerk --van 2026-01-01 --tot 2026-06-30 linde.regie', 'tussen twee dagen'],
    ],
  },
  priceList: {
    description: 'maakt een prijslijst van een tabel',
    usage: 'importeer <bestand> [opties]',
    load: {
      description: `maakt een gids met prijslijsten van een tabel (CSV) met de kolommen ${PRICE_COLUMNS}`,
      usage: '<bestand> [opties]',
      file: ['bestand', 'de tabel: UTF-8, met kolomnamen op de eerste regel en ; of , of tabs tussen de kolommen'],
      output: ['-o, --output <bestand>', 'waar de gids komt, zoals prijzen.regie (standaard: het scherm)'],
      title: ['--titel <tekst>', 'de titel van de gids (standaard: de naam van de tabel)'],
      name: ['--naam <naam>', 'hoe de prijslijsten heten, voor hun jaar (standaard: Prijzen)'],
      source: ['--bron <tekst>', 'de bron van prijzen die er zelf geen noemen'],
      year: ['--jaar <jaar>', 'het jaar van prijzen die er zelf geen noemen'],
      examples: [
        ['regieplan prijslijst importeer prijzen.csv -o prijzen.regie', 'een tabel met alle kolommen'],
        [
          'regieplan prijslijst importeer --bron "eigen lijst" --jaar 2025 prijzen.csv',
          'een tabel zonder bron en jaar',
        ],
      ],
    },
    notAYear: (value) => `--jaar ${value} is geen jaar. Schrijf vier cijfers, zoals --jaar 2025.`,
    notAName: (value) =>
      `--naam ${value} kan niet. Een naam is één woord van letters, cijfers en streepjes en begint met een letter.`,
    titleOf: (file) => `Prijzen uit ${file}`,
    listName: 'Prijzen',
    done: (prices, lists, file) =>
      `${prices} ${prices === 1 ? 'prijs' : 'prijzen'} in ${file}, als ${lists.join(', ')}. Zet in uw plan of gids: gebruik "${file}"`,
    exists: (file) => `${file} bestaat al en blijft zoals het is. Kies een andere naam, of haal het eerst weg.`,
    notWritten: (file) => `${file} kan niet worden geschreven. Controleer de map en of u er mag schrijven.`,
    mistake: (mistake) => {
      switch (mistake.kind) {
        case 'empty':
          return `de tabel is leeg. Zet op de eerste regel de kolommen: ${PRICE_COLUMNS}.`;
        case 'noRows':
          return 'onder de kolomnamen staat geen enkele prijs. Zet elke prijs op een eigen regel.';
        case 'missingColumns':
          return `de ${mistake.columns.length === 1 ? 'kolom' : 'kolommen'} ${mistake.columns.join(', ')} ${mistake.columns.length === 1 ? 'ontbreekt' : 'ontbreken'}; gevonden: ${mistake.found.join(', ')}. Noem de kolommen op de eerste regel, of geef bron en jaar met --bron en --jaar.`;
        case 'unclosedQuote':
          return `regel ${mistake.line}: een aanhalingsteken wordt niet gesloten. Zet er een achter de cel.`;
        case 'emptyCell':
          return `regel ${mistake.line}: de kolom ${mistake.column} is leeg. Vul haar in.`;
        case 'amount':
          return `regel ${mistake.line}: ${mistake.text} is geen bedrag. Schrijf een komma voor de centen, zoals 1.234,56.`;
        case 'unit':
          return `regel ${mistake.line}: de eenheid ${mistake.text} ken ik niet. Gebruik bijvoorbeeld uur, dagdeel, etmaal of stuk.`;
        case 'year':
          return `regel ${mistake.line}: ${mistake.text} is geen jaar. Schrijf vier cijfers, zoals 2025.`;
        case 'twice':
          return `regel ${mistake.line}: “${mistake.description}” staat ook op regel ${mistake.firstLine}, met dezelfde bron en hetzelfde jaar. Laat er één staan, of maak de omschrijving duidelijker.`;
      }
    },
    refused: 'Er is niets geschreven. Verbeter de tabel en probeer het opnieuw.',
  },
  noPlan: (file) => `${file} is geen plan. Een plan begint met: plan "titel"`,
  hasProblems: (file, count) =>
    `Let op: in ${file} ${count === 1 ? 'is 1 ding' : `zijn ${count} dingen`} niet goed te lezen; wat hier staat, kan onvolledig zijn. Kijk eerst: regieplan check ${file}`,
  noPeriod: (file) => `${file} heeft geen periode; geef de dagen met --van en --tot.`,
};

export const englishMethodHelp: MethodHelpTexts = {
  plan: ['plan', 'the plan, such as linde.regie'],
  format: ['--format <form>', 'text: for reading (default); markdown: for a report; json: for another program'],
  today: ['--today <date>', 'reads the plan as if it were this day, such as 2026-06-15 (default: today)'],
  effect: {
    description: 'puts cost and effect of a plan beside its reference (Effectencalculator)',
    usage: '<plan> [options]',
    examples: [
      ['regieplan effect linde.regie', 'for reading'],
      ['regieplan effect --format markdown linde.regie', 'for a report of the session'],
    ],
  },
  clock: {
    description: 'names every day that a law or the plan asks for, in order',
    usage: '<plan> [options]',
    format: [
      '--format <form>',
      'text: for reading (default); markdown: for a report; json: for another program; ics: for a calendar',
    ],
    examples: [
      ['regieplan termijnen linde.regie', 'for reading'],
      ['regieplan termijnen --format ics linde.regie > linde.ics', 'for your calendar'],
    ],
  },
  network: {
    description: 'shows who of the network helps, whether the network grew, and how many hours each goal gets',
    usage: '<plan> [options]',
    from: ['--van <date>', 'the first day to compare (default: the first day of the plan)'],
    to: ['--tot <date>', 'the last day to compare (default: today, within the plan)'],
    examples: [
      ['regieplan netwerk linde.regie', 'from the start of the plan until today'],
      ['regieplan netwerk --van 2026-01-01 --tot 2026-06-30 linde.regie', 'between two days'],
    ],
  },
  priceList: {
    description: 'makes a price list of a table',
    usage: 'importeer <file> [options]',
    load: {
      description: `makes a guide with price lists of a table (CSV) with the columns ${PRICE_COLUMNS}`,
      usage: '<file> [options]',
      file: ['file', 'the table: UTF-8, with column names on the first line and ; or , or tabs between the columns'],
      output: ['-o, --output <file>', 'where the guide goes, such as prijzen.regie (default: the screen)'],
      title: ['--titel <text>', 'the title of the guide (default: the name of the table)'],
      name: ['--naam <name>', 'what the price lists are called, before their year (default: Prijzen)'],
      source: ['--bron <text>', 'the source of prices that name none'],
      year: ['--jaar <year>', 'the year of prices that name none'],
      examples: [
        ['regieplan prijslijst importeer prijzen.csv -o prijzen.regie', 'a table with every column'],
        ['regieplan prijslijst importeer --bron "own list" --jaar 2025 prijzen.csv', 'a table without source and year'],
      ],
    },
    notAYear: (value) => `--jaar ${value} is no year. Write four digits, such as --jaar 2025.`,
    notAName: (value) =>
      `--naam ${value} is not possible. A name is one word of letters, digits and hyphens that starts with a letter.`,
    titleOf: (file) => `Prices from ${file}`,
    listName: 'Prijzen',
    done: (prices, lists, file) =>
      `${prices} ${prices === 1 ? 'price' : 'prices'} in ${file}, as ${lists.join(', ')}. Write in your plan or guide: gebruik "${file}"`,
    exists: (file) => `${file} exists already and stays as it is. Choose another name, or remove it first.`,
    notWritten: (file) => `${file} cannot be written. Check the folder and whether you may write there.`,
    mistake: (mistake) => {
      switch (mistake.kind) {
        case 'empty':
          return `the table is empty. Put the columns on the first line: ${PRICE_COLUMNS}.`;
        case 'noRows':
          return 'there is no price below the column names. Put each price on a line of its own.';
        case 'missingColumns':
          return `the ${mistake.columns.length === 1 ? 'column' : 'columns'} ${mistake.columns.join(', ')} ${mistake.columns.length === 1 ? 'is' : 'are'} missing; found: ${mistake.found.join(', ')}. Name the columns on the first line, or give source and year with --bron and --jaar.`;
        case 'unclosedQuote':
          return `line ${mistake.line}: a quote is not closed. Put one behind the cell.`;
        case 'emptyCell':
          return `line ${mistake.line}: the column ${mistake.column} is empty. Fill it in.`;
        case 'amount':
          return `line ${mistake.line}: ${mistake.text} is no amount. Write a comma before the cents, such as 1.234,56.`;
        case 'unit':
          return `line ${mistake.line}: the unit ${mistake.text} is not known. Use, for example, uur, dagdeel, etmaal or stuk.`;
        case 'year':
          return `line ${mistake.line}: ${mistake.text} is no year. Write four digits, such as 2025.`;
        case 'twice':
          return `line ${mistake.line}: “${mistake.description}” is on line ${mistake.firstLine} too, with the same source and year. Keep one, or make the description clearer.`;
      }
    },
    refused: 'Nothing was written. Mend the table and try again.',
  },
  noPlan: (file) => `${file} is no plan. A plan starts with: plan "title"`,
  hasProblems: (file, count) =>
    `Note: in ${file} ${count === 1 ? '1 thing' : `${count} things`} could not be read well; what stands here may be incomplete. Look first: regieplan check ${file}`,
  noPeriod: (file) => `${file} has no period; give the days with --van and --tot.`,
};
