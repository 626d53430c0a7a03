// Fragments of plans through the engine that colours them in VS Code.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const GRAMMAR = path.join('syntaxes', 'regieplan.tmLanguage.json');
const SCOPE = 'source.regieplan';

/** A stretch of one line with its scopes, the outermost first. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(scope === SCOPE ? textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), GRAMMAR) : null),
  });
  return (await registry.loadGrammar(SCOPE)) ?? assert.fail(`${GRAMMAR} has no scope ${SCOPE}`);
}

/** The tokens of each line; white space outside texts and comments is left out. */
export function tokenLines(grammar: IGrammar, text: string): readonly (readonly Token[])[] {
  let state = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens
      .map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }))
      .filter((token) => token.text.trim() !== '');
  });
}

/** The innermost scope, without the language's name: `keyword.other.property`. */
export function innermost({ scopes }: Token): string {
  return (scopes.at(-1) ?? '').replace(/\.regieplan$/, '');
}

/** Each token of a text as `text → innermost scope`. */
export function shown(grammar: IGrammar, text: string): readonly string[] {
  return tokenLines(grammar, text)
    .flat()
    .map((token) => `${token.text.trim()} → ${innermost(token)}`);
}
