const LINE_BREAK = /\r\n|\n|\r/g;

/** Where the lines of a text begin and end; lines are counted from zero, as in an editor. */
export class Lines {
  readonly text: string;
  /** How the text breaks its lines: what it does most. */
  readonly lineBreak: '\r\n' | '\n';
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = [0, ...Array.from(text.matchAll(LINE_BREAK), (found) => found.index + found[0].length)];
    const windows = text.match(/\r\n/g)?.length ?? 0;
    this.lineBreak = windows * 2 > this.last ? '\r\n' : '\n';
  }

  lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  startOf(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }

  /** The end of what stands on a line; its line break is left out. */
  endOf(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) {
      return this.text.length;
    }
    return this.text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
  }

  get last(): number {
    return this.#starts.length - 1;
  }
}
