// The keywords of the language, read from its grammar so that no list has to be kept.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'grammar';
const QUOTED = /'([^']+)'/g;
const ENTRY_RULE = 'regieplan.langium';

/** Every word and sign that stands between quotes in a rule of the grammar. */
export function grammarKeywords(): readonly string[] {
  const found = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.langium'))
    .flatMap((file) => keywordsIn(readFileSync(path.join(FOLDER, file), 'utf8')));
  return [...new Set(found)].sort();
}

export function isWord(keyword: string): boolean {
  return /^\p{L}/u.test(keyword);
}

/** The keywords that begin a statement: the first quoted words of the rules that the entry rule lists. */
export function statementKeywords(): readonly string[] {
  const statement = /Statement:([^;]+);/.exec(readFileSync(path.join(FOLDER, ENTRY_RULE), 'utf8'))?.[1] ?? '';
  const names = new Set(statement.match(/[A-Z]\w+/g));
  const found = readdirSync(FOLDER).flatMap((file) =>
    readFileSync(path.join(FOLDER, file), 'utf8')
      .split(';')
      .flatMap((rule) => {
        const [, name = '', body = ''] = /(?:^|\n)([A-Z]\w+):([\s\S]*)/.exec(withoutComments(rule)) ?? [];
        return names.has(name) ? firstKeywords(body) : [];
      }),
  );
  return [...new Set(found)].sort();
}

function keywordsIn(grammar: string): readonly string[] {
  const rules = withoutComments(grammar).replace(/^(?:hidden )?terminal .*$/gm, '');
  return [...rules.matchAll(QUOTED)].flatMap(([, keyword]) => keyword ?? []);
}

function withoutComments(grammar: string): string {
  return grammar.replace(/^\s*\/\/.*$/gm, '');
}

/** `kind=('kracht' | 'zorg')` begins with either; `'plan' title=Text` with one. */
function firstKeywords(body: string): readonly string[] {
  const start = /^\s*(?:\w+=)?(\([^)]*\)|'[^']+')/.exec(body)?.[1] ?? '';
  return [...start.matchAll(QUOTED)].flatMap(([, keyword]) => keyword ?? []);
}
