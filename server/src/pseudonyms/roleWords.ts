const ROLES: ReadonlySet<string> = new Set(
  (
    'moeder vader ouder ouders kind kinderen zoon dochter broer zus oma opa grootouders tante oom neef nicht stiefmoeder ' +
    'stiefvader pleegmoeder pleegvader pleegouder pleegouders partner man vrouw echtgenoot echtgenote mevrouw meneer ' +
    'inwoner client jongere baby peuter puber buurman buurvrouw buur vriend vriendin mantelzorger vrijwilliger maatje ' +
    'buddy leerkracht mentor coach persoon naaste medewerker regisseur vervanger gezin familie huishouden de het een van ' +
    'en der den ter ten'
  ).split(' '),
);

/** Whether a word says what someone is to the family and not who; a number behind it does not change that: `Zoon-2`. */
export function isRoleWord(word: string): boolean {
  return ROLES.has(word.toLowerCase().replace(/[-_]?\d+$/, ''));
}

/** The words in a name that is written as one: `OpaHenk` is Opa and Henk. */
export function wordsIn(name: string): readonly string[] {
  return name.split(/[-_\s]+|(?<=[\p{Ll}\d])(?=\p{Lu})/u).filter((word) => word !== '');
}

const SHORTEST_NAME = 3;

/** The words in a text or name that are likely to be a person's: with a capital, long enough, and no role. */
export function likelyNames(text: string): readonly string[] {
  return wordsIn(text.replace(/[^\p{L}\d_' -]/gu, ' ')).filter(
    (word) => /^\p{Lu}/u.test(word) && word.length >= SHORTEST_NAME && !isRoleWord(word),
  );
}
