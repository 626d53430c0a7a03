import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { Language } from '../../server/src/domain/texts.js';
import { emailPage } from '../../server/src/reports/emailPage.js';
import { markdown } from '../../server/src/reports/markdown.js';
import { catalogueOf } from '../../server/src/texts/catalogue.js';
import { checkText } from '../support/checker.js';

describe('a plan for an e-mail', () => {
  it('says what the family wants, who helps with what, and when it is looked at again', async () => {
    const text = await emailOf('examples/start/goed-plan.regie');
    assert.match(text, /^# Sanders: weer ritme na de verhuizing\n/);
    assert.match(text, /^- \*\*Periode\*\*: 1 februari 2026 t\/m 31 januari 2027$/m);
    assert.match(text, /^- \*\*Regisseur\*\*: Bram; 1 februari 2026 t\/m 30 juni 2026$/m);
    assert.match(text, /^- Mila: “Ik wil vriendinnen in de buurt/m);
    assert.match(
      text,
      /^- Mila is uitgerust .*; voor Mila; dagen per week op tijd op school: van 2 naar 5; klaar op 31 juli 2026$/m,
    );
    assert.match(
      text,
      /^- Hulp bij slapen, ritme en school; voor Mila; door Zorggroep Oever; 2 uur per week; 2 februari 2026 t\/m 31 juli 2026$/m,
    );
    assert.match(text, /^- 15 juni 2026; met Tom, Mila, Bram, Joost$/m);
  });

  it('leaves out amounts, decisions, safety, worries and dates of birth', async () => {
    for (const file of ['linde', 'vermeer', 'bakker', 'start/goed-plan']) {
      const text = await emailOf(`examples/${file}.regie`);
      assert.doesNotMatch(text, /€|kenmerk|[A-Z]{2,3}-26-\d|onveilig|geboren/, file);
      assert.doesNotMatch(text, /durf de post niet|slaap slecht|stopt alles|vergeet steeds/, file);
    }
  });

  it('speaks English around the words of the plan', async () => {
    const text = await emailOf('examples/linde.regie', 'en');
    assert.match(text, /^## Goals$/m);
    assert.match(text, /Send it securely only/);
  });

  it('is short where a plan says little, and takes no text for markup', async () => {
    const { plan } = await checkText('plan "*Ster* [x](y)"\nvraag "_Rust_ <b>"\n');
    assert.ok(plan);
    const { email, values, hover } = catalogueOf('nl');
    const text = markdown(emailPage(plan, { texts: email, values, volumes: hover }));
    assert.match(text, /^# \\\*Ster\\\* \\\[x\\\]\(y\)\n\n## Wat het gezin zegt\n\n- \\_Rust\\_ \\<b\\>\n\n/);
  });
});

async function emailOf(file: string, language: Language = 'nl'): Promise<string> {
  const { plan } = await checkText(readFileSync(file, 'utf8'), file);
  assert.ok(plan);
  const { email, values, hover } = catalogueOf(language);
  return markdown(emailPage(plan, { texts: email, values, volumes: hover }));
}
