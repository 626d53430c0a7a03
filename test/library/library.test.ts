import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AstNode, AstUtils, EmptyFileSystem, type LangiumDocument } from 'langium';
import { readDay } from '../../server/src/domain/dayText.js';
import { readMoney } from '../../server/src/domain/moneyText.js';
import { readUnit } from '../../server/src/domain/units.js';
import { careForms, careFunctions } from '../../server/src/domain/vocabulary/careLists.js';
import { deciders } from '../../server/src/domain/vocabulary/decisionLists.js';
import { organisationSorts } from '../../server/src/domain/vocabulary/organisationLists.js';
import { statementSpecs } from '../../server/src/domain/vocabulary.js';
import {
  isAgeRange,
  isDayLiteral,
  isDecisionKindsProperty,
  isExecutorsProperty,
  isFormsProperty,
  isFunctionsProperty,
  isIndicativePriceProperty,
  isLaw,
  isMoneyLiteral,
  isRoutesProperty,
  isService,
  isSourceProperty,
  isStatutoryAmount,
  isUnitsProperty,
  type Law,
  type RegieDocument,
  type Service,
  type StatutoryAmount,
} from '../../server/src/language/generated/ast.js';
import { isRegieplanReport } from '../../server/src/language/lexer.js';
import { createRegieplanServices } from '../../server/src/language/module.js';
import { amounts, laws, services } from './catalogue.js';
import { amountRow, lawRow, serviceRow } from './rows.js';

const folder = path.resolve('server', 'src', 'library');

type LibraryStatement = Law | Service | StatutoryAmount;

function isLibraryStatement(node: AstNode): node is LibraryStatement {
  return isLaw(node) || isService(node) || isStatutoryAmount(node);
}

/** Who carries out a law without being an organisation or a decider. */
const otherExecutors = ['netwerk', 'gezin', 'fonds'];
/** What opens a law without being a decision that a plan records. */
const otherDecisions = ['geen', 'polis', 'toekenning'];

function sorted(texts: Iterable<string>): readonly string[] {
  return [...texts].sort();
}

