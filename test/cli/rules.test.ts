import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { allRules } from '../../server/src/rules/registry.js';
import { regieplan } from './regieplan.js';

describe('regieplan rules', () => {
  it('lists every rule with its severity and title, by law and subject', async () => {
    const { code, stdout } = await regieplan(['rules']);
    assert.equal(code, 0);
    for (const rule of allRules) {
      assert.match(stdout, new RegExp(`^ {2}${rule.code} +(fout|waarschuwing|info|hint) +\\S`, 'm'));
    }
    assert.match(stdout, /^Wet langdurige zorg \(Wlz\)\n {2}WLZ-01 /m);
    assert.match(stdout, /^Meldingen over de tekst\n {2}TAAL-01 /m);
  });

  it('explains a rule with its sources and how sure they are', async () => {
    const { code, stdout } = await regieplan(['rules', 'WLZ-01']);
    assert.equal(code, 0);
    assert.match(stdout, /^WLZ-01 Wmo-dienst die in het Wlz-pakket zit\n/);
    assert.match(stdout, /^Ernst +fout$/m);
    assert.match(stdout, /^Geldt +vanaf 1 januari 2015$/m);
    assert.match(
      stdout,
      /Wmo 2015, art\. 2\.3\.5 lid 6 \(https:\/\/wetten\.overheid\.nl\/\S+\):\s+gelezen in de wettekst/,
    );
    assert.match(stdout, /^- WMO-02 /m);
    assert.ok(
      stdout.split('\n').every((line) => line.length <= 100),
      'a line is longer than one reads with ease',
    );
  });

  it('shows how a rule is broken and mended, what it leaves alone, and since when it holds', async () => {
    const { code, stdout } = await regieplan(['rules', 'WLZ-02']);
    assert.equal(code, 0);
    assert.match(stdout, /^Zo niet:\n {4}indicatie Wlz2026 \{.* levering vpt vanaf 2026-04-16 \}$/m);
    assert.match(stdout, /^ {6}periode 2026-01-01 t\/m 2026-04-30$/m);
    assert.match(
      stdout,
      /^Regieplan meldt daarbij:\n\n- De Wmo betaalt Schoonmaak .*15 dagen\); het gaat om € 208,29\./ms,
    );
    assert.match(stdout, /^Zo wel:\n.*^ {6}periode 2026-01-01 t\/m 2026-04-15$/ms);
    assert.match(stdout, /^Wat er anders is: De Wmo-hulp stopt op 15 april;/m);
    assert.match(stdout, /^Uitzonderingen\n\n- Is de hulp ook voor een huisgenoot/m);
    assert.match(stdout, /^Sinds wanneer\n\nVoor VPT en pgb sinds 1 januari 2015/m);
  });

  it('shows the same example with English around it', async () => {
    const { stdout } = await regieplan(['rules', 'WLZ-02', '--taal', 'en']);
    assert.match(stdout, /^Regieplan then reports:\n\n- The Wmo pays for Schoonmaak /m);
    assert.match(stdout, /^What is different: The Wmo help stops on 15 April;/m);
  });

  it('explains a problem of the text, however its code is written', async () => {
    const { code, stdout } = await regieplan(['rules', 'taal12']);
    assert.equal(code, 0);
    assert.match(stdout, /^TAAL-12 `tot` is dubbelzinnig\n/);
    assert.match(stdout, /Wel zo:\n {4}situatie Ron ziekenhuis/);
  });

  it('explains every rule, in both languages', async () => {
    const { stdout } = await regieplan(['rules', 'REG-02', '--taal', 'en']);
    assert.match(stdout, /^REG-02 Gap when coordination is handed over\n/);
    assert.match(stdout, /1Gezin1Plan: a norm of the field; no law prescribes it/);
  });

  it('suggests the nearest rule for a code that does not exist', async () => {
    const { code, stdout, stderr } = await regieplan(['rules', 'VLZ-01']);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, 'regieplan: De regel VLZ-01 ken ik niet. Bedoelt u WLZ-01?\nAlle regels: regieplan rules\n');
  });

  it('suggests nothing where nothing is near', async () => {
    const { code, stderr } = await regieplan(['rules', 'xyzzy', '--taal', 'en']);
    assert.equal(code, 2);
    assert.match(stderr, /^regieplan: The rule xyzzy is not known\.\n/);
  });
});
