// What stands at first where the author has not chosen yet: a newcomer who only presses Tab keeps it.
import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { addDays, addMonths, formatIso } from '../../server/src/domain/day.js';
import { today } from '../../server/src/lsp/today.js';
import { checkText } from '../support/checker.js';
import { accepted, writtenBy } from './accepting.js';
import { offered } from './completing.js';

const PLAN = `plan "Linde"
gebruik "gids.regie"
periode 2026-01-01 t/m 2026-12-31
persoon Noor "dochter" { geboren 2010-03-15 }
persoon Marit "moeder" { geboren 1982-04-02 }
`;

async function proposed(textWithCursor: string, label: string): Promise<CompletionItem> {
  const found = (await offered(textWithCursor)).find((item) => item.label === label);
  assert.ok(found, `${label} is not offered`);
  return found;
}

async function written(textWithCursor: string, label: string): Promise<string> {
  return writtenBy(await proposed(textWithCursor, label));
}

/** The options of the tab stop behind a word, as they are offered. */
async function optionsBehind(word: string, textWithCursor: string, label: string): Promise<readonly string[]> {
  const { textEdit } = await proposed(textWithCursor, label);
  const [, options = ''] = new RegExp(` ${word} \\$\\{\\d+\\|([^}]*)\\|\\}`).exec(textEdit?.newText ?? '') ?? [];
  return options.split(',');
}

describe('a whole new plan', () => {
  const first = today();
  const last = addDays(addMonths(first, 12), -1);

  it('is coordinated from its first day to its last, and evaluated on the way', async () => {
    const text = await written('|', 'plan (heel nieuw plan)');
    assert.match(text, new RegExp(`^regisseur Naam vanaf ${formatIso(first)} t/m ${formatIso(last)}$`, 'm'));
    assert.match(text, new RegExp(`^  gereed ${formatIso(last)}$`, 'm'));
    const halfway = formatIso(addDays(addMonths(first, 6), -1));
    assert.match(text, new RegExp(`^  evaluatie ${halfway}$`, 'm'));
    assert.match(text, new RegExp(`^evaluatie ${halfway}`, 'm'));
  });

  it('has no error but for what is still to be filled in', async () => {
    const { remarks } = await checkText(
      accepted('', await proposed('|', 'plan (heel nieuw plan)')),
      'examples/nieuw.regie',
    );
    assert.deepEqual(
      remarks.filter(({ severity }) => severity === 'error').map(({ code, subject }) => `${code} ${subject}`),
      [],
    );
  });

  it('asks for no real name in its title', async () =>
    assert.match(await written('|', 'plan (heel nieuw plan)'), /^plan "Schuilnaam: /));
});

describe('the law of something new', () => {
  it('first the ones that pay for help from the guide to somebody of this household', async () => {
    const laws = await optionsBehind('wet', `${PLAN}be|`, 'beschikking');
    assert.deepEqual(laws.slice(0, 2), ['Jeugdwet', 'Wmo']);
    const withoutChild = PLAN.replace(/^persoon Noor.*\n/m, '');
    assert.equal((await optionsBehind('wet', `${withoutChild}be|`, 'beschikking'))[0], 'Wmo');
  });

  it('last the ones that give no such decision', async () => {
    const laws = await optionsBehind('wet', `${PLAN}in|`, 'indicatie');
    assert.deepEqual(laws.slice(0, 2), ['Wlz', 'Zvw']);
    assert.ok(laws.indexOf('Wmo') > 2);
  });

  it('no criminal law or gift before the ones that a municipality carries out', async () => {
    const withoutGuide = PLAN.replace(/^gebruik.*\n/m, '');
    const laws = await optionsBehind('wet', `${withoutGuide}ge|`, 'geldstroom');
    assert.deepEqual(laws.slice(0, 4), ['Jeugdwet', 'Participatiewet', 'Wgs', 'Wmo']);
  });
});

describe('what stands there at first', () => {
  it('the municipality of the guide', async () =>
    assert.equal(await written(`${PLAN}gem|`, 'gemeente'), 'gemeente Voorbeeldstad'));

  it('nobody is called safe', async () =>
    assert.match(await written(`${PLAN}vei|`, 'veiligheid'), /^veiligheid \S+ onbekend \{$/m));

  it('a goal goes from where its indicator is now', async () => {
    const plan = `${PLAN}indicator Nachten "goede nachten" {\n  meting 2026-01-05: 2\n  meting 2026-02-05: 2,5\n}\n`;
    assert.match(await written(`${plan}do|`, 'doel'), /^ {2}meet Nachten van 2,5 naar /m);
  });

  it('who is helped does not come before who may help', async () => {
    const plan = `${PLAN}beschikking Jw { wet Jeugdwet voor Noor geldig 2026-01-01 t/m 2026-12-31 }\n`;
    const helpers = await optionsBehind('door', `${plan}inz|`, 'inzet');
    assert.deepEqual(helpers.slice(0, 2), ['Oever', 'Kompas']);
  });
});
