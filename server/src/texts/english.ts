import { englishDay } from '../domain/dayText.js';
import { formatMoney } from '../domain/money.js';
import type { Expected, NameKind, StatementMention } from '../model/problem.js';
import { englishActions } from './actionTexts.js';
import { englishCaseload } from './caseloadTexts.js';
import type { Catalogue } from './catalogue.js';
import { englishCli } from './cliTexts.js';
import { englishCompletion } from './completionTexts.js';
import { englishCourse } from './courseTexts.js';
import { englishEmail } from './emailTexts.js';
import { englishHover, englishValues } from './englishFeatures.js';
import { englishKeywords } from './englishKeywords.js';
import { englishMethods } from './englishMethods.js';
import { englishFamilyPage, englishPlanPage } from './englishPlanPage.js';
import { englishReview } from './englishReview.js';
import { englishExercises } from './exerciseTexts.js';
import { englishHints, englishLenses } from './hintTexts.js';
import { englishHoverDetails } from './hoverDetailTexts.js';
import { englishMethodPage } from './methodPageTexts.js';
import { englishNames } from './namesTexts.js';
import { englishNewPlan } from './newPlanTexts.js';
import { englishPages } from './pageTexts.js';
import { englishServer } from './serverTexts.js';
import { englishSignals } from './signalTexts.js';
import { englishSignatures } from './signatureTexts.js';
import { englishTrainingCopy } from './trainingCopyTexts.js';
import { listed } from './wordList.js';
import { englishWorkspace } from './workspaceTexts.js';

const WANTED_NAME: Record<NameKind, string> = {
  person: 'a person of this plan',
  party: 'a person, a network member, a staff member or an organisation',
  organisation: 'an organisation or provider',
  goal: 'a goal of this plan',
  indicator: 'an indicator of this plan',
  decision: 'a decision of this plan',
  fundingSource: 'a funding stream or a law',
  law: 'a law',
  service: 'a service',
  line: 'a line of support (inzet) of this plan',
  priceList: 'a price list',
  fact: 'something of this plan',
};

function expectation(expected: Expected): string {
  switch (expected.kind) {
    case 'date':
      return 'a date, such as 2026-03-15';
    case 'money':
      return 'an amount, such as € 46,15';
    case 'number':
      return 'a number, such as 4';
    case 'name':
      return 'a name';
    case 'text':
      return 'a text between "quotes"';
    case 'word':
      return 'a word';
    case 'period':
      return 'a period, such as 2026-01-01 t/m 2026-12-31';
    case 'rate':
      return '`per` with a unit, such as `per week` or `per uur`';
    case 'condition':
      return 'a threshold, such as Ruzies > 3';
    case 'unit':
      return 'a unit, such as uur, dagen or weken';
    case 'keyword':
      return `\`${expected.keyword}\``;
    case 'list':
      return `a word of this list: ${listed(expected.words, 'or', 13)}`;
  }
}

function called({ keyword, name }: StatementMention): string {
  return name ? `${keyword} ${name}` : `\`${keyword}\``;
}

function didYouMean(suggestion: string | undefined): string {
  return suggestion ? ` Did you mean ${suggestion}?` : '';
}

