import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { checkSchema, type GeneratedFile, rulePages } from '../../server/src/cli/documentation.js';
import { markdown } from '../../server/src/reports/markdown.js';
import { allRules } from '../../server/src/rules/registry.js';
import { rulesByTheme } from '../../server/src/rules/themes.js';

describe('the pages about the rules', () => {
  let pages: readonly GeneratedFile[] = [];
  let names: ReadonlySet<string> = new Set();

  before(async () => {
    pages = await rulePages();
    names = new Set(pages.map(({ name }) => name));
  });

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
