import type { Severity } from '../domain/finding.js';
import type { Texts } from '../domain/texts.js';
import type { ProblemCode } from '../model/problem.js';

/** What there is to read about a problem of the text. */
export interface ProblemPage {
  readonly title: Texts;
  readonly severity: Severity;
  readonly explanation: Texts;
  /** Lines of a plan that have the problem, and the same lines without it. */
  readonly wrong: string;
  readonly right: string;
  /** The lines are a whole file, not a part of a plan. */
  readonly wholeFile?: true;
}

/** A page for every problem; a code without one does not compile. */
export const problemPages: { readonly [Code in ProblemCode]: ProblemPage } = {
  'TAAL-01': {
    title: { nl: 'Teken dat nergens bij hoort', en: 'Character that belongs nowhere' },
    severity: 'error',
    explanation: {
      nl: 'Een plan bestaat uit woorden, datums, bedragen, getallen, teksten tussen aanhalingstekens en een paar leestekens. Dit teken is geen daarvan. Een opmerking begint met `//`.',
      en: 'A plan consists of words, dates, amounts, numbers, texts between quotes and a few punctuation marks. This character is none of them. A comment starts with `//`.',
    },
    wrong: 'persoon Marit; "moeder" { geboren 1982-04-02 }',
    right: 'persoon Marit "moeder" { geboren 1982-04-02 }',
  },
  'TAAL-02': {
    title: { nl: 'Aanhalingstekens kloppen niet', en: 'Quotes are not right' },
    severity: 'error',
    explanation: {
      nl: 'Een tekst begint en eindigt met een recht aanhalingsteken, op dezelfde regel. Tekstverwerkers maken er gekrulde van; die werken hier niet.',
      en: 'A text starts and ends with a straight quote, on the same line. Word processors make curly ones of them; those do not work here.',
    },
    wrong: 'persoon Marit “moeder” { geboren 1982-04-02 }',
    right: 'persoon Marit "moeder" { geboren 1982-04-02 }',
  },
  'TAAL-03': {
    title: { nl: 'Accolade te veel of te weinig', en: 'Brace missing or left over' },
    severity: 'error',
    explanation: {
      nl: 'Wat bij een regel hoort, staat tussen `{` en `}`. Bij elke `{` hoort één `}`. De rest van het plan houdt zijn betekenis, ook zolang er een ontbreekt.',
      en: 'What belongs to a line stands between `{` and `}`. Every `{` has one `}`. The rest of the plan keeps its meaning, also while one is missing.',
    },
    wrong: 'persoon Marit "moeder" {\n  geboren 1982-04-02\n\npersoon Ron "vader" {\n  geboren 1979-10-30\n}',
    right: 'persoon Marit "moeder" {\n  geboren 1982-04-02\n}\n\npersoon Ron "vader" {\n  geboren 1979-10-30\n}',
  },
  'TAAL-04': {
    title: { nl: 'Hier hoort iets anders', en: 'Something else belongs here' },
    severity: 'error',
    explanation: {
      nl: 'De regel begint goed, maar op deze plek hoort iets anders: bijvoorbeeld een datum, een bedrag of een naam. De melding zegt wat.',
      en: 'The line starts well, but something else belongs at this place: a date, an amount or a name, for example. The message says what.',
    },
    wrong: 'geldstroom WmoNoor {\n  wet Wmo\n  budget veel\n}',
    right: 'geldstroom WmoNoor {\n  wet Wmo\n  budget € 10.000,00\n}',
  },
  'TAAL-05': {
    title: { nl: 'Onbekend woord aan het begin van een regel', en: 'Unknown word at the start of a line' },
    severity: 'error',
    explanation: {
      nl: 'Elke regel begint met een vast woord dat zegt waar hij over gaat: `persoon`, `regisseur`, `doel`, `inzet` en zo verder. Dit woord is er geen van; lijkt het op een bekend woord, dan noemt de melding dat.',
      en: 'Every line starts with a fixed word that says what it is about: `persoon`, `regisseur`, `doel`, `inzet` and so on. This word is none of them; when it resembles a known one, the message names it.',
    },
    wrong: 'peroon Marit { geboren 1982-04-02 }',
    right: 'persoon Marit { geboren 1982-04-02 }',
  },
  'TAAL-06': {
    title: { nl: 'Onbekend woord binnen de accolades', en: 'Unknown word inside the braces' },
    severity: 'error',
    explanation: {
      nl: 'Bij elke soort regel horen vaste eigenschappen: bij een persoon bijvoorbeeld `geboren` en `gezag`. Dit woord hoort niet bij deze regel.',
      en: 'Every kind of line has its own properties: a person, for example, has `geboren` and `gezag`. This word does not belong to this line.',
    },
    wrong: 'persoon Marit {\n  gebooren 1982-04-02\n}',
    right: 'persoon Marit {\n  geboren 1982-04-02\n}',
  },
  'TAAL-07': {
    title: { nl: 'Regels die nergens bij horen', en: 'Lines that belong to nothing' },
    severity: 'error',
    explanation: {
      nl: 'Deze regels zijn eigenschappen, maar er staat geen regel boven die zegt waarvan.',
      en: 'These lines are properties, but no line above them says of what.',
    },
    wrong: 'kracht "Wij helpen elkaar."\n\n  geboren 1982-04-02\n}',
    right: 'kracht "Wij helpen elkaar."\n\npersoon Marit {\n  geboren 1982-04-02\n}',
  },
  'TAAL-08': {
    title: { nl: 'Twee versies die Git niet kon samenvoegen', en: 'Two versions that Git could not merge' },
    severity: 'error',
    explanation: {
      nl: 'Twee mensen hebben dezelfde regels veranderd. Git laat beide versies staan en zet er regels met `<<<<<<<`, `=======` en `>>>>>>>` omheen. Kies wat klopt, samen als het nodig is, en haal die regels weg.',
      en: 'Two people changed the same lines. Git leaves both versions and puts lines with `<<<<<<<`, `=======` and `>>>>>>>` around them. Choose what is right, together if needed, and remove those lines.',
    },
    wrong:
      '<<<<<<< HEAD\nkracht "Wij helpen elkaar."\n=======\nkracht "Wij koken samen."\n>>>>>>> voorstel\n\npersoon Marit {\n  geboren 1982-04-02\n}',
    right: 'kracht "Wij koken samen."\n\npersoon Marit {\n  geboren 1982-04-02\n}',
  },
  'TAAL-10': {
    title: { nl: 'Datum niet als jaar-maand-dag', en: 'Date not written year-month-day' },
    severity: 'error',
    explanation: {
      nl: 'Een datum is jaar, maand en dag met streepjes: `2026-03-15`. Zo is er geen twijfel welk getal de dag is en welk de maand. Is duidelijk welke datum bedoeld is, dan zet de editor hem met een klik goed.',
      en: 'A date is year, month and day with hyphens: `2026-03-15`, so that there is no doubt which number is the day and which the month. Where it is clear which date is meant, the editor puts it right with a click.',
    },
    wrong: 'persoon Marit { geboren 02-04-1982 }',
    right: 'persoon Marit { geboren 1982-04-02 }',
  },
  'TAAL-11': {
    title: { nl: 'Datum die niet bestaat', en: 'Date that does not exist' },
    severity: 'error',
    explanation: {
      nl: 'Deze dag komt op geen kalender voor, of het jaar ligt buiten 1900–9999.',
      en: 'No calendar has this day, or the year lies outside 1900–9999.',
    },
    wrong: 'evaluatie 2026-02-30 { met Marit }',
    right: 'evaluatie 2026-02-28 { met Marit }',
  },
  'TAAL-12': {
    title: { nl: '`tot` is dubbelzinnig', en: '`tot` is ambiguous' },
    severity: 'error',
    explanation: {
      nl: 'Bij "tot 1 juli" is niet duidelijk of 1 juli zelf meetelt. In een plan tellen altijd beide dagen mee: schrijf `t/m` en de laatste dag die meetelt.',
      en: 'With "tot 1 juli" (until 1 July) it is not clear whether 1 July itself counts. In a plan both days always count: write `t/m` and the last day that counts.',
    },
    wrong: 'situatie Ron ziekenhuis 2026-03-02 tot 2026-03-22',
    right: 'situatie Ron ziekenhuis 2026-03-02 t/m 2026-03-21',
  },
  'TAAL-13': {
    title: { nl: 'Bedrag dat niet klopt', en: 'Amount that is not right' },
    severity: 'error',
    explanation: {
      nl: 'Een bedrag begint met `€`. De komma staat voor de centen, altijd twee cijfers; punten mogen de duizendtallen scheiden: `€ 1.234,56`, `€ 12`.',
      en: 'An amount starts with `€`. The comma is for the cents, always two digits; points may group thousands: `€ 1.234,56`, `€ 12`.',
    },
    wrong: 'budget € 12,5',
    right: 'budget € 12,50',
  },
  'TAAL-14': {
    title: { nl: 'Getal dat niet klopt', en: 'Number that is not right' },
    severity: 'error',
    explanation: {
      nl: 'Hier hoort een getal, zoals `4` of `1,5`. Soms alleen een heel getal; een score is 1, 2, 3, 4 of 5.',
      en: 'A number belongs here, such as `4` or `1,5`. Sometimes only a whole number; a score is 1, 2, 3, 4 or 5.',
    },
    wrong: 'zrm Noor 2025-09-10 { financien 7 }',
    right: 'zrm Noor 2025-09-10 { financien 3 }',
  },
  'TAAL-15': {
    title: { nl: 'Woord dat niet in de lijst staat', en: 'Word that is not in the list' },
    severity: 'error',
    explanation: {
      nl: 'Op deze plek staat een woord uit een vaste lijst. De melding noemt wat er kan; de editor vult het aan met Ctrl+spatie.',
      en: 'At this place stands a word from a fixed list. The message names what is possible; the editor completes it with Ctrl+space.',
    },
    wrong: 'netwerk Oma { relatie grootmoeder }',
    right: 'netwerk Oma { relatie familie }',
  },
  'TAAL-16': {
    title: { nl: 'Onbekende eenheid of tijd', en: 'Unknown unit or time' },
    severity: 'error',
    explanation: {
      nl: 'Hoeveel hulp er is, staat in eenheden als uur, dagdeel, etmaal of stuk, per dag, week, maand, kwartaal of jaar.',
      en: 'How much help there is stands in units such as uur, dagdeel, etmaal or stuk, per dag, week, maand, kwartaal or jaar.',
    },
    wrong: 'netwerk Oma { relatie familie  omvang 4 uurtjes per week }',
    right: 'netwerk Oma { relatie familie  omvang 4 uur per week }',
  },
  'TAAL-17': {
    title: { nl: 'Niet gezegd per wat', en: 'Not said per what' },
    severity: 'error',
    explanation: {
      nl: 'Bij een omvang hoort wat u telt en hoe vaak; bij een tarief waarvoor de prijs geldt. Anders is er niets uit te rekenen.',
      en: 'A volume says what is counted and how often; a tariff says what the price is for. Otherwise nothing can be computed.',
    },
    wrong: 'netwerk Oma { relatie familie  omvang 4 uur }',
    right: 'netwerk Oma { relatie familie  omvang 4 uur per week }',
  },
  'TAAL-18': {
    title: { nl: 'Delen die samen geen 100% zijn', en: 'Shares that do not make 100%' },
    severity: 'error',
    explanation: {
      nl: 'Betalen meer geldstromen samen een inzet, dan staat achter elke geldstroom een percentage, en die zijn samen precies 100%.',
      en: 'When several funding streams pay a line together, each has a percentage, and these sum to exactly 100%.',
    },
    wrong:
      'inzet Begeleiding {\n  dienst begeleiding-individueel\n  voor Noor\n  uit WmoNoor 60%, JwNoor 30%\n  bedrag € 500,00\n}',
    right:
      'inzet Begeleiding {\n  dienst begeleiding-individueel\n  voor Noor\n  uit WmoNoor 60%, JwNoor 40%\n  bedrag € 500,00\n}',
  },
  'TAAL-20': {
    title: { nl: 'Eigenschap die er twee keer staat', en: 'Property that is there twice' },
    severity: 'error',
    explanation: {
      nl: 'Deze eigenschap mag maar één keer. Anders is niet duidelijk welke geldt; stilzwijgend de laatste nemen doet Regieplan niet.',
      en: 'This property may stand only once. Otherwise it is not clear which one holds; Regieplan does not silently take the last.',
    },
    wrong: 'persoon Marit {\n  geboren 1982-04-02\n  geboren 1982-02-04\n}',
    right: 'persoon Marit {\n  geboren 1982-04-02\n}',
  },
  'TAAL-21': {
    title: { nl: 'Eigenschap die ontbreekt', en: 'Property that is missing' },
    severity: 'error',
    explanation: {
      nl: 'Zonder deze eigenschap zegt de regel te weinig om iets mee te kunnen.',
      en: 'Without this property the line says too little to be of use.',
    },
    wrong: 'geldstroom WmoNoor {\n  budget € 10.000,00\n}',
    right: 'geldstroom WmoNoor {\n  wet Wmo\n  budget € 10.000,00\n}',
  },
  'TAAL-22': {
    title: { nl: 'Twee eigenschappen die elkaar tegenspreken', en: 'Two properties that contradict each other' },
    severity: 'error',
    explanation: {
      nl: 'Deze twee zeggen iets anders over hetzelfde. Laat er één staan.',
      en: 'These two say different things about the same. Keep one.',
    },
    wrong: 'inzet Maatje {\n  dienst vrijwilligersmaatje\n  voor Noor\n  uit Informeel\n  bedrag € 0,00\n  pm\n}',
    right: 'inzet Maatje {\n  dienst vrijwilligersmaatje\n  voor Noor\n  uit Informeel\n  pm\n}',
  },
  'TAAL-23': {
    title: { nl: 'Regel die maar één keer mag', en: 'Line that may stand only once' },
    severity: 'error',
    explanation: {
      nl: 'Een plan heeft één titel, één gemeente, één periode en één budget voor het huishouden.',
      en: 'A plan has one title, one municipality, one period and one budget for the household.',
    },
    wrong: 'budget € 10.000,00\nbudget € 12.000,00',
    right: 'budget € 12.000,00',
  },
  'TAAL-24': {
    title: { nl: 'Naam die al gebruikt is', en: 'Name that is in use already' },
    severity: 'error',
    explanation: {
      nl: 'Een naam betekent in een plan één ding. Heten twee mensen hetzelfde, geef ze dan elk een eigen naam, zoals `Sanne` en `SanneBuurvrouw`.',
      en: 'In a plan a name means one thing. When two people are called the same, give each a name of their own, such as `Sanne` and `SanneBuurvrouw`.',
    },
    wrong: 'netwerk Sanne { relatie familie }\nnetwerk Sanne { relatie buur }',
    right: 'netwerk Sanne { relatie familie }\nnetwerk SanneBuurvrouw { relatie buur }',
  },
  'TAAL-25': {
    title: { nl: 'Regel die niet in dit soort bestand hoort', en: 'Line that does not belong in this kind of file' },
    severity: 'error',
    explanation: {
      nl: 'Een plan gaat over één huishouden; wat voor de hele gemeente geldt, zoals `beleid`, staat in de gids. Omgekeerd noemt een gids geen personen.',
      en: 'A plan is about one household; what holds for the whole municipality, such as `beleid`, stands in the guide. The other way round, a guide names no persons.',
    },
    wrong: 'gids "Voorbeeldstad"\n\npersoon Marit { geboren 1982-04-02 }',
    right: 'gids "Voorbeeldstad"\n\nbeleid { caseload hoogstens 20 }',
    wholeFile: true,
  },
  'TAAL-26': {
    title: { nl: 'Bestand dat niet zegt wat het is', en: 'File that does not say what it is' },
    severity: 'error',
    explanation: {
      nl: 'De eerste regel zegt wat het bestand is: `plan "Titel"` voor een huishouden, `gids "Gemeente"` voor een gemeente.',
      en: 'The first line says what the file is: `plan "Title"` for a household, `gids "Municipality"` for a municipality.',
    },
    wrong: 'gemeente Voorbeeldstad\nperiode 2026-01-01 t/m 2026-12-31',
    right: 'plan "Linde: rust thuis"\ngemeente Voorbeeldstad\nperiode 2026-01-01 t/m 2026-12-31',
    wholeFile: true,
  },
  'TAAL-30': {
    title: { nl: 'Naam die nergens staat', en: 'Name that is nowhere declared' },
    severity: 'error',
    explanation: {
      nl: 'Wie of wat u noemt, staat ergens vast: in dit plan, in de gids die het plan gebruikt, of in de ingebouwde wetten. Let op hoofdletters. Staat de naam in een gids, dan hoort boven in het plan `gebruik "gids.regie"`.',
      en: 'Whoever or whatever you name is declared somewhere: in this plan, in the guide the plan uses, or in the built-in laws. Mind the capitals. When the name stands in a guide, the plan needs `gebruik "gids.regie"` at its top.',
    },
    wrong: 'kracht Maritt "Wij helpen elkaar."',
    right: 'kracht Marit "Wij helpen elkaar."',
  },
  'TAAL-31': {
    title: { nl: 'Gids die niet te gebruiken is', en: 'Guide that cannot be used' },
    severity: 'error',
    explanation: {
      nl: 'Achter `gebruik` staat het pad naar een gids, gerekend vanaf de map van dit bestand. De gids bestaat niet, is niet te lezen, is geen gids, of gebruikt op zijn beurt dit bestand. Zolang dat zo is, worden namen die erin kunnen staan niet als fout gemeld.',
      en: 'After `gebruik` stands the path to a guide, counted from the folder of this file. The guide does not exist, cannot be read, is no guide, or uses this file in turn. As long as that is so, names that may stand in it are not reported.',
    },
    wrong: 'gebruik "../gidss.regie"',
    right: 'gebruik "../examples/gids.regie"',
  },
  'TAAL-32': {
    title: { nl: 'Prijs die niet in de prijslijst staat', en: 'Price that is not in the price list' },
    severity: 'error',
    explanation: {
      nl: 'Een post in een `referentie` noemt een prijslijst en de omschrijving van een prijs daaruit. Hoofdletters en spaties tellen niet mee; de woorden moeten gelijk zijn.',
      en: 'A post in a `referentie` names a price list and the description of one of its prices. Capitals and spaces do not count; the words must be the same.',
    },
    wrong:
      'prijslijst Lijst2025 {\n  bron "eigen prijslijst"\n  jaar 2025\n  prijs "Dag in de opvang" € 95,00 per etmaal\n}\n\nreferentie {\n  post Lijst2025 "Dag in de crisisopvang" 21 etmalen\n}',
    right:
      'prijslijst Lijst2025 {\n  bron "eigen prijslijst"\n  jaar 2025\n  prijs "Dag in de opvang" € 95,00 per etmaal\n}\n\nreferentie {\n  post Lijst2025 "Dag in de opvang" 21 etmalen\n}',
  },
  'TAAL-33': {
    title: { nl: 'Hoeveelheid in een andere eenheid dan de prijs', en: 'Quantity in another unit than the price' },
    severity: 'error',
    explanation: {
      nl: 'De hoeveelheid van een post wordt vermenigvuldigd met de prijs uit de lijst. Dat kan alleen in dezelfde eenheid, of van minuten naar uren en van dagen naar weken.',
      en: 'The quantity of a post is multiplied by the price of the list. That is possible only in the same unit, or from minutes to hours and from days to weeks.',
    },
    wrong:
      'prijslijst Lijst2025 {\n  bron "eigen prijslijst"\n  jaar 2025\n  prijs "Dag in de opvang" € 95,00 per etmaal\n}\n\nreferentie {\n  post Lijst2025 "Dag in de opvang" 21 uur\n}',
    right:
      'prijslijst Lijst2025 {\n  bron "eigen prijslijst"\n  jaar 2025\n  prijs "Dag in de opvang" € 95,00 per etmaal\n}\n\nreferentie {\n  post Lijst2025 "Dag in de opvang" 21 etmalen\n}',
  },
  'TAAL-40': {
    title: { nl: 'Tarief anders dan in de prijslijst', en: 'Tariff differs from the price list' },
    severity: 'warning',
    explanation: {
      nl: 'De aanbieder heeft in de gids een prijs voor deze dienst, en in het plan staat een andere. Controleer welke klopt; laat u het tarief weg, dan geldt de prijslijst.',
      en: 'The guide has a price of this provider for this service, and the plan has another. Check which is right; without a tariff in the plan, the price list holds.',
    },
    wrong:
      'aanbieder Oever {\n  levert dagbesteding € 46,15 per dagdeel\n}\n\ninzet Dagbesteding {\n  dienst dagbesteding\n  voor Marit\n  door Oever\n  omvang 2 dagdelen per week\n  tarief € 45,00 per dagdeel\n  uit WmoNoor\n}',
    right:
      'aanbieder Oever {\n  levert dagbesteding € 46,15 per dagdeel\n}\n\ninzet Dagbesteding {\n  dienst dagbesteding\n  voor Marit\n  door Oever\n  omvang 2 dagdelen per week\n  uit WmoNoor\n}',
  },
  'TAAL-41': {
    title: { nl: 'Prijs die tijdens de inzet verandert', en: 'Price that changes during the line' },
    severity: 'warning',
    explanation: {
      nl: 'De prijslijst van de aanbieder verandert binnen de periode van deze inzet, dus één prijs voor alles is er niet. Knip de inzet op die dag in tweeën, of schrijf zelf een tarief.',
      en: "The provider's price list changes within the period of this line, so there is no one price for all of it. Split the line in two on that day, or write a tariff yourself.",
    },
    wrong:
      'aanbieder Oever {\n  levert dagbesteding € 45,00 per dagdeel t/m 2025-12-31\n  levert dagbesteding € 46,15 per dagdeel vanaf 2026-01-01\n}\n\ninzet Dagbesteding {\n  dienst dagbesteding\n  voor Marit\n  door Oever\n  periode 2025-10-01 t/m 2026-06-30\n  omvang 2 dagdelen per week\n  uit WmoNoor\n}',
    right:
      'aanbieder Oever {\n  levert dagbesteding € 45,00 per dagdeel t/m 2025-12-31\n  levert dagbesteding € 46,15 per dagdeel vanaf 2026-01-01\n}\n\ninzet Dagbesteding {\n  dienst dagbesteding\n  voor Marit\n  door Oever\n  periode 2026-01-01 t/m 2026-06-30\n  omvang 2 dagdelen per week\n  uit WmoNoor\n}',
  },
  'TAAL-50': {
    title: { nl: 'Onbekende regel', en: 'Unknown rule' },
    severity: 'error',
    explanation: {
      nl: 'Een afwijking, een signaal of het beleid noemt een regel met zijn code, zoals WMO-01. Deze code bestaat niet. De lijst van regels staat in de index.',
      en: 'A deviation, a signal or the policy names a rule by its code, such as WMO-01. This code does not exist. The list of rules is in the index.',
    },
    wrong: 'afwijking WMO-99 bij Dagbesteding {\n  omdat "Het gezin heeft haast."\n}',
    right: 'afwijking WMO-01 bij Dagbesteding {\n  omdat "Het gezin heeft haast."\n}',
  },
  'TAAL-51': {
    title: { nl: 'Afwijking die niets meer raakt', en: 'Deviation that meets nothing any more' },
    severity: 'warning',
    explanation: {
      nl: 'De regel waarvan het plan afwijkt, meldt hier niets meer. Dan is de afwijking niet meer nodig; haal haar weg, zodat het plan blijft kloppen.',
      en: 'The rule that the plan deviates from says nothing here any more. The deviation is no longer needed; remove it, so that the plan stays true.',
    },
    wrong: 'afwijking REG-03 {\n  omdat "Tijdelijk twee regisseurs."\n}',
    right: 'regisseur Samira bij WijkteamNoord',
  },
  'TAAL-52': {
    title: { nl: 'Hiervan kan een plan niet afwijken', en: 'No plan can deviate from this' },
    severity: 'warning',
    explanation: {
      nl: 'Van een fout kan een plan alleen afwijken als de regel zelf een uitzondering met een reden kent. Los op wat de melding zegt.',
      en: 'A plan can deviate from an error only where the rule itself knows an exception with a reason. Mend what the finding says.',
    },
    wrong:
      'geldstroom WmoNoor {\n  wet Wmo\n  budget € 400,00\n}\n\ninzet Begeleiding {\n  dienst begeleiding-individueel\n  voor Marit\n  uit WmoNoor\n  bedrag € 500,00\n}\n\nafwijking BUD-01 bij WmoNoor {\n  omdat "Het is nu eenmaal duurder."\n}',
    right:
      'geldstroom WmoNoor {\n  wet Wmo\n  budget € 500,00\n}\n\ninzet Begeleiding {\n  dienst begeleiding-individueel\n  voor Marit\n  uit WmoNoor\n  bedrag € 500,00\n}',
  },
  'TAAL-53': {
    title: { nl: 'Beleid dat een regel te licht maakt', en: 'Policy that makes a rule too light' },
    severity: 'error',
    explanation: {
      nl: 'Een gemeente kan een regel strenger maken, of een regel van de ernst info uitzetten. Lichter maken kan niet.',
      en: 'A municipality can make a rule stricter, or switch an info rule off. It cannot make a rule lighter.',
    },
    wrong: 'gids "Voorbeeldstad"\n\nbeleid {\n  regel BUD-01 info\n}',
    right: 'gids "Voorbeeldstad"\n\nbeleid {\n  regel REG-04 fout\n}',
    wholeFile: true,
  },
};
