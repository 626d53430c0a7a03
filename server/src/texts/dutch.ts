import { dutchDay } from '../domain/dayText.js';
import type { Severity } from '../domain/finding.js';
import { formatMoney } from '../domain/money.js';
import type { Expected, NameKind, StatementMention } from '../model/problem.js';
import { dutchActions } from './actionTexts.js';
import { dutchCaseload } from './caseloadTexts.js';
import type { Catalogue } from './catalogue.js';
import { dutchCli } from './cliTexts.js';
import { dutchCompletion } from './completionTexts.js';
import { dutchCourse } from './courseTexts.js';
import { dutchHover, dutchValues } from './dutchFeatures.js';
import { dutchKeywords } from './dutchKeywords.js';
import { dutchMethods } from './dutchMethods.js';
import { dutchFamilyPage, dutchPlanPage } from './dutchPlanPage.js';
import { dutchReview } from './dutchReview.js';
import { dutchEmail } from './emailTexts.js';
import { dutchExercises } from './exerciseTexts.js';
import { dutchHints, dutchLenses } from './hintTexts.js';
import { dutchHoverDetails } from './hoverDetailTexts.js';
import { dutchMethodPage } from './methodPageTexts.js';
import { dutchNames } from './namesTexts.js';
import { dutchNewPlan } from './newPlanTexts.js';
import { dutchPages } from './pageTexts.js';
import { dutchServer } from './serverTexts.js';
import { dutchSignals } from './signalTexts.js';
import { dutchSignatures } from './signatureTexts.js';
import { dutchTrainingCopy } from './trainingCopyTexts.js';
import { listed } from './wordList.js';
import { dutchWorkspace } from './workspaceTexts.js';

const WANTED_NAME: Record<NameKind, string> = {
  person: 'een persoon uit dit plan',
  party: 'een persoon, iemand uit het netwerk, een medewerker of een organisatie',
  organisation: 'een organisatie of aanbieder',
  goal: 'een doel uit dit plan',
  indicator: 'een indicator uit dit plan',
  decision: 'een besluit uit dit plan',
  fundingSource: 'een geldstroom of een wet',
  law: 'een wet',
  service: 'een dienst',
  line: 'een inzet uit dit plan',
  priceList: 'een prijslijst',
  fact: 'iets uit dit plan',
};

const WRITE_IT: Record<NameKind, string> = {
  person: 'Voeg een regel `persoon NAAM` toe of verbeter de naam.',
  party: 'Voeg deze naam toe aan het plan of de gids, of verbeter de naam.',
  organisation: 'Voeg deze organisatie toe aan de gids, of verbeter de naam.',
  goal: 'Voeg een regel `doel NAAM` toe of verbeter de naam.',
  indicator: 'Voeg een regel `indicator NAAM` toe of verbeter de naam.',
  decision: 'Voeg het besluit toe, bijvoorbeeld met `beschikking NAAM`, of verbeter de naam.',
  fundingSource: 'Voeg een regel `geldstroom NAAM` toe of verbeter de naam.',
  law: 'Kies een wet, zoals Wmo, Jeugdwet, Zvw of Wlz.',
  service: 'Kies een dienst uit de lijst; Ctrl+spatie toont wat er kan.',
  line: 'Voeg een regel `inzet NAAM` toe of verbeter de naam.',
  priceList: 'Voeg een regel `prijslijst NAAM` toe aan de gids, of verbeter de naam.',
  fact: 'Verbeter de naam.',
};

function expectation(expected: Expected): string {
  switch (expected.kind) {
    case 'date':
      return 'een datum, zoals 2026-03-15';
    case 'money':
      return 'een bedrag, zoals € 46,15';
    case 'number':
      return 'een getal, zoals 4';
    case 'name':
      return 'een naam';
    case 'text':
      return 'een tekst tussen "aanhalingstekens"';
    case 'word':
      return 'een woord';
    case 'period':
      return 'een periode, zoals 2026-01-01 t/m 2026-12-31';
    case 'rate':
      return '`per` met een eenheid, zoals `per week` of `per uur`';
    case 'condition':
      return 'een drempel, zoals Ruzies > 3';
    case 'unit':
      return 'een eenheid, zoals uur, dagen of weken';
    case 'keyword':
      return `\`${expected.keyword}\``;
    case 'list':
      return `een woord uit deze lijst: ${listed(expected.words, 'of', 13)}`;
  }
}

