import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { describe, it } from 'mocha';
import type { CheckedText } from '../../server/src/check/checker.js';
import { readNamesFile } from '../../server/src/domain/namesFile.js';
import { type TrainingCopy, trainingCopy } from '../../server/src/pseudonyms/trainingCopy.js';
import { described, expectationsIn } from '../rules/expectation.js';
import { checkText, TEST_DAY, testServices } from '../support/checker.js';

const EXAMPLES = ['linde', 'vermeer', 'bakker', 'start/goed-plan'];
const services = testServices();

describe('a training copy of an example', () => {
  for (const name of EXAMPLES) {
    const file = `examples/${name}.regie`;

    it(`${name} has the same findings, on the moved days, with the same amounts`, async () => {
      const [original, copy] = [readFileSync(file, 'utf8'), await copyOf(file)];
      const [before, after] = [await checkText(original, file), await checkText(copy.text, file)];
      assert.deepEqual(copy.differing, []);
      assert.deepEqual(findings(after, 0, new Map()), findings(before, copy.days, copy.names));
    });

    it(`${name} has exactly the findings that its comments, rewritten like all text, announce`, async () => {
      const { text } = await copyOf(file);
      const { only, findings: announced } = expectationsIn(text);
      const checked = await checkText(text, file);
      assert.deepEqual(described(checked, only).toSorted(), [...announced].toSorted());
    });

    it(`${name} keeps its lines, and moves every day by the same whole weeks`, async () => {
      const [original, copy] = [readFileSync(file, 'utf8'), await copyOf(file)];
      const lines = original.trimEnd().split('\n');
      const copied = copy.text.split('\n').slice(0, lines.length);
      assert.deepEqual(copied.map(firstWord), lines.map(firstWord));
      const days = isoDays(lines.join('\n'));
      assert.ok(copy.days !== 0 && copy.days % 7 === 0);
      assert.deepEqual(
        isoDays(copied.join('\n')),
        days.map((day) => day + copy.days),
      );
    });

    it(`${name} has no name of the household, its network, or its staff left`, async () => {
      const [original, copy] = [readFileSync(file, 'utf8'), await copyOf(file)];
      const { plan } = await checkText(original, file);
      const people = [...(plan?.facts.persons ?? []), ...(plan?.facts.network ?? [])].map((one) => one.name);
      const staff = [...(plan?.facts.coordinations ?? [])].map((one) => one.name);
      const [household = ''] = (plan?.title ?? '').split(':');
      for (const found of [...people, ...staff, household].filter(
        (one) => copy.names.get(one) !== undefined || one === household,
      )) {
        assert.doesNotMatch(copy.text, new RegExp(`${found}(?!\\p{Ll})`, 'u'), `${found} is still there`);
      }
      assert.equal(
        plan?.facts.persons.every((one) => copy.names.has(one.name)),
        true,
      );
    });
  }
});

