/** What the scripts and the end-to-end tests ask of a browser, the same for Chromium and Firefox. */

/** A document on screen: a tab, or the popup of the toolbar button. */
export interface Surface {
  /** Value of a JavaScript expression in the document; a promise is awaited. The value must survive JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until `selector` matches something. */
  waitFor(selector: string): Promise<void>;
  /** Visible text of the first match; null where nothing matches. */
  text(selector: string): Promise<string | null>;
  /** Value of the first matching form control; null where nothing matches. */
  value(selector: string): Promise<string | null>;
  click(selector: string): Promise<void>;
  /** Types over the whole value of a form control and leaves it. */
  fill(selector: string, value: string): Promise<void>;
  /** A PNG picture: of a tab the whole document, unless only its window is wanted; of the popup what is on screen. */
  picture(of?: 'window'): Promise<Uint8Array>;
  /** Light or dark, as the operating system would say it. */
  theme(scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export interface Tab extends Surface {
  /** A click of the pointer, as by hand: some things a browser does only then. */
  press(selector: string): Promise<void>;
  goto(url: string): Promise<void>;
}

/** A browser with the extension loaded into a fresh profile. */
export interface Driver {
  name: 'chromium' | 'firefox';
  /** Address of a file of the extension. */
  url(path: string): string;
  openTab(url: string): Promise<Tab>;
  /** Clicks the toolbar button for real while `tab` is in front, which grants activeTab; the popup that opens. */
  clickAction(tab: Tab): Promise<Surface>;
  /** Value of an expression in a page of the extension's own, without opening the popup. */
  inExtension(expression: string): Promise<unknown>;
  /** Every row of one object store of the extension's database; none where database or store is not there. */
  rows(store: string): Promise<Record<string, unknown>[]>;
  /** Ends the background worker as the browser does when it has been idle. */
  killWorker(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reload(): Promise<void>;
  close(): Promise<void>;
  /** Kills the whole browser at once, as a crash or a power cut does; a `profile` that was given stays. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** The browser's program. */
  program: string;
  /** Where every name resolves to; without it, names resolve as everywhere. */
  pages?: PageServer;
  /** Only these hosts go to `pages`; without it, all do. */
  hosts?: string[];
  headless?: boolean;
  /** Folder into which the browser saves downloads without asking; without it, they are not kept. */
  downloads?: string;
  /** Optional permissions that the browser gives when the extension asks for them at a click, without asking the user. */
  grants?: string[];
  /** Folder of the profile, kept when the browser ends; without it, a fresh one that goes with the browser. */
  profile?: string;
}

/** A page that the local server gives at the page's own address. */
export interface ServedPage {
  url: string;
  body: string | Uint8Array;
  type?: string;
  /** Content security policy of the page; without it, nothing runs and nothing else is loaded. */
  policy?: string;
}

export interface PageServer {
  httpPort: number;
  httpsPort: number;
  /** SHA-256 of the certificate's public key, in base64: what Chromium pins. */
  spki: string;
  /** Every address that was asked for and is not a served page. */
  refused: string[];
  serve(page: ServedPage): void;
  close(): Promise<void>;
}