function called({ keyword, name }: StatementMention): string {
  return name ? `${keyword} ${name}` : `\`${keyword}\``;
}

function didYouMean(suggestion: string | undefined): string {
  return suggestion ? ` Bedoelt u ${suggestion}?` : '';
}

const SEVERITY: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', info: 'info', hint: 'hint' };

export const dutch: Catalogue = {
  problems: {
    'TAAL-01': ({ text }) => `Dit teken hoort hier niet: \`${text}\`. Haal het weg.`,
    'TAAL-02': ({ quotes }) =>
      ({
        single: 'Deze tekst staat tussen enkele aanhalingstekens. Gebruik dubbele: "zoals hier".',
        curly: 'Deze tekst staat tussen gekrulde aanhalingstekens. Gebruik rechte: "zoals hier".',
        unopened: 'Voor deze tekst ontbreekt het eerste aanhalingsteken. Zet er een " voor.',
        stray: 'Dit aanhalingsteken hoort hier niet. Haal het weg.',
        unterminated: 'Deze tekst heeft geen sluitend aanhalingsteken. Zet een " aan het eind.',
      })[quotes],
    'TAAL-03': ({ brace, statement }) => {
      const of = statement ? ` van ${called(statement)}` : '';
      switch (brace) {
        case 'missingOpen':
          return `Hier ontbreekt de {${of}. Zet een { aan het eind van deze regel.`;
        case 'missingClose':
          return `Na deze regel ontbreekt de }${of}. Zet er een } onder.`;
        case 'strayOpen':
          return 'Deze { hoort nergens bij. Haal hem weg, of zet er een regel boven zoals `persoon Naam`.';
        case 'strayClose':
          return 'Deze } hoort nergens bij. Haal hem weg.';
      }
    },
    'TAAL-04': (detail) => {
      if (detail.slip === 'missingWord') {
        const wanted = detail.wanted === ',' ? 'een komma' : `\`${detail.wanted}\``;
        return detail.found === 'en'
          ? 'Schrijf hier een komma in plaats van `en`.'
          : `Voor ${detail.found} ontbreekt ${wanted}.`;
      }
      if (detail.slip === 'quotedName') {
        return `Schrijf de naam ${detail.found} zonder aanhalingstekens.`;
      }
      const wanted = listed(detail.expected.map(expectation), 'of');
      if (detail.slip === 'missing') {
        const after = detail.after === ',' ? 'de komma' : `\`${detail.after}\``;
        return wanted === '' ? `De regel is na ${after} nog niet af.` : `Na ${after} hoort ${wanted}.`;
      }
      return wanted === ''
        ? `Dit past hier niet: \`${detail.found}\`. Haal het weg, of zet het op een eigen regel.`
        : `Hier hoort ${wanted}, niet \`${detail.found}\`.`;
    },
    'TAAL-05': ({ word, suggestion }) =>
      `Een regel kan niet beginnen met ${word}.${didYouMean(suggestion) || ' Begin met bijvoorbeeld persoon, doel of inzet.'}`,
    'TAAL-06': ({ word, startsStatement, statement, suggestion, allowed }) =>
      startsStatement
        ? `\`${word}\` hoort niet binnen ${called(statement)}. Sluit eerst af met een } en begin dan een nieuwe regel.`
        : !/^\p{L}/u.test(word)
          ? `Zet voor ${word} een woord dat zegt wat het is. Hier kan: ${listed(allowed, 'of', 12)}.`
          : `Het woord ${word} ken ik niet in ${called(statement)}.${didYouMean(suggestion) || (allowed.length > 0 ? ` Hier kan: ${listed(allowed, 'of', 12)}.` : '')}`,
    'TAAL-07': () =>
      'Deze regels horen nergens bij. Zet er een regel boven die zegt waar ze over gaan, bijvoorbeeld `persoon Naam {`.',
    'TAAL-08': () =>
      'Hier staan twee versies van dezelfde regels, die Git niet kon samenvoegen. Kies er een en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
    'TAAL-10': (detail) => {
      switch (detail.mistake) {
        case 'notIso':
          return `Schrijf deze datum als jaar-maand-dag: ${detail.iso}.`;
        case 'shortYear':
          return `Schrijf het jaar met vier cijfers, bijvoorbeeld ${listed(detail.candidates.map(dutchDay), 'of')}.`;
        case 'unreadable':
          return `Dit is geen datum: ${detail.text}. Schrijf jaar-maand-dag, zoals 2026-03-15.`;
      }
    },
    'TAAL-11': ({ reason, text }) => {
      switch (reason.what) {
        case 'day':
          return `De datum ${text} bestaat niet: die maand eindigt op ${dutchDay(reason.lastDay)}.`;
        case 'month':
          return `De datum ${text} bestaat niet: er is geen maand ${reason.month}.`;
        case 'year':
          return `De datum ${text} ligt buiten 1900–9999. Controleer het jaar.`;
      }
    },
    'TAAL-12': ({ end }) =>
      end === undefined
        ? 'Schrijf `t/m`: dan is duidelijk dat de laatste dag meetelt.'
        : `\`tot\` is dubbelzinnig: telt ${dutchDay(end)} zelf nog mee? Schrijf \`t/m\` met de laatste dag die meetelt.`,
    'TAAL-13': ({ mistake, text, suggestions }) => {
      const instead =
        suggestions.length > 0 ? ` Schrijf ${listed(suggestions, 'of')}.` : ' Schrijf een bedrag zoals € 46,15.';
      switch (mistake) {
        case 'missingEuroSign':
          return `Bij het bedrag ${text} ontbreekt het euroteken.${instead}`;
        case 'oneDecimal':
          return `${text} heeft één cijfer achter de komma; bij centen horen er twee.${instead}`;
        case 'dashForCents':
          return `Schrijf de centen uit in plaats van een streepje.${instead}`;
        case 'englishNotation':
          return `${text} staat in Engelse notatie; hier is de komma voor de centen en de punt voor duizendtallen.${instead}`;
        case 'badGrouping':
          return `De punten in ${text} staan niet per duizend.${instead}`;
        case 'empty':
          return 'Na het euroteken ontbreekt het bedrag. Schrijf bijvoorbeeld € 46,15.';
        case 'tooLarge':
          return `Het bedrag ${text} is te groot voor een plan. Controleer de punten en de komma.`;
        case 'unreadable':
          return `Dit is geen bedrag: ${text}.${instead}`;
      }
    },
    'TAAL-14': ({ text, wanted }) => {
      switch (wanted) {
        case 'number':
          return `Dit is geen getal: ${text}. Schrijf bijvoorbeeld 4 of 1,5.`;
        case 'wholeNumber':
          return `Hier hoort een heel getal, niet ${text}.`;
        case 'score':
          return `Een score is 1, 2, 3, 4 of 5, niet ${text}.`;
        case 'scaleStep':
          return `Een stap op de schaal van een doel is -2, -1, 0, 1 of 2, niet ${text}.`;
        case 'gasStart':
          return `Een doel begint op stap -2 of op stap -1, niet op ${text}.`;
        case 'higher':
          return `Substantieel begint hoger dan beperkt; ${text} is niet hoger. Zet het grootste getal achter \`substantieel\`.`;
        case 'oneUnit':
          return 'Een tarief geldt per één eenheid. Schrijf bijvoorbeeld `per uur` of `per maand`, zonder getal ervoor.';
      }
    },
    'TAAL-15': ({ word, allowed, suggestion }) =>
      `Het woord ${word} kan hier niet.${didYouMean(suggestion)} Kies uit: ${listed(allowed, 'of', 13)}.`,
    'TAAL-16': ({ word, wanted, suggestion }) =>
      wanted === 'unit'
        ? `De eenheid ${word} ken ik niet.${didYouMean(suggestion)} Gebruik bijvoorbeeld uur, dagdeel, etmaal of stuk.`
        : `Hier hoort een tijdsduur, niet ${word}.${didYouMean(suggestion)} Kies dag, etmaal, week, maand, kwartaal of jaar.`,
    'TAAL-17': ({ keyword, missing }) =>
      missing === 'unit'
        ? `Zeg erbij wat u telt bij \`${keyword}\`, bijvoorbeeld 4 uur per week.`
        : keyword === 'omvang'
          ? 'Zeg erbij hoe vaak: bijvoorbeeld `per week`, `per maand`, `eenmalig` of `in totaal`.'
          : 'Zeg erbij waarvoor de prijs geldt: bijvoorbeeld `per uur`, `per maand` of `in totaal`.',
    'TAAL-18': (detail) =>
      detail.mistake === 'sum'
        ? `De delen zijn samen ${detail.sum}%, niet 100%. Pas de percentages aan.`
        : 'Zet achter elke geldstroom welk deel die betaalt, bijvoorbeeld `uit A 60%, B 40%`.',
    'TAAL-20': ({ keyword, statement }) => `\`${keyword}\` staat twee keer in ${called(statement)}. Laat er één staan.`,
    'TAAL-21': ({ keywords, statement }) => {
      const words = listed(
        keywords.map((keyword) => `\`${keyword}\``),
        'en',
      );
      return keywords.length === 1
        ? `Bij ${called(statement)} ontbreekt ${words}. Voeg een regel toe die zo begint.`
        : `Bij ${called(statement)} ontbreken ${words}. Voeg regels toe die zo beginnen.`;
    },
    'TAAL-22': ({ keywords: [first, second], statement }) =>
      `Bij ${called(statement)} staan \`${first}\` en \`${second}\` allebei; ze zeggen iets anders over hetzelfde. Laat er één staan.`,
    'TAAL-23': ({ statement }) =>
      `Er is al een regel met \`${statement.keyword}\`; dat mag er maar één zijn. Haal een van de twee weg.`,
    'TAAL-24': ({ name }) => `De naam ${name} is al gebruikt. Kies een andere naam.`,
    'TAAL-25': ({ statement, document, belongs }) => {
      const where = { plan: 'een plan', gids: 'een gids', wet: 'een wet' };
      const elsewhere = listed(
        belongs.map((kind) => where[kind]),
        'of',
      );
      return `Een regel met \`${statement.keyword}\` hoort niet in ${where[document]}, wel in ${elsewhere}.`;
    },
    'TAAL-26': ({ mistake }) => {
      switch (mistake) {
        case 'noHeader':
          return 'Dit bestand zegt niet wat het is. Begin met bijvoorbeeld plan "Titel" of gids "Gemeente".';
        case 'headerNotFirst':
          return 'Zet deze regel bovenaan: zo is meteen duidelijk wat dit bestand is.';
        case 'empty':
          return 'Dit bestand is leeg. Begin met plan "Titel".';
      }
    },
    'TAAL-30': ({ name, wanted, suggestion }) =>
      `${name} is nergens vastgelegd als ${WANTED_NAME[wanted]}.${didYouMean(suggestion) || ` ${WRITE_IT[wanted]}`}`,
    'TAAL-31': ({ path, problem }) => {
      switch (problem) {
        case 'missing':
          return `Het bestand ${path} bestaat niet. Controleer het pad; het begint bij de map van dit bestand.`;
        case 'isFolder':
          return `${path} is een map. Noem een bestand, zoals gids.regie.`;
        case 'unreadable':
          return `Het bestand ${path} kan niet worden gelezen. Controleer of u er toegang toe heeft.`;
        case 'tooLarge':
          return `Het bestand ${path} is te groot voor een gids.`;
        case 'binary':
        case 'notUtf8':
          return `Het bestand ${path} is geen gewone tekst (UTF-8).`;
        case 'itself':
          return 'Dit bestand gebruikt zichzelf. Haal deze regel weg.';
        case 'cycle':
          return `${path} gebruikt op zijn beurt dit bestand. Haal een van de twee regels weg.`;
        case 'isPlan':
          return `${path} is een plan. Een plan kan alleen een gids gebruiken.`;
        case 'noGuide':
          return `${path} is geen gids: het begint niet met gids "Gemeente".`;
      }
    },
    'TAAL-32': ({ item, list, items, suggestion }) =>
      `De prijslijst ${list} heeft geen “${item}”.${didYouMean(suggestion) || (items.length === 0 ? '' : ` Kies uit: ${listed(items, 'of', 6)}.`)}`,
    'TAAL-33': ({ item, unit, priceUnit }) =>
      `De prijs van “${item}” geldt per ${priceUnit}; met ${unit} is die niet te vermenigvuldigen. Schrijf de hoeveelheid in ${priceUnit}.`,
    'TAAL-40': ({ listed: price, written, provider }) =>
      `Dit tarief (${formatMoney(written)}) wijkt af van de prijslijst van ${provider} (${formatMoney(price)}). Controleer welk bedrag klopt.`,
    'TAAL-41': ({ provider, changesOn }) =>
      `De prijs van ${provider} verandert op ${dutchDay(changesOn)}, binnen deze inzet. Knip de inzet op die dag, of schrijf zelf een tarief.`,
    'TAAL-50': ({ rule, suggestion }) =>
      `De regel ${rule} bestaat niet.${didYouMean(suggestion) || ' Schrijf de code van een melding, zoals WMO-01.'}`,
    'TAAL-51': ({ rule, about }) =>
      `${rule} meldt${about === undefined ? ' in dit plan' : ` bij ${about}`} niets meer, dus deze afwijking is niet nodig. Haal haar weg.`,
    'TAAL-52': ({ rule }) =>
      `Van deze melding van ${rule} kan een plan niet afwijken. Los op wat de melding zegt, en haal de afwijking weg.`,
    'TAAL-53': ({ rule, wanted, own }) =>
      wanted === 'off'
        ? `${rule} kan niet uit: alleen een regel van de ernst info kan dat, en deze is een ${SEVERITY[own]}. Haal deze instelling weg.`
        : `${rule} is een ${SEVERITY[own]} en kan geen ${SEVERITY[wanted]} worden: beleid kan een regel alleen strenger maken. Haal deze instelling weg.`,
  },
  alsoHere: (name) => `${name} staat hier`,
  ruleFailed: (rule) =>
    `Regel ${rule} kon dit plan niet beoordelen; dat is een fout in Regieplan, niet in uw plan. Meld het met dit plan erbij, zonder persoonsgegevens.`,
  values: dutchValues,
  keywords: dutchKeywords,
  completion: dutchCompletion,
  signatures: dutchSignatures,
  hover: dutchHover,
  actions: dutchActions,
  hoverDetails: dutchHoverDetails,
  hints: dutchHints,
  lenses: dutchLenses,
  server: dutchServer,
  cli: dutchCli,
  pages: dutchPages,
  planPage: dutchPlanPage,
  familyPage: dutchFamilyPage,
  workspace: dutchWorkspace,
  newPlan: dutchNewPlan,
  names: dutchNames,
  email: dutchEmail,
  trainingCopy: dutchTrainingCopy,
  signals: dutchSignals,
  exercises: dutchExercises,
  course: dutchCourse,
  caseload: dutchCaseload,
  methods: dutchMethods,
  methodPage: dutchMethodPage,
  review: dutchReview,
};
