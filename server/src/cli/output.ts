import pico from 'picocolors';

export type Colors = ReturnType<typeof createColors>;

export const { createColors } = pico;

/** What is needed of a stream of the process. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, written: () => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Standard output or standard error. Waits until what is written has left the process, so that nothing is cut off when
 * the process ends. A reader that has gone (`| head`) is no mistake: the rest is dropped without a word.
 */
export class Output {
  readonly colors: Colors;
  readonly isTerminal: boolean;
  readonly #stream: OutputStream;
  #failure: Error | undefined;

  constructor(stream: OutputStream) {
    this.#stream = stream;
    this.isTerminal = stream.isTTY === true;
    this.colors = createColors(wantsColors(this.isTerminal));
    stream.on('error', (error) => {
      this.#failure ??= error;
    });
  }

  /** How many characters fit on a line of the terminal; undefined elsewhere. */
  get columns(): number | undefined {
    return this.isTerminal ? this.#stream.columns : undefined;
  }

  async write(text: string): Promise<void> {
    if (this.#failure || text === '') {
      return;
    }
    await new Promise<void>((resolve) => {
      this.#stream.write(text, () => {
        resolve();
      });
    });
  }

  /** Why not everything could be written, such as a full disk; undefined when it could, or when nobody reads on. */
  get failure(): Error | undefined {
    return this.#failure && !isReaderGone(this.#failure) ? this.#failure : undefined;
  }
}

/** Colours are for terminals; NO_COLOR and FORCE_COLOR (no-color.org, force-color.org) have the last word. */
function wantsColors(isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') {
    return false;
  }
  return FORCE_COLOR === undefined || FORCE_COLOR === ''
    ? isTerminal && TERM !== 'dumb'
    : FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
}

function isReaderGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