describe('the library', () => {
  let documents: readonly LangiumDocument<RegieDocument>[] = [];
  let nodes: readonly AstNode[] = [];

  before(async () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.regie'));
    const texts = files.map((file) => ({
      uri: `builtin:///${file}`,
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));
    const { shared } = createRegieplanServices(EmptyFileSystem, texts);
    documents = shared.workspace.LibraryDocuments.all;
    await shared.workspace.DocumentBuilder.build([...documents]);
    nodes = documents.flatMap((document) => AstUtils.streamAst(document.parseResult.value).toArray());
  });

  const statements = (): readonly LibraryStatement[] => nodes.filter(isLibraryStatement);

  it('is read without a syntax error', () => {
    const problems = documents.flatMap(({ uri, parseResult: { lexerErrors, parserErrors, lexerReport } }) => [
      ...lexerErrors.map(({ line, message }) => `${uri.path}:${line} ${message}`),
      ...parserErrors.map(({ token }) => `${uri.path}:${token.startLine} unexpected ${token.image}`),
      ...(isRegieplanReport(lexerReport) ? [...lexerReport.quotes, ...lexerReport.layout] : []).map(
        ({ kind }) => `${uri.path} ${kind}`,
      ),
    ]);
    assert.deepEqual(problems, []);
  });

  it('holds nothing but laws, services and amounts, each document a law first', () => {
    for (const { parseResult, uri } of documents) {
      assert.ok(parseResult.value.statements.every(isLibraryStatement), uri.path);
      assert.ok(isLaw(parseResult.value.statements[0]), uri.path);
    }
  });

  it('gives no name twice', () => {
    const names = statements().map(({ name }) => name);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    assert.deepEqual(twice, []);
  });

  it('leads every reference to what it names', () => {
    const references = documents.flatMap((document) => document.references);
    assert.ok(references.length > 0);
    const dangling = references.filter(({ error }) => error).map(({ $refText }) => $refText);
    assert.deepEqual(dangling, []);
  });

  it('has every funding stream of the catalogue', () => {
    assert.deepEqual(sorted(nodes.filter(isLaw).map(lawRow)), sorted(laws));
  });

  it('has every service of the catalogue, with its functions, laws, decisions, units and prices', () => {
    assert.deepEqual(sorted(nodes.filter(isService).map(serviceRow)), sorted(services));
  });

  it('has every yearly amount of the catalogue', () => {
    assert.deepEqual(sorted(nodes.filter(isStatutoryAmount).map(amountRow)), sorted(amounts));
  });

  it('labels everything', () => {
    const bare = statements().flatMap(({ label, name }) => (label === undefined ? [name] : []));
    assert.deepEqual(bare, []);
  });

  it('takes its words from the fixed lists', () => {
    const decisions = [...statementSpecs.Decision.keywords, ...otherDecisions];
    const executors = [...organisationSorts, ...deciders, ...otherExecutors];
    const used: readonly (readonly [words: readonly string[], list: readonly string[]])[] = [
      [nodes.filter(isFunctionsProperty).flatMap((property) => property.functions), careFunctions],
      [nodes.filter(isDecisionKindsProperty).flatMap((property) => property.kinds), decisions],
      [nodes.filter(isRoutesProperty).flatMap((property) => property.routes), deciders],
      [nodes.filter(isFormsProperty).flatMap((property) => property.forms), careForms],
      [nodes.filter(isExecutorsProperty).flatMap((property) => property.executors), executors],
    ];
    for (const [words, list] of used) {
      assert.ok(words.length > 0);
      assert.deepEqual(
        words.filter((word) => !list.includes(word)),
        [],
      );
    }
  });

  it('counts in units that can be read, and prices in a unit of the service', () => {
    for (const service of nodes.filter(isService)) {
      const units = service.properties.filter(isUnitsProperty).flatMap((property) => property.units);
      for (const unit of units) {
        assert.equal(readUnit(unit), unit, service.name);
      }
      for (const { rate } of service.properties.filter(isIndicativePriceProperty)) {
        assert.ok(rate?.unit !== undefined && units.includes(rate.unit), service.name);
      }
    }
  });

  it('writes amounts, dates and ages that can be read', () => {
    for (const { text } of nodes.filter(isMoneyLiteral)) {
      assert.equal(readMoney(text).kind, 'ok', text);
    }
    for (const { text } of nodes.filter(isDayLiteral)) {
      assert.equal(readDay(text).kind, 'ok', text);
    }
    for (const { lower, lowerUnit, upper, upperUnit } of nodes.filter(isAgeRange)) {
      for (const age of [lower, upper]) {
        assert.match(age?.text ?? '0', /^\d{1,2}$/);
      }
      for (const unit of [lowerUnit, upperUnit]) {
        assert.equal(unit ?? 'jaar', 'jaar');
      }
    }
  });

  it('names the source of every amount and of every price with a year, or says that there is none', () => {
    for (const amount of nodes.filter(isStatutoryAmount)) {
      assert.ok(amount.properties.some(isSourceProperty), amount.name);
    }
    for (const { price, source } of nodes.filter(isIndicativePriceProperty)) {
      assert.match(source ?? '', /\b20\d\d\b|ongedateerd|niet vermeld/, price.text);
    }
  });

  it('is written in the canonical form: one property a line, in the order of the vocabulary', () => {
    for (const statement of statements()) {
      const order: readonly string[] = statementSpecs[statement.$type].properties.map(({ keyword }) => keyword);
      const written = statement.properties.map(({ $cstNode }) => ({
        keyword: /^[a-zë-]+/.exec($cstNode?.text ?? '')?.[0] ?? '',
        start: $cstNode?.range.start,
        end: $cstNode?.range.end,
      }));
      const places = written.map(({ keyword }) => order.indexOf(keyword));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        statement.name,
      );
      assert.ok(!places.includes(-1), statement.name);
      assert.ok(
        written.every(({ start, end }) => start?.character === 2 && start.line === end?.line),
        statement.name,
      );
    }
  });
});
