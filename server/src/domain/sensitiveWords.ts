import { wordsIn } from './textWords.js';

/** What a text can give away that a plan does not need (AVG art. 9 and 10). */
export type SensitiveKind = 'health' | 'crime' | 'religion' | 'ethnicity';

export interface SensitiveWord {
  readonly kind: SensitiveKind;
  /** Where it starts in the text. */
  readonly from: number;
  readonly length: number;
}

/** Short lists of words that nearly always say it of a person; a word that also means something else is left out. */
const WORDS: Record<SensitiveKind, string> = {
  health:
    'adhd autisme autistisch autistische asperger borderline schizofrenie schizofreen schizofrene psychose psychoses ' +
    'psychotisch psychotische bipolair bipolaire ptss depressie depressies anorexia boulimia dementie alzheimer parkinson ' +
    'epilepsie diabetes suikerziekte kanker hiv hepatitis alcoholist alcoholiste alcoholisten alcoholverslaving ' +
    'alcoholverslaafd alcoholverslaafde drugsverslaving drugsverslaafd drugsverslaafde',
  crime:
    'strafblad veroordeling delict delicten zedendelict zedendelicten geweldsdelict geweldsdelicten drugsdelict ' +
    'drugsdelicten celstraf gevangenisstraf',
  religion:
    'moslim moslima moslims islamitisch islamitische christen christenen katholiek katholieke protestant protestants ' +
    'protestantse gereformeerd gereformeerde jehova jehovas hindoe hindoes hindoeïstisch hindoeïstische boeddhist ' +
    'boeddhisten boeddhistisch boeddhistische jood joods joodse',
  ethnicity:
    'etniciteit huidskleur allochtoon allochtone allochtonen marokkaan marokkaans marokkaanse marokkanen turk turks turkse ' +
    'turken surinaams surinaamse surinamer surinamers antilliaan antilliaans antilliaanse antillianen zigeuner zigeuners',
};

/** Words that say it only together with what follows. */
const PHRASES: ReadonlyMap<string, { readonly kind: SensitiveKind; readonly rest: RegExp }> = new Map([
  ['pdd', { kind: 'health', rest: /^-nos\b/i }],
  ['multiple', { kind: 'health', rest: /^ sclerose\b/i }],
  ['justitiële', { kind: 'crime', rest: /^ documentatie\b/i }],
  ['veroordeeld', { kind: 'crime', rest: /^ (?:voor|wegens|tot)\b/i }],
  ['ex', { kind: 'crime', rest: /^-gedetineerde\b/i }],
  ['etnische', { kind: 'ethnicity', rest: /^ (?:afkomst|achtergrond)\b/i }],
]);

const KINDS = ['health', 'crime', 'religion', 'ethnicity'] as const satisfies readonly SensitiveKind[];

const KIND_OF_WORD: ReadonlyMap<string, SensitiveKind> = new Map(
  KINDS.flatMap((kind) => WORDS[kind].split(' ').map((word) => [word, kind] as const)),
);

const WORD = /[a-zà-öø-ÿ\d]+/gi;

/** What takes the meaning away: a school or hospital of a religion, a language. */
const INNOCENT_BEFORE = /(?:spreekt|spreken|in het|tolk|vertaald) $/i;
const INNOCENT_AFTER =
  /^ (?:school|basisschool|college|lyceum|onderwijs|scholen\p{L}*|kinderopvang|ziekenhuis|kerk|moskee|taal|tolk\p{L}*|talig\p{L}*|les|lessen)(?!\p{L})/iu;

/** Every such word in a text, in order. */
export function sensitiveWordsIn(text: string): readonly SensitiveWord[] {
  // Nearly every text has none, and this tells at once.
  if (!wordsIn(text).some((word) => KIND_OF_WORD.has(word) || PHRASES.has(word))) {
    return [];
  }
  const found: SensitiveWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const sensitive = sensitiveAt(text, word, index);
    if (sensitive && !isInnocent(text, sensitive)) {
      found.push(sensitive);
    }
  }
  return found;
}

function isInnocent(text: string, { from, length }: SensitiveWord): boolean {
  return INNOCENT_BEFORE.test(text.slice(0, from)) || INNOCENT_AFTER.test(text.slice(from + length));
}

function sensitiveAt(text: string, word: string, from: number): SensitiveWord | undefined {
  const written = word.toLowerCase();
  const kind = KIND_OF_WORD.get(written);
  if (kind) {
    return { kind, from, length: word.length };
  }
  const phrase = PHRASES.get(written);
  const rest = phrase?.rest.exec(text.slice(from + word.length));
  return phrase && rest ? { kind: phrase.kind, from, length: word.length + rest[0].length } : undefined;
}
