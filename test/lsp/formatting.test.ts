import assert from 'node:assert/strict';
import { formatted, formattedLines, formattedWhileTyping } from './formatting.js';

/** Lines of text; a line break after each. */
function lines(...text: readonly string[]): string {
  return text.map((line) => `${line}\n`).join('');
}

function becomes(written: string, canonical: string): void {
  assert.equal(formatted(written), canonical);
  assert.equal(formatted(canonical), canonical);
}

function stays(written: string): void {
  assert.equal(formatted(written), written);
}

describe('a formatted document', () => {
  it('has every statement at the margin and every property on a line of its own, two spaces in', () =>
    becomes(
      '  plan   "Een plan"\n\tpersoon Noor "dochter"{geboren 2008-03-15 gezag   Marit}',
      lines('plan "Een plan"', 'persoon Noor "dochter" {', '  geboren 2008-03-15', '  gezag Marit', '}'),
    ));

  it('has properties in the order of the language', () =>
    becomes(
      lines('inzet A {', '  uit Wmo', '  voor Noor', '  dienst dagbesteding', '}'),
      lines('inzet A {', '  dienst dagbesteding', '  voor Noor', '  uit Wmo', '}'),
    ));

  it('keeps properties that may be repeated in the order in which they were written', () =>
    becomes(
      lines('indicator Ruzies {', '  meting 2026-02-01: 2', '  meting 2026-01-01: 5', '}'),
      lines('indicator Ruzies {', '  meting 2026-02-01: 2', '  meting 2026-01-01: 5', '}'),
    ));

  it('keeps a property that was given twice, both times', () =>
    becomes(
      lines('persoon Noor {', '  gezag Marit', '  geboren 2008-03-15', '  geboren 2009-03-15', '}'),
      lines('persoon Noor {', '  geboren 2008-03-15', '  geboren 2009-03-15', '  gezag Marit', '}'),
    ));

  it('keeps the order of self-reliance scores', () =>
    stays(lines('zrm Noor 2025-09-10 {', '  tijdsbesteding 3', '  financien 2', '}')));

  it('has one space between words, none before a comma, a colon or a percent sign', () =>
    becomes(
      lines('inzet  A {', '  voor Noor ,Marit', '  uit A 60 % , B  40%', '}', 'indicator I { meting 2026-01-01 :5 }'),
      lines(
        'inzet A {',
        '  voor Noor, Marit',
        '  uit A 60%, B 40%',
        '}',
        'indicator I {',
        '  meting 2026-01-01: 5',
        '}',
      ),
    ));

  it('drops a block with nothing in it', () => becomes('persoon Noor "dochter" {\n}\n', 'persoon Noor "dochter"\n'));

  it('keeps a block with only a comment in it', () => stays(lines('persoon Noor {', '  // geboortedatum volgt', '}')));

  it('keeps one blank line between statements, and puts none where there was none', () =>
    becomes(
      '\n\nplan "Een plan"\nperiode 2026-01-01 t/m 2026-12-31\n\n\n\nvraag "Rust"\n\n\n',
      lines('plan "Een plan"', 'periode 2026-01-01 t/m 2026-12-31', '', 'vraag "Rust"'),
    ));

  it('keeps blank lines between properties, unless the properties change places', () => {
    stays(lines('persoon Noor {', '  geboren 2008-03-15', '', '  gezag Marit', '}'));
    becomes(
      lines('persoon Noor {', '', '  gezag Marit', '', '  geboren 2008-03-15', '', '}'),
      lines('persoon Noor {', '  geboren 2008-03-15', '  gezag Marit', '}'),
    );
  });

  it('ends its lines as the author ends them', () =>
    becomes('persoon Noor {\r\ngeboren 2008-03-15\r\n}\r\n', 'persoon Noor {\r\n  geboren 2008-03-15\r\n}\r\n'));

  it('keeps its byte order mark', () => becomes('\ufeffplan  "A"', '\ufeffplan "A"\n'));

  it('stays empty when it is empty', () => stays(''));
});

describe('formatting an amount', () => {
  it('gives a readable amount its one notation', () => {
    becomes('budget €1234,56\n', 'budget € 1.234,56\n');
    becomes('budget € 12\n', 'budget € 12,00\n');
  });

  it('leaves an amount with a problem as the author wrote it', () => {
    for (const amount of ['€12,5', '€ 1,234.56', '1234,56', '€12,-', '€-5', '€']) {
      stays(`budget ${amount}\n`);
    }
  });

  it('leaves dates as they are written', () => stays('periode 1-9-2025 t/m 31 december 2026\n'));
});

