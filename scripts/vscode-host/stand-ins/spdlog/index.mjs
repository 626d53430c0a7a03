// @ts-check
// VS Code's log files, without the native logger: lines are appended as they come, without rotation.
import { appendFile } from 'node:fs/promises';

const LEVELS = /** @type {const} */ (['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off']);

/** Every line is written at once, so there is nothing to set. */
export function setFlushOn() {}

/**
 * @param {string} _name
 * @param {string} file
 */
export async function createAsyncRotatingLogger(_name, file) {
  return new FileLogger(file);
}

class FileLogger {
  /** @type {number} */
  #level = LEVELS.indexOf('info');
  #plain = false;
  #written = Promise.resolve();
  #file;

  /** @param {string} file */
  constructor(file) {
    this.#file = file;
  }

  getLevel() {
    return this.#level;
  }

  /** @param {number} level */
  setLevel(level) {
    this.#level = level;
  }

  setPattern() {}

  clearFormatters() {
    this.#plain = true;
  }

  /** @param {string} message */
  trace(message) {
    this.#write(0, message);
  }

  /** @param {string} message */
  debug(message) {
    this.#write(1, message);
  }

  /** @param {string} message */
  info(message) {
    this.#write(2, message);
  }

  /** @param {string} message */
  warn(message) {
    this.#write(3, message);
  }

  /** @param {string} message */
  error(message) {
    this.#write(4, message);
  }

  /** @param {string} message */
  critical(message) {
    this.#write(5, message);
  }

  flush() {}

  drop() {}

  /**
   * @param {number} level
   * @param {string} message
   */
  #write(level, message) {
    if (level < this.#level) return;
    const line = this.#plain ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`;
    // The folder may be gone when the editor is being ended; a log line is not worth an error then.
    this.#written = this.#written.then(() => appendFile(this.#file, line)).catch(() => {});
  }
}
