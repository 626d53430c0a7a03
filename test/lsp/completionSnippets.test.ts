import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import type { DocumentKind, StatementSpec } from '../../server/src/domain/vocabulary/statementSpec.js';
import { STATEMENT_NAMES, type StatementName, statementSpecs } from '../../server/src/domain/vocabulary.js';
import { checkText } from '../support/checker.js';
import { accepted, syntaxErrorsIn, writtenBy } from './accepting.js';
import { offered } from './completing.js';
import { marked } from './editor.js';

const HEADERS: Record<DocumentKind, string> = {
  plan: 'plan "Linde"\ngebruik "gids.regie"\nperiode 2026-01-01 t/m 2026-12-31\n',
  gids: 'gids "Voorbeeldstad"\n',
  wet: 'wet Proef "Proefwet" {\n  domein sociaal\n}\n',
};
const FULL_PLAN = `${HEADERS.plan}
persoon Noor "dochter" { geboren 2010-03-15 }
persoon Marit "moeder" { geboren 1982-04-02 }
geldstroom JwNoor { wet Jeugdwet budget € 10.000,00 }
beschikking Jw2026 { wet Jeugdwet voor Noor geldig 2026-02-01 t/m 2026-07-31 }
indicator Ruzies "ruzies per week" { meting 2026-01-05: 5 }
doel Rust "Rustige avonden" { voor Noor eigenaar Marit }
`;

async function proposed(textWithCursor: string, label: string): Promise<CompletionItem> {
  const found = (await offered(textWithCursor)).find((item) => item.label === label);
  assert.ok(found, `${label} is not offered`);
  return found;
}

/** What an accepted proposal makes of a text. */
async function afterAccepting(textWithCursor: string, label: string): Promise<string> {
  return accepted(marked(textWithCursor).text, await proposed(textWithCursor, label));
}

function everyKeyword(): readonly { name: StatementName; keyword: string; kind: DocumentKind }[] {
  return STATEMENT_NAMES.flatMap((name) => {
    const spec: StatementSpec = statementSpecs[name];
    return spec.keywords.flatMap((keyword) => spec.documents.map((kind) => ({ name, keyword, kind })));
  });
}

describe('every statement is offered whole', () => {
  for (const { name, keyword, kind } of everyKeyword()) {
    const isHeader = name === 'PlanHeader' || name === 'GuideHeader';
    const begin = isHeader ? '' : name === 'PlanPeriod' ? 'plan "Linde"\n' : HEADERS[kind];

    it(`${keyword} in a ${kind} parses as soon as it is accepted, with nothing else there`, async () => {
      const text = await afterAccepting(`${begin}|`, keyword);
      assert.equal(syntaxErrorsIn(text), 0, text);
      const { remarks } = await checkText(text, 'examples/nieuw.regie');
      assert.deepEqual(
        remarks.filter(({ code }) => /^TAAL-0[1-6]$/.test(code)).map(({ code }) => code),
        [],
        text,
      );
    });

    it(`${keyword} in a ${kind} has what it cannot do without`, async () => {
      const written = writtenBy(await proposed(`${begin}|`, keyword));
      const spec: StatementSpec = statementSpecs[name];
      for (const property of spec.properties.filter(({ required }) => required)) {
        assert.match(written, new RegExp(`^  ${property.keyword} \\S`, 'm'));
      }
    });
  }

  it('in a plan that says a lot already, every one of them parses too', async () => {
    for (const item of await offered(`${FULL_PLAN}|`)) {
      assert.equal(syntaxErrorsIn(accepted(FULL_PLAN, item)), 0, item.label);
    }
  });

  it('and after the letters that begin it, which it replaces', async () => {
    const text = await afterAccepting(`${FULL_PLAN}inz|`, 'inzet');
    assert.equal(text.match(/inz/g)?.length, 1);
    assert.equal(syntaxErrorsIn(text), 0);
  });
});

describe('a whole inzet', () => {
  it('holds together: what waits for help, the decision and law for it, a service that fits, and who delivers it', async () => {
    assert.equal(
      writtenBy(await proposed(`${FULL_PLAN}inz|`, 'inzet')),
      [
        'inzet Hulp {',
        '  dienst jeugdhulp-ambulant',
        '  voor Noor',
        '  door Oever',
        '  periode 2026-02-01 t/m 2026-07-31',
        '  omvang 1 uur per week',
        '  uit JwNoor',
        '  op Jw2026',
        '  bij Rust',
        '}',
      ].join('\n'),
    );
  });

  it('gives names of the plan to choose from', async () => {
    const { textEdit } = await proposed(`${FULL_PLAN}inz|`, 'inzet');
    assert.match(textEdit?.newText ?? '', /voor \$\{\d+\|Noor,Marit\|\}/);
    assert.match(textEdit?.newText ?? '', /per \$\{\d+\|week,dag,etmaal,maand,kwartaal,jaar\|\}/);
  });

  it('asks for a tariff when no price list gives one', async () => {
    const text = writtenBy(await proposed(`${FULL_PLAN.replace('gebruik "gids.regie"\n', '')}inz|`, 'inzet'));
    assert.match(text, /^ {2}tarief € 0,00 per \w+$/m);
  });

  it('adds no finding that something named does not exist', async () => {
    const { remarks } = await checkText(await afterAccepting(`${FULL_PLAN}inz|`, 'inzet'), 'examples/nieuw.regie');
    assert.deepEqual(
      remarks.filter(({ code, subject }) => code.startsWith('TAAL') && subject === 'Hulp'),
      [],
    );
  });
});

