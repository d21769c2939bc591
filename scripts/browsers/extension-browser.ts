import type { Page } from 'puppeteer-core';
import type { Message } from '../../components/messages/message.ts';
import type { MenuPick } from './extension-actions.ts';

/** Which of the two engines a program or a test drives. */
export type BrowserName = 'chromium' | 'firefox';

/** How to open a browser with the built extension in it. */
export interface OpenOptions {
  /** Absolute path of the unpacked extension, as `wxt build` leaves it. */
  extensionDirectory: string;
  /** Absolute path of the browser's program. */
  executablePath: string;
  /** Show a window. Default: no window. */
  window?: boolean;
  /** Let pages reach hosts other than 127.0.0.1. Default: no (Chromium only; Firefox has no such switch). */
  outside?: boolean;
  /** Make every tab believe that it is in front, so that several can be read at once (Chromium only). */
  everyTabInFront?: boolean;
  /** Leave the page open that greets a new reader. Default: it is closed (Firefox does not show it on a trial). */
  keepWelcome?: boolean;
  /** The reader's own colours instead of the pages' (Firefox only; Chromium is told page by page). */
  forcedColours?: boolean;
  /** Fingers, and nothing that could hover (Firefox only, likewise). */
  touch?: boolean;
}

/**
 * A running browser with the extension loaded, the same to its user whichever engine it is.
 * Every promise rejects with a plain Error when the browser does not get there in time.
 */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** Scheme and host of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  /** Opens an empty tab in front. `sendToTab` works for pages opened here and by `openPage`. */
  openTab(): Promise<Page>;
  /** Opens `url` in a new tab in front and waits for its load event. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab in front. */
  openExtensionPage(path: string): Promise<Page>;
  /** Brings `page` to the front and opens the real toolbar popup over it. */
  openPopup(page: Page): Promise<Page>;
  /**
   * Brings `page` to the front and gives a keyboard command of the extension: by its keys in Firefox, as
   * the event that they cause in Chromium, whose protocol has no way to press them.
   */
  runCommand(page: Page, name: string): Promise<void>;
  /** Brings `page` to the front and picks a line of the extension's context menu, as the event it causes. */
  pickMenu(page: Page, pick: MenuPick): Promise<void>;
  /** Loads the extension anew under all open pages, as an update does. */
  updateExtension(): Promise<void>;
  /** Sends a message to the content script in the top frame of `page`; waits for the script to be there. */
  sendToTab<Answer>(page: Page, message: Message, timeout?: number): Promise<Answer>;
  /** Runs a self-contained function where the extension's `browser`/`chrome` object is. */
  runInExtension<Inputs extends unknown[], Result>(
    code: (...inputs: Inputs) => Result,
    ...inputs: Inputs
  ): Promise<Awaited<Result>>;
  /**
   * Runs a self-contained function on the shadow root of the card that `page` shows.
   * @returns the function's plain data, or null where there is no card
   */
  readCard<Result>(page: Page, code: (root: ShadowRoot) => Result): Promise<Awaited<Result> | null>;
  /** What the extension's own code has thrown or logged as an error so far, wherever it ran. */
  errors(): Promise<string[]>;
  /** Addresses of all requests so far by pages, the extension's pages and its background, over http(s). */
  requests(): Promise<string[]>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Closes the browser, by force if it hangs, and removes its profile. */
  close(): Promise<void>;
}
