import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, officialText } from '../../server/src/rules/statutes.js';

const WMO = 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362';

describe('links to the official texts of laws', () => {
  it('lead to the one article that was read in the present text', () => {
    for (const [where, number] of [
      ['art. 2.3.5 lid 6', '2.3.5'],
      ['art. 2.1.4a', '2.1.4a'],
      ['art. 1.1.1 (gebruikelijke hulp, begeleiding)', '1.1.1'],
      ['art. 1.2 lid 2 en 3', '1.2'],
      ['art. 14', '14'],
    ] as const) {
      assert.equal(article('Wmo 2015', where, 2026).url, `${WMO}&artikel=${number}`, where);
    }
  });

  it('lead to the law where several articles are meant, or no article at all', () => {
    for (const where of [
      'art. 6.1.2 t/m 6.1.4',
      'art. 3.3.6 en 3.3.6a',
      'art. 1.2.1 en art. 2.3.5 lid 1',
      'art. 9 en 10',
      'paragraaf 7.2',
    ]) {
      assert.equal(article('Wmo 2015', where, 2026).url, 'https://wetten.overheid.nl/BWBR0035362', where);
    }
  });

  it('lead to the law where the article was read in an older text, which may have been renumbered', () =>
    assert.equal(article('Wmo 2015', 'art. 2.3.5', 2017).url, 'https://wetten.overheid.nl/BWBR0035362'));

  it('know a law by each of its names, and nothing else', () => {
    assert.equal(officialText('Wmo', '2.3.5'), `${WMO}&artikel=2.3.5`);
    assert.equal(officialText('Wmo 2015'), 'https://wetten.overheid.nl/BWBR0035362');
    assert.equal(officialText('Leerplichtwet', '1'), undefined);
  });
});
