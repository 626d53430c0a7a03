import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { TestClient } from './client.js';
import { Keyboard } from './keyboard.js';

/** Of every hundred characters of the plan at most so many are typed; the rest is accepted. */
const MOST_TYPED_PERCENT = 35;

describe('a plan written by completion', () => {
  let client: TestClient;
  let uri: string;
  let keys: Keyboard;

  before(async () => {
    const completionItem = { snippetSupport: true, labelDetailsSupport: true };
    client = await TestClient.start({ capabilities: { textDocument: { completion: { completionItem } } } });
    uri = await client.open('nieuw.regie', '');
    keys = new Keyboard(client, uri);
  });

  after(() => client.clear());

  async function statement(letters: string, keyword: string): Promise<void> {
    keys.goToEnd();
    await keys.enter(keys.text.endsWith('}') ? 2 : 1);
    await keys.complete(letters, keyword);
  }

  async function fill(...values: readonly (string | undefined)[]): Promise<void> {
    for (const value of values) {
      if (value !== undefined) {
        await keys.type(value);
      }
      await keys.tab();
    }
  }

  it('says what it is, for whom and who coordinates', async () => {
    await keys.complete('p', 'plan');
    await fill('Vos: rust en ritme');
    await statement('geb', 'gebruik');
    await fill(undefined);
    await statement('gem', 'gemeente');
    await fill(undefined);
    await statement('per', 'periode');
    await fill(undefined, undefined);
    await statement('pers', 'persoon');
    await fill('Tom', 'vader', '1984-11-30');
    await statement('pers', 'persoon');
    await fill('Mila', 'dochter', '2016-04-12');
    keys.goBehind('2016-04-12');
    await keys.enter();
    await keys.complete('gez', 'gezag');
    await fill(undefined);
    await statement('re', 'regisseur');
    await fill(undefined, undefined, undefined, undefined);
    await statement('ver', 'vervanger');
    await fill(undefined, undefined);
    await statement('vei', 'veiligheid');
    await fill(undefined);
    await keys.choose('veilig');
    await keys.choose('Mila');
    assert.match(keys.text, /^regisseur Samira bij WijkteamNoord vanaf \d{4}-\d\d-\d\d t\/m \d{4}-\d\d-\d\d$/m);
  });

  it('says what opens and pays for help', async () => {
    await statement('be', 'beschikking');
    await keys.type('JeugdBesluit');
    await keys.tab();
    await keys.choose('Jeugdwet');
    await keys.choose('Mila');
    await fill(undefined, 'JW-1', undefined, undefined);
    await statement('be', 'beschikking');
    await keys.type('WmoBesluit');
    await keys.tab();
    await keys.choose('Wmo');
    await fill(undefined, undefined, 'WMO-1', undefined, undefined);
    await statement('ge', 'geldstroom');
    await fill('Jeugd', undefined, '10.000,00');
    await statement('ge', 'geldstroom');
    await fill('Thuis', undefined, '4.000,00');
    await statement('bu', 'budget');
    await fill(undefined);
    assert.match(keys.text, /^budget € 14\.000,00$/m);
  });

  it('has two goals that can be measured, and a network', async () => {
    await statement('indi', 'indicator');
    await fill('Slaap', 'goede nachten per week', undefined, '2');
    await statement('indi', 'indicator');
    await fill('Post', 'dichte brieven', undefined, '12');
    await statement('do', 'doel');
    await fill('Uitgerust', 'Mila slaapt goed');
    await keys.choose('huiselijke-relaties');
    await keys.choose('Mila');
    await fill(undefined, 'Slapen zonder piekeren.', undefined, undefined, '6', undefined, undefined);
    await statement('do', 'doel');
    await fill('Overzicht', 'Tom kent zijn post', undefined, undefined, undefined, 'Geen dichte brieven.');
    await fill(undefined, undefined, '0', undefined, undefined);
    await statement('ne', 'netwerk');
    await fill('Opa', 'opa van Mila', undefined, undefined, undefined, undefined, undefined, undefined, undefined);
    keys.goBehind('bij Uitgerust');
    await keys.type(', ');
    await keys.complete('O', 'Overzicht');
    assert.match(keys.text, /meet Post van 12 naar 0/);
  });

  it('has three lines of support that fit, with what the law asks to look at first', async () => {
    await statement('inz', 'inzet');
    await fill('Ritme', undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined);
    await statement('inz', 'inzet');
    await keys.type('Posthulp');
    await keys.tab();
    await keys.choose('begeleiding-individueel');
    await keys.tab();
    await keys.choose('Kompas');
    keys.goBehind('bij Overzicht');
    await keys.enter();
    await keys.complete('ond', 'onderzocht');
    for (const [letters, alternative] of [
      ['ge', 'gebruikelijke-hulp'],
      ['ma', 'mantelzorg'],
      ['ne', 'netwerk'],
      ['algemene', 'algemene-voorziening'],
      ['algemeen', 'algemeen-gebruikelijk'],
    ] as const) {
      keys.goToEndOfLine();
      await keys.type(', ');
      await keys.complete(letters, alternative);
    }
    await statement('inz', 'inzet');
    await keys.type('Praten');
    await keys.tab();
    await keys.choose('jeugd-ggz');
    await keys.tab();
    await keys.choose('Helder');
    assert.match(keys.text, /inzet Ritme \{\n {2}dienst jeugdhulp-ambulant\n {2}voor Mila\n {2}door Oever\n/);
    assert.match(keys.text, /inzet Posthulp \{\n {2}dienst begeleiding-individueel\n {2}voor Tom\n {2}door Kompas\n/);
  });

  it('says when less help will do, and who agreed', async () => {
    await statement('afs', 'afschalen');
    await keys.type('Rustig');
    await keys.tab();
    await keys.tab();
    await keys.choose('>=');
    await fill('6', 'minder hulp', undefined, '14');
    await statement('ak', 'akkoord');
    await fill(undefined, undefined);
    await statement('ev', 'evaluatie');
    await fill(undefined, undefined);
  });

  it('has no error and no warning', async () => {
    await client.diagnostics(uri, (all) =>
      all.every(({ severity }) => severity !== DiagnosticSeverity.Error && severity !== DiagnosticSeverity.Warning),
    );
    assert.equal(keys.text.match(/^doel /gm)?.length, 2);
    assert.equal(keys.text.match(/^inzet /gm)?.length, 3);
    assert.match(keys.text, /^budget €/m);
    assert.match(keys.text, /^afschalen /m);
  });

  it('took few keys', () => {
    const typed = (100 * keys.typed) / keys.text.length;
    assert.ok(typed < MOST_TYPED_PERCENT, `${keys.typed} of ${keys.text.length} characters typed: ${typed} %`);
    const all = keys.typed + keys.otherKeys;
    assert.ok(all < keys.text.length / 2, `${all} keys in all, for ${keys.text.length} characters`);
  });
});
