import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { regieplan } from './regieplan.js';

describe('regieplan explains itself', () => {
  it('in Dutch, with its commands and examples', async () => {
    const { code, stdout, stderr } = await regieplan(['--help']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    for (const text of ['Gebruik: regieplan <opdracht>', 'Opdrachten:', '  check [paden...]', 'Voorbeelden:']) {
      assert.ok(stdout.includes(text), `${text} is not in\n${stdout}`);
    }
    assert.doesNotMatch(stdout, ENGLISH);
  });

  it('when it is called without a word, though that is no use of it', async () => {
    const { code, stdout, stderr } = await regieplan([]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^Gebruik: regieplan <opdracht>/);
  });

  for (const command of ['check', 'rules', 'effect', 'termijnen', 'netwerk', 'prijslijst', 'lsp']) {
    it(`per command: ${command}`, async () => {
      const { code, stdout } = await regieplan([command, '--help']);
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^Gebruik: regieplan ${command} `));
      assert.doesNotMatch(stdout, ENGLISH);
      assert.equal((await regieplan(['help', command])).stdout, stdout);
    });
  }

  it('in English when asked to', async () => {
    const { stdout } = await regieplan(['check', '--help', '--taal', 'en']);
    assert.match(stdout, /^Usage: regieplan check \[paths\.\.\.\] \[options\]\n/);
    assert.match(stdout, /How the command ends \(exit code\):/);
  });

  it('with its version', async () => {
    const manifest: { readonly version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await regieplan(['--version']), { code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  const mistakes: readonly (readonly [words: readonly string[], says: string])[] = [
    [['chek'], 'De opdracht chek bestaat niet. Bedoelt u check?\nMeer uitleg: regieplan --help\n'],
    [['help', 'chek'], 'De opdracht chek bestaat niet. Bedoelt u check?\nMeer uitleg: regieplan --help\n'],
    [['onzin'], 'De opdracht onzin bestaat niet.\nMeer uitleg: regieplan --help\n'],
    [
      ['linde.regie'],
      'Zeg eerst wat er moet gebeuren. Bedoelt u regieplan check linde.regie?\nMeer uitleg: regieplan --help\n',
    ],
    [
      ['check', '--formaat', 'json'],
      'De optie --formaat bestaat hier niet. Bedoelt u --format?\nMeer uitleg: regieplan check --help\n',
    ],
    [['check', '--format'], 'Achter --format ontbreekt een waarde.\nMeer uitleg: regieplan check --help\n'],
    [
      ['check', '--format', 'xml'],
      '--format xml bestaat niet. Kies uit: text, json, sarif, gitlab, junit, github, ndjson.\nMeer uitleg: regieplan check --help\n',
    ],
    [
      ['check', '--today', '2026-02-30'],
      '--today 2026-02-30 is geen bestaande dag. Schrijf jaar-maand-dag, zoals --today 2026-06-15.\nMeer uitleg: regieplan check --help\n',
    ],
    [
      ['rules', 'WLZ-01', 'WLZ-02'],
      'Er staan meer woorden achter de opdracht dan zij kent.\nMeer uitleg: regieplan rules --help\n',
    ],
    [
      ['lsp'],
      'Zeg erbij hoe de editor met de taalserver praat: regieplan lsp --stdio\nMeer uitleg: regieplan lsp --help\n',
    ],
    [['check', '--onzin', '--taal', 'en'], 'There is no option --onzin here.\nMore: regieplan check --help\n'],
  ];

  for (const [words, says] of mistakes) {
    it(`when it is called wrongly: ${words.join(' ')}`, async () => {
      assert.deepEqual(await regieplan(words), { code: 2, stdout: '', stderr: `regieplan: ${says}` });
    });
  }
});

/** Words of commander's own that would show that something was left untranslated. */
const ENGLISH = /\b(usage|options|commands|arguments|display|default|command|output the version)\b/i;
