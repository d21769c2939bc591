import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser.ts';
import { pollUntil } from '../../../scripts/browsers/poll-until.ts';

/** The settings page in a tab, driven as its reader would. */
export class OptionsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the settings in a tab in front; it is closed when the test has ended. */
  static async open(browser: ExtensionBrowser): Promise<OptionsPage> {
    const page = await browser.openExtensionPage('options.html');
    onTestFinished(() => page.close().catch(() => undefined));
    await page.waitForSelector('#history-title');
    return new OptionsPage(page);
  }

  /** Presses what a selector finds, wherever on the page it is. */
  async press(selector: string): Promise<void> {
    await pollUntil(`${selector} to be pressed`, async () => {
      const element = await this.page.$(selector);
      await element?.scrollIntoView();
      // While the page is being drawn anew, what was found may be gone: it is looked for once more.
      return element?.click().then(
        () => true as const,
        () => undefined,
      );
    });
  }

  /** Presses the button with these words. */
  async pressButton(words: string): Promise<void> {
    await this.press(`::-p-xpath(//button[normalize-space()="${words}"])`);
  }

  /** The words of what a selector finds, each on a line; empty where there is none. */
  textOf(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (found) =>
      found.map((one) => (one as HTMLElement).innerText.trim()).filter((text) => text !== ''),
    );
  }

  /** Waits until some words stand in what a selector finds. */
  async waitForText(selector: string, words: string | RegExp, timeout?: number): Promise<string> {
    const wanted = (text: string) =>
      typeof words === 'string' ? text.includes(words) : words.test(text);
    return pollUntil(
      `“${words}” in ${selector}`,
      async () => (await this.textOf(selector)).find(wanted),
      timeout,
    );
  }

  /**
   * Presses "Save as a file"; the name and text that the browser is given to save. The download itself
   * is held back, so that tests leave nothing in anybody's folder.
   */
  async savedFile(): Promise<{ name: string; text: string }> {
    await this.page.evaluate(() => {
      const holder = globalThis as unknown as { saved?: Promise<{ name: string; text: string }> };
      const link = HTMLAnchorElement.prototype;
      const make = URL.createObjectURL;
      const { click } = link;
      let text = Promise.resolve('');
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) text = blob.text();
        return make.call(URL, blob);
      };
      link.click = function hold() {
        holder.saved = text.then((read) => ({ name: this.download, text: read }));
        link.click = click;
        URL.createObjectURL = make;
      };
    });
    await this.pressButton('Save as a file');
    return this.page.evaluate(() => {
      const { saved } = globalThis as unknown as {
        saved?: Promise<{ name: string; text: string }>;
      };
      return saved ?? { name: '', text: '' };
    });
  }

  /** The code that the page shows, once it shows one. */
  code(): Promise<string> {
    return pollUntil('the code', async () => {
      const shown = await this.page
        .$eval('#carry-code', (field) => (field as HTMLTextAreaElement).value)
        .catch(() => '');
      return shown.startsWith('BN') ? shown : undefined;
    });
  }

  /** Chooses a file with this content. */
  async chooseFile(content: string | Uint8Array, name = 'settings.json'): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'backnotes-'));
    try {
      const path = join(folder, name);
      await writeFile(path, content);
      const field = await this.page.waitForSelector('#carry-file');
      await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
      await pollUntil('the file to be looked at', async () => {
        const seen = await this.page.$('#import-title, #carry-file-problem:not(:empty)');
        return seen ? true : undefined;
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Pastes a text as a code and presses "Look at the code". */
  async pasteCode(text: string): Promise<void> {
    await this.page.$eval(
      '#carry-paste',
      (field, pasted) => {
        (field as HTMLTextAreaElement).value = pasted;
      },
      text,
    );
    await this.pressButton('Look at the code');
  }

  /** The sentences of the preview of an import. */
  async preview(): Promise<string[]> {
    await this.page.waitForSelector('#import-title');
    return this.textOf('.import-changes li, .import-changes > p:not(.row-label)');
  }
}
