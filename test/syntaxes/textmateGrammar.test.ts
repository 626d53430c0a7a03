import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import { UNITS, unitWords } from '../../server/src/domain/units.js';
import type { PropertySpec } from '../../server/src/domain/vocabulary/statementSpec.js';
import { statementSpecs } from '../../server/src/domain/vocabulary.js';
import { grammarKeywords, isWord, statementKeywords } from './grammarKeywords.js';
import { innermost, loadGrammar, shown, tokenLines } from './tokens.js';

const STATEMENT = 'keyword.control.statement';
const PROPERTY = 'keyword.other.property';
const PERIOD = 'keyword.other.period';
const DATE = 'constant.numeric.date';
const MONEY = 'constant.numeric.money';
const EURO = 'keyword.other.unit.currency';
const NAME = 'entity.name.type';
const REFERENCE = 'variable.other';
const VALUE = 'constant.language';
const TEXT = 'string.quoted.double';
const OPEN = '{ → punctuation.section.block.begin';
const CLOSE = '} → punctuation.section.block.end';

describe('the colours of a plan', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  function assertShown(text: string, ...expected: readonly string[]): void {
    assert.deepEqual(shown(grammar, text), expected);
  }

  /** The innermost scope of the first token with this text. */
  function scopeOf(text: string, wanted: string): string {
    const token = tokenLines(grammar, text)
      .flat()
      .find((candidate) => candidate.text.trim() === wanted);
    return token ? innermost(token) : assert.fail(`no token '${wanted}' in: ${shown(grammar, text).join(', ')}`);
  }

  describe('statements', () => {
    it('show their keyword and the name they declare', () => {
      assertShown('persoon Noor', `persoon → ${STATEMENT}`, `Noor → ${NAME}`);
      assertShown('eigen-bijdrage Wlz2026', `eigen-bijdrage → ${STATEMENT}`, `Wlz2026 → ${NAME}`);
    });

    it('show a referred name as a reference', () => {
      assertShown(
        'regisseur Joost bij WijkteamNoord vanaf 2026-06-01',
        `regisseur → ${STATEMENT}`,
        `Joost → ${REFERENCE}`,
        `bij → ${PROPERTY}`,
        `WijkteamNoord → ${REFERENCE}`,
        'vanaf → keyword.other.connective',
        `2026-06-01 → ${DATE}`,
      );
    });

    it('may stand on the line of the closing brace before', () => {
      assert.equal(scopeOf('doel Rust { voor Noor } doel Werk { voor Marit }', 'Werk'), NAME);
    });

    it('start with a keyword only at the start of a line', () => {
      assert.equal(scopeOf('inzet Hulp {\n  bij doel\n}', 'doel'), PROPERTY);
    });

    it('begin again after a block whose closing brace is missing', () => {
      const text = 'inzet Hulp {\n  voor Noor\n\ndoel Rust {\n  voor Noor\n}';
      assert.equal(scopeOf(text, 'doel'), STATEMENT);
      assert.equal(scopeOf(text, 'Rust'), NAME);
    });
  });

  describe('properties and values', () => {
    it('show life domains and other fixed values as constants', () => {
      assertShown(
        '{ leefgebied huiselijke-relaties, financien }',
        OPEN,
        `leefgebied → ${PROPERTY}`,
        `huiselijke-relaties → ${VALUE}`,
        ', → punctuation.separator.list',
        `financien → ${VALUE}`,
        CLOSE,
      );
    });

    it('show a keyword as a value where a value is expected', () => {
      assert.equal(scopeOf('{ onderzocht eigen-kracht, netwerk }', 'netwerk'), VALUE);
      assert.equal(scopeOf('{ onderzocht eigen-kracht, // nog vragen\n  netwerk\n}', 'netwerk'), VALUE);
      assert.equal(scopeOf('{ door gemeente }', 'gemeente'), VALUE);
      assert.equal(scopeOf('{ rol regisseur }', 'regisseur'), VALUE);
      assert.equal(scopeOf('{ kosten eigen-bijdrage }', 'eigen-bijdrage'), VALUE);
    });

    it('show a person behind the same keyword as a reference', () => {
      assert.equal(scopeOf('{ door Samira, Ilse }', 'Ilse'), REFERENCE);
    });

    it('go on with properties after a list of values', () => {
      assertShown(
        '{ door huisarts  geldig 2025-09-01 t/m 2026-08-31 }',
        OPEN,
        `door → ${PROPERTY}`,
        `huisarts → ${VALUE}`,
        `geldig → ${PROPERTY}`,
        `2025-09-01 → ${DATE}`,
        `t/m → ${PERIOD}`,
        `2026-08-31 → ${DATE}`,
        CLOSE,
      );
    });

    it('show services and laws', () => {
      assert.equal(scopeOf('{ dienst dagbesteding }', 'dagbesteding'), 'support.function.service');
      assert.equal(scopeOf('{ levert basis-ggz € 100 per uur }', 'basis-ggz'), 'support.function.service');
      assert.equal(scopeOf('{ wet Jeugdwet }', 'Jeugdwet'), 'support.type.law');
      assert.equal(scopeOf('{ uit Wmo-algemeen 60%, Eigen 40% }', 'Wmo-algemeen'), 'support.type.law');
      assert.equal(scopeOf('{ uit WmoNoor }', 'WmoNoor'), REFERENCE);
    });

    it('show a situation at home', () => {
      assert.equal(scopeOf('situatie Ron thuis 2026-03-02', 'thuis'), VALUE);
    });

    it('show the code of a rule', () => {
      assert.equal(scopeOf('afwijking WMO-04 bij Begeleiding', 'WMO-04'), 'constant.other.rule');
    });
  });

  describe('names', () => {
    it('may contain a keyword', () => {
      assertShown('netwerk netwerk-oma', `netwerk → ${STATEMENT}`, `netwerk-oma → ${NAME}`);
      assert.equal(scopeOf('{ bij doel-rust, thuis-wonen }', 'doel-rust'), REFERENCE);
      assert.equal(scopeOf('{ bij doel-rust, thuis-wonen }', 'thuis-wonen'), REFERENCE);
      assert.equal(scopeOf('{ voor Wmo-Noor }', 'Wmo-Noor'), REFERENCE);
      assert.equal(scopeOf('{ voor Zorgen2 }', 'Zorgen2'), REFERENCE);
    });

    it('may have accents and digits', () => {
      assertShown('persoon Zoë-2', `persoon → ${STATEMENT}`, `Zoë-2 → ${NAME}`);
      assert.equal(scopeOf('{ voor Čeněk, óma }', 'Čeněk'), REFERENCE);
      assert.equal(scopeOf('{ voor Čeněk, óma }', 'óma'), REFERENCE);
      assert.equal(scopeOf('{ voor opé }', 'opé'), REFERENCE);
    });
  });

  describe('dates', () => {
    it('are dates in ISO notation only', () => {
      assert.equal(scopeOf('{ gereed 2026-12-31 }', '2026-12-31'), DATE);
      for (const wrong of ['31-12-2026', '2026-1-5', '1/2/2026', '31.12.26', '31 december 2026', '3 feb. 2026']) {
        assert.equal(scopeOf(`{ gereed ${wrong} }`, wrong), 'invalid.illegal.date', wrong);
      }
    });

    it("refuse 'tot' in a period", () => {
      for (const period of ['2026-01-01 tot 2026-02-01', '2026-01-01 tot', 'tot 2026-02-01', 'tot 1 februari 2026']) {
        assert.equal(scopeOf(`{ periode ${period} }`, 'tot'), 'invalid.illegal.tot', period);
      }
      assert.equal(scopeOf('{ periode 2026-01-01 tot en met 2026-02-01 }', 'tot en met'), 'invalid.illegal.tot');
    });

    it("leave 'tot' alone in an age", () => {
      assert.equal(scopeOf('{ uit Jeugdwet tot 18 jaar }', 'tot'), 'keyword.other.connective');
    });
  });

  describe('money and numbers', () => {
    it('show an amount and its currency', () => {
      for (const amount of ['12', '12,50', '1.234,56', '1234,56', '24.700', '1.234.567,00']) {
        assertShown(`{ € ${amount} }`, OPEN, `€ → ${EURO}`, `${amount} → ${MONEY}`, CLOSE);
      }
    });

    it('refuse an amount that is not written in full', () => {
      for (const amount of ['€ 12,5', '€ 12,345', '€ 12.50', '€ 12,-', '€ -12,00', '€ 1,234.56']) {
        assert.equal(scopeOf(`{ tarief ${amount} }`, amount), 'invalid.illegal.money', amount);
      }
    });

    it('show numbers, percentages and units', () => {
      assertShown(
        '{ omvang 1,5 uur per week }',
        OPEN,
        `omvang → ${PROPERTY}`,
        '1,5 → constant.numeric',
        'uur → keyword.other.unit',
        'per → keyword.other.connective',
        'week → keyword.other.unit',
        CLOSE,
      );
      assertShown(
        '{ uit A 60% }',
        OPEN,
        `uit → ${PROPERTY}`,
        `A → ${REFERENCE}`,
        '60 → constant.numeric',
        '% → keyword.other.unit.percentage',
        CLOSE,
      );
    });

    it("tell the unit 'jaar' from the year of a price", () => {
      assert.equal(scopeOf('{ omvang 3 keer per jaar }', 'jaar'), 'keyword.other.unit');
      assert.equal(scopeOf('{ post "opname" € 900 jaar 2024 }', 'jaar'), PROPERTY);
    });
  });

  describe('texts and comments', () => {
    const comment = 'comment.line.double-slash';

    it('hide everything inside a text', () => {
      assertShown(
        '{ toelichting "doel { // tot 31-12-2026 € 12,5" }',
        OPEN,
        `toelichting → ${PROPERTY}`,
        '" → punctuation.definition.string.begin',
        `doel { // tot 31-12-2026 € 12,5 → ${TEXT}`,
        '" → punctuation.definition.string.end',
        CLOSE,
      );
    });

    it('hide everything inside a comment', () => {
      assertShown('// inzet "X" { € 12,5', '// → punctuation.definition.comment', `inzet "X" { € 12,5 → ${comment}`);
    });

    it('end a text without closing quote at the end of its line', () => {
      const text = 'doel Rust "de avonden\ndoel Werk "baan"';
      assert.equal(scopeOf(text, 'de avonden'), 'string.quoted.double.unterminated');
      assert.equal(scopeOf(text, 'Werk'), NAME);
      assert.equal(scopeOf(text, 'baan'), TEXT);
    });

    it('end a text without closing quote before the block it stands in front of', () => {
      const text = 'doel Rust "de avonden {\n  gereed 2026-01-01\n}';
      assert.equal(scopeOf(text, '{'), 'punctuation.section.block.begin');
      assert.equal(scopeOf(text, 'gereed'), PROPERTY);
    });

    it('show curly quotes of a word processor as a text', () => {
      assert.equal(scopeOf('plan “Linde”', 'Linde'), 'string.quoted.other');
    });

    it('show the title of a section', () => {
      assert.equal(scopeOf('// ---- Inzet ---------', 'Inzet'), 'entity.name.section');
    });

    it('show what a check is expected to say', () => {
      const text = 'inzet Hulp { //! WLZ-01 fout 2026-04-16 t/m 2026-05-15 30 dagen € 395,57 ~ VV5';
      assert.equal(scopeOf(text, 'WLZ-01'), 'storage.type.rule');
      assert.equal(scopeOf(text, 'fout'), 'storage.modifier.severity');
      const tokens = tokenLines(grammar, text).flat();
      assert.ok(tokens.at(-1)?.scopes.some((scope) => scope.startsWith('comment.line')));
    });
  });

  describe('the whole vocabulary', () => {
    it('colours every keyword of the grammar inside a block', () => {
      const plain = grammarKeywords()
        .filter(isWord)
        .filter((keyword) => !scopeOf(`{\n  ${keyword} "x"\n}`, keyword).startsWith('keyword.'));
      assert.deepEqual(plain, []);
    });

    it('colours every keyword that starts a statement', () => {
      const keywords = statementKeywords();
      const plain = keywords.filter((keyword) => scopeOf(`${keyword} Noor`, keyword) !== STATEMENT);
      assert.deepEqual(plain, []);
      const specified = new Set<string>(Object.values(statementSpecs).flatMap((spec) => spec.keywords));
      assert.deepEqual(keywords, [...specified].sort());
    });

    it('colours every sign of the grammar', () => {
      const plain = grammarKeywords()
        .filter((keyword) => !isWord(keyword))
        .filter((sign) => !/^(?:keyword|punctuation)\./.test(scopeOf(sign === '%' ? '40%' : sign, sign)));
      assert.deepEqual(plain, []);
    });

    it('shows every value of a fixed list as a constant', () => {
      const properties = Object.values(statementSpecs).flatMap((spec): readonly PropertySpec[] => spec.properties);
      const plain = properties.flatMap(({ keyword, values = [] }) =>
        values
          .filter((value) => scopeOf(`{\n  ${keyword} ${value}\n}`, value) !== VALUE)
          .map((value) => `${keyword} ${value}`),
      );
      assert.deepEqual(plain, []);
    });

    it('shows every unit as a unit', () => {
      const plain = UNITS.flatMap(unitWords).filter(
        (word) => scopeOf(`{ omvang 2 ${word} }`, word) !== 'keyword.other.unit',
      );
      assert.deepEqual(plain, []);
    });
  });

  describe('the examples', () => {
    const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.regie'),
    );

    for (const file of examples) {
      it(`${file} has a scope for every word and nothing that is refused`, () => {
        const lines = tokenLines(grammar, readFileSync(path.join('examples', file), 'utf8'));
        const wrong = lines.flatMap((line, index) =>
          line
            .filter(
              ({ scopes }) => scopes.at(-1)?.startsWith('invalid.') || /^(?:source|meta)\./.test(scopes.at(-1) ?? ''),
            )
            .map(({ text }) => `${index + 1}: ${text.trim()}`),
        );
        assert.deepEqual(wrong, []);
      });

      it(`${file} starts and ends each block`, () => {
        const tokens = tokenLines(grammar, readFileSync(path.join('examples', file), 'utf8')).flat();
        const count = (scope: string): number => tokens.filter((token) => innermost(token) === scope).length;
        assert.equal(count('punctuation.section.block.begin'), count('punctuation.section.block.end'));
      });
    }
  });
});
