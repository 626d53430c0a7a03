// Stands in for `node:assert/strict` in a browser: what the tests of the extension use of it.

export function ok(value: unknown, message = 'This should be there.'): asserts value {
  if (!value) {
    throw new Error(message);
  }
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  ok(Object.is(actual, expected), message ?? `${String(actual)} should be ${String(expected)}`);
}

/** For what JSON can say. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

export function match(actual: string, expected: RegExp, message?: string): void {
  ok(expected.test(actual), message ?? `${expected} does not occur in: ${actual}`);
}
