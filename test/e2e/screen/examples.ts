/** An example as its author would have written it: without the comments that say what the tests expect of it. */
export function withoutExpectations(text: string): string {
  return text.replace(/ *\/\/! .*$/gm, '');
}