describe('a deviation', () => {
  it('is from a rule that the plan breaks', async () => {
    assert.match(writtenBy(await proposed(`${FULL_PLAN}afw|`, 'afwijking')), /^afwijking WMO-04 bij /);
    const [first] = await offered(`${FULL_PLAN}afwijking |`);
    assert.equal(first?.label, 'WMO-04');
    assert.equal(first.labelDetails?.description, 'heeft nu een bevinding in dit plan');
  });

  it('comes with the value triangle', async () => {
    const written = writtenBy(await proposed(`${FULL_PLAN}afw|`, 'afwijking'));
    for (const property of [
      'omdat "',
      'rendement van € 0,00 naar € 0,00 "',
      'legitimering "',
      'betrokkenheid "',
      'akkoord Marit 20',
    ]) {
      assert.ok(written.includes(`\n  ${property}`), `${property} in ${written}`);
    }
  });
});

describe('a new coordinator', () => {
  it('begins where nobody coordinates yet, with a coordinator of the guide and their team', async () => {
    const plan = `${FULL_PLAN}regisseur Joost bij WijkteamNoord vanaf 2026-01-01 t/m 2026-05-31\n`;
    assert.equal(
      writtenBy(await proposed(`${plan}reg|`, 'regisseur')),
      'regisseur Samira bij WijkteamNoord vanaf 2026-06-01 t/m 2026-12-31',
    );
  });
});

describe('an empty file', () => {
  for (const label of ['plan (heel nieuw plan)', 'gids (hele nieuwe gids)']) {
    it(`becomes a ${label} that reads without a slip`, async () => {
      const text = await afterAccepting('|', label);
      assert.equal(syntaxErrorsIn(text), 0, text);
      assert.match(text, /\/\/ ---- /);
    });
  }

  it('has something to begin with after a comment too', async () => {
    const text = await afterAccepting('// ons eerste plan\n|', 'plan (heel nieuw plan)');
    assert.equal(syntaxErrorsIn(text), 0);
  });
});

describe('a property is offered with its values', () => {
  async function property(line: string, label: string): Promise<string> {
    return writtenBy(
      await proposed(`${FULL_PLAN}inzet A {\n  dienst jeugdhulp-ambulant\n  door Oever\n  ${line}|\n}\n`, label),
    );
  }

  it('omvang, in the unit of the service', async () => {
    assert.equal(await property('om', 'omvang'), 'omvang 1 uur per week');
  });

  it('tarief, with the price from the list', async () => {
    assert.equal(await property('', 'tarief'), 'tarief € 78,00 per uur');
  });

  it('the ones that have to be there first', async () => {
    const labels = (await offered(`${FULL_PLAN}inzet A {\n  |\n}\n`)).map(({ label }) => label);
    assert.deepEqual(labels.slice(0, 4), ['dienst', 'voor', 'uit', 'door']);
  });

  it('the keyword alone where its values stand already', async () => {
    const item = await proposed(`${FULL_PLAN}inzet A {\n  vo| Noor\n}\n`, 'voor');
    assert.equal(writtenBy(item), 'voor');
  });

  it('no other property in front of those values', async () => {
    const text = `${FULL_PLAN}inzet A {\n  vo| Noor\n}\n`;
    const items = await offered(text);
    const labels = items.map(({ label }) => label);
    assert.ok(labels.includes('voor') && !labels.includes('omvang') && !labels.includes('periode'));
    for (const item of items) {
      assert.equal(syntaxErrorsIn(accepted(marked(text).text, item)), 0, item.label);
    }
  });
});

describe('a value comes with what cannot be left out behind it', () => {
  it('an indicator with where it comes from and where it should go', async () => {
    const item = await proposed(`${FULL_PLAN}doel D {\n  meet |\n}\n`, 'Ruzies');
    assert.equal(writtenBy(item), 'Ruzies van 5 naar 1');
  });

  it('`in` with `totaal`, `per` with its unit', async () => {
    const line = `${FULL_PLAN}inzet A {\n  dienst jeugdhulp-ambulant\n  omvang 4 uur |\n}\n`;
    assert.equal(writtenBy(await proposed(line, 'in totaal')), 'in totaal');
    assert.equal(writtenBy(await proposed(line, 'per')), 'per week');
  });
});

describe('a client without tab stops', () => {
  it('gets the same text with everything filled in', async () => {
    const withStops = await offered(`${FULL_PLAN}|`);
    const without = await offered(`${FULL_PLAN}|`, { snippets: false, labelDetails: false });
    assert.deepEqual(
      without.map(({ textEdit }) => textEdit?.newText),
      withStops.map(writtenBy),
    );
    assert.ok(without.every(({ insertTextFormat }) => insertTextFormat !== 2));
  });
});
