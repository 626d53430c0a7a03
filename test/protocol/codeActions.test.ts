import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  type CodeAction,
  CodeActionKind,
  CodeActionRequest,
  CodeActionResolveRequest,
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
    const [fix, ...others] = await fixesAt(linde, diagnostic.range, [diagnostic], [CodeActionKind.QuickFix]);
    assert.deepEqual(
      others.map(({ isPreferred }) => isPreferred === true),
      others.map(() => false),
      'one fix is preferred',
    );
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
    const quickFixes = await fixesAt(linde, diagnostic.range, [], [CodeActionKind.QuickFix]);
    const titles = quickFixes.map(({ title }) => title);
    const away = await fixesAt(linde, elsewhere, [], [CodeActionKind.QuickFix]);
    assert.deepEqual(
      away.filter(({ title }) => titles.includes(title)),
      [],
    );
    const refactorings = await fixesAt(linde, diagnostic.range, [diagnostic], [CodeActionKind.Refactor]);
    assert.ok(refactorings.length > 0 && refactorings.every(({ kind }) => kind?.startsWith(CodeActionKind.Refactor)));
    await client.close(linde);
  });
});

describe('actions of a client that knows versions and asks for changes later', () => {
  let client: TestClient;

  before(async () => {
    client = await TestClient.start({
      capabilities: {
        workspace: { workspaceEdit: { documentChanges: true } },
        textDocument: {
          codeAction: {
            dataSupport: true,
            disabledSupport: true,
            resolveSupport: { properties: ['edit'] },
            codeActionLiteralSupport: { codeActionKind: { valueSet: [CodeActionKind.QuickFix] } },
          },
        },
      },
    });
  });

  after(() => client.clear());

  const actionsAt = async (uri: string, range: Range, only?: CodeActionKind[]): Promise<readonly CodeAction[]> => {
    const found = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
    return (found ?? []).filter((action): action is CodeAction => !('command' in action) || 'kind' in action);
  };

  const DATES = 'plan "Nieuw"\nperiode 1-1-2026 t/m 31-12-2026\npersoon Noor { geboren 15-3-2008 }\n';

  it('mend all slips of writing at once', async () => {
    const plan = await client.open('fouten.regie', DATES);
    await client.untilReported(plan, 'TAAL-10');
    const [all, ...others] = await actionsAt(plan, client.rangeOf(plan, 'plan'), ['source.fixAll']);
    assert.deepEqual(others, []);
    assert.equal(all?.edit, undefined);
    assert.ok(all);
    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, all);
    assert.ok(resolved.edit);
    await client.apply(resolved.edit);
    await client.untilNotReported(plan, 'TAAL-10');
    assert.match(client.text(plan), /periode 2026-01-01 t\/m 2026-12-31\npersoon Noor \{ geboren 2008-03-15 \}/);
    await client.close(plan);
  });

  it('mend everything of one kind, and only that', async () => {
    const plan = await client.open('soort.regie', DATES);
    await client.untilReported(plan, 'TAAL-10');
    const actions = await actionsAt(plan, client.rangeOf(plan, '1-1-2026'), [CodeActionKind.QuickFix]);
    const all = actions.find(({ title }) => title === 'Herstel alle 3 meldingen TAAL-10 in dit bestand');
    assert.ok(all, actions.map(({ title }) => title).join('\n'));
    const resolved = await client.connection.sendRequest(CodeActionResolveRequest.type, all);
    assert.ok(resolved.edit);
    await client.apply(resolved.edit);
    await client.untilNotReported(plan, 'TAAL-10');
    await client.close(plan);
  });

  it('refuse a change for a text that has moved on', async () => {
    const plan = await client.open('verouderd.regie', DATES);
    await client.untilReported(plan, 'TAAL-10');
    const [all] = await actionsAt(plan, client.rangeOf(plan, 'plan'), ['source.fixAll']);
    assert.ok(all);
    await client.replace(plan, 'Nieuw', 'Anders');
    await assert.rejects(client.connection.sendRequest(CodeActionResolveRequest.type, all), /intussen gewijzigd/);
    await client.close(plan);
  });

  it('carry the version of the document', async () => {
    const plan = await client.open('versie.regie', DATES);
    await client.replace(plan, 'Nieuw', 'Anders');
    await client.untilReported(plan, 'TAAL-10');
    const [fix] = await actionsAt(plan, client.rangeOf(plan, '31-12-2026'), [CodeActionKind.QuickFix]);
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.ok(change && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri: plan, version: 2 });
    await client.close(plan);
  });

  it('move a price to the guide, in both documents', async () => {
    client.write('gids-klein.regie', 'gids "Klein"\naanbieder Oever "Zorggroep Oever" {\n  soort zorgaanbieder\n}\n');
    const plan = await client.open('prijs.regie', WITH_GUIDE);
    await client.diagnostics(plan, (all) => all.length > 0);
    const actions = await actionsAt(plan, client.rangeOf(plan, 'Dagbesteding'), [CodeActionKind.RefactorExtract]);
    const [extract] = actions.filter(({ edit }) => edit);
    assert.match(extract?.title ?? '', /dagbesteding bij Oever in de gids Klein/);
    const changed = (extract?.edit?.documentChanges ?? []).flatMap((change) =>
      'textDocument' in change ? [[change.textDocument.uri, change.textDocument.version]] : [],
    );
    assert.deepEqual(changed.toSorted(), [
      [client.uri('gids-klein.regie'), null],
      [plan, 1],
    ]);
    await client.close(plan);
  });

  it('say why the guide cannot take something when there is none', async () => {
    const plan = await client.open('zonder-gids.regie', WITH_GUIDE.replace('gebruik "gids-klein.regie"\n', ''));
    await client.diagnostics(plan, (all) => all.length > 0);
    const own = WITH_GUIDE.replace('gebruik "gids-klein.regie"\n', 'aanbieder Oever { soort zorgaanbieder }\n');
    await client.change(plan, { text: own });
    await client.diagnostics(plan, (all) => all.length > 0);
    const actions = await actionsAt(plan, client.rangeOf(plan, 'aanbieder'), [CodeActionKind.RefactorExtract]);
    assert.deepEqual(
      actions.map(({ disabled }) => disabled?.reason),
      ['Dit plan gebruikt geen gids. Zet bovenaan `gebruik "pad/naar/gids.regie"`.'],
    );
    await client.close(plan);
  });

  it('are there in a plan that is half typed', async () => {
    const plan = await client.open('half.regie', `${WITH_GUIDE}\ninzet Nog {\n  dienst dagbesteding\n  voor`);
    await client.diagnostics(plan, (all) => all.length > 0);
    for (const words of ['plan', 'Dagbesteding', 'inzet Nog', 'voor']) {
      const at = client.rangeOf(plan, words);
      const actions = await actionsAt(plan, at);
      assert.ok(actions.every(({ title }) => title !== ''));
    }
    const split = await actionsAt(plan, client.rangeOf(plan, 'inzet Dagbesteding'), [CodeActionKind.RefactorRewrite]);
    assert.ok(split.some(({ title }) => title.startsWith('Knip Dagbesteding')));
    await client.close(plan);
  });
});

const WITH_GUIDE = `plan "Prijs"
gebruik "gids-klein.regie"
periode 2026-01-01 t/m 2026-12-31
persoon Noor { geboren 1990-03-15 }
inzet Dagbesteding {
  dienst dagbesteding
  voor Noor
  door Oever
  periode 2026-03-15 t/m 2026-12-31
  omvang 4 dagdelen per week
  tarief € 46,15 per dagdeel
  uit Wmo
}
`;
