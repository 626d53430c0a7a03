// Everything that can be offered on every test document and every example leaves a text that can be read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'mocha';
import type { Remark } from '../../server/src/check/check.js';
import type { CheckedText } from '../../server/src/check/checker.js';
import type { AnyFact } from '../../server/src/domain/anyFact.js';
import type { TextChange } from '../../server/src/domain/place.js';
import type { PlanModel } from '../../server/src/domain/plan.js';
import { mendAll, soleFix } from '../../server/src/lsp/mendAll.js';
import { refactoringsFor } from '../../server/src/lsp/refactorings/all.js';
import { deviationFrom } from '../../server/src/lsp/refactorings/deviate.js';
import { catalogueOf } from '../../server/src/texts/catalogue.js';
import { applied } from '../language/caseDocument.js';
import { checkText } from '../support/checker.js';

const DOCUMENTS = ['examples', 'test/rules', 'test/language/cases'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.regie'))
    .map((name) => path.join(folder, name)),
);

/** Enough to see every kind of statement, and not so many that nobody waits for it. */
function everyNth(n: number): readonly string[] {
  return DOCUMENTS.filter((_, index) => index % n === 0);
}

function changed(text: string, changes: readonly TextChange[]): string {
  return applied(text, { title: { nl: '', en: '' }, changes });
}

/** Slips in the text itself, apart from where they stand. */
function slips({ remarks }: Pick<CheckedText, 'remarks'>): readonly string[] {
  return remarks.filter(isSlip).map(({ message }) => message.nl);
}

function isSlip({ code, severity }: Remark): boolean {
  return code.startsWith('TAAL') && severity === 'error';
}

function factsOf({ facts }: PlanModel): readonly AnyFact[] {
  return [...facts.lines, ...facts.coordinations, ...facts.deviations];
}

describe('whatever is offered leaves a text that can be read', () => {
  it('every refactoring', async () => {
    let tried = 0;
    for (const file of everyNth(12)) {
      const text = readFileSync(file, 'utf8');
      const before = await checkText(text, file);
      const { plan } = before;
      for (const fact of plan ? factsOf(plan) : []) {
        const context = plan && { plan, fact, guide: undefined, texts: catalogueOf('nl').actions };
        for (const { title, changes } of context ? refactoringsFor(context) : []) {
          if (changes) {
            tried += 1;
            const after = await checkText(changed(text, changes), file);
            const known = new Set(slips(before));
            assert.deepEqual(
              slips(after).filter((slip) => !known.has(slip) && !slip.includes('dubbel')),
              [],
              `${file}: ${title}`,
            );
          }
        }
      }
    }
    assert.ok(tried > 150, `${tried} refactorings`);
  });

  it('every deviation, with which the finding is not gone before it has its reasons', async () => {
    const seen = new Set<string>();
    for (const file of DOCUMENTS) {
      const text = readFileSync(file, 'utf8');
      const { plan, remarks } = await checkText(text, file);
      for (const { finding } of remarks) {
        const kind = `${finding?.rule} ${finding?.subject.kind} ${finding?.severity}`;
        const deviation = plan && finding && !seen.has(kind) ? deviationFrom(plan, finding) : undefined;
        if (finding && deviation) {
          seen.add(kind);
          const after = await checkText(changed(text, deviation.changes), file);
          const where = `${file}: ${kind}`;
          assert.deepEqual(slips(after), slips({ remarks }), where);
          const isOpen = ({ code, subject, accepted }: Remark): boolean =>
            code === finding.rule && subject === finding.subject.name && !accepted;
          assert.ok(after.remarks.some(isOpen), where);
          assert.ok(
            after.remarks.some(({ code, subject }) => code === 'KWA-06' && subject === finding.rule),
            where,
          );
        }
      }
    }
    assert.ok(seen.size > 60, `${seen.size} kinds of finding`);
  });

  it('mending everything of one kind, though fixes change the same words', async () => {
    let tried = 0;
    for (const file of everyNth(5)) {
      const text = readFileSync(file, 'utf8');
      const { remarks, document } = await checkText(text, file);
      const codes = new Set(remarks.filter(soleFix).map(({ code }) => code));
      for (const code of codes) {
        tried += 1;
        const known = new Map<string, readonly Remark[]>([[text, remarks]]);
        const uri = document.uri.toString();
        const rounds = async (): Promise<string> => {
          // The check is synchronous in the editor and not here: what a round asks for is looked up and tried again.
          for (;;) {
            const missing: string[] = [];
            const result = mendAll(
              uri,
              text,
              (wanted) => {
                const found = known.get(wanted);
                if (!found) {
                  missing.push(wanted);
                }
                return found ?? [];
              },
              (remark) => remark.code === code,
            );
            const [next] = missing;
            if (next === undefined) {
              return result;
            }
            known.set(next, (await checkText(next, file)).remarks);
          }
        };
        const mended = await checkText(await rounds(), file);
        const left = mended.remarks.filter((remark) => remark.code === code && soleFix(remark));
        assert.deepEqual(
          left.map(({ message }) => message.nl),
          [],
          `${file}: ${code}`,
        );
      }
    }
    assert.ok(tried > 60, `${tried} kinds of remark`);
  });
});
