import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol/node';
import { messageOf, TestClient } from './client.js';

describe('what the server says about an open plan', () => {
  let client: TestClient;
  let linde: string;

  before(async () => {
    client = await TestClient.start({ initializationOptions: { rulePages: 'https://voorbeeld.example/regels/' } });
    linde = await client.open('linde.regie');
  });

  after(() => client.clear());

  it('is what the worked case expects', async () => {
    const diagnostics = await client.diagnostics(linde, (all) => all.length > 0);
    assert.deepEqual(diagnostics.map(({ code }) => code).toSorted(), ['BUD-01', 'DUP-02', 'JW-02', 'JW-03']);
  });

  it('carries the code, a link to the page of the rule, and its own name', async () => {
    const { code, codeDescription, source, severity } = await client.untilReported(linde, 'JW-03');
    assert.equal(code, 'JW-03');
    assert.equal(codeDescription?.href, 'https://voorbeeld.example/regels/JW-03.md');
    assert.equal(source, 'regieplan');
    assert.equal(severity, DiagnosticSeverity.Error);
  });

  it('points at the other side', async () => {
    const { relatedInformation, range } = await client.untilReported(linde, 'DUP-02');
    assert.deepEqual(range, client.rangeOf(linde, 'Begeleiding', 'inzet Begeleiding'));
    const [other] = relatedInformation ?? [];
    assert.ok(other);
    assert.equal(other.location.uri, linde);
    assert.deepEqual(
      other.location.range,
      client.rangeOf(linde, 'periode 2026-01-01 t/m 2026-12-31', 'inzet Gezinsbegeleiding'),
    );
    assert.match(other.message, /Gezinsbegeleiding/);
  });

  it('says what is wrong with the text itself, with a link to where that is explained', async () => {
    const plan = await client.open('nieuw.regie', 'plan "Nieuw"\nperiode 31-12-2026\n');
    const slip = await client.untilReported(plan, 'TAAL-10');
    assert.match(messageOf(slip), /2026-12-31/);
    assert.equal(slip.codeDescription?.href, 'https://voorbeeld.example/regels/TAAL.md#taal-10');
    await client.close(plan);
  });

  it('is said once per version, and only about what is open', async () => {
    assert.deepEqual([...client.published.keys()].toSorted(), [linde, client.uri('nieuw.regie')].toSorted());
    assert.equal(client.published.get(linde), 1);
  });
});

describe('the language of the messages', () => {
  let client: TestClient;
  let linde: string;

  before(async () => {
    client = await TestClient.start({ language: 'en' });
    linde = await client.open('linde.regie');
  });

  after(() => client.clear());

  const isIn = (pattern: RegExp) => (all: readonly Diagnostic[]) =>
    all.length === 4 && all.every((diagnostic) => pattern.test(messageOf(diagnostic)));

  it('is the one that is set when the server starts', async () => {
    await client.diagnostics(linde, isIn(/\b(the|is|from|exceed|over)\b/));
  });

  it('changes with the setting', async () => {
    await client.setLanguage('auto');
    await client.diagnostics(linde, isIn(/\b(de|het|van|is)\b/));
    await client.setLanguage('en');
    await client.diagnostics(linde, isIn(/\b(the|from)\b/));
  });
});
