import type { Fact } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import { type Cents, formatMoney } from '../../domain/money.js';
import type { RealName } from '../../domain/namesFile.js';
import type { Party } from '../../domain/parties.js';
import { type Naming, realNames } from '../../domain/realNames.js';
import { Html } from '../html.js';

const SMALL_WORDS: ReadonlySet<string> = new Set(['De', 'Den', 'Der', 'En', 'Het', 'Of', 'Te', 'Ten', 'Van', 'Voor']);

/** A name as one says it: `OpaEnOma` is "Opa en Oma". */
export function spokenName(name: string): string {
  const words = name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .split(/[ _]+/)
    .filter((word) => word !== '');
  return words.map((word, position) => (position > 0 && SMALL_WORDS.has(word) ? word.toLowerCase() : word)).join(' ');
}

/** A word of one of the language's lists, as one says it: `huiselijke-relaties` is "huiselijke relaties". */
export function spokenWord(word: string): string {
  return SPELLED.get(word) ?? word.replaceAll('-', ' ');
}

/** Words that have a sign in Dutch which the language leaves out. */
const SPELLED: ReadonlyMap<string, string> = new Map([['financien', 'financiën']]);

/** Words at the head of a column: with a capital, as everywhere on the page. */
export function headed(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** An amount that is not broken off at the end of a line. */
export function wholeAmount(amount: Cents): string {
  return formatMoney(amount).replaceAll(' ', NO_BREAK_SPACE);
}

const NO_BREAK_SPACE = '\u00A0';

/** What a party is called on a page: a person by name, an organisation by its full name. */
export function partyName(party: Party): string {
  switch (party.kind) {
    case 'organisation':
    case 'provider':
      return party.label ?? spokenName(party.name);
    case 'person':
    case 'networkMember':
    case 'staffMember':
      return spokenName(party.name);
  }
}

/** What a line of the plan is about, in words. */
export function lineTitle(line: Intervention): string {
  return line.label ?? line.service?.label ?? spokenName(line.name);
}

/** A fact's own words, or else its name. */
export function factTitle(fact: Fact & { readonly label: string | undefined }): string {
  return fact.label ?? spokenName(fact.name);
}

/** A text that fits in a picture; the whole of it stands in the table beside. */
export function shortened(text: string, most: number): Html {
  return Html.said((naming) => {
    const said = naming(text);
    return said.length <= most ? said : `${said.slice(0, most - 1).trimEnd()}…`;
  });
}

/** What a page says instead of roles and pseudonyms, as the plan writes them and as one says them. */
export function namingOnPages(names: readonly Pick<RealName, 'pseudonym' | 'name'>[]): Naming {
  return realNames(
    names.flatMap(({ pseudonym, name }) => [
      { pseudonym: spokenName(pseudonym), name },
      { pseudonym, name },
    ]),
  );
}
