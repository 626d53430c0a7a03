import type { Mutation } from './mutations.js';
import type { Observation, SeenFinding, SeenStatement } from './observation.js';

/**
 * What a slip broke beyond itself: more than one message about it, a message elsewhere, another statement that changed
 * its meaning, or a finding that came or went without depending on the statement that was touched.
 */
export function breaksOf(text: string, before: Observation, mutation: Mutation, after: Observation): readonly string[] {
  const lines = text.split('\n');
  const slip = new Slip(lines, before, mutation);
  return [
    ...tooManyProblems(slip, mutation, before, after),
    ...changedStatements(slip, before, after),
    ...changedFindings(slip, before, after),
  ];
}

class Slip {
  readonly first: number;
  readonly last: number;
  readonly touched: readonly SeenStatement[];
  readonly #lines: readonly string[];
  readonly #statements: readonly SeenStatement[];

  constructor(lines: readonly string[], before: Observation, { line, touches }: Mutation) {
    this.#lines = lines;
    this.#statements = before.statements;
    this.first = line;
    this.last = line + Math.max(touches, 1) - 1;
    const at = before.statements.filter(({ firstLine, lastLine }) => firstLine <= this.last && lastLine >= this.first);
    this.touched = at;
  }

  isNear(line: number): boolean {
    return line >= this.first - 1 && line <= this.last + 1;
  }

  isTouched(line: number): boolean {
    return this.touched.some(({ firstLine, lastLine }) => line >= firstLine - 1 && line <= lastLine + 1);
  }

  get names(): readonly string[] {
    return this.touched.flatMap(({ name }) => name ?? []);
  }

  /** Whether what a finding stands on or points at is the touched statement, names it, is named by it, or is of its kind. */
  concerns(finding: SeenFinding): boolean {
    const sides = finding.lines.flatMap((line) => this.#statementAt(line) ?? []);
    return sides.some((side) =>
      this.touched.some(
        (touched) =>
          touched === side ||
          (touched.name !== undefined && this.#textOf(side).includes(touched.name)) ||
          (side.name !== undefined && this.#textOf(touched).includes(side.name)) ||
          touched.keyword === side.keyword ||
          ['plan', 'periode', 'gebruik', 'gemeente'].includes(touched.keyword),
      ),
    );
  }

  #statementAt(line: number): SeenStatement | undefined {
    return this.#statements.find(({ firstLine, lastLine }) => line >= firstLine && line <= lastLine);
  }

  #textOf({ firstLine, lastLine }: SeenStatement): string {
    return this.#lines.slice(firstLine, lastLine + 1).join('\n');
  }
}

function tooManyProblems(slip: Slip, mutation: Mutation, before: Observation, after: Observation): readonly string[] {
  const known = new Set(before.problems.map(({ message }) => message));
  const fresh = after.problems.filter(({ message }) => !known.has(message));
  const dependent = ({ code, message }: { code: string; message: string }): boolean =>
    code === 'TAAL-30' && slip.names.some((name) => message.startsWith(`${name} `));
  const own = fresh.filter((problem) => !dependent(problem));
  const shown = own.map(({ code, line, message }) => `${line + 1} ${code} ${message}`).join(' // ');
  const far = own.filter(({ line }) => !slip.isNear(line) && !slip.isTouched(line));
  return own.length > Math.max(mutation.touches, 1)
    ? [`more than one problem | ${shown}`]
    : far.length > 0
      ? [`a problem elsewhere | ${shown}`]
      : [];
}

function changedStatements(slip: Slip, before: Observation, after: Observation): readonly string[] {
  const left = after.statements.map(({ signature }) => signature);
  return before.statements
    .filter((statement) => !slip.touched.includes(statement))
    .flatMap(({ signature }) => {
      const at = left.indexOf(signature);
      if (at < 0) {
        return [`another statement changed | ${signature.slice(0, 80)}`];
      }
      left.splice(at, 1);
      return [];
    });
}

function changedFindings(slip: Slip, before: Observation, after: Observation): readonly string[] {
  // A text that can be read means what it says, also when that is something else than before.
  if (!after.problems.some(({ code }) => code < 'TAAL-10')) {
    return [];
  }
  const [old, now] = [before, after].map(({ findings }) => new Set(findings.map(({ key }) => key)));
  const gone = before.findings.filter((finding) => !now?.has(finding.key) && !slip.concerns(finding));
  const fresh = after.findings.filter(
    ({ key, rule, subject }) =>
      !old?.has(key) &&
      !before.findings.some((one) => one.rule === rule && (one.subject === subject || slip.concerns(one))),
  );
  return [
    ...gone.map(({ key }) => `a finding went | ${key}`),
    ...fresh.map(
      ({ key }) =>
        `a finding came | ${key} (${after.problems.map(({ code, message }) => `${code} ${message}`).join('//')})`,
    ),
  ];
}
