import type { CheckedText } from '../../server/src/check/checker.js';
import { formatIso } from '../../server/src/domain/day.js';
import type { Severity } from '../../server/src/domain/finding.js';
import { formatMoney } from '../../server/src/domain/money.js';
import { days } from '../../server/src/domain/period.js';

const SEVERITIES: Record<Severity, string> = { error: 'fout', warning: 'waarschuwing', info: 'info', hint: 'hint' };

/** What a test document says about itself in `//!` comments. */
export interface Expectations {
  /** Codes to look at; empty when all count. Language problems always count. */
  readonly only: readonly string[];
  readonly saysNothing: boolean;
  /** One line of text per expected finding, in the form of `described`. */
  readonly findings: readonly string[];
}

/** Reads the `//!` comments of a test document: findings where they are expected, `alleen …` and `geen bevindingen`. */
export function expectationsIn(text: string): Expectations {
  const only: string[] = [];
  const findings: string[] = [];
  let saysNothing = false;
  text.split(/\r?\n/).forEach((line, index) => {
    const [, ...comments] = line.split('//!');
    for (const comment of comments.map((part) => part.trim())) {
      if (comment.startsWith('alleen ')) {
        only.push(...comment.slice('alleen '.length).split(/[\s,]+/));
      } else if (comment.startsWith('geen bevindingen')) {
        saysNothing = true;
      } else {
        findings.push(inOrder(comment, index + 1));
      }
    }
  });
  return { only, saysNothing, findings };
}

/** The findings of a checked document in the words of an expectation. */
export function described({ remarks }: CheckedText, only: readonly string[]): readonly string[] {
  return remarks
    .filter(({ code }) => only.length === 0 || code.startsWith('TAAL') || only.includes(code))
    .map(({ code, severity, overlap, amount, related, place }) => {
      const span = overlap
        ? ` ${formatIso(overlap.from)} t/m ${formatIso(overlap.to)} ${days(overlap)} ${days(overlap) === 1 ? 'dag' : 'dagen'}`
        : '';
      const money = amount === undefined ? '' : ` ${formatMoney(amount)}`;
      const others = related.length === 0 ? '' : ` ~ ${related.map(({ subject }) => subject).join(', ')}`;
      return inOrder(`${code} ${SEVERITIES[severity]}${span}${money}${others}`, place.range.start.line + 1);
    });
}

/** The related names of an expectation stand in any order. */
function inOrder(expectation: string, line: number): string {
  const [head = '', names] = expectation.split('~').map((part) => part.trim());
  const sorted = names
    ?.split(',')
    .map((name) => name.trim())
    .toSorted()
    .join(', ');
  return `${line}: ${head.replace(/\s+/g, ' ')}${sorted ? ` ~ ${sorted}` : ''}`;
}
