// VS Code as a person at the keyboard meets it. The tests say what the person does; the selectors are all here.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { Keyboard } from './keyboard.js';
import { type PicturePart, takePicture } from './pictures.js';
import { SideBar } from './sideBar.js';

const LIMIT_MS = 20_000;
const PATIENCE = 5;

/** A window on a folder of its own, with the given documents in it. */
export class Editor {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
    private readonly folder: string,
  ) {}

  /**
   * Opens VS Code on a fresh folder with these documents, the first of them in an editor.
   *
   * @param documents Their texts by file name.
   * @param prepare What is done to the folder before it is opened.
   */
  static async open(
    documents: Readonly<Record<string, string>>,
    prepare: (folder: string) => void = () => {},
  ): Promise<Editor> {
    const folder = mkdtempSync(path.join(tmpdir(), 'plannen-'));
    for (const [name, text] of Object.entries(documents)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    prepare(folder);
    const browser = await chromium.connect(fromEnvironment('REGIEPLAN_BROWSER'));
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(LIMIT_MS);
    const editor = new Editor(browser, page, folder);
    try {
      const [first] = Object.keys(documents);
      await page.goto(windowAddress(folder, first === undefined ? [] : [path.join(folder, first)]));
      if (first !== undefined) await editor.text.waitFor();
    } catch (error) {
      await editor.close();
      throw error;
    }
    return editor;
  }

  get keyboard(): Keyboard {
    return new Keyboard(this.page);
  }

  get sideBar(): SideBar {
    return new SideBar(this.page);
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The language of the document; until its extension is known, VS Code takes it for plain text. */
  async language(): Promise<string> {
    const mode = this.page.locator('.statusbar-item[id="status.editor.mode"]');
    await mode.filter({ hasNotText: 'Plain Text' }).waitFor();
    return mode.innerText();
  }

  /** Waits until the text has an underlined place of this kind. */
  async untilUnderlined(kind: 'error' | 'warning' | 'info' | 'hint'): Promise<void> {
    await this.squiggles(kind).first().waitFor({ state: 'attached' });
  }

  /** Waits until nothing of this kind is underlined any more. */
  async untilNotUnderlined(kind: 'error' | 'warning' | 'info' | 'hint'): Promise<void> {
    await this.squiggles(kind).first().waitFor({ state: 'detached' });
  }

  /** The lines of the Problems panel, the ones that name a file among them. */
  async problems(): Promise<string[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.press('Control+Shift+M');
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map(asOneLine);
  }

  /** Waits until the Problems panel is as wanted. */
  async untilProblems(wanted: (problems: readonly string[]) => boolean): Promise<void> {
    for (let limit = Date.now() + LIMIT_MS; !wanted(await this.problems()); ) {
      if (Date.now() > limit) throw new Error(`The problems are still: ${(await this.problems()).join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** What appears beside a place in the text; both numbers count from 1. */
  async hoverAt(line: number, column: number): Promise<string> {
    const hover = this.page.locator('.monaco-hover:not(.hidden)').first();
    for (let patience = PATIENCE; ; patience--) {
      await this.goTo(line, column);
      await this.insist(['Control+K', 'Control+I'], hover);
      // Each provider adds its part when it has it; what appears in the text meanwhile may take the hover away.
      const shown = await settled(async () => ((await hover.isVisible()) ? asOneLine(await hover.innerText()) : ''));
      if (shown !== '' || patience === 0) return shown;
    }
  }

  /** The fixes that the light bulb offers at a place; the list stays open. */
  async fixesAt(line: number, column: number): Promise<string[]> {
    await this.goTo(line, column);
    await this.insist(['Control+.'], this.fixes.first());
    return (await this.fixes.allInnerTexts()).map(asOneLine);
  }

  /** Carries out the fix with these words in its title. */
  async fixAt(line: number, column: number, title: string): Promise<void> {
    await this.fixesAt(line, column);
    await this.fixes.filter({ hasText: title }).first().click();
    await this.fixes.first().waitFor({ state: 'detached' });
  }

  /** The suggestions at a place. */
  async suggestionsAt(line: number, column: number): Promise<string[]> {
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await this.goTo(line, column);
    await this.insist(['Control+Space'], rows.first());
    return (await rows.allInnerTexts()).map(asOneLine);
  }

  /** The text as far as it is on the screen. */
  async shownText(): Promise<string> {
    const lines = await this.text.innerText();
    return lines.replaceAll('\u00a0', ' ');
  }

  /** Waits until the text on the screen, with what stands between its words, has this in it. */
  async untilShown(wanted: string): Promise<void> {
    for (let limit = Date.now() + LIMIT_MS; !(await this.shownText()).includes(wanted); ) {
      if (Date.now() > limit) throw new Error(`"${wanted}" is not in: ${await this.shownText()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** What stands above the lines on the screen, from top to bottom. */
  async lenses(): Promise<string[]> {
    const lenses = this.page.locator('.codelens-decoration:visible');
    await lenses.first().waitFor();
    const tops = await lenses.evaluateAll((all) => all.map((lens) => lens.getBoundingClientRect().top));
    const texts = (await lenses.allInnerTexts()).map(asOneLine);
    return texts
      .map((text, index) => ({ text, top: tops[index] ?? 0 }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ text }) => text);
  }

  /** The places that are listed beside the text after a click on what stands above a line. */
  async placesBehindLens(title: string): Promise<string[]> {
    const lens = this.page.locator('.codelens-decoration:visible a', { hasText: title }).first();
    const rows = this.page.locator('.peekview-widget .monaco-list-row');
    await this.untilBrought(() => lens.click(), rows.first(), title);
    return (await rows.allInnerTexts()).map(asOneLine);
  }

  /** The styles in which the editor shows words of the text; words in one colour have one style. */
  async stylesOf(...words: readonly string[]): Promise<string[]> {
    const spans = this.page.locator('.editor-instance .view-lines .view-line span span');
    const shown = await spans.evaluateAll((all) =>
      all.map(({ textContent, className }) => ({ text: textContent ?? '', style: String(className) })),
    );
    return words.map((word) => shown.find(({ text }) => text.replaceAll('\u00a0', ' ').trim() === word)?.style ?? '');
  }

  /** What the list of commands offers under these words. */
  async commandsNamed(words: string): Promise<string[]> {
    await this.insist(['F1'], this.quickInput);
    await this.quickInput.fill(`>${words}`);
    const names = await settled(async () => (await this.quickRows.allInnerTexts()).map(asOneLine).join('\n'));
    await this.press('Escape');
    return names.split('\n').filter((name) => name.includes(words));
  }

  /** Carries out a command as soon as it is offered, and chooses from the list that it brings, if it brings one. */
  async command(title: string, choice?: string): Promise<void> {
    const row = this.quickRows.filter({ hasText: title }).first();
    for (let limit = Date.now() + 2 * LIMIT_MS; !(await row.isVisible()); ) {
      if (Date.now() > limit) throw new Error(`The command "${title}" is not offered.`);
      await this.press('Escape');
      await this.insist(['F1'], this.quickInput);
      await this.quickInput.fill(`>${title}`);
      await row.waitFor({ timeout: LIMIT_MS / PATIENCE }).catch(() => {});
    }
    await this.press('Enter');
    if (choice !== undefined) await this.quickRows.filter({ hasText: choice }).first().click();
  }

  /** Clicks a button above the text. */
  async clickTitleButton(label: string): Promise<void> {
    await this.page.locator(`.editor-actions a[aria-label^="${label}"]`).first().click();
  }

  /** The page beside the text, once it says this. */
  async untilPageSays(words: string): Promise<string> {
    const body = this.page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('body');
    await body.filter({ hasText: words }).waitFor();
    return asOneLine(await body.innerText());
  }

  /** Puts the cursor at a place; both numbers count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    await this.press('Control+1');
    await this.insist(['Control+G'], input);
    await input.fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  /** The document inside the webview that was opened last. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('iframe#active-frame');
  }

  /** Waits until the cursor is on a line, counted from 1, as the status bar says. */
  async untilCursorOn(line: number): Promise<void> {
    const status = this.page.locator('.statusbar-item[id="status.editor.selection"]');
    await status.filter({ hasText: new RegExp(`\\b${line}, `) }).waitFor();
  }

  /** Runs a command by its title in the palette. */
  async runCommand(title: string): Promise<void> {
    await this.insist(['F1'], this.quickInput);
    await this.quickInput.fill(`>${title}`);
    await this.choose(title);
  }

  /** Chooses from the list at the top of the window. */
  async choose(label: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
  }

  /** Waits for a question with these words and says everything that stands with it. */
  async question(words: string): Promise<string> {
    const widget = this.page.locator('.quick-input-widget');
    const inside = this.page.locator(`input[placeholder*="${words}"]`);
    const asked = widget.filter({ hasText: words }).or(widget.filter({ has: inside }));
    await asked.waitFor();
    return asOneLine(await asked.innerText());
  }

  /** Writes the answer to the question and waits until what VS Code thinks of it is as wanted, before going on. */
  async answer(text: string | undefined, objection?: string): Promise<void> {
    if (text !== undefined) await this.quickInput.fill(text);
    if (objection !== undefined) {
      await this.page.locator('.quick-input-message', { hasText: objection }).waitFor();
      return;
    }
    await this.press('Enter');
  }

  /** The proposed answer to the question. */
  async proposedAnswer(): Promise<string> {
    return this.quickInput.inputValue();
  }

  /** Opens a walkthrough and says what is on its page. */
  async walkthrough(title: string): Promise<string> {
    await this.runCommand('Welcome: Open Walkthrough...');
    await this.choose(title);
    const page = this.page.locator('.gettingStartedContainer .gettingStartedSlideDetails');
    await page.getByText(title).first().waitFor();
    return settled(async () => asOneLine(await page.innerText()));
  }

  /** Opens a step of the walkthrough and says everything that is on the page then. */
  async walkthroughStep(title: string): Promise<string> {
    const page = this.page.locator('.gettingStartedContainer .gettingStartedSlideDetails');
    await page.locator('.step-title', { hasText: title }).first().click();
    await page.locator('.getting-started-step.expanded', { hasText: title }).waitFor();
    return settled(async () => asOneLine(await page.innerText()));
  }

  /** Presses a button of the step that is open. */
  async pressInWalkthrough(label: string): Promise<void> {
    await this.page.locator('.getting-started-step.expanded .monaco-button', { hasText: label }).first().click();
  }

  /** Waits until a page inside the window, such as a preview, shows these words; such pages come some time later. */
  async untilPageShows(words: string): Promise<void> {
    for (let limit = Date.now() + LIMIT_MS; ; ) {
      const inside = this.page.frames().filter((frame) => frame !== this.page.mainFrame());
      const shown = await Promise.all(
        inside.map((frame) =>
          frame
            .getByText(words)
            .count()
            .catch(() => 0),
        ),
      );
      if (shown.some((count) => count > 0)) return;
      if (Date.now() > limit) throw new Error(`No page shows: ${words}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** Waits until a file is open. */
  async untilFile(name: string): Promise<void> {
    await this.page.locator('.tab', { hasText: name }).first().waitFor();
  }

  /** What the dialog in front of the window says. */
  async dialog(): Promise<string> {
    const dialog = this.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    return asOneLine(await dialog.innerText());
  }

  async pressInDialog(label: string): Promise<void> {
    const dialog = this.page.locator('.monaco-dialog-box');
    await dialog.locator('.monaco-button', { hasText: label }).first().click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Saves what is open, waits until a file of the folder says this, and returns its text. */
  async untilFileSays(name: string, words: string): Promise<string> {
    const file = path.join(this.folder, name);
    await this.press('Control+S');
    for (let limit = Date.now() + LIMIT_MS; !readFileSync(file, 'utf8').includes(words); ) {
      if (Date.now() > limit) throw new Error(`"${words}" is not in ${name}: ${readFileSync(file, 'utf8')}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return readFileSync(file, 'utf8');
  }

  /** Asks for another name for what stands at the cursor, as F2 does, and returns what stands there to be replaced. */
  async askForName(): Promise<string> {
    await this.insist(['F2'], this.nameInput);
    return this.nameInput.inputValue();
  }

  /** Answers with a name, and waits until the question is gone. */
  async giveName(name: string): Promise<void> {
    await this.nameInput.fill(name);
    await this.press('Enter');
    await this.nameInput.waitFor({ state: 'hidden' });
  }

  /** What VS Code says beside the cursor when something cannot be done there. */
  async objection(): Promise<string> {
    const message = this.page.locator('.monaco-editor-overlaymessage .message');
    await message.waitFor();
    return asOneLine(await message.innerText());
  }

  /** Keeps a picture of the window with the build's output. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(fromEnvironment('REGIEPLAN_SCREENSHOTS'), `${name}.png`) });
  }

  /**
   * Takes a picture for a document, cut to these parts of the window.
   *
   * @param name Its path below `docs/images`, without `.png`.
   * @param most How large it may be, in pixels from its upper left corner.
   */
  async picture(
    name: string,
    parts: readonly PicturePart[],
    most: { readonly width?: number; readonly height?: number } = {},
  ): Promise<void> {
    await takePicture(this.page, path.join(fromEnvironment('REGIEPLAN_SCREENSHOTS'), 'docs'), name, parts, most);
  }

  /** Takes a picture of the text with what appears beside a place in it; both numbers count from 1. */
  async pictureOfHover(
    name: string,
    [line, column]: readonly [number, number],
    most: { readonly width?: number; readonly height?: number },
  ): Promise<void> {
    for (let patience = PATIENCE; patience > 0; patience--) {
      await this.hoverAt(line, column);
      await this.picture(name, ['editor'], most);
      // Something that came late may have taken it away before the picture was taken.
      if (await this.page.locator('.monaco-hover:not(.hidden)').first().isVisible()) return;
    }
    throw new Error(`Nothing stays beside line ${line}.`);
  }

  private get text(): Locator {
    return this.page.locator('.editor-instance .monaco-editor .view-lines').first();
  }

  private get nameInput(): Locator {
    return this.page.locator('.rename-box input.rename-input');
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget input.input').first();
  }

  private get quickRows(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  private get fixes(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  /** Presses the keys until what they bring is there: while VS Code is still starting, it may miss them. */
  private async insist(keys: readonly string[], expected: Locator): Promise<void> {
    const pressAll = async (): Promise<void> => {
      for (const key of keys) await this.press(key);
    };
    await this.untilBrought(pressAll, expected, keys.join(' '));
  }

  /** Tries again what did nothing: the text may have moved, or the editor was busy. */
  private async untilBrought(attempt: () => Promise<void>, expected: Locator, what: string): Promise<void> {
    for (let patience = PATIENCE; patience > 0; patience--) {
      await attempt();
      const appeared = await expected.waitFor({ timeout: LIMIT_MS / PATIENCE }).then(
        () => true,
        () => false,
      );
      if (appeared) return;
      await this.press('Escape');
    }
    throw new Error(`${what} brought nothing: ${expected}`);
  }

  private squiggles(kind: 'error' | 'warning' | 'info' | 'hint'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }
}

function windowAddress(folder: string, files: readonly string[]): string {
  const address = new URL(fromEnvironment('REGIEPLAN_EDITOR_ORIGIN'));
  const payload = [
    ...files.map((file) => ['openFile', `vscode-remote://${address.host}${encodeURI(file)}`]),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; these tests are run by: npm test -- screen`);
  return value;
}

/** A text that is still growing, once it has stayed the same for a moment. */
async function settled(read: () => Promise<string>): Promise<string> {
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const now = await read();
  return now === before ? now : settled(read);
}

function asOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
