import type { Remark } from '../../../check/check.js';
import type { Language } from '../../../domain/texts.js';
import { catalogueOf } from '../../../texts/catalogue.js';
import type { Reporter } from '../reporter.js';

/** A test suite per file and a test case per finding; what is accepted, information or a hint is no failure. */
export function junitReporter(language: Language): Reporter {
  const { noFindings } = catalogueOf(language).cli;
  return {
    file: (path, { remarks }) => {
      const failures = remarks.filter(isFailure).length;
      const cases =
        remarks.length === 0
          ? [`    <testcase classname="${escaped(path)}" name="${escaped(noFindings)}" time="0"/>`]
          : remarks.map((remark) => testCase(path, remark, language));
      return [
        `  <testsuite name="${escaped(path)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0">`,
        ...cases,
        '  </testsuite>\n',
      ].join('\n');
    },
  };
}

function isFailure({ severity, accepted }: Remark): boolean {
  return !accepted && (severity === 'error' || severity === 'warning');
}

function testCase(path: string, remark: Remark, language: Language): string {
  const { code, subject, place, message } = remark;
  const name = subject === '' ? code : `${code} ${subject}`;
  const at = `${path}:${place.range.start.line + 1}:${place.range.start.character + 1}`;
  const text = escaped(`${at} ${message[language]}`);
  const body = isFailure(remark)
    ? `<failure type="${escaped(code)}" message="${escaped(message[language])}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase classname="${escaped(path)}" name="${escaped(name)}" time="0">${body}</testcase>`;
}

/** Characters that XML cannot hold, not even escaped. */
const IMPOSSIBLE = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .replace(IMPOSSIBLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
