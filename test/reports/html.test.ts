import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { html, joined } from '../../server/src/reports/html.js';

describe('a piece of a page', () => {
  it('keeps what the author wrote and escapes every value', () => {
    const name = '<script>alert("x & y")</script>';
    assert.equal(
      html`<b title="${name}">${name}</b>`.toString(),
      '<b title="&lt;script&gt;alert(&quot;x &amp; y&quot;)&lt;/script&gt;">&lt;script&gt;alert(&quot;x &amp; y&quot;)&lt;/script&gt;</b>',
    );
  });

  it('takes in other pieces as they are, lists one after the other, and nothing for nothing', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    assert.equal(html`<ul>${items}${undefined}</ul>${3}`.toString(), '<ul><li>a</li><li>b</li></ul>3');
  });

  it('joins what there is', () => {
    assert.equal(html`${joined(['a', undefined, html`<i>b</i>`], ' & ')}`.toString(), 'a &amp; <i>b</i>');
  });

  it('leaves out characters that no page may hold', () => {
    assert.equal(html`${'a\u0000b\u0007c\uD800d\uFFFEe 🙂'}`.toString(), 'abcde 🙂');
  });

  it('never lets a text open or close an element, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const inside = html`<p title="${text}">${text}</p>`.toString();
        assert.equal(inside.match(/[<>]/g)?.length, 4);
        assert.equal(inside.match(/"/g)?.length, 2);
      }),
    );
  });
});
