import type { Day } from '../domain/day.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import { type Cents, cents, formatMoney } from '../domain/money.js';

/** What a stream or a law pays once a line has moved. */
export interface NewSum {
  readonly name: string;
  readonly total: Cents;
  /** What is left of its budget; negative when exceeded, undefined without a budget. */
  readonly room: Cents | undefined;
}

/** What the actions say that the editor offers at a place: titles that show the consequence, and reasons to refuse. */
export interface ActionTexts {
  readonly deviate: (rule: string, subject: string | undefined) => string;
  readonly mendAll: (code: string, count: number) => string;
  readonly mendWriting: string;
  readonly move: (line: string, to: NewSum, from: NewSum) => string;
  readonly moveWithoutCost: (line: string, to: string) => string;
  readonly split: (line: string, day: Day, sums: readonly [Cents, Cents] | undefined) => string;
  readonly handOver: (from: string, to: string, day: Day) => string;
  readonly considered: (line: string) => string;
  readonly signal: (rule: string) => string;
  readonly extractProvider: (provider: string, guide: string) => string;
  readonly extractPrice: (service: string, provider: string, guide: string) => string;
  readonly textChanged: string;
  /** To whom a new signal goes until its author knows better. */
  readonly addressee: string;
  readonly refused: {
    readonly split: string;
    readonly splitOnce: string;
    readonly splitAmount: string;
    readonly splitShort: string;
    readonly extractProvider: string;
    readonly extractPrice: string;
    readonly noGuide: string;
    readonly nameInGuide: (name: string) => string;
    readonly providerNotInGuide: (provider: string) => string;
    readonly handOver: string;
    readonly nobodyElse: string;
  };
}

export const dutchActions: ActionTexts = {
  deviate: (rule, subject) => `Wijk af van ${rule}${subject === undefined ? '' : ` bij ${subject}`}, met reden`,
  mendAll: (code, count) => `Herstel alle ${count} meldingen ${code} in dit bestand`,
  mendWriting: 'Herstel alle schrijffouten in dit bestand',
  move: (line, to, from) => `Verplaats ${line} naar ${to.name}: ${dutchSum(to)}, ${dutchSum(from)}`,
  moveWithoutCost: (line, to) => `Verplaats ${line} naar ${to}`,
  split: (line, day, sums) =>
    `Knip ${line} op ${dutchDay(day)}${sums ? `: ${formatMoney(sums[0])} ervoor en ${formatMoney(sums[1])} erna` : ''}`,
  handOver: (from, to, day) => `Draag de regie op ${dutchDay(day)} over van ${from} aan ${to}`,
  considered: (line) => `Vul \`onderzocht\` aan bij ${line}`,
  signal: (rule) => `Maak van de afwijking van ${rule} een signaal aan het beleid`,
  extractProvider: (provider, guide) => `Zet ${provider} in de gids ${guide}`,
  extractPrice: (service, provider, guide) => `Zet de prijs van ${service} bij ${provider} in de gids ${guide}`,
  textChanged: 'De tekst is intussen gewijzigd; kies de actie opnieuw.',
  addressee: 'beleid',
  refused: {
    split: 'Knip de inzet op een datum',
    splitOnce: 'Een bedrag of omvang in totaal is niet te verdelen over twee periodes.',
    splitAmount: 'Deze inzet noemt zelf het bedrag; haal `bedrag` weg of verdeel het zelf.',
    splitShort: 'Deze inzet heeft geen twee dagen om te verdelen.',
    extractProvider: 'Zet de aanbieder in de gids',
    extractPrice: 'Zet de prijs in de gids',
    noGuide: 'Dit plan gebruikt geen gids. Zet bovenaan `gebruik "pad/naar/gids.regie"`.',
    nameInGuide: (name) => `De gids kent de naam ${name} al.`,
    providerNotInGuide: (provider) => `${provider} staat niet in de gids; zet eerst de aanbieder in de gids.`,
    handOver: 'Draag de regie over op een datum',
    nobodyElse: 'De gids noemt niemand anders die regisseur kan zijn.',
  },
};

export const englishActions: ActionTexts = {
  deviate: (rule, subject) => `Deviate from ${rule}${subject === undefined ? '' : ` for ${subject}`}, with a reason`,
  mendAll: (code, count) => `Mend all ${count} findings of ${code} in this file`,
  mendWriting: 'Mend all slips of writing in this file',
  move: (line, to, from) => `Move ${line} to ${to.name}: ${englishSum(to)}, ${englishSum(from)}`,
  moveWithoutCost: (line, to) => `Move ${line} to ${to}`,
  split: (line, day, sums) =>
    `Split ${line} on ${englishDay(day)}${sums ? `: ${formatMoney(sums[0])} before and ${formatMoney(sums[1])} after` : ''}`,
  handOver: (from, to, day) => `Hand over coordination from ${from} to ${to} on ${englishDay(day)}`,
  considered: (line) => `Complete \`onderzocht\` at ${line}`,
  signal: (rule) => `Make the deviation from ${rule} a signal to policy`,
  extractProvider: (provider, guide) => `Put ${provider} in the guide ${guide}`,
  extractPrice: (service, provider, guide) => `Put the price of ${service} with ${provider} in the guide ${guide}`,
  textChanged: 'The text has changed in the meantime; choose the action again.',
  addressee: 'beleid',
  refused: {
    split: 'Split the line at a date',
    splitOnce: 'An amount or volume in total cannot be divided over two periods.',
    splitAmount: 'This line states its own amount; remove `bedrag` or divide it yourself.',
    splitShort: 'This line has no two days to divide.',
    extractProvider: 'Put the provider in the guide',
    extractPrice: 'Put the price in the guide',
    noGuide: 'This plan uses no guide. Write `gebruik "path/to/guide.regie"` at the top.',
    nameInGuide: (name) => `The guide knows the name ${name} already.`,
    providerNotInGuide: (provider) => `${provider} is not in the guide; put the provider there first.`,
    handOver: 'Hand over coordination on a date',
    nobodyElse: 'The guide names nobody else who can coordinate.',
  },
};

function dutchSum({ name, total, room }: NewSum): string {
  const excess = room !== undefined && room < 0 ? ` (${formatMoney(cents(-room))} te veel)` : '';
  return `${name} wordt ${formatMoney(total)}${excess}`;
}

function englishSum({ name, total, room }: NewSum): string {
  const excess = room !== undefined && room < 0 ? ` (${formatMoney(cents(-room))} too much)` : '';
  return `${name} becomes ${formatMoney(total)}${excess}`;
}
