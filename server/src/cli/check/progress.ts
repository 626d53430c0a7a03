import type { CliTexts } from '../../texts/cliTexts.js';
import type { Output } from '../output.js';

/** Shorter runs are over before one has read how far they are. */
const QUIET_MS = 700;
const INTERVAL_MS = 100;

const CLEAR_LINE = '\r\u001b[2K';

/** How far a long run is, on one line that is written over; only where somebody watches. */
export class Progress {
  readonly #output: Output;
  readonly #text: CliTexts['progress'];
  readonly #total: number;
  #next = Date.now() + QUIET_MS;
  #isShown = false;

  constructor(output: Output, text: CliTexts['progress'], total: number) {
    this.#output = output;
    this.#text = text;
    this.#total = total;
  }

  async show(done: number, now = Date.now()): Promise<void> {
    if (this.#output.isTerminal && now >= this.#next) {
      this.#next = now + INTERVAL_MS;
      this.#isShown = true;
      await this.#output.write(`${CLEAR_LINE}${this.#output.colors.dim(this.#text(done, this.#total))}`);
    }
  }

  /** Makes place for other output. */
  async clear(): Promise<void> {
    if (this.#isShown) {
      this.#isShown = false;
      await this.#output.write(CLEAR_LINE);
    }
  }
}
