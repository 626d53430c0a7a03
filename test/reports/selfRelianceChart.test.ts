import assert from 'node:assert/strict';
import { selfRelianceSeries } from '../../server/src/domain/selfRelianceSeries.js';
import { selfRelianceChart, selfRelianceTable } from '../../server/src/reports/selfRelianceChart.js';
import { sheetAsMarkdown } from '../../server/src/reports/sheet.js';
import { catalogueOf } from '../../server/src/texts/catalogue.js';
import { checkText } from '../support/checker.js';

const WORDING = { methods: catalogueOf('nl').methods, values: catalogueOf('nl').values };

async function seriesOf(text: string): Promise<ReturnType<typeof selfRelianceSeries>> {
  const { plan } = await checkText(`plan "ZRM"\nperiode 2026-01-01 t/m 2026-12-31\npersoon Petra\n${text}`);
  assert.ok(plan);
  return selfRelianceSeries(plan);
}

const TWICE = 'zrm Petra 2026-01-05 { financien 1 huisvesting 3 }\nzrm Petra 2026-06-01 { financien 3 }';

describe('small charts of self-reliance', () => {
  it('draw one for each domain, a higher score higher up, all on one scale of days', async () => {
    const svg = selfRelianceChart(await seriesOf(TWICE), WORDING);
    assert.equal(svg.match(/<g /g)?.length, 2);
    const [, points = ''] = /<polyline [^>]*points="([^"]*)"/.exec(svg) ?? [];
    const [first = [], last = []] = points.split(' ').map((point) => point.split(',').map(Number));
    assert.ok((first[0] ?? 0) < (last[0] ?? 0));
    assert.ok((first[1] ?? 0) > (last[1] ?? 0));
    assert.match(svg, /<title>Zelfredzaamheid in de tijd<\/title>/);
  });

  it('are nothing without scores', async () => assert.equal(selfRelianceChart(await seriesOf(''), WORDING), ''));

  it('say the same in a table', async () =>
    assert.equal(
      sheetAsMarkdown({ title: 'ZRM', parts: [selfRelianceTable(await seriesOf(TWICE), WORDING)] }),
      `# ZRM

| wie | leefgebied | scores | verschil |
| --- | --- | --- | --- |
| Petra | financien | 1 (5 januari 2026), 3 (1 juni 2026) | +2 |
| Petra | huisvesting | 3 (5 januari 2026) | één keer gescoord |
`,
    ));
});