export const english: Catalogue = {
  problems: {
    'TAAL-01': ({ text }) => `This character does not belong here: \`${text}\`. Remove it.`,
    'TAAL-02': ({ quotes }) =>
      ({
        single: 'This text stands between single quotes. Use double ones: "like this".',
        curly: 'This text stands between curly quotes. Use straight ones: "like this".',
        unopened: 'This text has no opening quote. Put a " before it.',
        stray: 'This quote does not belong here. Remove it.',
        unterminated: 'This text has no closing quote. Put a " at its end.',
      })[quotes],
    'TAAL-03': ({ brace, statement }) => {
      const of = statement ? ` of ${called(statement)}` : '';
      switch (brace) {
        case 'missingOpen':
          return `The {${of} is missing. Put a { at the end of this line.`;
        case 'missingClose':
          return `The }${of} is missing after this line. Put a } below it.`;
        case 'strayOpen':
          return 'This { belongs to nothing. Remove it, or put a line such as `persoon Name` above it.';
        case 'strayClose':
          return 'This } belongs to nothing. Remove it.';
      }
    },
    'TAAL-04': (detail) => {
      if (detail.slip === 'missingWord') {
        const wanted = detail.wanted === ',' ? 'A comma' : `\`${detail.wanted}\``;
        return detail.found === 'en'
          ? 'Write a comma here instead of `en`.'
          : `${wanted} is missing before ${detail.found}.`;
      }
      if (detail.slip === 'quotedName') {
        return `Write the name ${detail.found} without quotes.`;
      }
      const wanted = listed(detail.expected.map(expectation), 'or');
      if (detail.slip === 'missing') {
        const after = detail.after === ',' ? 'the comma' : `\`${detail.after}\``;
        return wanted === '' ? `The line is not complete after ${after}.` : `After ${after} comes ${wanted}.`;
      }
      return wanted === ''
        ? `This does not fit here: \`${detail.found}\`. Remove it, or put it on a line of its own.`
        : `Expected ${wanted}, not \`${detail.found}\`.`;
    },
    'TAAL-05': ({ word, suggestion }) =>
      `A line cannot start with ${word}.${didYouMean(suggestion) || ' Start with, for example, persoon, doel or inzet.'}`,
    'TAAL-06': ({ word, startsStatement, statement, suggestion, allowed }) =>
      startsStatement
        ? `\`${word}\` does not belong in ${called(statement)}. Close it with a } first, then start a new line.`
        : !/^\p{L}/u.test(word)
          ? `Put a word before ${word} that says what it is. Possible here: ${listed(allowed, 'or', 12)}.`
          : `${word} is not known in ${called(statement)}.${didYouMean(suggestion) || (allowed.length > 0 ? ` Possible here: ${listed(allowed, 'or', 12)}.` : '')}`,
    'TAAL-07': () =>
      'These lines belong to nothing. Put a line above them that says what they are about, for example `persoon Name {`.',
    'TAAL-08': () =>
      'Here are two versions of the same lines, which Git could not merge. Choose one, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    'TAAL-10': (detail) => {
      switch (detail.mistake) {
        case 'notIso':
          return `Write this date as year-month-day: ${detail.iso}.`;
        case 'shortYear':
          return `Write the year with four digits, for example ${listed(detail.candidates.map(englishDay), 'or')}.`;
        case 'unreadable':
          return `This is not a date: ${detail.text}. Write year-month-day, such as 2026-03-15.`;
      }
    },
    'TAAL-11': ({ reason, text }) => {
      switch (reason.what) {
        case 'day':
          return `The date ${text} does not exist: that month ends on ${englishDay(reason.lastDay)}.`;
        case 'month':
          return `The date ${text} does not exist: there is no month ${reason.month}.`;
        case 'year':
          return `The date ${text} lies outside 1900–9999. Check the year.`;
      }
    },
    'TAAL-12': ({ end }) =>
      end === undefined
        ? 'Write `t/m`, so that it is clear that the last day counts.'
        : `\`tot\` is ambiguous: does ${englishDay(end)} itself still count? Write \`t/m\` with the last day that counts.`,
    'TAAL-13': ({ mistake, text, suggestions }) => {
      const instead =
        suggestions.length > 0 ? ` Write ${listed(suggestions, 'or')}.` : ' Write an amount such as € 46,15.';
      switch (mistake) {
        case 'missingEuroSign':
          return `The amount ${text} has no euro sign.${instead}`;
        case 'oneDecimal':
          return `${text} has one digit after the comma; cents take two.${instead}`;
        case 'dashForCents':
          return `Write the cents out instead of a dash.${instead}`;
        case 'englishNotation':
          return `${text} is in English notation; here the comma is for cents and the point for thousands.${instead}`;
        case 'badGrouping':
          return `The points in ${text} do not group thousands.${instead}`;
        case 'empty':
          return 'The amount after the euro sign is missing. Write, for example, € 46,15.';
        case 'tooLarge':
          return `The amount ${text} is too large for a plan. Check the points and the comma.`;
        case 'unreadable':
          return `This is not an amount: ${text}.${instead}`;
      }
    },
    'TAAL-14': ({ text, wanted }) => {
      switch (wanted) {
        case 'number':
          return `This is not a number: ${text}. Write, for example, 4 or 1,5.`;
        case 'wholeNumber':
          return `Expected a whole number, not ${text}.`;
        case 'score':
          return `A score is 1, 2, 3, 4 or 5, not ${text}.`;
        case 'scaleStep':
          return `A step on the scale of a goal is -2, -1, 0, 1 or 2, not ${text}.`;
        case 'gasStart':
          return `A goal starts on step -2 or on step -1, not on ${text}.`;
        case 'higher':
          return `Substantial starts higher than limited; ${text} is not higher. Put the largest number behind \`substantieel\`.`;
        case 'oneUnit':
          return 'A tariff is for one unit. Write, for example, `per uur` or `per maand`, without a number.';
      }
    },
    'TAAL-15': ({ word, allowed, suggestion }) =>
      `${word} is not possible here.${didYouMean(suggestion)} Choose from: ${listed(allowed, 'or', 13)}.`,
    'TAAL-16': ({ word, wanted, suggestion }) =>
      wanted === 'unit'
        ? `The unit ${word} is not known.${didYouMean(suggestion)} Use, for example, uur, dagdeel, etmaal or stuk.`
        : `Expected a time, not ${word}.${didYouMean(suggestion)} Choose dag, etmaal, week, maand, kwartaal or jaar.`,
    'TAAL-17': ({ keyword, missing }) =>
      missing === 'unit'
        ? `Say what you count at \`${keyword}\`, for example 4 uur per week.`
        : keyword === 'omvang'
          ? 'Say how often: for example `per week`, `per maand`, `eenmalig` or `in totaal`.'
          : 'Say what the price is for: for example `per uur`, `per maand` or `in totaal`.',
    'TAAL-18': (detail) =>
      detail.mistake === 'sum'
        ? `The shares sum to ${detail.sum}%, not 100%. Adjust the percentages.`
        : 'Write behind each stream which share it pays, for example `uit A 60%, B 40%`.',
    'TAAL-20': ({ keyword, statement }) => `\`${keyword}\` stands twice in ${called(statement)}. Keep one.`,
    'TAAL-21': ({ keywords, statement }) => {
      const words = listed(
        keywords.map((keyword) => `\`${keyword}\``),
        'and',
      );
      return `${called(statement)} lacks ${words}. Add ${keywords.length === 1 ? 'a line that starts' : 'lines that start'} so.`;
    },
    'TAAL-22': ({ keywords: [first, second], statement }) =>
      `${called(statement)} has both \`${first}\` and \`${second}\`, which say different things about the same. Keep one.`,
    'TAAL-23': ({ statement }) =>
      `There is a line with \`${statement.keyword}\` already; there may be only one. Remove one of the two.`,
    'TAAL-24': ({ name }) => `The name ${name} is used already. Choose another name.`,
    'TAAL-25': ({ statement, document, belongs }) => {
      const where = { plan: 'a plan', gids: 'a guide (gids)', wet: 'a law (wet)' };
      const elsewhere = listed(
        belongs.map((kind) => where[kind]),
        'or',
      );
      return `A line with \`${statement.keyword}\` does not belong in ${where[document]}, but in ${elsewhere}.`;
    },
    'TAAL-26': ({ mistake }) => {
      switch (mistake) {
        case 'noHeader':
          return 'This file does not say what it is. Start with, for example, plan "Title" or gids "Municipality".';
        case 'headerNotFirst':
          return 'Put this line at the top, so that it is clear at once what this file is.';
        case 'empty':
          return 'This file is empty. Start with plan "Title".';
      }
    },
    'TAAL-30': ({ name, wanted, suggestion }) =>
      `${name} is nowhere declared as ${WANTED_NAME[wanted]}.${didYouMean(suggestion) || ' Declare it or correct the name.'}`,
    'TAAL-31': ({ path, problem }) => {
      switch (problem) {
        case 'missing':
          return `The file ${path} does not exist. Check the path; it starts at this file's folder.`;
        case 'isFolder':
          return `${path} is a folder. Name a file, such as gids.regie.`;
        case 'unreadable':
          return `The file ${path} cannot be read. Check whether you have access to it.`;
        case 'tooLarge':
          return `The file ${path} is too large for a guide.`;
        case 'binary':
        case 'notUtf8':
          return `The file ${path} is not plain text (UTF-8).`;
        case 'itself':
          return 'This file uses itself. Remove this line.';
        case 'cycle':
          return `${path} uses this file in turn. Remove one of the two lines.`;
        case 'isPlan':
          return `${path} is a plan. A plan can only use a guide.`;
        case 'noGuide':
          return `${path} is not a guide: it does not start with gids "Municipality".`;
      }
    },
    'TAAL-32': ({ item, list, items, suggestion }) =>
      `The price list ${list} has no “${item}”.${didYouMean(suggestion) || (items.length === 0 ? '' : ` Choose from: ${listed(items, 'or', 6)}.`)}`,
    'TAAL-33': ({ item, unit, priceUnit }) =>
      `The price of “${item}” is per ${priceUnit}; it cannot be multiplied by ${unit}. Write the quantity in ${priceUnit}.`,
    'TAAL-40': ({ listed: price, written, provider }) =>
      `This tariff (${formatMoney(written)}) differs from the price list of ${provider} (${formatMoney(price)}). Check which amount is right.`,
    'TAAL-41': ({ provider, changesOn }) =>
      `The price of ${provider} changes on ${englishDay(changesOn)}, within this line. Split the line on that day, or write a tariff yourself.`,
    'TAAL-50': ({ rule, suggestion }) =>
      `There is no rule ${rule}.${didYouMean(suggestion) || ' Write the code of a finding, such as WMO-01.'}`,
    'TAAL-51': ({ rule, about }) =>
      `${rule} has nothing to say${about === undefined ? ' in this plan' : ` about ${about}`} any more, so this deviation is not needed. Remove it.`,
    'TAAL-52': ({ rule }) =>
      `A plan cannot deviate from this finding of ${rule}. Solve what the finding says, and remove the deviation.`,
    'TAAL-53': ({ rule, wanted, own }) =>
      wanted === 'off'
        ? `${rule} cannot be off: only a rule of severity info can, and this one is of severity ${own}. Remove this setting.`
        : `${rule} is of severity ${own} and cannot become ${wanted}: policy can only make a rule stricter. Remove this setting.`,
  },
  alsoHere: (name) => `${name} is here`,
  ruleFailed: (rule) =>
    `Rule ${rule} could not judge this plan; that is a mistake in Regieplan, not in your plan. Please report it with this plan, without personal data.`,
  values: englishValues,
  keywords: englishKeywords,
  completion: englishCompletion,
  signatures: englishSignatures,
  hover: englishHover,
  actions: englishActions,
  hoverDetails: englishHoverDetails,
  hints: englishHints,
  lenses: englishLenses,
  server: englishServer,
  cli: englishCli,
  pages: englishPages,
  planPage: englishPlanPage,
  familyPage: englishFamilyPage,
  workspace: englishWorkspace,
  newPlan: englishNewPlan,
  names: englishNames,
  email: englishEmail,
  trainingCopy: englishTrainingCopy,
  signals: englishSignals,
  exercises: englishExercises,
  course: englishCourse,
  caseload: englishCaseload,
  methods: englishMethods,
  methodPage: englishMethodPage,
  review: englishReview,
};
