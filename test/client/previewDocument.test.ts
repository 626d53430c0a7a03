import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { previewDocument } from '../../client/src/preview/previewDocument.js';

describe('the document around a page beside the text', () => {
  const document = previewDocument(
    { state: 'current', title: '<b>"Plan"</b>', language: 'nl', style: 'b { color: red }', main: '<main>Hier</main>' },
    { uri: 'file:///een"map/plan.regie', kind: 'plan', script: 'https://host/planPage.js', nonce: 'abc123' },
  );

  it('lets in one style and one script, each with the word of this document, and nothing else', () => {
    assert.match(document, /default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123'; base-uri 'none'/);
    assert.doesNotMatch(document, /unsafe-inline|unsafe-eval/);
    assert.equal(document.match(/nonce="abc123"/g)?.length, 2);
    assert.match(document, /<script nonce="abc123" src="https:\/\/host\/planPage\.js"><\/script>/);
  });

  it('can be read without the script: the page is in it', () => {
    assert.match(document, /<main>Hier<\/main>/);
    assert.match(document, /<style nonce="abc123">b \{ color: red \}<\/style>/);
  });

  it('keeps titles and addresses text', () => {
    assert.match(document, /<title>&#60;b&#62;&#34;Plan&#34;&#60;\/b&#62;<\/title>/);
    assert.match(document, /data-uri="file:\/\/\/een&#34;map\/plan\.regie"/);
  });
});