describe('a training copy of the plans that show the rules', () => {
  /** Boundaries of a law, and of today, lie on fixed days: there a copy says what differs. */
  const MOSTLY = 0.9;
  const EACH = 8;

  it('has the same findings but near a boundary of a law', async () => {
    const files = readdirSync('test/rules', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.regie'))
      .sort()
      .filter((_, index) => index % EACH === 0);
    let [copied, same] = [0, 0];
    for (const found of files) {
      const file = path.join('test/rules', found);
      const copy = await trainingCopyOf(readFileSync(file, 'utf8'), file);
      const after = copy && (await checkText(copy.text, file));
      const before = await checkText(readFileSync(file, 'utf8'), file);
      if (copy && after) {
        copied += 1;
        const isSame =
          JSON.stringify(codes(after).toSorted()) === JSON.stringify(codes(before).toSorted()) &&
          copy.differing.length === 0;
        same += isSame ? 1 : 0;
      }
    }
    assert.ok(copied > 100, `${copied} plans`);
    assert.ok(same / copied > MOSTLY, `${same} of ${copied}`);
  });
});

describe('a training copy', () => {
  const PLAN = `plan "De Groot: samen verder"
periode 2026-01-01 t/m 2026-12-31

// Els belde op 3 maart 2026 over Pim; zie ook 12-04-2026 en woensdag 10 juni.
persoon Els "moeder" { geboren 1985-03-01 }
persoon Pim-Jan "zoon, Pimmetje" { geboren 2012-05-05  gezag Els }
persoon Vader
netwerk TanteRia "buurvrouw Corrie" { relatie buur  steunt Els  toelichting "06-12345678, ria@huis.nl, Lange Kerkstraat 12b, 1234 AB Doorn" }
organisatie Team { soort gemeente }
medewerker Piet bij Team { rol regisseur }
regisseur Piet bij Team vanaf 2026-01-01
beschikking WmoEls { wet Wmo  voor Els  kenmerk "Z/26/0815"  geldig 2026-01-01 t/m 2026-12-31 }
vraag Els "Els en ELS en Els' zus; het dossier Z/26/0815 en JZ-2026-0042, BSN 999990019 en 111222333."
kracht "Grels en Elsevier zijn geen Els. Vader belt Ria op 3 maart."
zorg Els "Anja Bakker heet zo; Bakker & Zn ook."
doel Rust "Rust" { voor Els, Pim-Jan }
`;
  const NAMES = readNamesFile('Els = Anja Bakker\nVader = Kees Bakker\n').names;

  it('has no name, reference, address or number of a person left, wherever it stood', async () => {
    const { text } = await plain(PLAN);
    for (const gone of [
      ...['Els ', 'ELS', 'Pim', 'Ria', 'Corrie', 'Groot', 'Anja', 'Bakker', 'WmoEls'],
      ...['06-12345678', 'ria@', 'Kerkstraat', '1234 AB', 'Doorn', 'Z/26', 'JZ-2026', '111222333'],
      ...['3 maart 2026', '12-04-2026', '10 juni', '2026-01-01', '1985-03-01'],
    ]) {
      assert.ok(!text.includes(gone), `${gone} is still there:\n${text}`);
    }
    assert.match(text, /Grels en Elsevier zijn geen Persoon1\. Vader belt Naaste1/);
    assert.match(text, /^persoon Vader$/m, 'a role is no name');
    assert.match(text, /Oefenstraat 1, 9999 ZZ Oefenstad/);
  });

  it('writes dates as they were written', async () => {
    const { text, days } = await plain(PLAN);
    assert.equal(Math.abs(days) % 7, 0);
    assert.match(text, /belde op \d{1,2} [a-z]+ \d{4} over .*; zie ook \d{2}-\d{2}-\d{4} en woensdag \d{1,2} [a-z]+\./);
  });

  it('keeps the finding about a citizen service number, with a number that nobody has', async () => {
    const { text, differing } = await plain(PLAN);
    const { remarks } = await checkText(text, 'test/rules/plan.regie');
    assert.deepEqual(differing, []);
    assert.equal(remarks.filter(({ code }) => code === 'PRV-01').length, 2);
    assert.match(text, /BSN 999990019 en 999990019/);
  });

  it('gives nobody a name that is in use', async () => {
    const { names, text } = await plain(`${PLAN}persoon Persoon1 "oom"\n`);
    const given = [...names.values()];
    assert.equal(new Set(given).size, given.length, text);
    assert.notEqual(names.get('Els'), 'Persoon1');
  });

  it('is the same each time', async () => {
    assert.deepEqual(await plain(PLAN), await plain(PLAN));
  });

  it('is made of a plan that is half typed, and says nothing of a text that is no plan', async () => {
    const { text } = await plain(`${PLAN}\npersoon Koos { geboren 2026-\ninzet Hulp { voor Els,\n`);
    assert.ok(!/\bKoos\b/.test(text));
    assert.equal(await trainingCopyOf('gids "Stad"\n', 'test/rules/plan.regie'), undefined);
    assert.equal(await trainingCopyOf('', 'test/rules/plan.regie'), undefined);
  });

  async function plain(text: string): Promise<TrainingCopy> {
    const uri = URI.file(path.resolve('test/rules/plan.regie'));
    const copy = await trainingCopy({ uri, text, realNames: NAMES }, services, TEST_DAY);
    assert.ok(copy);
    return copy;
  }
});

const made = new Map<string, Promise<TrainingCopy | undefined>>();

async function copyOf(file: string): Promise<TrainingCopy> {
  const copy = made.get(file) ?? trainingCopyOf(readFileSync(file, 'utf8'), file);
  made.set(file, copy);
  return (await copy) ?? assert.fail(`${file} is a plan`);
}

function trainingCopyOf(text: string, file: string): Promise<TrainingCopy | undefined> {
  return trainingCopy({ uri: URI.file(path.resolve(file)), text, realNames: [] }, services, TEST_DAY);
}

/** What a reader compares: code, gravity, about whom, which days, how much. */
function findings({ remarks }: CheckedText, days: number, names: ReadonlyMap<string, string>): readonly unknown[] {
  return remarks
    .filter(({ subject }) => !subject.includes(':'))
    .map(({ code, severity, subject, overlap, amount, accepted, place }) => ({
      code,
      severity,
      subject: names.get(subject) ?? subject,
      overlap: overlap && [overlap.from + days, overlap.to + days],
      amount,
      accepted,
      line: place.range.start.line,
    }));
}

function codes({ remarks }: CheckedText): readonly string[] {
  return remarks.map(({ code, amount }) => `${code} ${amount ?? ''}`);
}

function firstWord(line: string): string {
  return line.trim().split(' ')[0] ?? '';
}

function isoDays(text: string): readonly number[] {
  return [...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map(([day]) => Date.parse(day) / 86_400_000);
}
