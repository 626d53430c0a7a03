import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { checkSchema, type GeneratedFile, ruleExamples, rulePages } from '../../server/src/cli/documentation.js';
import { markdown } from '../../server/src/reports/markdown.js';
import { allRules } from '../../server/src/rules/registry.js';
import { rulesByTheme } from '../../server/src/rules/themes.js';

describe('the pages about the rules', () => {
  let pages: readonly GeneratedFile[] = [];
  let names: ReadonlySet<string> = new Set();

  before(async () => {
    pages = rulePages(await ruleExamples());
    names = new Set(pages.map(({ name }) => name));
  });

  function textOf(name: string): string {
    return pages.find((page) => page.name === name)?.text ?? '';
  }

  it('are there for every rule, in both languages', () => {
    for (const { code } of allRules) {
      assert.ok(names.has(`${code}.md`) && names.has(`en/${code}.md`), code);
    }
  });

  it('lead to each other, and nowhere else but the web', () => {
    for (const { name, text } of pages) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        const reached = new URL(target, `https://regels.test/regels/${name}`);
        const inside = reached.host === 'regels.test' && names.has(reached.pathname.replace('/regels/', ''));
        assert.ok(inside || (reached.protocol === 'https:' && reached.host !== 'regels.test'), `${name}: ${target}`);
      }
    }
  });

  it('show an example, what is said about it, the exceptions and since when', () => {
    for (const { code } of allRules) {
      const page = textOf(`${code}.md`);
      assert.equal(page.match(/^```regie$/gm)?.length, 2, code);
      assert.match(page, /^Regieplan meldt (?:daarbij:|hierbij niets, )/m, code);
      assert.match(page, /^Wat er anders is: \S/m, code);
      assert.match(page, /^## Uitzonderingen\n\n(?:- \S|Op deze regel kent Regieplan geen uitzonderingen\.)/m, code);
      assert.match(page, /^## Sinds wanneer\n\n\S/m, code);
      assert.match(textOf(`en/${code}.md`), /^## Since when\n\n\S/m, code);
    }
  });

  it('say of what is no law that nothing is reported', () => {
    assert.match(textOf('PRV-08.md'), /^Regieplan meldt hierbij niets, want dit is nog geen wet\.$/m);
    assert.match(textOf('en/PRV-08.md'), /^Regieplan reports nothing here, for this is no law so far\.$/m);
    assert.match(textOf('EB-06.md'), /daarom zegt de regel over 2027 niets\.$/m);
  });

  it('say honestly whether the sources give a first day', () => {
    assert.match(textOf('WLZ-04.md'), /^In deze vorm sinds 1 januari 2020\./m);
    assert.match(textOf('ZVW-03.md'), /noemen geen begindatum; .* op dagen vanaf 1 januari 2015\.$/m);
    assert.match(textOf('EB-01.md'), /noemen geen begindatum; .* op elk plan\.$/m);
    assert.match(textOf('KWA-01.md'), /^Deze regel volgt niet uit een wet/m);
  });

  it('say everything: nothing is undefined', () => {
    for (const { name, text } of pages) {
      assert.doesNotMatch(text, /undefined|\[object/, name);
    }
  });

  it('have a heading per problem of the text that a link can name', () => {
    const page = pages.find(({ name }) => name === 'TAAL.md')?.text ?? '';
    assert.match(page, /^## TAAL-10$/m);
  });

  it('put every rule under the law or subject it is about', () => {
    const grouped = rulesByTheme().flatMap(({ rules }) => rules);
    assert.deepEqual(new Set(grouped), new Set(allRules));
    assert.equal(grouped.length, allRules.length);
  });

  it('show as text what Markdown would take for markup, but for words between backquotes', () => {
    const text = markdown({
      title: 'a_b <c>',
      blocks: [{ kind: 'paragraph', text: '*niet* vet, [geen] link, maar `tot_en_met` blijft' }],
    });
    assert.equal(text, '# a\\_b \\<c\\>\n\n\\*niet\\* vet, \\[geen\\] link, maar `tot_en_met` blijft\n');
  });
});

describe('the JSON Schema of the report', () => {
  it('is JSON and explains itself', () => {
    const schema: { readonly title?: string } = JSON.parse(checkSchema());
    assert.equal(schema.title, 'regieplan check --format json');
  });
});
