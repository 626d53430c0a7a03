// Someone who writes with completion, by keyboard alone. Counts every key.
import type { Locator, Page } from 'playwright-core';

/** How long a list may take to open by itself, before someone asks for it. */
const PATIENCE_MS = 8_000;
const MOST_ARROWS = 40;

export class Keyboard {
  /** Characters typed as text. */
  typed = 0;
  /** Enter, Tab, arrows, and keys pressed together, each press once. */
  otherKeys = 0;

  constructor(private readonly page: Page) {}

  /** Begins a statement at the end of the document: a few letters of its keyword, and the proposal of that name. */
  async statement(letters: string, keyword: string, linesBefore = 2): Promise<void> {
    await this.press('Control+End', ...Array<string>(linesBefore).fill('Enter'));
    await this.complete(letters, keyword);
  }

  /** Types the beginning of a word and accepts the proposal of that name, which has to be there. */
  async complete(letters: string, label: string): Promise<void> {
    await this.type(letters);
    await this.pick(label);
    await this.press('Enter');
    await this.list.waitFor({ state: 'hidden' });
  }

  /** Chooses an option of the tab stop, for which a list opens by itself; then the next tab stop is selected. */
  async choose(letters: string, option: string): Promise<void> {
    // Before that, letters would be looked up in the whole document.
    await this.list.waitFor();
    await this.type(letters);
    await this.pick(option);
    await this.press('Enter');
  }

  /** Fills in tab stops, one after the other; undefined keeps what stands there. */
  async fill(...values: readonly (string | undefined)[]): Promise<void> {
    for (const value of values) {
      if (value !== undefined) await this.type(value);
      await this.press('Tab');
    }
  }

  /** Carries out the fix with these words from the list that the keyboard opens at the cursor. */
  async fix(words: string): Promise<void> {
    const fixes = this.page.locator('.action-widget .monaco-list-row.action');
    const wanted = fixes.filter({ hasText: words }).first();
    // What is underlined comes some time after what was typed.
    for (let patience = 5; !(await wanted.isVisible()); patience--) {
      if (patience === 0) throw new Error(`No fix says: ${words}`);
      await this.page.keyboard.press('Control+.');
      await wanted.waitFor({ timeout: PATIENCE_MS }).catch(() => this.page.keyboard.press('Escape'));
    }
    this.otherKeys += 1;
    const isFocused = async (): Promise<boolean> => /\bfocused\b/.test((await wanted.getAttribute('class')) ?? '');
    for (let left = MOST_ARROWS; !(await isFocused()); left--) {
      if (left === 0) throw new Error(`The arrows do not reach: ${words}`);
      await this.press('ArrowDown');
    }
    await this.press('Enter');
    await fixes.first().waitFor({ state: 'detached' });
  }

  async type(text: string): Promise<void> {
    this.typed += text.length;
    await this.page.keyboard.type(text);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.otherKeys += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Goes down the list until this proposal is the one that Enter accepts. */
  private async pick(label: string): Promise<void> {
    const focused = this.list.locator('.monaco-list-row.focused .label-name');
    if (!(await appears(this.row(label)))) await this.press('Control+Space');
    await this.row(label).waitFor();
    for (let left = MOST_ARROWS; (await focused.first().innerText()) !== label; left--) {
      if (left === 0) throw new Error(`The arrows do not reach: ${label}`);
      await this.press('ArrowDown');
    }
  }

  private get list(): Locator {
    return this.page.locator('.suggest-widget.visible');
  }

  private row(label: string): Locator {
    const whole = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    return this.list.locator('.monaco-list-row .label-name').filter({ hasText: whole });
  }
}

function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: PATIENCE_MS }).then(
    () => true,
    () => false,
  );
}
