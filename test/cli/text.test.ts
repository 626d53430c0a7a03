import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { folderWith, goodPlan, ON_TEST_DAY, planWithError, regieplan } from './regieplan.js';

const ESCAPE = '\u001b[';

describe('regieplan check for people', () => {
  it('says of each finding where it is, what is on the other side, how much is at stake and which law says so', async () => {
    const { stdout } = await regieplan(['check', 'examples/vermeer.regie', ...ON_TEST_DAY]);
    const lines = stdout.split('\n');
    const first = lines.findIndex((line) => line.includes('WLZ-01'));
    const [finding, otherSide, stake, source] = lines.slice(first);
    assert.match(finding ?? '', /^examples\/vermeer\.regie:\d+:\d+ fout WLZ-01 De Wmo betaalt Dagbesteding/);
    assert.match(otherSide ?? '', /^ {4}examples\/vermeer\.regie:\d+:\d+ .*VV5/);
    assert.equal(stake, '    16 april 2026 t/m 15 mei 2026 (30 dagen), € 395,57');
    assert.match(source ?? '', /^ {4}bron: Wmo 2015, art\. 2\.3\.5 lid 6; Wlz, art\. 3\.1\.1 lid 1$/);
  });

  it('shows the sums of the household and of each stream, with budget and room', async () => {
    const { stdout } = await regieplan(['check', 'examples/bakker.regie', ...ON_TEST_DAY]);
    for (const line of [
      '  Huishouden                  € 34.969,65  van € 35.925,00  ruimte € 955,35',
      '  WgsBakker (Wgs)              € 1.050,00  van  € 1.000,00  € 50,00 te veel',
      '  PwBakker (Participatiewet)   € 1.025,00  van  € 1.025,00  precies op',
    ]) {
      assert.ok(stdout.split('\n').includes(line), `${line}\nis not in\n${stdout}`);
    }
  });

  it('ends with the totals of everything together', async () => {
    const folder = folderWith({ 'a.regie': planWithError(), 'b.regie': goodPlan(), 'gids.regie': 'gids "Stad"\n' });
    const { stdout } = await regieplan(['check'], { folder });
    assert.match(stdout, /Goed \(b\.regie\): geen meldingen\n/);
    assert.match(stdout, /\n3 bestanden nagekeken, waarvan 2 plannen: 1 fout\n$/);
  });

  it('speaks English when asked to', async () => {
    const { stdout } = await regieplan(['check', 'examples/vermeer.regie', '--taal', 'en', ...ON_TEST_DAY]);
    assert.match(stdout, /:\d+:\d+ error WLZ-01 The Wmo pays for Dagbesteding/);
    assert.match(stdout, /\n {4}16 April 2026 to 15 May 2026 inclusive \(30 days\), € 395,57\n/);
    assert.match(stdout, /\n {2}Household +€ 72\.041,43 {2}of € 72\.200,00 {2}€ 158,57 left\n/);
    assert.match(stdout, /\n1 file checked, of which 1 plan: 2 errors, 1 warning, \d+ info\n$/);
  });

  it('has no colours when it is not written to a terminal', async () => {
    assert.ok(!(await output({})).includes(ESCAPE));
  });

  it('has colours when they are forced', async () => {
    assert.ok((await output({ FORCE_COLOR: '1' })).includes(ESCAPE));
  });

  it('has no colours when they are refused, whatever else is asked', async () => {
    assert.ok(!(await output({ FORCE_COLOR: '1', NO_COLOR: '1' })).includes(ESCAPE));
    assert.ok(!(await output({ FORCE_COLOR: '0' })).includes(ESCAPE));
  });

  it('has no colours only because it runs on a build server', async () => {
    assert.ok(!(await output({ CI: 'true' })).includes(ESCAPE));
  });

  async function output(environment: NodeJS.ProcessEnv): Promise<string> {
    const folder = folderWith({ 'a.regie': planWithError() });
    return (await regieplan(['check'], { folder, environment })).stdout;
  }
});
