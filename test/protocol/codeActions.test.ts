import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-protocol/node';
import { TestClient } from './client.js';

describe('quick fixes', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start();
  });

  after(() => client.clear());

  const fixesAt = async (uri: string, range: Range, diagnostics: Diagnostic[], only?: CodeActionKind[]) => {
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics, ...(only && { only }) },
    });
    return (found ?? []).filter((action): action is CodeAction => 'edit' in action);
  };

  it('mend what they belong to', async () => {
    const linde = await client.open('linde.regie');
    const diagnostic = await client.untilReported(linde, 'JW-03');
    const [fix, ...others] = await fixesAt(linde, diagnostic.range, [diagnostic]);
    assert.deepEqual(others, []);
    assert.equal(fix?.kind, CodeActionKind.QuickFix);
    assert.equal(fix.isPreferred, true);
    assert.deepEqual(fix.diagnostics, [diagnostic]);
    assert.match(fix.title, /14 maart 2026/);
    assert.ok(fix.edit);
    await client.apply(fix.edit);
    await client.untilNotReported(linde, 'JW-03');
    assert.match(client.text(linde), /periode 2025-09-01 t\/m 2026-03-14/);
    await client.close(linde);
  });

  it('mend slips in the text', async () => {
    const plan = await client.open('nieuw.regie', 'plan "Nieuw"\nperiode 2026-01-01 t/m 31-12-2026\n');
    const diagnostic = await client.untilReported(plan, 'TAAL-10');
    const [fix] = await fixesAt(plan, diagnostic.range, [diagnostic]);
    assert.ok(fix?.edit);
    await client.apply(fix.edit);
    await client.untilNotReported(plan, 'TAAL-10');
    assert.match(client.text(plan), /2026-12-31/);
    await client.close(plan);
  });

  it('stay away from other places and other kinds of action', async () => {
    const linde = await client.open('linde.regie');
    const diagnostic = await client.untilReported(linde, 'JW-03');
    const elsewhere = client.rangeOf(linde, 'plan');
    assert.deepEqual(await fixesAt(linde, elsewhere, []), []);
    assert.deepEqual(await fixesAt(linde, diagnostic.range, [diagnostic], [CodeActionKind.Refactor]), []);
    assert.equal((await fixesAt(linde, diagnostic.range, [], [CodeActionKind.QuickFix])).length, 1);
    await client.close(linde);
  });
});
