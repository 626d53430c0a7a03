import assert from 'node:assert/strict';
import { RegieplanSignatureHelpProvider } from '../../server/src/lsp/signatureHelp.js';
import { at, featureServices, marked, open, speak } from './editor.js';

const provider = new RegieplanSignatureHelpProvider(featureServices);

/** The shape that is shown at the `|`, with the part that is next between brackets; undefined when none is. */
async function shown(line: string): Promise<string | undefined> {
  const { text, offset } = marked(`plan "Linde"\ninzet A {\n  ${line}\n}\n`);
  const document = await open(text);
  const help = provider.provideSignatureHelp(document, at(document, offset));
  const signature = help?.signatures[help.activeSignature ?? 0];
  const range = signature?.parameters?.[help?.activeParameter ?? 0]?.label;
  if (!signature || !Array.isArray(range)) {
    return undefined;
  }
  const [start, end] = range;
  return `${signature.label.slice(0, start)}[${signature.label.slice(start, end)}]${signature.label.slice(end)}`;
}

describe('the shape of a property', () => {
  it('follows what is typed', async () => {
    assert.equal(await shown('omvang |'), 'omvang [GETAL] EENHEID per PERIODE');
    assert.equal(await shown('omvang 4|'), 'omvang [GETAL] EENHEID per PERIODE');
    assert.equal(await shown('omvang 4 |'), 'omvang GETAL [EENHEID] per PERIODE');
    assert.equal(await shown('omvang 4 uur |'), 'omvang GETAL EENHEID [per] PERIODE');
    assert.equal(await shown('omvang 4 uur per |'), 'omvang GETAL EENHEID per [PERIODE]');
    assert.equal(await shown('omvang 4 uur per 2 |'), 'omvang GETAL EENHEID per [PERIODE]');
  });

  it('is the other one when that is what is typed', async () => {
    assert.equal(await shown('omvang 4 uur in |'), 'omvang GETAL EENHEID in [totaal]');
    assert.equal(await shown('tarief € 640,00 in |'), 'tarief BEDRAG in [totaal]');
  });

  it('of a tariff takes an amount with its euro sign as one', async () => {
    assert.equal(await shown('tarief |'), 'tarief [BEDRAG] per EENHEID');
    assert.equal(await shown('tarief € 46,1|'), 'tarief [BEDRAG] per EENHEID');
    assert.equal(await shown('tarief € 46,15 per |'), 'tarief BEDRAG per [EENHEID]');
  });

  it('goes away when everything is there, and where nothing fits', async () => {
    assert.equal(await shown('omvang 4 uur per week |'), undefined);
    assert.equal(await shown('tarief uur |'), 'tarief BEDRAG [per] EENHEID');
    assert.equal(await shown('tarief uur 5 |'), undefined);
    assert.equal(await shown('voor |'), undefined);
    assert.equal(await shown('motivering "omvang |'), undefined);
    assert.equal(await shown('// omvang |'), undefined);
  });

  it('is there in a plan that is broken elsewhere', async () => {
    assert.equal(await shown('voor ,, {\n  omvang 4 |'), 'omvang GETAL [EENHEID] per PERIODE');
  });

  it('speaks English too', async () => {
    speak('en');
    try {
      assert.equal(await shown('omvang 4 |'), 'omvang NUMBER [UNIT] per PERIOD');
    } finally {
      speak('nl');
    }
  });
});
