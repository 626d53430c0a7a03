import assert from 'node:assert/strict';
import { RegieplanDocumentLinkProvider } from '../../server/src/lsp/documentLinks.js';
import { featureServices, open } from './editor.js';

const provider = new RegieplanDocumentLinkProvider(featureServices);

/** `words → target` for each link. */
async function links(text: string): Promise<readonly string[]> {
  const document = await open(text);
  return provider
    .getDocumentLinks(document)
    .map(({ range, target }) => `${document.textDocument.getText(range)} → ${target?.replace(/^file:.*\//, '')}`);
}

describe('document links', () => {
  it('lead from `gebruik` to the guide, unless it does not exist', async () => {
    assert.deepEqual(await links('plan "A"\ngebruik "gids.regie"'), ['"gids.regie" → gids.regie']);
    assert.deepEqual(await links('plan "A"\ngebruik "nergens.regie"\ngebruik'), []);
  });

  it('lead from an article of a law to its official text', async () =>
    assert.deepEqual(
      await links(`plan "A"
vraag "Volgens Wmo 2015 art. 2.3.5 lid 3 en artikel 7.3.4 van de Jeugdwet mag dit."
// Besluit langdurige zorg, art. 3.1.3; zie ook art. 4a Wgs`),
      [
        'Wmo 2015 art. 2.3.5 lid 3 → https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.3.5',
        'artikel 7.3.4 van de Jeugdwet → https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.3.4',
        'Besluit langdurige zorg, art. 3.1.3 → https://wetten.overheid.nl/jci1.3:c:BWBR0035948&artikel=3.1.3',
        'art. 4a Wgs → https://wetten.overheid.nl/jci1.3:c:BWBR0031331&artikel=4a',
      ],
    ));

  it('lead from a rule to its page, in an afwijking, a signaal, beleid and comments', async () => {
    assert.deepEqual(
      await links(
        'plan "A"\nafwijking WMO-01\nsignaal S { regel JW-03 }\n// zie BUD-01 en WMO-99\nvraag "over REG-01"',
      ),
      ['WMO-01 → WMO-01.md', 'JW-03 → JW-03.md', 'BUD-01 → BUD-01.md'],
    );
    assert.deepEqual(await links('gids "A"\nbeleid { regel REG-04 fout }'), ['REG-04 → REG-04.md']);
  });

  it('are none in a text that says nothing', async () => {
    assert.deepEqual(await links(''), []);
    assert.deepEqual(await links('afwijking\nsignaal { regel }\n"Wmo art.'), []);
  });
});
