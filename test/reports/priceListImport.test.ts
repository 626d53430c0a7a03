import assert from 'node:assert/strict';
import fc from 'fast-check';
import { delimiterOf, readDelimited } from '../../server/src/reports/delimitedText.js';
import { importPrices } from '../../server/src/reports/priceListImport.js';
import { checkText } from '../support/checker.js';

const OPTIONS = { title: 'Prijzen', name: 'Prijzen', source: undefined, year: undefined };
const HEAD = 'omschrijving;bedrag;eenheid;bron;jaar\n';

function imported(csv: string, options = {}): string {
  const result = importPrices(csv, { ...OPTIONS, ...options });
  assert.equal(result.kind, 'guide', JSON.stringify(result));
  return result.kind === 'guide' ? result.text : '';
}

function mistakes(csv: string, options = {}): readonly unknown[] {
  const result = importPrices(csv, { ...OPTIONS, ...options });
  return result.kind === 'mistakes' ? result.mistakes : [];
}

describe('a table with cells between delimiters', () => {
  it('gives back what was written in quotes, whatever stands in it', () => {
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    const cells = fc.array(
      fc.string({ minLength: 1 }).filter((cell) => cell.trim() === cell && cell !== ''),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (rows) => {
        const text = rows.map((row) => row.map(quoted).join(';')).join('\r\n');
        assert.deepEqual(
          readDelimited(text, ';').rows.map((row) => row.cells),
          rows,
        );
      }),
    );
  });

  it('finds the delimiter in the first line, and the line of each row', () => {
    assert.equal(delimiterOf('a,b,c\n1;2;3'), ',');
    assert.equal(delimiterOf('a\tb\n'), '\t');
    assert.equal(delimiterOf('a'), ';');
    assert.deepEqual(
      readDelimited('a;b\n\n"1\n2";3\n4;5', ';').rows.map(({ line }) => line),
      [1, 3, 5],
    );
  });
});

describe('a price list from a table', () => {
  it('is a guide that can be read, a list for each source and year', async () => {
    const text = imported(
      `${HEAD}Dag in de opvang;€ 1.095,50;etmaal;lijst A;2025
"Uur, ""duur""";75,50;uur;lijst A;2025
Rit;2;per rit;lijst B;2024
Stuk;3,00;stuks;lijst B;2025
`,
    );
    assert.equal(
      text,
      `gids "Prijzen"

prijslijst Prijzen2025 {
  bron "lijst A"
  jaar 2025
  prijs "Dag in de opvang" € 1.095,50 per etmaal
  prijs "Uur, ’duur’" € 75,50 per uur
}

prijslijst Prijzen2024 {
  bron "lijst B"
  jaar 2024
  prijs "Rit" € 2,00 per rit
}

prijslijst Prijzen2025-2 {
  bron "lijst B"
  jaar 2025
  prijs "Stuk" € 3,00 per stuk
}
`,
    );
    const { remarks } = await checkText(text);
    assert.deepEqual(remarks, []);
  });

  it('knows other names of columns, in any order, and fills in source and year', () => {
    const text = imported('Prijs,Per,Naam,opmerking\n"12,00",uur,Gesprek,x\n', { source: 'eigen lijst', year: 2026 });
    assert.match(text, /bron "eigen lijst"\n {2}jaar 2026\n {2}prijs "Gesprek" € 12,00 per uur/);
  });

  const wrong: readonly (readonly [what: string, csv: string, mistakes: readonly unknown[]])[] = [
    ['nothing', '', [{ kind: 'empty' }]],
    ['only a head', HEAD, [{ kind: 'noRows' }]],
    [
      'missing columns',
      'omschrijving;bedrag\nA;1,00\n',
      [{ kind: 'missingColumns', columns: ['eenheid', 'bron', 'jaar'], found: ['omschrijving', 'bedrag'] }],
    ],
    ['an open quote', `${HEAD}"A;1,00;uur;x;2025\n`, [{ kind: 'unclosedQuote', line: 2 }]],
    ['an empty cell', `${HEAD}A;1,00;uur;;2025\n`, [{ kind: 'emptyCell', line: 2, column: 'bron' }]],
    [
      'everything that is wrong, in order',
      `${HEAD}A;46.15;uur;x;2025\nB;1,00;beurt;x;25\nC;-1,00;uur;x;2025\n`,
      [
        { kind: 'amount', line: 2, text: '46.15' },
        { kind: 'unit', line: 3, text: 'beurt' },
        { kind: 'year', line: 3, text: '25' },
        { kind: 'amount', line: 4, text: '-1,00' },
      ],
    ],
    [
      'the same twice in one list',
      `${HEAD}Dag;1,00;uur;x;2025\nDAG;2,00;uur;x;2025\nDag;2,00;uur;x;2024\n`,
      [{ kind: 'twice', line: 3, description: 'DAG', firstLine: 2 }],
    ],
  ];
  for (const [what, csv, expected] of wrong) {
    it(`refuses ${what}`, () => assert.deepEqual(mistakes(csv), expected));
  }
});