describe('formatting comments', () => {
  it('keeps a comment behind the line it stands behind', () =>
    becomes(
      lines('budget €5     //  voorlopig  ', 'persoon Noor {   // de oudste', 'geboren 2008-03-15//klopt', '}//einde'),
      lines('budget € 5,00 //  voorlopig', 'persoon Noor { // de oudste', '  geboren 2008-03-15 //klopt', '} //einde'),
    ));

  it('lets comments travel with the property they stand before or behind', () =>
    becomes(
      lines('inzet A {', '// wie betaalt', 'uit Wmo // na overleg', '    // voor wie', 'voor Noor', '// slot', '}'),
      lines(
        'inzet A {',
        '  // voor wie',
        '  voor Noor',
        '  // wie betaalt',
        '  uit Wmo // na overleg',
        '  // slot',
        '}',
      ),
    ));

  it('never lets a word end up in a comment', () =>
    becomes(
      lines('inzet A // naam', '{ dienst // welke?', 'dagbesteding', 'voor Noor, // de een', 'Marit }'),
      lines('inzet A { // naam', '  dienst // welke?', '    dagbesteding', '  voor Noor, // de een', '    Marit', '}'),
    ));

  it('puts the comment behind a statement of one line behind its first line', () =>
    becomes(
      'persoon Noor { gezag Marit } // zie dossier\n',
      lines('persoon Noor { // zie dossier', '  gezag Marit', '}'),
    ));

  it('keeps section comments at the margin with their blank lines', () =>
    stays(
      lines('plan "A"', '', '// ---- Huishouden ----', 'persoon Noor', '', '// ---- Regie ----', '// wie', '')
        .trimEnd()
        .concat('\n'),
    ));
});

describe('formatting a document that cannot be read everywhere', () => {
  it('leaves a broken statement byte for byte and formats the others', () =>
    becomes(
      lines(
        'persoon  Noor',
        'inzet A {',
        '    dienst   dagbesteding',
        '      voor ,,  Noor   ',
        '}',
        'persoon   Marit',
      ),
      lines('persoon Noor', 'inzet A {', '    dienst   dagbesteding', '      voor ,,  Noor   ', '}', 'persoon Marit'),
    ));

  it('leaves a text without its closing quote alone', () =>
    stays(lines('doel   Rust "de avonden', '  {', 'voor Noor }')));

  it('leaves a statement without its closing brace alone, and the comments below it', () =>
    stays(lines('inzet A {', '     voor Noor', '       // nog uitzoeken', '', '', 'persoon Marit')));

  it('leaves lines that belong to nothing, and the statements beside them, alone', () =>
    becomes(
      lines('persoon  Ron', '', 'persoon   Noor', '   eh, wat nu ?', 'persoon    Marit', '', 'persoon  Joost'),
      lines('persoon Ron', '', 'persoon   Noor', '   eh, wat nu ?', 'persoon    Marit', '', 'persoon Joost'),
    ));

  it('leaves a statement alone that shares a line with a broken one', () =>
    stays(lines('persoon   Noor   persoon   ,  Marit')));

  it('leaves words alone that would read as another word on one line', () =>
    stays(lines('inzet A {', '  omvang   4', 'mei', '2026', '}')));
});

describe('formatting a part of a document', () => {
  const untidy = lines('persoon  Noor', 'persoon  Marit {', 'geboren 1982-04-02', '}', 'persoon  Ron');

  it('formats the statements on the chosen lines only', () =>
    assert.equal(
      formattedLines(untidy, 2, 2),
      lines('persoon  Noor', 'persoon Marit {', '  geboren 1982-04-02', '}', 'persoon  Ron'),
    ));

  it('formats a block when its closing brace is typed', () =>
    assert.equal(
      formattedWhileTyping(untidy, untidy.indexOf('}') + 1),
      lines('persoon  Noor', 'persoon Marit {', '  geboren 1982-04-02', '}', 'persoon  Ron'),
    ));

  it('does nothing when a brace is typed in a comment or a text', () => {
    for (const text of ['persoon  Noor // { }', 'vraag  "{ }"']) {
      assert.equal(formattedWhileTyping(text, text.indexOf('}') + 1), text);
    }
  });
});
