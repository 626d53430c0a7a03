import type { Locator, Page } from 'playwright-core';

/** The side bar with the plans, and what else is said about all of them around the text. */
export class SideBar {
  constructor(private readonly page: Page) {}

  /** Shows the view, as a click on its picture in the activity bar does. */
  async open(): Promise<void> {
    if (!(await this.pane.isVisible())) {
      await this.page.locator('.activitybar .action-item a[aria-label="Regieplan"]').click();
    }
    await this.pane.waitFor();
  }

  /** Waits until a row with these words is there, and returns all rows. */
  async untilShown(words: string | RegExp): Promise<string[]> {
    await this.row(words).first().waitFor();
    return (await this.pane.locator('.monaco-list-row').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );
  }

  async untilGone(words: string | RegExp): Promise<void> {
    await this.row(words).first().waitFor({ state: 'detached' });
  }

  async click(words: string | RegExp): Promise<void> {
    await this.row(words).first().click();
  }

  async unfold(words: string | RegExp): Promise<void> {
    await this.row(words).first().locator('.monaco-tl-twistie').click();
  }

  /** Presses the button above the plans. */
  async checkAll(): Promise<void> {
    await this.page.locator('.sidebar .composite.title a[aria-label^="Controleer alle plannen"]').click();
  }

  /** What a screen reader says of a row. */
  async spoken(words: string | RegExp): Promise<string> {
    return (await this.row(words).first().getAttribute('aria-label')) ?? '';
  }

  /** The text and the button of the empty view. */
  async welcome(): Promise<string> {
    const welcome = this.pane.locator('.welcome-view-content').first();
    await welcome.getByRole('button').waitFor();
    return (await welcome.innerText()).replace(/\s+/g, ' ').trim();
  }

  /** What the status bar says of the plan in the active editor. */
  async status(wanted: RegExp): Promise<string> {
    const item = this.page.locator('.statusbar-item[id$="regieplan.stand"]').filter({ hasText: wanted });
    await item.waitFor();
    return (await item.innerText()).trim();
  }

  async untilNoStatus(): Promise<void> {
    await this.page.locator('.statusbar-item[id$="regieplan.stand"]').waitFor({ state: 'hidden' });
  }

  /** The notification with these words. */
  async notification(words: RegExp): Promise<string> {
    const toast = this.page.locator('.notification-toast').filter({ hasText: words });
    await toast.first().waitFor();
    return (await toast.first().innerText()).replace(/\s+/g, ' ').trim();
  }

  private get pane(): Locator {
    return this.page.locator('.sidebar .composite[id="workbench.view.extension.regieplan"]');
  }

  private row(words: string | RegExp): Locator {
    return this.pane.locator('.monaco-list-row').filter({ hasText: words });
  }
}
